import { literal } from "./text.mjs";

/** The call of the example. */
export function exampleCall(source) {
  const { example } = source;
  const [product, name] = source.name.split(":");
  const start = `${"list" in source ? `const { ${source.list} }` : "const found"} = await ${product}.${name}(`;
  return `${start}${isEmpty(example) ? "" : literal(example, "", start.length + 2)});`;
}

/** A whole program: Pulumi takes outputs from a function as well, so that `await` stands in one. */
export function exampleProgram(source) {
  const [product] = source.name.split(":");
  const call = exampleCall(source).replaceAll("\n", "\n  ");
  return [
    `import * as ${product} from "pulumi-portals/${product}";`,
    "",
    "export = async () => {",
    `  ${call}`,
    `  return { ${"list" in source ? source.list : "found"} };`,
    "};",
  ].join("\n");
}

const isEmpty = (bag) => Object.keys(bag).length === 0;
