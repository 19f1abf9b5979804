import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { instant, set, timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn, idsIn } from "../kit/wire";
import { type WorkDriveApi, workdrive } from "./api";
import { permissions } from "./permissions";
import { removeListed } from "./remove-listed";
import { idOf, listOf, says, uuid } from "./root";

const inputs = z.strictObject({
  name: z.string().min(1).describe("Name of the document; recognises an existing one."),
  ownerIds: set(idOf("Id of a User.", "User"), "Owners.").optional(),
  expiry: instant("When the document expires.").optional(),
  tags: set(z.string(), "Tags.").optional(),
  category: z.string().optional().describe("Category; one that does not exist is made."),
  link: z.string().optional().describe("Link to further information."),
  docUrl: z.string().optional().describe("Address of the document."),
  docId: uuid("Media id of the document.").optional(),
  isPublished: z.boolean().optional().describe("Whether it is published."),
  permissions: permissions.optional(),
});
const outputs = z.object({
  documentId: z.string().describe("Id given by WorkDrive."),
  updatedAt: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: string;
  readonly owners?: readonly { readonly id: string }[] | null;
  readonly file?: { readonly id?: string } | null;
  readonly [field: string]: unknown;
}

const documents = defineSource<WorkDriveApi, Wire>({
  ...listOf<Wire>("workdrive:documents", "document-get-all-documents", "docs"),
  key: ({ id }) => id,
});

export const document = defineResource({
  type: "workdrive:Document",
  summary: "A document of the knowledge base.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["documentId"], naturalKeys: ["name"], unique: true },
  source: documents,
  listFields: "all",
  writeOnly: ["link", "docUrl", "permissions"],
  volatile: ["updatedAt"],
  cost: { list: 1, read: null, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 3493,
      text: "The create answers with what was sent, without an id: the document is looked up by its name.",
    },
    {
      line: 3549,
      text: "The document prints PATCH /api/documnents and DELETE /api/documents, both without a place for the id: /api/documents/{id} is sent. A delete that is answered with 404 is believed when the list lacks the document.",
    },
    { line: 3469, text: "docUrl in the examples is called docURL in the tables; the examples are followed." },
    { line: 3581, text: "The update prints permissions twice; both are sent." },
    {
      line: 3482,
      text: "permissions.taggedUsers is taken by the create alone and shown by nothing; it is not offered.",
    },
    { line: 3421, text: "permissions, docUrl and link are not returned: the preview of a link is another thing." },
    { text: "Owners are added and taken away by difference. Without ownerIds they are left as they are." },
  ],
  example: {
    name: "House rules",
    category: "Human resource",
    tags: ["rules"],
    docUrl: "https://example.com/rules.pdf",
  },

  state: ({ id, owners, file, ...wire }) => ({ ...wire, documentId: id, ownerIds: idsIn(owners), docId: idIn(file) }),

  async create({ api }, { isPublished, ...body }) {
    await api.call("document-upload-a-document", {}, { query: { publish: isPublished }, body });
    return {};
  },

  async update({ api }, { documentId: id = "" }, changed, _inputs, { ownerIds: known }) {
    const { ownerIds, docUrl, docId, permissions: who, isPublished, ...rest } = changed;
    const before = Array.isArray(known) ? known : [];
    const { add, remove } = delta(before, ownerIds ?? before);
    const kb = {
      ...rest,
      isPublished,
      permissions: who,
      ...(add.length > 0 ? { newOwnerIds: add } : {}),
      ...(remove.length > 0 ? { removeOwnerIds: remove } : {}),
    };
    const body = { docUrl, docId, permissions: who, ...(says(kb) ? { kb } : {}) };
    // Only true publishes (L3559); the field takes it back.
    const query = isPublished ? { publish: true } : {};
    await api.call("document-update-a-document", { id }, { query, body });
    return undefined;
  },

  delete: (context, { documentId: id = "" }) =>
    removeListed(context, documents, id, () => context.api.call("document-delete-a-document", { id })),
});
