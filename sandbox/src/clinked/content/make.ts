import type { TableName } from "../../table";
import { type Call, callerOf, groupOf, param, present } from "../call";
import { freeSlug } from "../slug";
import type { Content } from "./records";

type Own<T extends Content> = Omit<T, keyof Content> & { [K in keyof Content]?: Content[K] | undefined } & {
  friendlyName: string;
};

/** Adds a record to the group in the path. What is not given gets the server's own value. */
export function makeContent<T extends Content>(call: Call, table: TableName<T>, given: Own<T>): T {
  const group = groupOf(call).id;
  const records = call.state.of(table);
  const now = call.clock.now();
  const common: Omit<Content, "friendlyName"> = {
    id: call.state.nextId(table.name),
    group,
    contextKey: call.state.nextId("contextKey"),
    name: freeSlug(given.friendlyName, new Set(records.list(group).map(({ name }) => name))),
    sharing: "NONE",
    memberPermission: 8,
    tags: "",
    followers: [],
    entries: [],
    author: callerOf(call).id,
    dateCreated: now,
    lastModified: now,
  };
  const sent = Object.entries(given).filter(([, value]) => value !== undefined);
  const record = { ...common, ...Object.fromEntries(sent) } as T;
  return records.put(group, record.id, record);
}

/** The record that the path names. Throws Refusal: 404. */
export const contentOf = <T extends Content>(call: Call, table: TableName<T>, name: string): T =>
  present(call.state.of(table).get(groupOf(call).id, param(call, name)), `such ${name}`);

export const contains = (value: string, part: string | undefined): boolean =>
  value.toLowerCase().includes(part?.toLowerCase() ?? "");
