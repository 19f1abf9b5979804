import { z } from "zod";
import { defineResource } from "../kit/definition";
import { UNKNOWN } from "../kit/engine-texts";
import { id } from "../kit/fields";
import { itemsIn } from "../kit/wire";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  fields: z
    .array(z.string().min(1))
    .describe("Names of all profile fields that members can fill in, in the order in which they are shown."),
});

interface Wire {
  readonly fields: readonly { readonly name: string; readonly order: number }[];
}

const fieldSets = oncePerAccount<Wire>("clinked:profileFields", "fields", {
  single: async (api, { account = "" }) => ({
    fields: (await api.array<Wire["fields"][number]>("accounts-profile-fields-list-profile-fields", { account })).items,
  }),
});

export const profileFieldSet = defineResource({
  type: "clinked:ProfileFieldSet",
  summary: "All profile fields of an account, in their order: these and no others. Delete removes them.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs: z.object({}),
  ...fieldSets,
  exported: { isWorth: ({ fields }) => Array.isArray(fields) && fields.length > 0 },
  cost: { list: null, read: 1, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 7812, text: "POST replaces all fields and answers nothing, so they are read after it." },
    { line: 7851, text: "Clinked gives each field a number; here it is the place in the list." },
    { text: "Fields have no id. What members have filled in hangs on the name: another name is another field." },
    { text: "There is no delete: destroy sends an empty list." },
    { text: "One resource for each account: two would take each other's fields away." },
  ],
  example: { account: "1", fields: ["Favorite pizza", "Birthday"] },

  state: ({ fields }) => ({
    fields: itemsIn(fields)
      .sort((a, b) => a.order - b.order)
      .map(({ name }) => name),
  }),

  validate({ fields }) {
    const given = Array.isArray(fields) ? fields : [];
    const twice = new Set(given.filter((name, index) => name !== UNKNOWN && given.indexOf(name) < index));
    return [...twice].map((name) => ({ path: "fields", text: `${JSON.stringify(name)} is there twice. Keep one` }));
  },

  async create({ api }, { account, fields }) {
    await write(api, String(account), fields);
    return {};
  },

  async update({ api }, { account = "" }, _, { fields }) {
    await write(api, account, fields);
    return undefined;
  },

  delete: ({ api }, { account = "" }) => write(api, account, []),
});

const write = (api: ClinkedApi, account: string, names: readonly string[]): Promise<void> =>
  api.call(
    "accounts-profile-fields-update-profile-fields",
    { account },
    { body: names.map((name, order) => ({ name, order })) },
  );
