import { clinkedDataSources } from "./clinked/data";
import type { DataSource } from "./kit/data-source";

/** Every data source of every product. */
export const dataSources: readonly DataSource[] = [...clinkedDataSources];
