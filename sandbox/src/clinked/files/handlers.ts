import { invalid } from "../../refusal";
import {
  assign,
  type Call,
  callerOf,
  groupOf,
  type Handlers,
  ok,
  param,
  present,
  type Reply,
  withBody,
  withQuery,
} from "../call";
import { pageOf } from "../pages";
import { sorted } from "../sorted";
import { discard } from "../trash/discard";
import { removedWire } from "../trash/handlers";
import { childrenOf, filesOf, folderOf, makeFile, subtree, uploaded } from "./make";
import type { filesSearch, fileUpdate, folderCreate, pathSearch, versionPage } from "./operations";
import { filePermissionHandlers } from "./permissions";
import { type FileRecord, files, folderType } from "./records";
import { fileCreated, fileListed, fileSingle, versionWire } from "./wire";

/** The file of the path. */
export const fileOf = (call: Call): FileRecord =>
  present(filesOf(call).get(groupOf(call).id, param(call, "file")), "such file");

const single = (call: Call, file: FileRecord): Reply =>
  ok(fileSingle(call.state, groupOf(call), callerOf(call).id, file));

function candidates(call: Call, { parent, flat = false, siblings = false }: Query): FileRecord[] {
  if (flat) return filesOf(call).list(groupOf(call).id);
  if (parent === undefined) return childrenOf(call, null);
  const folder = folderOf(call, parent, "parent");
  if (!siblings) return childrenOf(call, folder.id);
  return childrenOf(call, folder.parent).flatMap(({ id }) => childrenOf(call, id));
}

type Query = { parent?: string | undefined; flat?: boolean | undefined; siblings?: boolean | undefined };

/** totalResults is 0 whatever the entries, and there is no totalPages (L18600). */
const list = withQuery<typeof filesSearch>((call, { page, size = 25, orderBy, ascending, name, ...query }) => {
  const wanted = name?.toLowerCase() ?? "";
  const found = candidates(call, query).filter((file) => file.friendlyName.toLowerCase().includes(wanted));
  const { entries, frame } = pageOf(sorted(found, orderBy, ascending), size, page);
  const { currentPage, pageSize, nextPage, previousPage } = frame;
  const items = entries.map((file) => fileListed(call.state, groupOf(call), callerOf(call).id, file));
  return ok({ items, currentPage, pageSize, totalResults: 0, nextPage, previousPage });
});

const byPath = withQuery<typeof pathSearch>((call, { path, exclude = [] }) => {
  let found: FileRecord | undefined;
  for (const name of path.split("-")) {
    found = childrenOf(call, found?.id ?? null).find((file) => file.name === name && !exclude.includes(file.id));
    present(found, "such file");
  }
  return single(call, present(found, "such file"));
});

/** The folder of the path is the parent; without one the folder stands at the top (L24084). */
const create = withBody<typeof folderCreate>((call, { friendlyName, versionSummary = null, ...sent }) => {
  const folder = param(call, "folder");
  const parent = folder === "" ? null : folderOf(call, folder).id;
  const file = makeFile(call, { friendlyName, contentType: folderType, parent, summary: versionSummary });
  assign(file, sent);
  return { status: 201, body: fileCreated(call.state, groupOf(call), callerOf(call).id, file) };
});

function withFollower(followers: string[], user: string, following: boolean | undefined): string[] | undefined {
  if (following === undefined) return undefined;
  const others = followers.filter((id) => id !== user);
  return following ? [...others, user] : others;
}

function newParent(call: Call, file: FileRecord, parent: string | undefined): string | undefined {
  if (parent === undefined) return undefined;
  if (subtree(call, file).some(({ id }) => id === parent)) throw invalid("parent", "is the folder itself or below it");
  return folderOf(call, parent, "parent").id;
}

/** A new content is a new version. */
function replaceContent(call: Call, file: FileRecord, tempFile: string | undefined): void {
  if (tempFile === undefined) return;
  if (file.contentType === folderType) throw invalid("tempFile", "a folder has no content");
  const content = uploaded(call, tempFile);
  const { versions, lastModified, size, summary } = file;
  const versionNumber = versions.length + 1;
  versions.push({ id: String(versionNumber), versionNumber, user: callerOf(call).id, summary, lastModified, size });
  assign(file, content);
}

const update = withBody<typeof fileUpdate>((call, { following, lock, parent, tempFile, ...sent }) => {
  const file = fileOf(call);
  const user = callerOf(call).id;
  assign(file, { ...sent, parent: newParent(call, file, parent) });
  assign(file, { followers: withFollower(file.followers, user, following) });
  if (lock !== undefined) file.locker = lock ? (file.locker ?? user) : null;
  replaceContent(call, file, tempFile);
  file.lastModified = call.clock.now();
  return single(call, file);
});

function remove(call: Call): Reply {
  const file = fileOf(call);
  const { friendlyName, contextKey } = file;
  const records = subtree(call, file).map(({ id }) => ({ table: files, owner: file.group, key: id }));
  return ok(removedWire(call.state, discard(call, { type: "file", friendlyName, contextKey }, records)));
}

const versions = withQuery<typeof versionPage>((call, { page }) => {
  const { entries, frame } = pageOf([...fileOf(call).versions].reverse(), 25, page);
  return ok({ items: entries.map((version) => versionWire(call.state, version)), ...frame });
});

/** Shows the answer of the list of files (L21650); nothing in the document links a task to a file. */
function tasks(call: Call): Reply {
  fileOf(call);
  return ok({ items: [], ...pageOf([], 5).frame, totalResults: 0 });
}

export const fileHandlers: Handlers = {
  "files-list-files": list,
  "files-search-files": byPath,
  "files-file-details": (call) => single(call, fileOf(call)),
  "files-remove-file-or-folder": remove,
  "files-update-file": update,
  "files-create-folder": create,
  "files-versions-list-versions": versions,
  "files-tasks": tasks,
  ...filePermissionHandlers,
};
