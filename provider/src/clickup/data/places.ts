import { z } from "zod";
import { exactlyOne } from "../../kit/choice";
import { defineListing } from "../../kit/data-source";
import { anyFields, ownId, text, time, yesOrNo } from "../../kit/data-source-fields";
import { type ListingSpec, listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import type { Problem } from "../../kit/definition";
import type { Fields } from "../../kit/normal-form";
import { type ClickUpApi, clickup } from "../api";
import { withArchived } from "../archived";
import { listReference } from "../fields";
import { folder } from "../folder";
import { goal } from "../goal";
import { list } from "../list";
import { space } from "../space";
import { spaceTag } from "../space-tag";
import { view } from "../view";

/** A name needs a place to be looked for in. */
const placeForName =
  (...places: readonly string[]) =>
  ({ name, ...given }: Fields): readonly Problem[] =>
    name === undefined ? [] : exactlyOne(given, places, "a name is looked for in one place");

const twice = { requests: 1, per: "page" as const, note: "the archived ones are a page of their own" };

/** Archived ones are listed apart (L2572): without the argument both lists are read. */
const archived = {
  archived: z.boolean().optional().describe("Whether those that are archived, or those that are not. Both without it."),
};

type Lister = NonNullable<ListingSpec<ClickUpApi>["page"]>;

/** One of the two lists, or both behind one another. */
const oneOrBoth =
  (read: (api: ClickUpApi, args: Fields, query: { archived: boolean }) => ReturnType<Lister>): Lister =>
  async (api, args, page) => {
    if (typeof args.archived === "boolean") return read(api, args, { archived: args.archived });
    return withArchived(page, (query) => read(api, args, query));
  };

export const getSpace = lookup(space, {
  name: "clickup:getSpace",
  summary: "A space by its id, or by its name in a Workspace.",
  by: ["spaceId", "name"],
  scope: ["team"],
  optional: ["team"],
  validate: placeForName("team"),
  example: { team: "512", name: "Space Name" },
});

export const getSpaces = listing<ClickUpApi>(space, {
  name: "clickup:getSpaces",
  summary: "The spaces of a Workspace.",
  list: "spaces",
  each: "eachSpace",
  filters: archived,
  cost: twice,
  example: { team: "512", archived: false },
  page: oneOrBoth((api, { team }, query) => api.list("spaces-get-spaces", { team_id: String(team) }, "spaces", query)),
});

export const getFolder = lookup(folder, {
  name: "clickup:getFolder",
  summary: "A folder by its id, or by its name in a space.",
  by: ["folderId", "name"],
  scope: ["space"],
  optional: ["space"],
  validate: placeForName("space"),
  example: { space: "789", name: "Folder Name" },
});

export const getFolders = listing<ClickUpApi>(folder, {
  name: "clickup:getFolders",
  summary: "The folders of a space.",
  list: "folders",
  each: "eachFolder",
  cost: twice,
  quirks: [{ line: 2014, text: "Hidden folders carry lists without a folder: they are left out." }],
  example: { space: "789" },
});

const listPlaces = ["folder", "space"];

export const getList = lookup(list, {
  name: "clickup:getList",
  summary: "A list by its id, or by its name in a folder or a space.",
  by: ["listId", "name"],
  scope: listPlaces,
  optional: listPlaces,
  validate: placeForName(...listPlaces),
  example: { folder: "456", name: "List Name" },
});

export const getLists = listing<ClickUpApi>(list, {
  name: "clickup:getLists",
  summary: "The lists of a folder, or those of a space that stand in no folder.",
  list: "lists",
  each: "eachList",
  optional: listPlaces,
  validate: (given) => exactlyOne(given, listPlaces),
  filters: archived,
  cost: twice,
  example: { folder: "456", archived: false },
  page: oneOrBoth((api, given, query) =>
    given.folder === undefined
      ? api.list("lists-get-folderless-lists", { space_id: String(given.space) }, "lists", query)
      : api.list("lists-get-lists", { folder_id: String(given.folder) }, "lists", query),
  ),
});

export const getSpaceTags = listing<ClickUpApi>(spaceTag, {
  name: "clickup:getSpaceTags",
  summary: "The tags of a space.",
  list: "tags",
  each: "eachSpaceTag",
  cost: { requests: 1, per: "call" },
  example: { space: "789" },
});

const viewPlaces = ["team", "space", "folder", "list"];

export const getView = lookup(view, {
  name: "clickup:getView",
  summary: "A view by its id, or by its name in a Workspace, space, folder or list.",
  by: ["viewId", "name"],
  scope: viewPlaces,
  optional: viewPlaces,
  validate: placeForName(...viewPlaces),
  example: { space: "789", name: "By status" },
});

export const getViews = listing<ClickUpApi>(view, {
  name: "clickup:getViews",
  summary: "The views of a Workspace, space, folder or list.",
  list: "views",
  each: "eachView",
  optional: viewPlaces,
  validate: (given) => exactlyOne(given, viewPlaces),
  cost: { requests: 1, per: "call" },
  example: { space: "789" },
});

export const getGoal = lookup(goal, {
  name: "clickup:getGoal",
  summary: "A goal by its id, or by its name in a Workspace.",
  by: ["goalId", "name"],
  scope: ["team"],
  optional: ["team"],
  validate: placeForName("team"),
  example: { team: "512", name: "Goal 0" },
});

export const getGoals = listing<ClickUpApi>(goal, {
  name: "clickup:getGoals",
  summary: "The goals of a Workspace, those in folders among them.",
  list: "goals",
  each: "eachGoal",
  cost: { requests: 1, per: "call" },
  example: { team: "512" },
});

const fieldArgs = z.strictObject({ list: listReference });

export const getCustomFields = defineListing<ClickUpApi, typeof fieldArgs>({
  name: "clickup:getCustomFields",
  summary: "The custom fields that tasks of a list can have, with the ids of their options.",
  product: clickup,
  list: "fields",
  each: "eachCustomField",
  args: fieldArgs,
  fields: z.object({
    fieldId: ownId("Id of the field: `field` of a TaskCustomFieldValue."),
    name: text("Name."),
    type: text("Type, for example `drop_down`."),
    typeConfig: anyFields("Settings of the type, in the service's own words: options with their ids, for example."),
    dateCreated: time("When it was made."),
    hideFromGuests: yesOrNo("Whether guests cannot see it."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 750, text: "No request makes a custom field: people do, in ClickUp." }],
  example: { list: "123" },
  async *pages({ api }, args) {
    const operation = "custom-fields-get-accessible-custom-fields";
    const { items } = await api.list<Fields>(operation, { list_id: args.list }, "fields");
    yield items.map(({ id, type_config, date_created, hide_from_guests, ...field }) => ({
      ...field,
      fieldId: id,
      typeConfig: type_config,
      dateCreated: date_created,
      hideFromGuests: hide_from_guests,
    }));
  },
});
