import type { Definition } from "../../kit/definition";
import { typeOfToken } from "../../kit/served";

/** The definition that a text names: a token of either provider, `clinked:Group`, or `Group` where one product alone has it. */
export function findType(
  text: string,
  definitions: readonly Definition[],
): { readonly definition: Definition } | { readonly problem: string } {
  const name = typeOfToken(text);
  const [product = "", own] = name.includes(":") ? name.split(":") : ["", name];
  const matches = definitions.filter(({ type }) => type === name || (product === "" && ownName(type) === own));
  const [definition] = matches;
  if (definition && matches.length === 1) return { definition };
  if (matches.length > 1) {
    return {
      problem: `"${text}" is the name of several types. Give one of ${matches.map(({ type }) => type).join(", ")}`,
    };
  }
  const close = definitions.filter(({ type }) => ownName(type).toLowerCase() === ownName(name).toLowerCase());
  const hint =
    close.length > 0
      ? `Did you mean ${close.map(({ type }) => type).join(" or ")}?`
      : `Types are written like clinked:Group; docs/${isProduct(product, definitions) ? `${product}/README.md` : "systems.md"} lists them`;
  return { problem: `there is no resource type "${text}". ${hint}` };
}

const ownName = (type: string): string => type.split(":").at(-1) ?? "";

const isProduct = (name: string, definitions: readonly Definition[]): boolean =>
  definitions.some(({ product }) => product.name === name);
