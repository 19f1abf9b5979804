import { clickupDataSources } from "./clickup/data";
import { clinkedDataSources } from "./clinked/data";
import type { DataSource } from "./kit/data-source";
import { workdriveDataSources } from "./workdrive/data";

/** Every data source of every product. */
export const dataSources: readonly DataSource[] = [
  ...clinkedDataSources,
  ...workdriveDataSources,
  ...clickupDataSources,
];
