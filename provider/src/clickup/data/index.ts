import type { DataSource } from "../../kit/data-source";
import * as places from "./places";
import * as tasks from "./tasks";
import * as workspaces from "./workspaces";

/** Every data source of ClickUp, by name. */
export const clickupDataSources: readonly DataSource[] = [workspaces, places, tasks]
  .flatMap((noun) => Object.values<DataSource>(noun))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
