import { prepareTransport } from "./http/transport";
import type { DataSource } from "./kit/data-source";
import type { Definition } from "./kit/definition";
import type { PortalProduct } from "./kit/product";

interface Loader {
  definitions(): readonly Definition[];
  dataSources(): readonly DataSource[];
  product(): PortalProduct<unknown>;
}

/** A process loads the products that it is asked for: schemas of the others would cost start time and memory. */
const loaders = {
  clickup: {
    definitions: () => (require("./clickup/definitions") as typeof import("./clickup/definitions")).clickupDefinitions,
    dataSources: () => (require("./clickup/data") as typeof import("./clickup/data")).clickupDataSources,
    product: () => (require("./clickup/api") as typeof import("./clickup/api")).clickup as PortalProduct<unknown>,
  },
  clinked: {
    definitions: () => (require("./clinked/definitions") as typeof import("./clinked/definitions")).clinkedDefinitions,
    dataSources: () => (require("./clinked/data") as typeof import("./clinked/data")).clinkedDataSources,
    product: () => (require("./clinked/api") as typeof import("./clinked/api")).clinked as PortalProduct<unknown>,
  },
  docspace: {
    definitions: () =>
      (require("./docspace/definitions") as typeof import("./docspace/definitions")).docspaceDefinitions,
    dataSources: () => [],
    product: () => (require("./docspace/api") as typeof import("./docspace/api")).docspace as PortalProduct<unknown>,
  },
  workdrive: {
    definitions: () =>
      (require("./workdrive/definitions") as typeof import("./workdrive/definitions")).workdriveDefinitions,
    dataSources: () => (require("./workdrive/data") as typeof import("./workdrive/data")).workdriveDataSources,
    product: () => (require("./workdrive/api") as typeof import("./workdrive/api")).workdrive as PortalProduct<unknown>,
  },
} satisfies Record<string, Loader>;

const products: ReadonlyMap<string, Loader> = new Map(Object.entries(loaders));

export const productNames: readonly string[] = [...products.keys()];

export const productNamed = (name: string): PortalProduct<unknown> | undefined => products.get(name)?.product();

const loaderOf = (name: string): Loader | undefined => products.get(name.split(":")[0] ?? "");

/** The definition of a type such as `clinked:Group`; undefined when this version of the package has none. */
export const definitionNamed = (type: string): Definition | undefined =>
  loaderOf(type)
    ?.definitions()
    .find((candidate) => candidate.type === type);

/** The data source of a name such as `clinked:getGroup`. */
export const dataSourceNamed = (name: string): DataSource | undefined =>
  loaderOf(name)
    ?.dataSources()
    .find((candidate) => candidate.name === name);

/** Loads what is needed to ask those products that an environment names, for example by `CLINKED_CLIENT_ID`. */
export function prepareProducts(env: NodeJS.ProcessEnv): void {
  const names = Object.keys(env).map((name) => name.toLowerCase());
  for (const [product, loader] of products) {
    if (!names.some((name) => name.startsWith(`${product}_`))) continue;
    loader.definitions();
    prepareTransport();
  }
}
