import type { z } from "zod";
import { metaOf, unwrap } from "../../kit/fields";
import { isPlainName } from "../code/identifier";
import { type Node, referencesOf, type Value } from "../code/node";
import { code, type Expression, type Property, print, stringLiteral } from "../code/print";
import type { TemplateNames } from "./names";
import { asksIn, type TemplatePart } from "./parts";
import { plainValue } from "./rows";
import { HEAD } from "./tenant";
import { zodText } from "./zod-text";

const firstOf = ({ nodes }: TemplatePart): Node | undefined => [...nodes.values()].flat()[0];
const schemaOf = (part: TemplatePart, name: string) =>
  firstOf(part)?.definition.inputs.shape[name] as z.ZodType | undefined;

function isFile(part: TemplatePart, name: string): boolean {
  const schema = schemaOf(part, name);
  return schema !== undefined && (metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind) === "file";
}

/** The code of a template: its parameters, and the resources that it makes of them. */
export function templateSource(product: string, name: string, names: TemplateNames): string {
  const [head] = names.parts;
  const body = names.parts.map((part) => partText(part, product, names)).join("");
  const result = head ? `\n    return { ${names.variableOf(head)}: ${names.variableOf(head)}.id };\n` : "";
  const parameters = print({ call: "z.object", arguments: [{ properties: parametersOf(names) }] }, 2, 14);
  const text = [
    "export const Portal = definePortalTemplate({\n",
    `  name: ${stringLiteral(name)},\n`,
    `  parameters: ${parameters},\n`,
    `  build(tenant) {\n${body}${result}  },\n});\n`,
  ].join("");
  const uses = (word: string) => text.includes(`${word}(`);
  return [
    uses("readFileSync") ? 'import { readFileSync } from "node:fs";\n' : "",
    uses("join") ? 'import { join } from "node:path";\n' : "",
    `import * as ${product} from "pulumi-portals/${product}";\n`,
    `import { definePortalTemplate, ${uses("secret") ? "secret, " : ""}z } from "pulumi-portals/templates";\n\n`,
    text,
  ].join("");
}

function parametersOf(names: TemplateNames): Property[] {
  return names.parts.flatMap((part) => {
    const fields = part.data.map(({ name, isOptional }) => ({
      name: part.form === "each" ? names.fieldOf(part, name) : name,
      value: code(`${parameterText(part, name)}${isOptional ? ".optional()" : ""}`),
    }));
    if (part.form === "each") return fields;
    const row: Expression = { call: "z.object", arguments: [{ properties: fields }] };
    return [{ name: names.wholeOf(part), value: { call: "z.record", arguments: [code("z.string()"), row] } }];
  });
}

function parameterText(part: TemplatePart, name: string): string {
  const nodes = [...part.nodes.values()].flat();
  const asked = nodes.map((node) => node.arguments.get(name)).find((value) => value?.kind === "config");
  const isSecret = asked?.kind === "config" && asked.method.startsWith("requireSecret");
  const values = nodes.flatMap((node) => node.arguments.get(name) ?? []).map(plainValue);
  return isSecret ? "secret(z.string())" : zodText(schemaOf(part, name), values);
}

function partText(part: TemplatePart, product: string, names: TemplateNames): string {
  const first = firstOf(part);
  if (!first) return "";
  const given = part.common.flatMap((name): Property[] => {
    const value = first.arguments.get(name);
    return value ? [{ name, value: expressionOf(value, names) }] : [];
  });
  const after = part.after.flatMap((key) => names.byKey.get(key) ?? []);
  const isAsked = isNeeded(part, names) || part === names.parts[0];
  const make = (name: string, more: readonly Property[], indent: number, start: string) => {
    const order = Object.keys(first.definition.inputs.shape);
    const place = ({ name: own }: Property) => (own === undefined ? order.length : order.indexOf(own));
    const named = [...given, ...more].filter((one) => one.name !== undefined).sort((a, b) => place(a) - place(b));
    const spread = more.filter((one) => one.name === undefined);
    // What is spread comes before what replaces a part of it.
    const isLate = ({ name: own = "" }: Property) => spread.length > 0 && more.some((one) => one.name === own);
    const properties = [...named.filter((one) => !isLate(one)), ...spread, ...named.filter(isLate)];
    const options = dependsOn(after, names);
    const call: Expression = {
      call: `new ${product}.${part.kind}`,
      arguments: [code(name), { properties }, ...options],
    };
    return `${" ".repeat(indent)}${start}${print(call, indent, indent + start.length)};\n`;
  };
  const own = part.suffix.slice(1);
  if (part.form === "each") {
    const data = part.data.map(({ name, isOptional }) => ({
      name,
      value: code(dataText(part, name, isOptional, names)),
    }));
    const start = isAsked ? `const ${names.variableOf(part)} = ` : "";
    return make(stringLiteral(own || HEAD), data, 4, start);
  }
  const variable = names.variableOf(part);
  const files = part.data.filter(({ name }) => isFile(part, name));
  const replaced = files.map(({ name, isOptional }) => ({ name, value: code(fileText(`row.${name}`, isOptional)) }));
  const key = own === "" ? "key" : `\`${own}-\${key}\``;
  return [
    isAsked ? `    const ${variable}: Record<string, ${product}.${part.kind}> = {};\n` : "",
    `    for (const [key, row] of Object.entries(tenant${access(names.wholeOf(part))})) {\n`,
    make(key, [{ value: code("row") }, ...replaced], 6, isAsked ? `${variable}[key] = ` : ""),
    "    }\n",
  ].join("");
}

const access = (name: string): string => (isPlainName(name) ? `.${name}` : `[${stringLiteral(name)}]`);
const fileText = (value: string, isOptional: boolean): string =>
  `${isOptional ? `${value} && ` : ""}join(__dirname, ${value})`;

function dataText(part: TemplatePart, name: string, isOptional: boolean, names: TemplateNames): string {
  const value = `tenant${access(names.fieldOf(part, name))}`;
  return isFile(part, name) ? fileText(value, isOptional) : value;
}

/** Whether others of the template refer to it, by a reference or by waiting for it. */
function isNeeded(part: TemplatePart, names: TemplateNames): boolean {
  return names.parts.some((other) => {
    const first = firstOf(other);
    if (!first) return false;
    const waits = other.after.some((key) => names.byKey.get(key) === part);
    const inCommon = (name: string) =>
      referencesOf({ ...first, arguments: new Map([[name, first.arguments.get(name) as Value]]) });
    return waits || other.common.some((name) => inCommon(name).some(({ to }) => names.partOf.get(to) === part));
  });
}

function dependsOn(after: readonly TemplatePart[], names: TemplateNames): Expression[] {
  const variables = after.map((part) => ({ isMany: part.form === "rows", name: names.variableOf(part) }));
  const [only] = variables;
  if (!only) return [];
  const all = variables.map(({ isMany, name }) => (isMany ? `...Object.values(${name})` : name));
  const alone = only.isMany ? `Object.values(${only.name})` : only.name;
  return [{ properties: [{ name: "dependsOn", value: code(all.length === 1 ? alone : `[${all.join(", ")}]`) }] }];
}

/** A value that is the same in every portal. */
function expressionOf(value: Value, names: TemplateNames): Expression {
  if (value.kind === "list") return { items: value.items.map((item) => expressionOf(item, names)) };
  if (value.kind === "map") {
    return {
      properties: [...value.entries].map(([name, item]) => ({ name, value: expressionOf(item, names) })),
    };
  }
  if (value.kind === "reference") {
    const part = names.partOf.get(value.to);
    return code(part ? `${names.variableOf(part)}.${value.field}` : stringLiteral(value.value));
  }
  if (value.kind === "file") return code(`join(__dirname, ${stringLiteral(value.path)})`);
  if (value.kind === "text") return code(`readFileSync(join(__dirname, ${stringLiteral(value.path)}), "utf8")`);
  if (value.kind === "literal")
    return code(typeof value.value === "string" ? stringLiteral(value.value) : String(value.value));
  return code(value.kind === "asset" && !asksIn(value) ? stringLiteral(value.text) : '""');
}
