import { z } from "zod";
import { reference } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { defineSource, partOf } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, groupOf, PAGE_SIZE } from "./api";
import { inGroup } from "./group-member";

/** A file, or a folder: its content type is "@folder". */
export interface FileWire {
  readonly id: number | string;
  readonly contextKey: { readonly id: number | string } | null;
  readonly contentType: string;
  readonly tags: string | null;
  readonly following: boolean;
  readonly locked: boolean;
  readonly locker: { readonly username: string } | null;
  readonly uploaded: { readonly username: string | null } | null;
  readonly path?: readonly { readonly id: number | string }[] | null;
  readonly parent?: { readonly id: number | string } | null;
  readonly [field: string]: unknown;
}

export const FOLDER = "@folder";

/** The `folder` and `parent` inputs: the Pulumi id of a folder, which holds its group and account as well. */
export const folderReference = (description: string) => reference(3, "1/17/33", description, "clinked:Folder");

/** The ids in the Pulumi id of something that stands in a group. */
export function contentPath(id: string | undefined): { account: string; group: string; item: string } {
  const [account = "", group = "", item = ""] = (id ?? "").split("/");
  return { account, group, item };
}

/**
 * What stands in one folder, or at the top of a group for an empty parent. Each folder is a list of its own: entries
 * of the list over all folders need not tell where they stand.
 */
const documents = defineSource<ClinkedApi, FileWire>({
  name: "clinked:documents",
  scope: ["group", "parent"],
  key: (file) => file.id,
  parent: inGroup,
  list(api, { group, parent }, page) {
    const query = { size: PAGE_SIZE, ...(parent ? { parent: contentPath(parent).item } : {}) };
    return api.page<FileWire>("files-list-files", groupOf(group), page, query);
  },
  single: (api, { group }, file) => api.call("files-file-details", { ...groupOf(group), file }),
});

const isFolder = ({ contentType }: Pick<FileWire, "contentType">) => contentType === FOLDER;

export const files = partOf(documents, "clinked:files", (file) => !isFolder(file));
export const folders = partOf(documents, "clinked:folders", isFolder);

/** What makes an absence below a file or folder credible. */
export const inFile = (id: string | undefined) => {
  const { account, group, item } = contentPath(id);
  return { source: folders, place: { scope: { group: `${account}/${group}`, parent: "" }, key: item } };
};

/**
 * Where a file stands. The tables name `parent`, and `path` with the file itself as its end (L19516); the examples show
 * no parent and an empty path wherever it stands (L19394), which tells nothing.
 */
export function standing({ path, parent }: FileWire, { group = "" }: Ids) {
  const id = idIn(parent) ?? idIn(path?.at(-2));
  const isNested = id !== undefined || (path?.length ? path.length > 1 : undefined);
  return { parent: id && `${group}/${id}`, nested: isNested };
}

/** The answer to a write, with the folder that the file stands in where the answer does not tell it. */
export const placed = (wire: FileWire | undefined, folder: unknown): FileWire | undefined =>
  wire && idIn(wire.parent) === undefined && !wire.path?.length && typeof folder === "string" && folder !== ""
    ? { ...wire, parent: { id: contentPath(folder).item } }
    : wire;

/** The output that tells whether a `parent` that no answer shows still holds. */
export const nested = z.boolean().optional().describe("Whether it stands in a folder, where Clinked tells it.");
