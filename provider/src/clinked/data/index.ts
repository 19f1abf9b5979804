import type { DataSource } from "../../kit/data-source";
import * as accountFacts from "./account-facts";
import * as accounts from "./accounts";
import * as content from "./content";
import * as counts from "./counts";
import * as user from "./current-user";
import * as files from "./files";
import * as groups from "./groups";
import * as integrations from "./integrations";
import * as people from "./people";
import * as search from "./search";
import * as shares from "./shares";
import * as tasks from "./tasks";

const isDataSource = (value: unknown): value is DataSource =>
  typeof value === "object" && value !== null && "cost" in value;

/** Every data source of Clinked, by name. */
export const clinkedDataSources: readonly DataSource[] = [
  user,
  accounts,
  accountFacts,
  integrations,
  people,
  groups,
  files,
  content,
  tasks,
  shares,
  search,
  counts,
]
  .flatMap((noun) => Object.values(noun).filter(isDataSource))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
