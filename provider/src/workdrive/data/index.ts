import type { DataSource } from "../../kit/data-source";
import * as knowledge from "./knowledge";
import * as people from "./people";

/** Every data source of WorkDrive, by name. */
export const workdriveDataSources: readonly DataSource[] = [people, knowledge]
  .flatMap((noun) => Object.values<DataSource>(noun))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
