import type { z } from "zod";
import { valueFromText } from "../../export/code/config-key";
import { check } from "../../kit/check";
import { givenInputs } from "../../kit/diff";
import { type Fields, mapFields } from "../../kit/normal-form";
import { dynamic } from "../../kit/served";
import type { ImportEntry } from "./entry";
import { envelope, filled, isPlaceholder, sealed } from "./secret-value";

/** An entry as `pulumi import --file` takes it. */
export interface EngineEntry {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: Fields;
  readonly outputs: Fields;
}

/**
 * An entry with its secrets, each in an envelope that the engine encrypts at once: those that placeholders stand for,
 * and every input and output that the definition calls secret. Inputs are those that the provider would make of them,
 * and outputs repeat them, because the next program is compared with that.
 *
 * @throws Error with all problems of the values that were filled in; none is repeated
 */
export function engineEntry(entry: ImportEntry, settingOf: (key: string) => unknown): EngineEntry {
  const { definition, name, id } = entry;
  const secretOf = asInProgram(entry, settingOf);
  const { inputs, problems } = check(definition, {}, filled(entry.inputs, secretOf) as Fields);
  if (problems.length > 0) {
    throw new Error(problems.map(({ path, text }) => `${definition.type} ${name}: inputs.${path}: ${text}`).join("\n"));
  }
  const isSealed = (value: unknown) =>
    JSON.stringify(sealed(value, secretOf)) !== JSON.stringify(filled(value, secretOf));
  /** Normal form has no room for an envelope: a value with one is taken as the file has it. */
  const shown = (given: Fields, normal: Fields) =>
    mapFields(normal, (value, key) => {
      if (definition.secret?.includes(key)) return envelope(value);
      return isSealed(given[key]) ? sealed(given[key], secretOf) : value;
    });
  const outputs = { ...inputs, ...(filled(entry.outputs, secretOf) as Fields) };
  const given = { ...entry.inputs, ...entry.outputs };
  const { served = dynamic } = entry;
  const own = served.inputs(definition.type) as Fields;
  return {
    type: served.token(definition.type),
    name,
    id,
    inputs: { ...shown(entry.inputs, inputs), ...own },
    outputs: { __set: givenInputs(definition, inputs), ...shown(given, outputs), ...own },
  };
}

/** The values as the program has them: a configuration holds texts, of which `requireNumber` makes a number. */
function asInProgram({ definition, inputs, outputs }: ImportEntry, settingOf: (key: string) => unknown) {
  const schemas = new Map<string, z.ZodType>();
  for (const [name, value] of [...Object.entries(outputs), ...Object.entries(inputs)]) {
    const schema = definition.inputs.shape[name] as z.ZodType | undefined;
    if (schema && isPlaceholder(value)) schemas.set(value.portalsConfig, schema);
  }
  return (key: string) => {
    const value = settingOf(key);
    return typeof value === "string" ? valueFromText(schemas.get(key), value) : value;
  };
}
