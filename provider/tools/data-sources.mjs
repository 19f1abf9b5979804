import { createRequire } from "node:module";
import { exampleCall } from "./data-source-example.mjs";
import { docComment } from "./text.mjs";
import { descriptionOf, isOptional, metaOf, pascal, Types } from "./types.mjs";

const require = createRequire(import.meta.url);
const { allInputs } = require("../dist/kit/check.js");
const { argsSchema } = require("../dist/kit/data-source-run.js");

export const shortName = ({ name }) => name.split(":")[1];
export const productOf = ({ name }) => name.split(":")[0];
export const isMany = (source) => "list" in source;

/** All arguments, `connection` among them. */
export const argsOf = (source) => Object.entries(allInputs(argsSchema(source)).shape);

/** The text of `provider/src/<product>/data-sources.ts`. `resources` knows the nested types of `./resources`. */
export function renderDataSources(sources, resources) {
  const own = new Types({ title: "Part of a result.", known: resources });
  const functions = sources.map((source) => renderFunctions(source, own));
  const imports = [...own.imported].sort();
  const calls = `callDataSource, ${sources.some(isMany) ? "callEach, " : ""}callOutput`;
  const all = `${productOf(sources[0])}DataSources`;
  return [
    "// Generated from the data sources by `npm run generate`; do not edit.\n",
    'import type * as pulumi from "@pulumi/pulumi";\n',
    'import { type DataSourceOutputOptions, type DeclaredDataSource, dataSourceCalls } from "../kit/data-source-call";\n',
    imports.length > 0 ? `import type { ${imports.join(", ")} } from "./resources";\n` : "",
    `\nconst { ${calls} } = dataSourceCalls(async () => (await import("./data/index.js")).${all});\n`,
    `\nconst declared = {\n${sources.map(renderDeclared).join("")}} satisfies Record<string, DeclaredDataSource>;\n\n`,
    ...functions,
    ...[...own.interfaces].map(([name, declaration]) => renderInterface(name, declaration)),
  ].join("");
}

function renderDeclared(source) {
  const { name, fields, secret = [], secretArgs = [] } = source;
  const open =
    secret.length > 0 && !isMany(source) ? Object.keys(fields.shape).filter((field) => !secret.includes(field)) : [];
  const value = {
    name,
    ...(secret.length > 0 ? { secret: true } : {}),
    ...(open.length > 0 ? { open } : {}),
    ...(secretArgs.length > 0 ? { secretArgs } : {}),
  };
  return `${shortName(source)}: ${JSON.stringify(value)},\n`;
}

function renderFunctions(source, types) {
  const { secret = [], list, each } = source;
  const name = shortName(source);
  const base = pascal(name);
  const args = argsOf(source);
  const optional = args.every(([, schema]) => isOptional(schema)) ? "?" : "";
  const many = isMany(source);
  const entry = `${base}${many ? "Entry" : "Result"}`;
  const secretEntry = secret.length > 0 ? `${base}Output${many ? "Entry" : "Result"}` : entry;
  const result = `${base}Result`;
  const outputResult = secret.length > 0 ? `${base}OutputResult` : result;
  const owner = source.resource ? pascal(source.resource.split(":")[1]) : base;
  const field = ([fieldName, schema]) => ({
    name: fieldName,
    type: types.of(schema, nestedName(owner, base, fieldName), "output"),
    optional: isOptional(schema),
    doc: [`${descriptionOf(schema, `${source.name} ${fieldName}`)}${secret.includes(fieldName) ? " Secret." : ""}`],
  });
  const fields = Object.entries(source.fields.shape);
  const parts = [
    `${docComment(docOf(source))}export function ${name}(args${optional}: ${base}Args): Promise<${result}> {
  return callDataSource(declared.${name}, args);
}\n`,
    `${docComment(outputDoc(source))}export function ${name}Output(args${optional}: ${base}OutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<${outputResult}> {
  return callOutput(declared.${name}, args, opts);
}\n`,
    ...(many
      ? [
          `${docComment([`{@link ${name}} one by one: no more than one page is in memory.`])}export function ${each}(args${optional}: ${base}Args): AsyncIterable<${entry}> {
  return callEach(declared.${name}, args);
}\n`,
        ]
      : []),
    renderInterface(`${base}Args`, {
      doc: [`Arguments of {@link ${name}}.`],
      fields: args.map(([argName, schema]) => ({
        name: argName,
        type: types.of(schema, base + pascal(argName), "output"),
        optional: isOptional(schema),
        doc: [descriptionOf(schema, `${source.name} ${argName}`)],
      })),
    }),
    renderInterface(`${base}OutputArgs`, {
      doc: [`Arguments of {@link ${name}Output}.`],
      fields: args.map(([argName, schema]) => ({
        name: argName,
        type: `pulumi.Input<${types.of(schema, base + pascal(argName), "input")}>`,
        optional: isOptional(schema),
        doc: [descriptionOf(schema, `${source.name} ${argName}`)],
      })),
    }),
    ...(many ? [renderInterface(result, listResult(source, entry))] : []),
    renderInterface(entry, {
      doc: [many ? `One of the \`${list}\` of {@link ${result}}.` : `Result of {@link ${name}}.`],
      fields: fields.filter(([fieldName]) => !secret.includes(fieldName)).map(field),
    }),
  ];
  if (secret.length > 0) {
    if (many) parts.push(renderInterface(outputResult, listResult(source, secretEntry)));
    parts.push(
      renderInterface(
        secretEntry,
        {
          doc: [`The same with what is secret, of {@link ${name}Output} alone.`],
          fields: fields.filter(([fieldName]) => secret.includes(fieldName)).map(field),
        },
        entry,
      ),
    );
  }
  return parts.join("\n");
}

const listResult = ({ list }, entry) => ({
  doc: [`All \`${list}\`.`],
  fields: [{ name: list, type: `${entry}[]`, optional: false, doc: ["All of them, from every page."] }],
});

/** Nested types of a resource's fields keep the names that they have there. */
const nestedName = (owner, base, field) => ({ resource: owner + pascal(field), own: base + pascal(field) });

export function costText({ cost }) {
  const { requests, per, note } = cost;
  const count = `${requests} request${requests === 1 ? "" : "s"}`;
  return `${count}${per === "page" ? " for each page" : ""}${note ? ` (${note})` : ""}`;
}

function docOf(source) {
  const { summary, quirks = [], secret = [] } = source;
  const name = shortName(source);
  return [
    summary,
    "",
    `Costs ${costText(source)}. Nothing is kept for the next call.`,
    ...(secret.length > 0
      ? ["", `Without ${secret.map((field) => `\`${field}\``).join(", ")}: see {@link ${name}Output}.`]
      : []),
    ...(isMany(source) ? ["", `{@link ${source.each}} gives them one by one.`] : []),
    ...(quirks.length > 0
      ? [
          "",
          "Good to know (L: line of the vendor's API document):",
          ...quirks.map(({ line, text }) => `- ${text}${line ? ` (L${line})` : ""}`),
        ]
      : []),
    "",
    "@example",
    "```ts",
    `import * as ${productOf(source)} from "pulumi-portals/${productOf(source)}";`,
    "",
    ...exampleCall(source).split("\n"),
    "```",
    "@throws PortalError",
  ];
}

const outputDoc = (source) => {
  const { secret = [], secretArgs = [] } = source;
  return [
    `{@link ${shortName(source)}} with outputs as arguments. It waits for them and for \`dependsOn\`; in a preview that does not know them yet nothing is called.`,
    ...(secret.length > 0
      ? [
          "",
          `Has ${secret.map((field) => `\`${field}\``).join(", ")} as well, so the result is a secret.${isMany(source) ? "" : " Its other fields, taken by their names, are not."}`,
        ]
      : secretArgs.length > 0
        ? ["", `\`${secretArgs.join("`, `")}\` is a secret, and so is the result.`]
        : []),
  ];
};

function renderInterface(name, { doc, fields }, base) {
  const lines = fields.map(
    (field) => `${docComment(field.doc)}${field.name}${field.optional ? "?" : ""}: ${field.type};\n`,
  );
  return `${docComment(doc)}export interface ${name}${base ? ` extends ${base}` : ""} {\n${lines.join("")}}\n\n`;
}

export { metaOf };
