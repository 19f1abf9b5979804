import { createRequire } from "node:module";
import { renderPage } from "./docs-page.mjs";
import { deletion, idForm } from "./docs-words.mjs";

const require = createRequire(import.meta.url);

export const docsFolder = "docs/resources";

/** The pages of all resources and their index, by path from the root. Reads the compiled definitions. */
export function renderDocs() {
  const { definitions } = require("../dist/definitions.js");
  const pages = definitions.map((definition) => [`${docsFolder}/${nameOf(definition)}.md`, renderPage(definition)]);
  return new Map([[`${docsFolder}/README.md`, renderIndex(definitions)], ...pages]);
}

const nameOf = ({ type }) => type.split(":")[1];

function renderIndex(definitions) {
  const rows = definitions.map((definition) => {
    const name = nameOf(definition);
    return `| [${name}](${name}.md) | ${definition.summary} | \`${idForm(definition)}\` | ${deletion(definition).short} |`;
  });
  return `<!-- Generated from the definitions by \`npm run generate\`; do not edit. -->
# Resources

Each page has an example, the inputs and outputs, the entry of an import file, the requests that the resource costs, and what is odd about it.

| resource | what it is | id | destroy |
| --- | --- | --- | --- |
${rows.join("\n")}

Every resource also takes \`connection\`, the name of a set of credentials; those that can be created beside others take \`adopt\`. Ids are paths:
\`<group>\` is the id of a group, \`1/17\`, so it stands for two parts. Free text in an id is percent-encoded.
`;
}
