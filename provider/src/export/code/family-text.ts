import { type FamilyNames, WHOLE } from "./family-names";
import type { Part } from "./family-parts";
import { isPlainName } from "./identifier";
import { type Node, referencesOf } from "./node";
import { code, type Expression, type Property, print, stringLiteral } from "./print";

/** What the text of a family needs of its file. */
export interface FamilyFile {
  readonly product: string;
  /** Arguments of a node, where these of its family go by the given names. */
  argumentsOf(node: Node, called: ReadonlyMap<Node, string>): readonly Property[];
  /** What the names of all heads begin with. */
  readonly prefix: string;
  /** The table, and the variable that holds what is made: `undefined` where nobody asks for it. */
  readonly table: string;
  readonly variable: string | undefined;
  readonly declaration: string;
}

const WIDTH = 120;

/** A function that makes one of them, a table of what differs, and a loop. */
export function familyText(names: FamilyNames, file: FamilyFile): string {
  return [interfaceText(names, file), makerText(names, file), tableText(names, file)].join("\n");
}

const classOf = ({ kind }: Part, { product }: FamilyFile): string => `${product}.${kind}`;
const union = (all: readonly string[]): string => all.map(stringLiteral).join(" | ");
const fieldOf = ({ fields }: FamilyNames, part: Part, name: string): string => fields.get(part)?.get(name) ?? name;
const dataField = (field: string): string => (isPlainName(field) ? `data.${field}` : `data[${stringLiteral(field)}]`);

function interfaceText(names: FamilyNames, file: FamilyFile): string {
  const lines = names.parts.flatMap((part) => {
    const type = `${classOf(part, file)}Args`;
    if (part.form === "each") {
      return part.data.map(
        ({ name, isOptional }) =>
          `  ${fieldOf(names, part, name)}${isOptional ? "?" : ""}: ${type}[${stringLiteral(name)}];\n`,
      );
    }
    const only = onlyData(part);
    const omitted = part.common.length > 0 ? `Omit<${type}, ${union(part.common)}>` : type;
    const rest = only === undefined ? omitted : `${type}[${stringLiteral(only)}]`;
    const isMissing = [...part.nodes.values()].some(({ length }) => length === 0);
    const whole = part.form === "rows" ? `Record<string, ${rest}>` : rest;
    return [`  ${fieldOf(names, part, WHOLE)}${isMissing ? "?" : ""}: ${whole};\n`];
  });
  return `interface ${names.type} {\n${lines.join("")}}\n`;
}

function makerText(names: FamilyNames, file: FamilyFile): string {
  const [head] = names.parts;
  const isReturned = file.variable !== undefined;
  const type = head && isReturned ? classOf(head, file) : "void";
  const asked = askedIn(names);
  const isKept = (part: Part) => asked.has(part) || (part === head && isReturned);
  const body = names.parts.map((part) => partText(part, names, file, isKept(part)));
  const last = head && isReturned ? `\n  return ${names.variables.get(head)};\n` : "";
  return `function ${names.maker}(name: string, data: ${names.type}): ${type} {\n${body.join("")}${last}}\n`;
}

/** The only argument that differs of what there is once, where all of them have it: its value says all. */
const onlyData = ({ form, data: [first, ...others] }: Part): string | undefined =>
  form === "some" && first && others.length === 0 && !first.isOptional ? first.name : undefined;

/** Parts that others of the same family refer to. */
function askedIn(names: FamilyNames): Set<Part> {
  const asked = new Set<Part>();
  for (const part of names.parts) {
    const first = firstOf(part);
    const locals = first && localsOf(names, first);
    for (const { to } of first ? referencesOf(first) : []) {
      const own = locals?.get(to);
      if (own) asked.add(own);
    }
  }
  return asked;
}

const firstOf = ({ nodes }: Part): Node | undefined => [...nodes.values()].flat()[0];

/** What there is once in the family of a node, by its part. */
function localsOf({ parts, variables }: FamilyNames, node: Node): Map<Node, Part> {
  const heads = parts.flatMap(({ nodes }) => [...nodes].flatMap(([head, own]) => (own.includes(node) ? [head] : [])));
  const own = (part: Part) => part.nodes.get(heads[0] as Node) ?? [];
  return new Map([...variables.keys()].flatMap((part) => own(part).map((one) => [one, part])));
}

function partText(part: Part, names: FamilyNames, file: FamilyFile, isKept: boolean): string {
  const first = firstOf(part);
  if (!first) return "";
  const called = new Map([...localsOf(names, first)].map(([node, own]) => [node, names.variables.get(own) ?? ""]));
  const given = file.argumentsOf(first, called).filter(({ name = "" }) => part.common.includes(name));
  const field = dataField(fieldOf(names, part, WHOLE));
  const make = (name: string, more: readonly Property[], indent: number, start = "") => {
    const properties = inOrder(part, [...given, ...more]);
    const call: Expression = { call: `new ${classOf(part, file)}`, arguments: [code(name), { properties }] };
    return `${" ".repeat(indent)}${start}${print(call, indent, indent + start.length)};\n`;
  };
  const named = part.suffix === "" ? "name" : `\`\${name}${part.suffix}\``;
  if (part.form === "each") {
    const own = part.data.map(({ name }) => ({ name, value: code(dataField(fieldOf(names, part, name))) }));
    return make(named, own, 2, isKept ? `const ${names.variables.get(part)} = ` : "");
  }
  const isMissing = [...part.nodes.values()].some(({ length }) => length === 0);
  const only = onlyData(part);
  if (part.form === "some") {
    const own = { ...(only !== undefined && { name: only }), value: code(field) };
    return `  if (${field} !== undefined) {\n${make(named, [own], 4)}  }\n`;
  }
  return [
    `  for (const [key, row] of Object.entries(${field}${isMissing ? " ?? {}" : ""})) {\n`,
    make(`\`\${name}${part.suffix}-\${key}\``, [{ value: code("row") }], 4),
    "  }\n",
  ].join("");
}

/** Arguments in the order of the definition; what is spread comes last. */
function inOrder(part: Part, properties: readonly Property[]): Property[] {
  const order = Object.keys(firstOf(part)?.definition.inputs.shape ?? {});
  const place = ({ name }: Property) => (name === undefined ? order.length : order.indexOf(name));
  return [...properties].sort((a, b) => place(a) - place(b));
}

function tableText(names: FamilyNames, file: FamilyFile): string {
  const { heads, maker, type } = names;
  const rows: Property[] = heads.map((head) => ({
    name: head.name.slice(file.prefix.length),
    value: { properties: names.parts.flatMap((part) => rowOf(head, part, names, file)) },
  }));
  const name = file.prefix === "" ? "name" : `\`${file.prefix}\${name}\``;
  const head = names.parts[0];
  const target = file.variable === undefined ? "" : `${file.variable}[name] = `;
  return [
    `const ${file.table}: Record<string, ${type}> = ${print({ properties: rows }, 0, WIDTH)};\n`,
    file.variable === undefined || !head ? "" : `${file.declaration}: Record<string, ${classOf(head, file)}> = {};\n`,
    `for (const [name, data] of Object.entries(${file.table})) {\n  ${target}${maker}(${name}, data);\n}\n`,
  ].join("");
}

/** What a row says of one part. */
function rowOf(head: Node, part: Part, names: FamilyNames, file: FamilyFile): Property[] {
  const own = part.nodes.get(head) ?? [];
  const dataOf = (node: Node) =>
    file.argumentsOf(node, new Map()).filter(({ name = "" }) => part.data.some((one) => one.name === name));
  if (part.form === "each") {
    return own.flatMap((node) =>
      dataOf(node).map((property) => ({ ...property, name: fieldOf(names, part, property.name ?? "") })),
    );
  }
  const name = fieldOf(names, part, WHOLE);
  if (own.length === 0) return [];
  const [first] = own;
  if (part.form === "some" && first) {
    const [value, ...others] = dataOf(first);
    return [
      onlyData(part) !== undefined && value && others.length === 0
        ? { ...value, name }
        : { name, value: { properties: dataOf(first) } },
    ];
  }
  const start = head.name.length + part.suffix.length + 1;
  const rows = own.map((node) => ({ name: node.name.slice(start), value: { properties: dataOf(node) } }));
  return [{ name, value: { properties: rows } }];
}
