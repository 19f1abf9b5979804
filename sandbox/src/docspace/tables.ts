import type { TableName } from "../table";
import { roomLinks, rooms } from "./rooms/records";

/** Every table of DocSpace: one line for each area. */
export const tables: readonly TableName<object>[] = [rooms, roomLinks];
