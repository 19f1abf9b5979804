import { dataSources } from "../../provider/src/data-sources";
import { definitions } from "../../provider/src/definitions";
import type { DataSource } from "../../provider/src/kit/data-source";
import type { Definition } from "../../provider/src/kit/definition";
import type { PortalProduct } from "../../provider/src/kit/product";

const asked = new Map<string, Definition>();

/** A test asks with a definition of its own: the plugin is to find that one by its type. */
export const ask = (definition: Definition): void => void asked.set(definition.type, definition);

export const definitionNamed = (type: string): Definition | undefined =>
  asked.get(type) ?? definitions.find((definition) => definition.type === type);

export const dataSourceNamed = (name: string): DataSource | undefined =>
  dataSources.find((source) => source.name === name);

const products = new Map(definitions.map(({ product }) => [product.name as string, product]));

export const productNames: readonly string[] = [...products.keys()];
export const productNamed = (name: string): PortalProduct<unknown> | undefined => products.get(name);
