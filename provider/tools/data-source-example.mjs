import { literal } from "./text.mjs";

/** The call of the example, in an async function: Pulumi programs are CommonJS by default. */
export function exampleCall(source) {
  const { example } = source;
  const [product, name] = source.name.split(":");
  const isEmpty = Object.keys(example).length === 0;
  const start = `${"list" in source ? `const { ${source.list} }` : "const found"} = await ${product}.${name}(`;
  return `${start}${isEmpty ? "" : literal(example, "", start.length + 2)});`;
}
