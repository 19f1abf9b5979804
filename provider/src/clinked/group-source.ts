import type { Ids } from "../kit/identity";
import type { Runtime } from "../kit/runtime";
import { defineSource } from "../kit/source";
import { waitUntil } from "../kit/wait";
import { inAccount } from "./account";
import type { ClinkedApi } from "./api";

/** A group as lists and single reads show it. Its branding and its place in the order are read here too. */
export interface GroupWire {
  readonly id: number | string;
  readonly name: string;
  readonly contextKey: { readonly id: number | string } | null;
  readonly owner: { readonly username: string } | null;
  readonly master: number | string | { readonly id: number | string } | null;
  readonly branding?: Record<string, unknown> | null;
  readonly [field: string]: unknown;
}

interface JobWire {
  readonly status: string;
  readonly error: string | null;
}

export const groups = defineSource<ClinkedApi, GroupWire>({
  name: "clinked:groups",
  scope: ["account"],
  key: (wire) => wire.id,
  parent: inAccount,
  // No page parameter is documented, but the answer has pages (L11753). Removed groups carry no mark, so they are not asked for.
  list: (api, { account = "" }, page) => api.page("groups-list-groups", { account }, page),
  single: (api, { account = "" }, group) => api.call("groups-get-group-details", { account, group }),
});

/** Waits for a copy, which goes on in the background (L14109). */
export async function copyIsDone(api: ClinkedApi, runtime: Runtime, ids: Ids, copyFrom: string): Promise<void> {
  const { account = "", groupId: group = "" } = ids;
  let looks = 0;
  await waitUntil(runtime, `the copy of group ${copyFrom}`, async () => {
    const jobs = await api.call<readonly JobWire[] | undefined>("groups-group-queue-jobs", { account, group });
    const failed = jobs?.find(({ status }) => status === "ERROR");
    if (failed) throw new Error(`clinked:Group: copying ${copyFrom} failed: ${failed.error ?? "no reason was given"}.`);
    // A job may be queued a moment after the group was made.
    looks++;
    if (!jobs?.length) return looks > 1;
    return jobs.every(({ status }) => status === "COMPLETE");
  });
}
