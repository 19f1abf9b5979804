import { z } from "zod";
import { defineResource } from "../kit/definition";
import { defineSource } from "../kit/source";
import { type ClinkedApi, clinked, groupOf, groupReference } from "./api";
import { inGroup } from "./group-member";
import type { OperationName } from "./operations";

interface Wire {
  readonly description: string | null;
}

/** What differs between the text over the files and the one over the notes of a group. */
export interface DescriptionKind {
  readonly type: string;
  /** "files" or "notes". */
  readonly of: string;
  readonly operations: Readonly<Record<"get" | "create" | "delete", OperationName>>;
  /** Where the document shows the request without a table of its fields. */
  readonly line: number;
}

export function defineDescription({ type, of, operations, line }: DescriptionKind) {
  const put = (api: ClinkedApi, group: string | undefined, description: unknown) =>
    api.call<Wire>(operations.create, groupOf(group), { body: { description } });

  return defineResource({
    type,
    summary: `The text that stands over the ${of} of a group.`,
    product: clinked,
    kind: "singleton",
    inputs: z.strictObject({
      group: groupReference,
      description: z.string().min(1).describe(`Text over the ${of}.`),
    }),
    outputs: z.object({}),
    identity: { id: ["group"] },
    source: defineSource<ClinkedApi, Wire>({
      name: `clinked:${of}Description`,
      scope: ["group"],
      key: () => "description",
      parent: inGroup,
      single: (api, { group }) => api.call(operations.get, groupOf(group)),
      absent: ({ description }) => description === null || description === "",
    }),
    locate: ({ group = "" }) => ({ scope: { group }, key: "description" }),
    listFields: "all",
    cost: { list: null, read: 1, create: 1, update: 1, delete: 1 },
    quirks: [
      { line, text: "POST makes and changes it; its fields are those of the example." },
      { text: "What the read answers where there is none is not stated: 404, null and an empty text all mean that." },
    ],
    example: { group: "1/1", description: `sample ${of === "files" ? "file" : "note"} description` },

    state: ({ description }) => ({ description: description ?? undefined }),

    create: async ({ api }, { group, description }) => ({ wire: await put(api, group, description) }),

    update: ({ api }, { group }, { description }) => put(api, group, description),

    async delete({ api }, { group }) {
      await api.call(operations.delete, groupOf(group));
    },
  });
}

export const filesDescription = defineDescription({
  type: "clinked:FilesDescription",
  of: "files",
  operations: {
    get: "files-description-get-description",
    create: "files-description-create-description",
    delete: "files-description-delete-description",
  },
  line: 23797,
});

export const notesDescription = defineDescription({
  type: "clinked:NotesDescription",
  of: "notes",
  operations: {
    get: "notes-description-get-description",
    create: "notes-description-create-description",
    delete: "notes-description-delete-description",
  },
  line: 26609,
});
