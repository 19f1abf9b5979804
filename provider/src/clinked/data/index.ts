import type { DataSource } from "../../kit/data-source";
import { getCurrentUser } from "./current-user";
import { getGroup, getGroups } from "./groups";

/** Every data source of Clinked, in the order of the docs. */
export const clinkedDataSources: readonly DataSource[] = [getCurrentUser, getGroup, getGroups];
