import type { z } from "zod";
import { isFields } from "../json";
import { invalid, notFound } from "../refusal";
import type { Store } from "../store";
import type { tableChange } from "./requests";
import { setField } from "./set-field";

/** Carries the change out in the tables of a system and answers the key of what was added. */
export function changeTable(store: Store, sent: z.output<typeof tableChange>): { id?: string } {
  const { table: name, set, add } = sent;
  const table = store.named(name);
  if (!table) throw notFound(`table "${name}"; there are ${store.names().join(", ")}`);
  if (add) {
    const id = sent.id ?? (typeof add.id === "string" ? add.id : undefined);
    if (id === undefined) throw invalid("id", "is required, here or as text in add");
    table.put(sent.owner ?? "", id, add);
    return { id };
  }
  const { id = "" } = sent;
  const owner = sent.owner ?? table.ownerOf(id);
  const record = owner === undefined ? undefined : table.get(owner, id);
  if (owner === undefined || !isFields(record)) throw notFound(`record "${id}" in table "${name}"`);
  if (set) for (const [field, value] of Object.entries(set)) setField([record], field, value);
  else table.delete(owner, id);
  return {};
}
