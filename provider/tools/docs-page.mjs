import { createRequire } from "node:module";
import { exampleOf } from "./class-doc.mjs";
import { importEntry } from "./docs-import.mjs";
import { requestsText } from "./docs-requests.mjs";
import { creation, deletion, idForm, nested, protection, table } from "./docs-words.mjs";
import { descriptionOf, isOptional, metaOf, pascal, Types } from "./types.mjs";

const require = createRequire(import.meta.url);
const { allInputs } = require("../dist/kit/check.js");

/** The page of one resource. */
export function renderPage(definition) {
  const [product, name] = definition.type.split(":");
  const types = new Types();
  const inputs = inputRows(definition, types, name);
  const outputs = outputRows(definition, types, name);
  return `${[
    "<!-- Generated from the definitions by `npm run generate`; do not edit. -->",
    `# ${name}\n`,
    `${definition.summary}\n`,
    `\`\`\`ts\nimport * as ${product} from "pulumi-portals/${product}";\n\n${exampleOf(definition, product, name)}\n\`\`\`\n`,
    `${creation(definition)} ${deletion(definition).text}${protection(definition)}\n`,
    `## Inputs\n\n${table(["input", "type", "required", "a change", "meaning"], inputs)}\n`,
    ...(outputs.length > 0
      ? [`## Outputs\n\nBeside the inputs:\n\n${table(["output", "type", "meaning"], outputs)}\n`]
      : []),
    ...nested(types, "required"),
    `## Requests\n\n${requestsText(definition)}\n`,
    `## Import\n\nThe id is \`${idForm(definition)}\`. The entry of an [import file](../../import.md) for the example:\n`,
    `\`\`\`json\n${JSON.stringify(importEntry(definition), null, 2)}\n\`\`\``,
    ...quirks(definition),
  ].join("\n")}\n`;
}

function inputRows(definition, types, resource) {
  const { type, secret = [], writeOnly = [], kind } = definition;
  return Object.entries(allInputs(definition).shape).map(([name, schema]) => {
    const description = descriptionOf(schema, `${type} ${name}`);
    // The switches of a set are of the kit; no service returns them.
    const isUnseen = writeOnly.includes(name) && kind !== "wholeSet" && !/never returned/i.test(description);
    const notes = [
      secret.includes(name) ? "Secret." : "",
      isUnseen ? "Not always read back, so its drift can go unseen." : "",
    ];
    return [
      `\`${name}\``,
      typeText(types, schema, resource + pascal(name)),
      isOptional(schema) ? "" : "yes",
      changeText(definition, name),
      [description, ...notes].filter(Boolean).join(" "),
    ];
  });
}

function changeText({ identity, replaceOn = [], createOnly = [], triggers = [], local = [] }, name) {
  if (name === "connection" || name === "adopt" || local.includes(name)) return "recorded";
  if (identity.id.includes(name) || replaceOn.includes(name)) return "replaces";
  if (createOnly.includes(name)) return "is refused";
  return triggers.includes(name) ? "acts once" : "updates";
}

const outputRows = ({ type, outputs, secret = [], emitOnCreate = [] }, types, resource) =>
  Object.entries(outputs.shape).map(([name, schema]) => [
    `\`${name}\``,
    typeText(types, schema, resource + pascal(name)),
    [
      descriptionOf(schema, `${type} ${name}`),
      secret.includes(name) ? "Secret." : "",
      emitOnCreate.includes(name) ? "Returned by the create alone." : "",
    ]
      .filter(Boolean)
      .join(" "),
  ]);

const typeText = (types, schema, name) =>
  `\`${metaOf(schema).kind === "file" ? "string | FileAsset | StringAsset" : types.of(schema, name, "output")}\``;

function quirks({ quirks: all }) {
  if (all.length === 0) return [];
  const lines = all.map(({ line, text }) => `- ${text}${line ? ` (L${line})` : ""}`);
  return [`\n## Good to know\n\nL: line of the vendor's API document.\n\n${lines.join("\n")}`];
}
