import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { instant, set } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idsIn } from "../kit/wire";
import { type WorkDriveApi, workdrive } from "./api";
import { permissions } from "./permissions";
import { removeListed } from "./remove-listed";
import { idOf, listOf, says } from "./root";

const inputs = z.strictObject({
  question: z.string().min(1).describe("The question; recognises an existing one."),
  answer: z.string().min(1).describe("The answer."),
  description: z.string().optional().describe("Text under the answer."),
  name: z.string().optional().describe("Name of the entry in the knowledge base."),
  category: z.string().optional().describe("Category."),
  tags: set(z.string(), "Tags.").optional(),
  ownerIds: set(idOf("Id of a User.", "User"), "Owners.").optional(),
  expiry: instant("When the entry expires.").optional(),
  link: z.string().optional().describe("Link to further information."),
  publish: z.boolean().optional().describe("Whether the entry is published."),
  permissions: permissions.optional(),
});
const outputs = z.object({ kbId: z.string().describe("Id given by WorkDrive.") });

interface Wire {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly description: string | null;
  readonly category: string | null;
  readonly owners: readonly string[] | null;
}

const faqs = defineSource<WorkDriveApi, Wire>({
  ...listOf<Wire>("workdrive:faqs", "faq-get-all-faqs", "data"),
  key: ({ id }) => id,
});

export const faq = defineResource({
  type: "workdrive:Faq",
  summary: "A question with its answer, as an entry of its own in the knowledge base.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["kbId"], naturalKeys: ["question"], unique: true },
  source: faqs,
  listFields: "all",
  writeOnly: ["name", "tags", "expiry", "link", "publish", "permissions"],
  afterCreate: ["link"],
  cost: { list: 1, read: null, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 3745,
      text: "An entry with several questions becomes several rows, and a row has one id. So one Faq is one question, and its id serves as kbId and as the id of the question.",
    },
    {
      line: 3827,
      text: "Create and update answer with what was sent, without an id: the question is looked up by its text.",
    },
    {
      line: 3745,
      text: "Rows show neither name nor expiry nor permissions nor whether it is published, and tags as one text: their drift is not seen.",
    },
    { line: 3898, text: "kbId stands under the query and publish under the path; they are sent the other way round." },
    { line: 3875, text: "The tables of create and update are those of each other; the examples are followed." },
    {
      line: 3817,
      text: "permissions.taggedUsers is taken by the create alone and shown by nothing; it is not offered.",
    },
    { text: "Owners are added and taken away by difference. Without ownerIds they are left as they are." },
  ],
  example: {
    question: "I have some queries related to refund policy",
    answer: "Refund Policy have a lot of aspects that are being categorized into multiple policies",
    category: "Refund Policy",
  },

  state: ({ id, question, answer, description, category, owners }) => ({
    kbId: id,
    question,
    answer,
    description,
    category,
    ownerIds: idsIn(owners),
  }),

  async create({ api }, { question, answer, description, permissions: who, publish, ...kb }) {
    const body = { kb, qas: [{ question, answer, description }], permissions: who };
    await api.call("faq-upload-a-faq", {}, { query: { publish }, body });
    return {};
  },

  async update({ api }, { kbId = "" }, changed, _inputs, { ownerIds: known }) {
    const { question, answer, description, permissions: who, publish, ownerIds, ...rest } = changed;
    const before = Array.isArray(known) ? known : [];
    const { add, remove } = delta(before, ownerIds ?? before);
    const kb = {
      ...rest,
      ...(add.length > 0 ? { newOwnerIds: add } : {}),
      ...(remove.length > 0 ? { removeOwnerIds: remove } : {}),
    };
    const qa = { question, answer, description };
    const body = {
      ...(says(kb) ? { kb } : {}),
      ...(says(qa) ? { updatedQAs: [{ id: kbId, ...qa }] } : {}),
      ...(who === undefined ? {} : { permissions: who }),
    };
    await api.call("faq-update-a-faq", { kbId }, { query: { publish }, body });
    return undefined;
  },

  delete: (context, { kbId: id = "" }) =>
    removeListed(context, faqs, id, () => context.api.call("faq-delete-a-faq", { id })),
});
