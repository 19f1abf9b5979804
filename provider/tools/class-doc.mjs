import { creation, protection } from "./docs-words.mjs";
import { literal } from "./text.mjs";

/** What an editor shows for a class: what it is, how to write it, how it takes over, what it costs, what is odd. */
export function classDoc(definition, product, className, { isNative = false } = {}) {
  return [
    ...factsOf(definition, isNative),
    "",
    "@example",
    "```ts",
    `import * as ${product} from "pulumi-portals/${isNative ? "native/" : ""}${product}";`,
    "",
    ...exampleOf(definition, product, className).split("\n"),
    "```",
  ];
}

/** The same without the example. */
export function factsOf(definition, isNative = true) {
  const { summary, quirks } = definition;
  return [
    summary,
    "",
    takeOver(definition, isNative),
    "",
    requests(definition),
    ...(quirks.length > 0
      ? ["", "Good to know (L: line of the vendor's API document):", ...quirks.map(quirkLine)]
      : []),
  ];
}

export function exampleOf({ example }, product, className) {
  const variable = className.charAt(0).toLowerCase() + className.slice(1);
  const start = `const ${variable} = new ${product}.${className}("example", `;
  return `${start}${literal(example, "", start.length + 2)});`;
}

const quirkLine = ({ line, text }) => `- ${text}${line ? ` (L${line})` : ""}`;

function takeOver(definition, isNative) {
  const id = `Id: \`${definition.identity.id.map((part) => `<${part}>`).join("/")}\`.`;
  const byFile = isNative
    ? `\`pulumi import portals:${definition.type} <name> <id>\` imports one.`
    : "`pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.";
  return `${id} ${creation(definition)} ${byFile}${protection(definition)}`;
}

function requests({ cost }) {
  const { list, read, create, update } = cost;
  const reads = [
    ...(read === null ? [] : [`read ${read}`]),
    ...(list === null
      ? []
      : [`${read === null ? "read by list" : "or by list"} ${list} a page, shared by all of its scope`]),
  ];
  return `Requests: ${reads.join(", ")}; create ${create}, update ${update}, delete ${cost.delete}.`;
}
