import { z } from "zod";
import { reference, set, timestamp } from "../kit/fields";
import type { Source } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import type { ClinkedApi } from "./api";
import { contentPath } from "./file-source";

/** What notes, events, tasks and discussions have in common in every answer. */
export interface ContentWire {
  readonly id: number | string;
  readonly contextKey: { readonly id: number | string } | null;
  readonly tags: string | null;
  readonly lastModified: number | null;
  readonly [field: string]: unknown;
}

export const sharing = z.enum(["NONE", "DEFAULT", "MEMBERS", "PUBLIC"]).optional().describe("Who can see it.");

export const tags = set(z.string().regex(/^[^,]+$/, { error: "a tag without a comma" }), "Tags.").optional();

export const contentOutputs = {
  contextKey: z.string().meta({ kind: "id", description: "Id of its access context." }).optional(),
  name: z.string().describe("Name in paths: made of the first friendlyName, and kept when that changes."),
  userPermission: z.number().optional().describe("Permission of the provider's own login."),
};
export const lastModified = timestamp("When it was last changed.").optional();
export const dateCreated = timestamp("When it was made.");

/** Who has to do with a task or an event. */
export interface AssigneeWire {
  readonly user: { readonly username: string } | null;
}

/** User names; undefined where an answer does not tell. */
export const userNames = (assignees: readonly AssigneeWire[] | null | undefined): string[] | undefined =>
  assignees ? itemsIn(assignees).flatMap(({ user }) => user?.username ?? []) : undefined;

/** Tags are one text with commas. */
export const toTags = (text: string | null): string[] => (text ?? "").split(",").filter((tag) => tag !== "");

/** What answers have in common, in the words of the resources. What they call their id and their people is their own. */
export const contentState = ({ id: _, group: __, contextKey, tags: text, ...wire }: ContentWire) => ({
  ...wire,
  contextKey: idIn(contextKey),
  tags: toTags(text),
});

/** What is sent: no group, and the tags as one text. */
export function toWire<Sent extends { group?: unknown; tags?: readonly string[] | undefined }>({
  group: _,
  tags: names,
  ...sent
}: Sent) {
  return { ...sent, ...(names === undefined ? {} : { tags: names.join(",") }) };
}

/** What makes an absence below a note, an event, a task or a discussion credible. */
export const inContent = (source: Source<ClinkedApi, unknown>, id: string | undefined) => {
  const { account, group, item } = contentPath(id);
  return { source, place: { scope: { group: `${account}/${group}` }, key: item } };
};

/** Types of what stands in a group, by the word for it. */
export const contentTypes = {
  file: ["clinked:File", "clinked:Folder"],
  note: ["clinked:Note"],
  event: ["clinked:CalendarEvent"],
  task: ["clinked:Task"],
  discussion: ["clinked:Discussion"],
  category: ["clinked:TaskCategory"],
} as const;

export const contentReference = (what: keyof typeof contentTypes, description: string) =>
  reference(
    3,
    "1/17/33",
    `${description}, \`${what}.id\`: account, group and ${what} id, \`1/17/33\`.`,
    ...contentTypes[what],
  );
