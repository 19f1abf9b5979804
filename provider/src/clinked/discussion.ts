import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference, PAGE_SIZE } from "./api";
import {
  type ContentWire,
  contentOutputs,
  contentReference,
  contentState,
  dateCreated,
  lastModified,
  sharing,
  tags,
  toWire,
} from "./content";
import { contentPath } from "./file-source";
import { inGroup } from "./group-member";
import { otherGroups } from "./same-group";
import { discard, purgeInput } from "./trash";

const inputs = z.strictObject({
  group: groupReference,
  friendlyName: z.string().min(1).describe("Title. Two discussions may have the same."),
  description: z.string().optional().describe("First message."),
  tags,
  sharing,
  copyFrom: contentReference("discussion", "Discussion whose description it begins with").optional(),
  following: z.boolean().optional().describe("Whether the provider's own login follows it."),
  purge: purgeInput,
});
const outputs = z.object({
  discussionId: z.string().describe("Id given by Clinked, without the group."),
  ...contentOutputs,
  memberPermission: z.number().optional().describe("Permission of the members while sharing is MEMBERS."),
  replies: z.number().describe("Number of replies."),
  author: z.string().optional().describe("User name of the one who made it."),
  dateCreated,
  lastModified,
});

interface Wire extends ContentWire {
  readonly author: { readonly username: string | null } | null;
}

export const discussions = defineSource<ClinkedApi, Wire>({
  name: "clinked:discussions",
  scope: ["group"],
  key: ({ id }) => id,
  parent: inGroup,
  list: (api, { group }, page) => api.page("discussions-list-discussions", groupOf(group), page, { size: PAGE_SIZE }),
  single: (api, { group }, discussion) =>
    api.call("discussions-get-discussion-details", { ...groupOf(group), discussion }),
});

export const discussion = defineResource({
  type: "clinked:Discussion",
  summary: "A discussion of a group. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "discussionId"], naturalKeys: ["friendlyName"], unique: false },
  source: discussions,
  listFields: "all",
  replaceOn: ["copyFrom"],
  writeOnly: ["copyFrom"],
  afterCreate: ["following"],
  local: ["purge"],
  volatile: ["replies", "lastModified"],
  exported: { defaults: { following: false } },
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 32078, text: "friendlyName is described as a password, here and in the update." },
    { line: 32037, text: "copyFrom is taken by the create alone, and never returned." },
    { text: "Replies are conversation: they are counted, and neither made nor removed." },
  ],
  example: {
    group: "1/1",
    friendlyName: "My Awesome Discussion",
    description: "Lorem ipsum",
    tags: ["awesome", "api"],
    sharing: "MEMBERS",
  },

  state: ({ author, repliesPage: _, ...wire }) => ({
    ...contentState(wire),
    discussionId: idIn(wire.id),
    author: author?.username ?? undefined,
  }),

  validate: ({ group, copyFrom }) => otherGroups(group, { copyFrom }),

  async create({ api }, { copyFrom, ...input }) {
    const path = groupOf(input.group);
    const other = copyFrom === undefined ? {} : { copyFrom: rawNumber(contentPath(copyFrom).item) };
    const body = { ...toWire(input), ...other };
    return created(await api.call<Wire>("discussions-create-discussion", path, { body }), "id");
  },

  update: ({ api }, { group, discussionId = "" }, changed) =>
    api.call<Wire>(
      "discussions-update-discussion",
      { ...groupOf(group), discussion: discussionId },
      { body: toWire(changed) },
    ),

  async delete({ api }, { group, discussionId = "" }, { purge, friendlyName }) {
    const path = { ...groupOf(group), discussion: discussionId };
    await discard(api, "discussions-remove-discussion", path, purge === true, { type: "discussion", friendlyName });
  },
});
