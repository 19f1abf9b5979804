import type { TableName } from "../../table";
import { type Call, callerOf, groupOf, present } from "../call";
import { type Held, type TrashItem, trash } from "./records";

/** Where a record stands that is put into the trash. */
export interface Discarded {
  table: TableName<object>;
  owner: string;
  key: string;
}

type Shown = Pick<TrashItem, "type" | "friendlyName" | "contextKey">;

/** Moves records into one entry of the trash of the group in the path. */
export function discard(call: Call, shown: Shown, records: readonly Discarded[]): TrashItem {
  const held = records.map(({ table, owner, key }): Held => {
    const record = present(call.state.of(table).get(owner, key), "such record");
    call.state.of(table).delete(owner, key);
    return { table: table.name, owner, key, record };
  });
  const id = call.state.nextId("trash");
  const item = { id, ...shown, user: callerOf(call).id, dateDeleted: call.clock.now(), held };
  return call.state.of(trash).put(groupOf(call).id, id, item);
}

export function restore(call: Call, { held }: TrashItem): void {
  for (const { table, owner, key, record } of held) call.state.named(table)?.put(owner, key, record);
}
