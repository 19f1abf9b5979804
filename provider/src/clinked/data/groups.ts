import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { number, ownId, text, time } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { byPage } from "../../kit/data-source-pages";
import { reference } from "../../kit/fields";
import { type ClinkedApi, clinked, groupOf, groupPath, groupReference } from "../api";
import { group } from "../group";
import { groupInvite } from "../group-invite";
import { groupLabelAttachment } from "../group-label-attachment";
import { groupMember } from "../group-member";
import { componentFields } from "./account-facts";

type Wire = Readonly<Record<string, unknown>>;

export const getGroup = lookup(group, {
  name: "clinked:getGroup",
  summary: "A group by its id, its name or its slug.",
  by: ["groupId", "friendlyName", "name"],
  example: { account: "1", friendlyName: "Explore Clinked" },
});

export const getGroups = listing<ClinkedApi>(group, {
  name: "clinked:getGroups",
  summary: "The groups of an account.",
  list: "groups",
  each: "eachGroup",
  filters: {
    name: z.string().optional().describe("Text that the names hold."),
    exact: z.boolean().optional().describe("Whether `name` is the whole name."),
    exclude: z.array(z.string()).optional().describe("Ids of groups to leave out, without their account."),
    master: reference(2, "1/17", "Id of the parent group.").optional(),
    label: z.string().optional().describe("Id of a label that they have."),
    removed: z
      .boolean()
      .optional()
      .describe("Has removed groups as well. Nothing in them tells that they are removed."),
  },
  page: (api, { account, master, exclude, ...query }, page) =>
    api.page("groups-list-groups", { account: String(account) }, page, {
      ...query,
      ...(master === undefined ? {} : { master: groupPath(String(master)).group }),
      ...(exclude === undefined ? {} : { exclude: (exclude as string[]).join(",") }),
    }),
  example: { account: "1" },
});

const args = z.strictObject({ group: groupReference });

export const getGroupJobs = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getGroupJobs",
  summary: "What goes on in the background of a group, for example a copy.",
  product: clinked,
  list: "jobs",
  each: "eachGroupJob",
  args,
  fields: z.object({
    jobId: ownId("Id of the job."),
    status: text("STARTED, COMPLETE, ERROR or WAITING."),
    error: text("Why it failed, if it did."),
    progress: number("How far it is, from 0 to 1."),
    type: text("What it does, in the service's own words."),
    dateCreated: time("When it began."),
  }),
  cost: { requests: 1, per: "call" },
  example: { group: "1/1" },
  async *pages({ api }, args) {
    const { items } = await api.array<Wire & { readonly request?: { readonly type?: string } | null }>(
      "groups-group-queue-jobs",
      groupPath(args.group),
    );
    yield items.map(({ request, ...job }) => ({ ...job, jobId: job.id, type: request?.type }));
  },
});

export const getGroupComponents = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getGroupComponents",
  summary: "The components that a group has.",
  product: clinked,
  list: "components",
  each: "eachGroupComponent",
  args,
  fields: componentFields,
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 17481, text: "The document calls the account organisation here, and the group's id its name." }],
  example: { group: "1/1" },
  async *pages({ api }, args) {
    const { account, group: id } = groupPath(args.group);
    yield (await api.array<Wire>("groups-components-list-components", { organisation: account, group: id })).items;
  },
});

export const getGroupMember = lookup(groupMember, {
  name: "clinked:getGroupMember",
  summary: "A member of a group by id, user name or e-mail address.",
  by: ["memberId", "username", "email"],
  example: { group: "1/1", username: "jack" },
});

export const getGroupMembers = listing<ClinkedApi>(groupMember, {
  name: "clinked:getGroupMembers",
  summary: "The members of a group.",
  list: "members",
  each: "eachGroupMember",
  quirks: [{ line: 14221, text: "List entries lack the tags: getGroupMember has them." }],
  example: { group: "1/1" },
});

export const getGroupInvites = listing<ClinkedApi>(groupInvite, {
  name: "clinked:getGroupInvites",
  summary: "The invites to a group that nobody has accepted yet.",
  list: "invites",
  each: "eachGroupInvite",
  cost: { requests: 1, per: "call" },
  example: { group: "1/1" },
});

export const getGroupLabels = listing<ClinkedApi>(groupLabelAttachment, {
  name: "clinked:getGroupLabels",
  summary: "The labels of a group.",
  list: "labels",
  each: "eachGroupLabel",
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 17559, text: "Nothing else tells the ids of labels, and these are those of attached ones alone." }],
  example: { group: "1/1" },
});

export const getGroupTrash = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getGroupTrash",
  summary: "What was deleted in a group and can be restored.",
  product: clinked,
  list: "items",
  each: "eachGroupTrashItem",
  args,
  fields: z.object({
    itemId: ownId("Id of the entry in the trash."),
    type: text("What it was, for example `page`."),
    friendlyName: text("Its name."),
    user: text("User name of the one who deleted it."),
    dateDeleted: time("When it was deleted."),
  }),
  cost: { requests: 1, per: "page" },
  example: { group: "1/1" },
  async *pages(context, args) {
    type Item = Wire & { readonly user?: { readonly username: string } | null };
    const path = groupOf(args.group);
    const read = (page: number) => context.api.page<Item>("groups-group-trash-list-trash-items", path, page);
    for await (const items of byPage(context, "clinked:getGroupTrash", read)) {
      yield items.map(({ user, ...item }) => ({ ...item, itemId: item.id, user: user?.username }));
    }
  },
});
