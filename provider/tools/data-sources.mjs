import { argsOf, isMany, productOf, renderCalls, renderDeclared, shortName } from "./data-source-functions.mjs";
import { docComment } from "./text.mjs";
import { descriptionOf, isOptional, metaOf, pascal, Types } from "./types.mjs";

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
    `\nconst declared = {\n${sources.map((source) => renderDeclared(source)).join("")}} satisfies Record<string, DeclaredDataSource>;\n\n`,
    ...functions,
    ...[...own.interfaces].map(([name, declaration]) => renderInterface(name, declaration)),
  ].join("");
}

function renderFunctions(source, types) {
  const { secret = [], list } = source;
  const name = shortName(source);
  const base = pascal(name);
  const args = argsOf(source);
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
    ...renderCalls(source),
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

function renderInterface(name, { doc, fields }, base) {
  const lines = fields.map(
    (field) => `${docComment(field.doc)}${field.name}${field.optional ? "?" : ""}: ${field.type};\n`,
  );
  return `${docComment(doc)}export interface ${name}${base ? ` extends ${base}` : ""} {\n${lines.join("")}}\n\n`;
}

export { argsOf, costText, isMany, productOf, shortName } from "./data-source-functions.mjs";
export { metaOf };
