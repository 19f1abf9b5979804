import { z } from "zod";
import type { Ids } from "../kit/identity";
import { Turns } from "../kit/turns";
import { idIn, itemsIn } from "../kit/wire";
import type { ClinkedApi } from "./api";
import type { OperationName } from "./operations";

/** The `purge` input of what a delete puts into the trash of its group. It is `local`. */
export const purgeInput = z
  .boolean()
  .optional()
  .describe("Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored.");

/** What an entry of the trash shows of the thing that was removed. */
export interface Discarded {
  readonly type: "discussion" | "file" | "page" | "task";
  readonly friendlyName: unknown;
}

interface TrashItem {
  readonly id: number | string;
  readonly type: string;
  readonly friendlyName: string;
}

/**
 * Puts something into the trash of its group, and takes it out of there for good where it is purged. The answer of the
 * delete tells the entries of the trash: an object (L19716, L32683), or a list of them (L26265). The tables call that id
 * the id of a file (L19739), so nothing is purged that the trash does not show with this type and name.
 *
 * @param path ids of the path of the delete; `group` is one of them
 */
export async function discard(
  api: ClinkedApi,
  operation: OperationName,
  path: Ids,
  isPurged: boolean,
  thing: Discarded,
): Promise<void> {
  const answer = await api.call<unknown>(operation, path);
  if (!isPurged) return;
  const told = itemsIn([answer].flat()).flatMap((entry) => idIn(entry) ?? []);
  const shown = told.length === 0 ? [] : await entriesOf(api, path, thing);
  if (told.length === 0 || !told.every((id) => shown.includes(id))) throw new Error(notTold(operation, path));
  for (const item of told) await purgeEntry(api, path, item);
}

const turns = new Turns();

/** As `discard`, where the answer tells no entry: it is the one of this type and name that was not there before. */
export async function discardUntold(
  api: ClinkedApi,
  operation: OperationName,
  path: Ids,
  isPurged: boolean,
  thing: Discarded,
): Promise<void> {
  if (!isPurged) return void (await api.call(operation, path));
  // Two of one name that are purged at once would both see two new entries.
  const end = await turns.take(`${path.group} ${thing.type} ${thing.friendlyName}`);
  try {
    const before = new Set(await entriesOf(api, path, thing));
    await api.call(operation, path);
    const [item, ...others] = (await entriesOf(api, path, thing)).filter((id) => !before.has(id));
    if (item === undefined || others.length > 0) throw new Error(notTold(operation, path));
    await purgeEntry(api, path, item);
  } finally {
    end();
  }
}

/** Ids of the entries of the trash that show this type and name. */
async function entriesOf(api: ClinkedApi, { group = "" }: Ids, { type, friendlyName }: Discarded): Promise<string[]> {
  const all = await api.search<TrashItem>("groups-group-trash-list-trash-items", { group }, {});
  return all.flatMap((item) => (item.type === type && item.friendlyName === friendlyName ? (idIn(item.id) ?? []) : []));
}

async function purgeEntry(api: ClinkedApi, { group = "" }: Ids, item: string): Promise<void> {
  await api.call("groups-group-trash-permanently-delete-trash-item", { group, item });
}

const notTold = (operation: OperationName, { group }: Ids): string =>
  `Clinked ${operation}: it is in the trash, and nothing tells which entry it is. ` +
  `Remove it from the trash of group ${group} by hand, and run \`pulumi up\` again.`;
