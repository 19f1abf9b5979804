import type { Ids } from "../kit/identity";
import { defineSource } from "../kit/source";
import type { ClickUpApi } from "./api";
import { withArchived } from "./archived";
import { folders } from "./folder";
import { inSpace } from "./space";
import { inAnyTeam } from "./teams";

export interface ListWire {
  readonly id: number | string;
  readonly folder?: { readonly id: number | string; readonly hidden?: boolean } | null;
  readonly space?: { readonly id: number | string } | null;
  readonly status?: { readonly status?: string } | null;
  readonly assignee?: { readonly id: number | string } | null;
  readonly [field: string]: unknown;
}

export const inFolder = (folder: string | undefined, space?: string) =>
  folder ? { source: folders, place: { scope: { space: "" }, key: folder } } : inSpace(space);

/** Lists of a folder, or those that stand in the space itself. */
export const lists = defineSource<ClickUpApi, ListWire>({
  name: "clickup:lists",
  scope: ["folder", "space"],
  key: (wire) => wire.id,
  parent: ({ folder, space }) => inFolder(folder, space),
  unplaced: inAnyTeam,
  list: (api, { folder, space = "" }: Ids, page) =>
    withArchived(page, (query) =>
      folder
        ? api.list("lists-get-lists", { folder_id: folder }, "lists", query)
        : api.list("lists-get-folderless-lists", { space_id: space }, "lists", query),
    ),
  single: (api, _, list_id) => api.call("lists-get-list", { list_id }),
});

/** What makes an absence in a list credible. */
export const inList = (list: string | undefined) =>
  list ? { source: lists, place: { scope: { folder: "", space: "" }, key: list } } : inSpace(undefined);
