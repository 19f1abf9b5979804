import { exampleCall, exampleProgram } from "./data-source-example.mjs";
import { argsOf, costText, isMany, productOf, shortName } from "./data-sources.mjs";
import { nested, table } from "./docs-words.mjs";
import { descriptionOf, isOptional, pascal, Types } from "./types.mjs";

/** The page of one data source. */
export function renderDataSourcePage(source) {
  const name = shortName(source);
  const types = new Types({ title: "" });
  const { secret = [], secretArgs = [], quirks = [], summary, product, list, each } = source;
  const args = argsOf(source).map(([field, schema]) => [
    `\`${field}\``,
    `\`${types.of(schema, pascal(name) + pascal(field), "output")}\``,
    isOptional(schema) ? "" : "yes",
    [descriptionOf(schema, `${source.name} ${field}`), secretArgs.includes(field) ? "Secret." : ""]
      .filter(Boolean)
      .join(" "),
  ]);
  const fields = Object.entries(source.fields.shape).map(([field, schema]) => [
    `\`${field}\``,
    `\`${types.of(schema, pascal(name) + pascal(field), "output")}\``,
    [
      descriptionOf(schema, `${source.name} ${field}`),
      secret.includes(field) ? `Secret: \`${name}Output\` alone has it.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  ]);
  return `${[
    "<!-- Generated from the data sources by `npm run generate`; do not edit. -->",
    `# ${name}\n`,
    `${summary}${source.resource ? ` Fields are those of [${source.resource.split(":")[1]}](../resources/${source.resource.split(":")[1]}.md).` : ""}\n`,
    `\`\`\`ts\n${exampleProgram(source)}\n\`\`\`\n`,
    `\`${name}Output\` takes outputs as arguments, and \`dependsOn\`, and returns an output: a secret ${secretText(source)}.`,
    ...(isMany(source)
      ? [
          `\`${each}\` gives them one by one, and holds no more than one page:\n`,
          `\`\`\`ts\nfor await (const entry of ${productOf(source)}.${each}(${argsText(source)})) {\n  // one of \`${list}\`\n}\n\`\`\``,
        ]
      : []),
    `\n## Arguments\n\n${table(["argument", "type", "required", "meaning"], args)}\n`,
    `## Result\n\n${isMany(source) ? `\`${list}\`: a list; each entry has:\n\n` : ""}${table(["field", "type", "meaning"], fields)}\n`,
    ...nested(types, "always"),
    `## Requests\n\n${sentence(costText(source))} ${product.title} is asked at each call: nothing is kept for the next one.`,
    ...(quirks.length > 0
      ? [
          `\n## Good to know\n\nL: line of the vendor's API document.\n\n${quirks.map(({ line, text }) => `- ${text}${line ? ` (L${line})` : ""}`).join("\n")}`,
        ]
      : []),
  ].join("\n")}\n`;
}

const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function secretText(source) {
  const { secretArgs = [], secret = [] } = source;
  if (secretArgs.length > 0) return `always, because \`${secretArgs.join("`, `")}\` is one`;
  if (secret.length > 0) {
    return `always, because it has ${secret.map((field) => `\`${field}\``).join(", ")}${isMany(source) ? "" : "; other fields that are taken by their names are none"}`;
  }
  return "where an argument is one";
}

const argsText = (source) => /\((.*)\);$/s.exec(exampleCall(source))?.[1] ?? "";
