import { exactNumber, type Fields } from "../../json";
import type { Group } from "../state/records";
import type { State } from "../state/state";
import { groupBrief } from "../wire/group";
import { userBrief } from "../wire/user";
import { type FileRecord, type FileVersion, files } from "./records";

function person(state: State, id: string): Fields {
  const user = state.user(id);
  return { user: userBrief(user), name: user?.name ?? "", username: user?.username ?? null };
}

const named = ({ id, name, friendlyName, contentType }: FileRecord): Fields => ({
  id: exactNumber(id),
  name,
  friendlyName,
  contentType,
});

/** From the top to the file itself. */
function lineage(state: State, file: FileRecord): FileRecord[] {
  const parent = file.parent === null ? undefined : state.of(files).get(file.group, file.parent);
  return [...(parent ? lineage(state, parent) : []), file];
}

/** Where a file stands. At the top there is no parent, and the path is empty as in the examples (L19394). */
function place(state: State, file: FileRecord): Fields {
  const line = lineage(state, file);
  const parent = line.at(-2);
  return parent ? { path: line.map(named), parent: named(parent) } : { path: [] };
}

/** An entry of the list (L18522). */
export function fileListed(state: State, group: Group, caller: string, file: FileRecord): Fields {
  const { id, contextKey, sharing, memberPermission, name, friendlyName, contentType, size, tags, locker } = file;
  return {
    id: exactNumber(id),
    contextKey: { id: exactNumber(contextKey) },
    ...{ sharing, memberPermission },
    following: file.followers.includes(caller),
    userAces: file.entries.length > 0,
    userPermission: 16,
    ...{ name, friendlyName, contentType, size },
    uploaded: person(state, file.uploader),
    tags,
    locked: locker !== null,
    locker: locker === null ? null : userBrief(state.user(locker)),
    lastModified: file.lastModified,
    summary: file.summary,
    ...place(state, file),
    versions: file.versions.length,
    previewInfo: null,
    watermark: file.watermark,
    group: groupBrief(group),
  };
}

/** The single read also tells of approvals, tasks and jobs (L19375). */
export function fileSingle(state: State, group: Group, caller: string, file: FileRecord): Fields {
  const approvalSummary = { pendingCount: 0, rejectedCount: 0, approvedCount: 0, count: 0, activeRequest: null };
  return { ...fileListed(state, group, caller, file), approvalSummary, tasksCount: 0, jobs: [] };
}

/** The answer of a create is without place: its path is empty whatever the folder (L20354). */
export function fileCreated(state: State, group: Group, caller: string, file: FileRecord): Fields {
  const { parent: _, ...shown } = fileSingle(state, group, caller, file);
  return { ...shown, path: [] };
}

export const versionWire = (state: State, version: FileVersion): Fields => ({
  id: exactNumber(version.id),
  versionNumber: version.versionNumber,
  uploaded: person(state, version.user),
  summary: version.summary,
  lastModified: version.lastModified,
  size: version.size,
});
