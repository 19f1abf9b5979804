import { z } from "zod";
import { metaOf, unwrap } from "../../kit/fields";
import { isPlainObject } from "../../kit/normal-form";
import { isPlainName } from "../code/identifier";
import { stringLiteral } from "../code/print";

/**
 * A schema as the code of a template has it: what a value is, without the words of the resource.
 *
 * @param values some that it takes: of objects only the fields that one of them has are named
 */
export function zodText(schema: z.ZodType | undefined, values: readonly unknown[]): string {
  if (!schema) return "z.any()";
  const { inner } = unwrap(schema);
  const kind = metaOf(schema).kind ?? metaOf(inner).kind;
  if (kind === "file" || kind === "id" || kind === "instant") return "z.string()";
  if (inner instanceof z.ZodEnum)
    return `z.enum([${inner.options.map((one) => stringLiteral(String(one))).join(", ")}])`;
  if (inner instanceof z.ZodLiteral) return `z.literal(${JSON.stringify([...inner.values][0])})`;
  if (inner instanceof z.ZodUnion) return unionText(inner.options as z.ZodType[], values);
  if (inner instanceof z.ZodArray) return `z.array(${zodText(inner.element as z.ZodType, values.flat(1))})`;
  if (inner instanceof z.ZodRecord) {
    const held = values.filter(isPlainObject).flatMap((value) => Object.values(value));
    return `z.record(z.string(), ${zodText(inner.valueType as z.ZodType, held)})`;
  }
  if (inner instanceof z.ZodObject) return objectText(inner.shape as Record<string, z.ZodType>, values);
  if (inner instanceof z.ZodBoolean) return "z.boolean()";
  if (inner instanceof z.ZodNumber) return "z.number()";
  return inner instanceof z.ZodString ? "z.string()" : "z.any()";
}

/** Values to choose from; of other unions anything that is one of them. */
function unionText(options: readonly z.ZodType[], values: readonly unknown[]): string {
  const literals = options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values] : []));
  if (literals.length === options.length)
    return `z.literal([${literals.map((one) => JSON.stringify(one)).join(", ")}])`;
  return `z.union([${options.map((option) => zodText(option, values)).join(", ")}])`;
}

function objectText(shape: Record<string, z.ZodType>, values: readonly unknown[]): string {
  const objects = values.filter(isPlainObject);
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const held = objects.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
    const isOptional = unwrap(field).optional;
    if (isOptional && held.length === 0) return [];
    const label = isPlainName(name) ? name : stringLiteral(name);
    return [`${label}: ${zodText(field, held)}${isOptional ? ".optional()" : ""}`];
  });
  return `z.object({ ${fields.join(", ")} })`;
}
