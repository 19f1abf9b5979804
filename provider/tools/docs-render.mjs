import { createRequire } from "node:module";
import { renderDataSourcePage } from "./data-source-page.mjs";
import { costText, productOf, shortName } from "./data-sources.mjs";
import { renderPage } from "./docs-page.mjs";
import { cell, deletion, idForm } from "./docs-words.mjs";

const require = createRequire(import.meta.url);

/** The pages of all products and their indexes, by path from the root. Reads the compiled definitions. */
export function renderDocs() {
  const { definitions } = require("../dist/definitions.js");
  const { dataSources } = require("../dist/data-sources.js");
  const resources = Map.groupBy(definitions, ({ type }) => type.split(":")[0]);
  const sources = Map.groupBy(dataSources, productOf);
  const pages = new Map();
  for (const [product, own] of resources) {
    const found = sources.get(product) ?? [];
    pages.set(`docs/${product}/README.md`, renderIndex(product, own, found));
    for (const definition of own) {
      pages.set(`docs/${product}/resources/${nameOf(definition)}.md`, renderPage(definition));
    }
    for (const source of found) {
      pages.set(`docs/${product}/data-sources/${shortName(source)}.md`, renderDataSourcePage(source));
    }
  }
  return pages;
}

/** Folders whose every file is generated. */
export const generatedFolders = (pages) => [
  ...new Set(
    [...pages.keys()].filter((path) => !path.endsWith("README.md")).map((path) => path.replace(/\/[^/]+$/, "")),
  ),
];

const nameOf = ({ type }) => type.split(":")[1];

function renderIndex(product, definitions, sources) {
  const { title } = definitions[0].product;
  const rows = definitions.map((definition) => {
    const name = nameOf(definition);
    return `| [${name}](resources/${name}.md) | ${cell(definition.summary)} | \`${idForm(definition)}\` | ${deletion(definition).short} |`;
  });
  return `<!-- Generated from the definitions by \`npm run generate\`; do not edit. -->
# ${title}

\`\`\`ts
import * as ${product} from "pulumi-portals/${product}";
\`\`\`

## Resources

Each page has an example, the inputs and outputs, the entry of an import file, the requests that the resource costs, and what is odd about it.

| resource | what it is | id | destroy |
| --- | --- | --- | --- |
${rows.join("\n")}

Every resource also takes \`connection\`, the name of a set of credentials; those that can be created beside others take \`adopt\`. Ids are paths:
a part that is the id of another resource stands for all of its parts. Free text in an id is percent-encoded.
${dataSourceIndex(sources)}`;
}

function dataSourceIndex(sources) {
  if (sources.length === 0) return "";
  const rows = sources.map((source) => {
    const name = shortName(source);
    return `| [${name}](data-sources/${name}.md) | ${cell(source.summary)} | ${cell(costText(source))} |`;
  });
  return `
## Data sources

Functions that read in the program's own process, when they are called. They share the request budget with the provider and keep nothing for the
next call. \`${shortName(sources[0])}\` returns a promise, \`${shortName(sources[0])}Output\` takes outputs as arguments and returns one; it alone has fields that
are secret. What comes in many also comes one by one (\`for await\`), with no more than one page in memory. All of them take \`connection\`.

| data source | what it is | cost |
| --- | --- | --- |
${rows.join("\n")}
`;
}
