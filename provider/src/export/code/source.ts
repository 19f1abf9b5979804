import { width } from "../../cli/terminal/width";
import { argumentsOf, type Program } from "./expressions";
import { familyText } from "./family-text";
import { isPlainName } from "./identifier";
import type { Node } from "./node";
import { code, type Expression, type Property, print, stringLiteral } from "./print";
import type { File, Statement } from "./variables";

const WIDTH = 120;

/** How each node that others ask for is called. */
export function calledIn(files: readonly File[]): Map<Node, string> {
  const called = new Map<Node, string>();
  for (const { unit, variable } of files.flatMap(({ statements }) => statements)) {
    if (variable === undefined) continue;
    const [first] = unit;
    if (unit.length === 1) called.set(first, variable);
    else for (const node of unit) called.set(node, `${variable}${access(keyIn(unit, node))}`);
  }
  return called;
}

const access = (key: string): string => (isPlainName(key) ? `.${key}` : `[${stringLiteral(key)}]`);

/** The names of a table's resources begin with that of what they stand below. */
function prefixOf(unit: readonly Node[]): string {
  const prefix = `${unit[0]?.parent?.name ?? ""}-`;
  return prefix !== "-" && unit.every(({ name }) => name.startsWith(prefix) && name.length > prefix.length)
    ? prefix
    : "";
}

const keyIn = (unit: readonly Node[], { name }: Node): string => name.slice(prefixOf(unit).length);

/** The text of a file. */
export function sourceOf(file: File, program: Program): string {
  const body = file.statements.map((statement) => statementText(statement, program));
  const text = body.map((one, index) => (index > 0 ? separator(body[index - 1] ?? "", one) + one : one)).join("");
  const uses = (name: string) => new RegExp(`(?<![\\w.])${name}\\b`).test(withoutTexts(text));
  const head = [
    uses("readFileSync") ? 'import { readFileSync } from "node:fs";\n' : "",
    uses("pulumi") || uses("config") ? 'import * as pulumi from "@pulumi/pulumi";\n' : "",
    uses(program.product) ? `import * as ${program.product} from "pulumi-portals/${program.product}";\n` : "",
    ...importsOf(file, program),
  ].join("");
  const config = uses("config") ? "const config = new pulumi.Config();\n\n" : "";
  return [head, ...(config || text ? [`${config}${text}`] : [])].filter(Boolean).join("\n");
}

/** Short statements of one kind stand together. */
const separator = (before: string, next: string): string =>
  before.split("\n").length > 2 || next.split("\n").length > 2 || kindIn(before) !== kindIn(next) ? "\n" : "";
const kindIn = (text: string): string => /new (\w+\.\w+)/.exec(text)?.[1] ?? "";

const withoutTexts = (text: string): string => text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');

function importsOf({ path, imports }: File, { files }: Program): string[] {
  const depth = path.split("/").length - 1;
  const from = (other: string) => {
    const isBeside = depth > 0 && other.startsWith(`${path.slice(0, path.lastIndexOf("/"))}/`);
    if (isBeside) return `./${other.slice(other.lastIndexOf("/") + 1)}`;
    return `${depth === 0 ? "./" : "../".repeat(depth)}${other}`;
  };
  const named = [...imports].map(([other, names]) => ({ from: from(other), names: [...names].sort(bySign) }));
  // Nobody imports the others by a name, and they are a part of the program all the same.
  const bare = path === "index" ? files.filter((other) => other.path !== path && !imports.has(other.path)) : [];
  const lines = [...named, ...bare.map((other) => ({ from: from(other.path), names: [] }))];
  return lines.map(({ from: other, names }) => importLine(other, names));
}

const bySign = (a: string, b: string): number => (a < b ? -1 : 1);

function importLine(from: string, names: readonly string[]): string {
  if (names.length === 0) return `import ${stringLiteral(from)};\n`;
  const line = `import { ${names.join(", ")} } from ${stringLiteral(from)};\n`;
  if (width(line.trimEnd()) <= WIDTH) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from ${stringLiteral(from)};\n`;
}

function statementText({ unit, variable, isExported, table, families }: Statement, program: Program): string {
  const [first] = unit;
  const declaration = `${isExported ? "export " : ""}const ${variable}`;
  if (families && table !== undefined) {
    const inFamily = (node: Node, called: ReadonlyMap<Node, string>) =>
      argumentsOf(node, { ...program, called: new Map([...program.called, ...called]) });
    const { product } = program;
    return familyText(families, {
      product,
      argumentsOf: inFamily,
      prefix: prefixOf(unit),
      table,
      variable,
      declaration,
    });
  }
  if (table !== undefined) return loopText(unit, table, variable, declaration, program);
  const start = variable === undefined ? "" : `${declaration} = `;
  const call = construction(first, stringLiteral(first.name), argumentsOf(first, program), program);
  return `${start}${print(call, 0, width(start))};\n`;
}

function construction(node: Node, name: string, properties: readonly Property[], { product }: Program): Expression {
  const given = properties.length > 0 ? [{ properties }] : [];
  return { call: `new ${product}.${node.kind}`, arguments: [code(name), ...given] };
}

/** A table of what differs, and a loop that makes a resource of each of its rows. */
function loopText(
  unit: readonly Node[],
  table: string,
  variable: string | undefined,
  declaration: string,
  program: Program,
): string {
  const [first] = unit;
  if (!first) return "";
  const rows = new Map(unit.map((node) => [node, argumentsOf(node, program)]));
  const prefix = prefixOf(unit);
  const name = prefix === "" ? "name" : `\`${prefix}\${name}\``;
  const type = `${program.product}.${first.kind}`;
  const { common, head } = shared([...rows.values()], `const ${table}: Record<string, `, `${type}Args`);
  const isCommon = (property: Property) => common.some((one) => one.name === property.name);
  const data: Property[] = unit.map((node) => ({
    name: keyIn(unit, node),
    value: { properties: (rows.get(node) ?? []).filter((property) => !isCommon(property)) },
  }));
  const isData = data.some(({ value }) => "properties" in value && value.properties.length > 0);
  const call = construction(first, name, [...common, ...(isData ? [{ value: code("args") }] : [])], program);
  const target = variable === undefined ? "" : `${variable}[name] = `;
  const body = `  ${target}${print(call, 2, 2 + width(target))};\n`;
  const keys: Expression = { items: data.map(({ name: key = "" }) => code(stringLiteral(key))) };
  return [
    isData
      ? `${head} = ${print({ properties: data }, 0, WIDTH)};\n`
      : `const ${table} = ${print(keys, 0, table.length + 9)};\n`,
    variable === undefined ? "" : `${declaration}: Record<string, ${type}> = {};\n`,
    isData ? `for (const [name, args] of Object.entries(${table})) {\n` : `for (const name of ${table}) {\n`,
    body,
    "}\n",
  ].join("");
}

/** What all rows have in common, as far as the type of the table stays on its line. */
function shared(
  rows: readonly (readonly Property[])[],
  start: string,
  type: string,
): { common: Property[]; head: string } {
  const [first = []] = rows;
  const same = first.filter((property) =>
    rows.every((row) => row.some((one) => one.name === property.name && textOf(one) === textOf(property))),
  );
  const common: Property[] = [];
  const headOf = (properties: readonly Property[]) => {
    const names = properties.map(({ name }) => stringLiteral(name ?? "")).join(" | ");
    return `${start}${names === "" ? type : `Omit<${type}, ${names}>`}>`;
  };
  for (const property of same) if (headOf([...common, property]).length + 4 <= WIDTH) common.push(property);
  return { common, head: headOf(common) };
}

const textOf = ({ value, comment }: Property): string => `${comment ?? ""}${print(value)}`;
