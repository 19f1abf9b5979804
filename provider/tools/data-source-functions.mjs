import { createRequire } from "node:module";
import { exampleCall } from "./data-source-example.mjs";
import { docComment } from "./text.mjs";
import { isOptional, pascal } from "./types.mjs";

const require = createRequire(import.meta.url);
const { allInputs } = require("../dist/kit/check.js");
const { argsSchema } = require("../dist/kit/data-source-run.js");

export const shortName = ({ name }) => name.split(":")[1];
export const productOf = ({ name }) => name.split(":")[0];
export const isMany = (source) => "list" in source;

/** All arguments, `connection` among them. */
export const argsOf = (source) => Object.entries(allInputs(argsSchema(source)).shape);

/** What a function knows of its data source. Those over the plugin get its secrets too, and take them off. */
export function renderDeclared(source, { isNative = false } = {}) {
  const { name, fields, secret = [], secretArgs = [] } = source;
  const open =
    secret.length > 0 && !isMany(source) ? Object.keys(fields.shape).filter((field) => !secret.includes(field)) : [];
  const value = {
    name,
    ...(secret.length > 0 ? { secret: true } : {}),
    ...(open.length > 0 ? { open } : {}),
    ...(secretArgs.length > 0 ? { secretArgs } : {}),
    ...(isNative && secret.length > 0 ? { secretFields: secret } : {}),
    ...(isNative && isMany(source) ? { list: source.list } : {}),
  };
  return `${shortName(source)}: ${JSON.stringify(value)},\n`;
}

/** The functions of one data source, with their docs: in the program's process, or over the plugin. */
export function renderCalls(source, { isNative = false } = {}) {
  const { secret = [], each } = source;
  const name = shortName(source);
  const many = isMany(source);
  const base = `${isNative ? "dynamic." : ""}${pascal(name)}`;
  const optional = argsOf(source).every(([, schema]) => isOptional(schema)) ? "?" : "";
  const outputResult = secret.length > 0 ? `${base}OutputResult` : `${base}Result`;
  const opts = isNative ? ", opts?: pulumi.InvokeOptions" : "";
  const given = isNative ? "args, opts" : "args";
  const eachDoc = `{@link ${name}} one by one: no more than one page is in memory.${isNative ? " With a provider all are read before the first." : ""}`;
  return [
    `${docComment(docOf(source, isNative))}export function ${name}(args${optional}: ${base}Args${opts}): Promise<${base}Result> {
  return callDataSource(declared.${name}, ${given});
}\n`,
    `${docComment(outputDoc(source))}export function ${name}Output(args${optional}: ${base}OutputArgs, opts?: ${isNative ? "pulumi.InvokeOutputOptions" : "DataSourceOutputOptions"}): pulumi.Output<${outputResult}> {
  return callOutput(declared.${name}, args, opts);
}\n`,
    ...(many
      ? [
          `${docComment([eachDoc])}export function ${each}(args${optional}: ${base}Args${opts}): AsyncIterable<${base}Entry> {
  return callEach(declared.${name}, ${given});
}\n`,
        ]
      : []),
  ];
}

export function costText({ cost }) {
  const { requests, per, note } = cost;
  const count = `${requests} request${requests === 1 ? "" : "s"}`;
  return `${count}${per === "page" ? " for each page" : ""}${note ? ` (${note})` : ""}`;
}

function docOf(source, isNative) {
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
    `import * as ${productOf(source)} from "pulumi-portals/${isNative ? "native/" : ""}${productOf(source)}";`,
    "",
    ...exampleCall(source).split("\n"),
    "```",
    isNative ? "@throws Error with the plugin's message" : "@throws PortalError",
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
