import * as clickup from "../../../provider/src/clickup";
import * as clinked from "../../../provider/src/clinked";
import * as docspace from "../../../provider/src/docspace";
import * as workdrive from "../../../provider/src/workdrive";

const products: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { clickup, clinked, docspace, workdrive };

/** Types that have a class, as `clinked:Group`. */
export const classTypes: readonly string[] = Object.entries(products).flatMap(([product, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === "function" && "__pulumiType" in value)
    .map(([name]) => `${product}:${name}`),
);

/** The generated class of a type; they all have the shape of this one. */
export function classOf(type: string): typeof clinked.Group {
  const [product = "", name = ""] = type.split(":");
  const found = products[product]?.[name];
  if (found === undefined) throw new Error(`${type} has no class: npm run generate, and export it from the index.`);
  return found as typeof clinked.Group;
}
