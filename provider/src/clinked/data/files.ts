import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { number, otherId, ownId, text, time } from "../../kit/data-source-fields";
import { type ListingSpec, listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { byPage } from "../../kit/data-source-pages";
import type { Context } from "../../kit/definition";
import { orUndefinedWhenGone } from "../../kit/gone";
import type { Fields } from "../../kit/normal-form";
import { type ClinkedApi, clinked, groupOf, PAGE_SIZE } from "../api";
import { contentReference } from "../content";
import { file } from "../file";
import { contentPath, type FileWire, FOLDER, folderReference } from "../file-source";
import { folder } from "../folder";
import { search } from "./args";

const filters = {
  parent: folderReference("Id of the folder in which they stand. Without it: at the top.").optional(),
  name: search("names").name,
  flat: z.boolean().optional().describe("Looks in all folders."),
};

/** Entries of the list over all folders need not tell where they stand, those of one folder stand there. */
const placed = (_: Fields, { parent, flat }: Fields): Fields =>
  parent === undefined || flat === true ? {} : { parent };

const page: NonNullable<ListingSpec<ClinkedApi>["page"]> = (api, { group, parent, ...query }, number) => {
  const path = groupOf(String(group));
  return api.page<FileWire>("files-list-files", path, number, {
    ...query,
    size: PAGE_SIZE,
    ...(parent === undefined ? {} : { parent: contentPath(String(parent)).item }),
  });
};

export const getFiles = listing<ClinkedApi>(file, {
  name: "clinked:getFiles",
  shows: ["parent"],
  summary: "The files of a folder, or those at the top of a group.",
  list: "files",
  each: "eachFile",
  scope: ["group"],
  filters,
  placed,
  page,
  includes: ({ contentType }) => contentType !== FOLDER,
  quirks: [{ line: 18489, text: "Files and folders are one list: a page may hold fewer files than it was asked for." }],
  example: { group: "1/1" },
});

export const getFolders = listing<ClinkedApi>(folder, {
  name: "clinked:getFolders",
  shows: ["parent"],
  summary: "The folders of a folder, or those at the top of a group.",
  list: "folders",
  each: "eachFolder",
  scope: ["group"],
  filters,
  placed,
  page,
  includes: ({ contentType }) => contentType === FOLDER,
  quirks: [
    { line: 18489, text: "Files and folders are one list: a page may hold fewer folders than it was asked for." },
  ],
  example: { group: "1/1" },
});

export const getFile = lookup(file, {
  name: "clinked:getFile",
  shows: ["parent"],
  summary: "A file of a group by its id.",
  by: ["fileId"],
  example: { group: "1/1", fileId: "2" },
});

export const getFileByPath = lookup(file, {
  name: "clinked:getFileByPath",
  shows: ["parent"],
  summary: "A file or folder of a group by its path.",
  by: [],
  scope: ["group"],
  args: {
    path: z
      .string()
      .min(1)
      .describe("`name` of each folder and of the file, with `-` between them: `folder_1-report.pdf`."),
  },
  async find({ api }: Context<ClinkedApi>, { group, path }) {
    const where = groupOf(String(group));
    return orUndefinedWhenGone(() =>
      api.call<FileWire>("files-search-files", where, { query: { path: String(path) } }),
    );
  },
  cost: { requests: 1, per: "call" },
  quirks: [
    { line: 18965, text: "A name that has a `-` itself cannot be told from two: look for it with getFiles." },
    { text: "A folder has `@folder` as its contentType." },
  ],
  example: { group: "1/1", path: "first_folder" },
});

const args = z.strictObject({ file: contentReference("file", "Id of the file") });

export const getFileVersions = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getFileVersions",
  summary: "The versions of a file, the newest first.",
  product: clinked,
  list: "versions",
  each: "eachFileVersion",
  args,
  fields: z.object({
    versionId: ownId("Id of the version."),
    versionNumber: number("Number of the version."),
    uploader: text("User name of the one who uploaded it."),
    summary: text("What was said about it."),
    size: number("Size in bytes."),
    lastModified: time("When it was uploaded."),
  }),
  cost: { requests: 1, per: "page" },
  example: { file: "1/1/2" },
  async *pages(context, given) {
    type Version = Fields & { readonly uploaded?: { readonly username?: string | null } | null };
    const { group, item } = contentPath(given.file);
    const read = (page: number) =>
      context.api.page<Version>("files-versions-list-versions", { group, file: item }, page);
    for await (const items of byPage(context, "clinked:getFileVersions", read)) {
      yield items.map(({ id: versionId, uploaded, ...wire }) => ({ ...wire, versionId, uploader: uploaded?.username }));
    }
  },
});

export const getFileTasks = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getFileTasks",
  summary: "The tasks that a file is attached to.",
  product: clinked,
  list: "tasks",
  each: "eachFileTask",
  args,
  fields: z.object({
    id: z.string().describe("Id of the Task: a reference to it, and its id in an import file."),
    taskId: ownId("Id given by Clinked, without the group."),
    contextKey: otherId("Id of its access context."),
    friendlyName: text("Title."),
    name: text("Name in paths."),
    lastModified: time("When it was last changed."),
  }),
  cost: { requests: 1, per: "page" },
  quirks: [
    {
      line: 21630,
      text: "The document prints the request and the answer of another list: what tasks show is a guess.",
    },
  ],
  example: { file: "1/1/2" },
  async *pages(context, given) {
    const { account, group, item } = contentPath(given.file);
    const read = (page: number) =>
      context.api.page<Fields & { readonly contextKey?: { readonly id: unknown } | null }>(
        "files-tasks",
        { group, file: item },
        page,
        // No parameter is documented for this path: the first page is asked for without one.
        page === 1 ? { page: undefined } : {},
      );
    for await (const items of byPage(context, "clinked:getFileTasks", read)) {
      yield items.map(({ id, contextKey, ...wire }) => ({
        ...wire,
        id: `${account}/${group}/${id}`,
        taskId: id,
        contextKey: contextKey?.id,
      }));
    }
  },
});
