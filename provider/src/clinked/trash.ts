import { z } from "zod";
import type { Ids } from "../kit/identity";
import type { ClinkedApi } from "./api";
import type { OperationName } from "./operations";

/** The `purge` input of what a delete puts into the trash of its group. It is `local`. */
export const purgeInput = z
  .boolean()
  .optional()
  .describe("Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored.");

interface Trashed {
  readonly id?: number | string;
}

/**
 * Puts something into the trash of its group, and takes it out of there for good where it is purged. The answer of the
 * delete tells the entries of the trash: an object (L19716, L32683), or a list of them (L26265).
 *
 * @param path ids of the path of the delete; `group` is one of them
 */
export async function discard(api: ClinkedApi, operation: OperationName, path: Ids, isPurged: boolean): Promise<void> {
  const answer = await api.call<Trashed | readonly Trashed[] | undefined>(operation, path);
  if (!isPurged) return;
  const items = [answer].flat().flatMap((entry) => (entry?.id === undefined ? [] : [String(entry.id)]));
  if (items.length === 0) throw new Error(notTold(operation, path));
  for (const item of items) await purgeEntry(api, path, item);
}

export async function purgeEntry(api: ClinkedApi, { group = "" }: Ids, item: string): Promise<void> {
  await api.call("groups-group-trash-permanently-delete-trash-item", { group, item });
}

export const notTold = (operation: OperationName, { group }: Ids): string =>
  `Clinked ${operation}: it is in the trash, and nothing tells which entry it is. ` +
  `Remove it from the trash of group ${group} by hand, and run \`pulumi up\` again.`;

interface TrashItem {
  readonly id: number | string;
  readonly type: string;
  readonly friendlyName: string;
}

/** As `discard`, where the answer tells no entry: it is the one of this type and name that was not there before. */
export async function discardUntold(
  api: ClinkedApi,
  operation: OperationName,
  path: Ids,
  isPurged: boolean,
  { type, friendlyName }: { readonly type: string; readonly friendlyName: unknown },
): Promise<void> {
  const { group = "" } = path;
  const entries = async () => {
    const all = await api.search<TrashItem>("groups-group-trash-list-trash-items", { group }, {});
    const found = all.filter((item) => item.type === type && item.friendlyName === friendlyName);
    return found.map(({ id }) => String(id));
  };
  if (!isPurged) return discard(api, operation, path, false);
  const before = new Set(await entries());
  await discard(api, operation, path, false);
  const [item, ...others] = (await entries()).filter((id) => !before.has(id));
  if (item === undefined || others.length > 0) throw new Error(notTold(operation, path));
  await purgeEntry(api, path, item);
}
