import { z } from "zod";
import { defineResource } from "../kit/definition";
import { hexColor } from "../kit/fields";
import { defineSource } from "../kit/source";
import { type ClickUpApi, clickup } from "./api";
import { spaceReference } from "./fields";
import { inSpace } from "./space";

export const tagName = z.string().min(1).meta({ caseless: true, description: "Name of the tag, in any case." });
const inputs = z.strictObject({
  space: spaceReference,
  name: tagName,
  tagFg: hexColor('Colour of the text, for example "#ffffff".').optional(),
  tagBg: hexColor('Colour of the background, for example "#32a852".').optional(),
});

export interface TagWire {
  readonly name: string;
  readonly tag_fg?: string | null;
  readonly tag_bg?: string | null;
}

const spaceTags = defineSource<ClickUpApi, TagWire>({
  name: "clickup:spaceTags",
  scope: ["space"],
  key: ({ name }) => name,
  caselessKeys: true,
  parent: ({ space }) => inSpace(space),
  list: (api, { space = "" }) => api.list("tags-get-space-tags", { space_id: space }, "tags"),
});

export const spaceTag = defineResource({
  type: "clickup:SpaceTag",
  summary: "A tag of a space, with its colours. SpaceTags owns all of them.",
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["space", "name"], unique: true },
  source: spaceTags,
  listFields: "all",
  cost: { list: 1, read: null, create: 3, update: 2, delete: 2 },
  quirks: [
    { text: "A tag has no id: its name is one, and another name is another tag. Tasks lose the old one." },
    { line: 2768, text: "Create answers nothing, so the list is read after it." },
    { line: 2783, text: "Colours are tag_fg and tag_bg, and fg_color and bg_color in an update." },
    { line: 2779, text: "The body of an update is printed as its answer." },
    { line: 2747, text: "Names come back in another case than they were sent: paths name a tag as its list does." },
    { line: 2795, text: "A delete has a body, which repeats the tag." },
  ],
  example: { space: "789", name: "VIP", tagFg: "#ffffff", tagBg: "#e50000" },

  state: ({ name, tag_fg: tagFg, tag_bg: tagBg }) => ({ name, tagFg: tagFg ?? undefined, tagBg: tagBg ?? undefined }),

  async create({ api }, { space, name, tagFg, tagBg }) {
    const body = { tag: { name, tag_fg: tagFg, tag_bg: tagBg } };
    await api.call("tags-create-space-tag", { space_id: space }, { body });
    return { key: name };
  },

  async update({ api, session }, { space = "", name = "" }, _, { tagFg, tagBg }) {
    const there = await session.read(spaceTags, { scope: { space }, key: name });
    const path = { space_id: space, tag_name: there?.name ?? name };
    const body = {
      tag: { name: path.tag_name, fg_color: tagFg ?? there?.tag_fg, bg_color: tagBg ?? there?.tag_bg },
    };
    const reply = await api.call<{ tag?: { name: string; fg_color?: string; bg_color?: string } }>(
      "tags-edit-space-tag",
      path,
      { body },
    );
    const tag = reply?.tag;
    return tag && { name: tag.name, tag_fg: tag.fg_color, tag_bg: tag.bg_color };
  },

  async delete({ api, session }, { space = "", name = "" }) {
    const there = await session.read(spaceTags, { scope: { space }, key: name });
    const tag = { name: there?.name ?? name, tag_fg: there?.tag_fg, tag_bg: there?.tag_bg };
    await api.call("tags-delete-space-tag", { space_id: space, tag_name: tag.name }, { body: { tag } });
  },
});
