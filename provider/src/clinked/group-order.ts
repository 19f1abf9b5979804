import { z } from "zod";
import { defineResource } from "../kit/definition";
import { UNKNOWN } from "../kit/engine-texts";
import { id, reference } from "../kit/fields";
import { clinked, groupPath } from "./api";
import { groups } from "./group-source";
import { otherAccounts } from "./same-account";

const inputs = z.strictObject({
  account: id("Id of the account whose groups are ordered.", "clinked:Account"),
  groups: z
    .array(reference(2, "1/17", "Id of a group.", "clinked:Group"))
    .min(1)
    .describe("Ids of groups in the order in which everybody sees them. Where the others stand is up to Clinked."),
});

export const groupOrder = defineResource({
  type: "clinked:GroupOrder",
  summary: "The order in which all users of an account see its groups.",
  product: clinked,
  kind: "wholeSet",
  inputs,
  outputs: z.object({}),
  identity: { id: ["account"] },
  source: groups,
  listFields: "all",
  exported: {
    async inputs({ session }, { account = "" }) {
      const listed = await session.readAll(groups, { account });
      return listed.length > 1 ? { groups: listed.map((wire) => `${account}/${groups.key(wire)}`) } : undefined;
    },
  },
  cost: { list: 1, read: null, create: 2, update: 2, delete: 0 },
  quirks: [
    { line: 13532, text: "Order values are text, and the document calls the groups spaces." },
    { text: "Clinked has no read of the order: the order of the group list is the evidence. Delete only forgets." },
    {
      text: "The request takes a map of id and value; here it is a list, because only the order of the values counts.",
    },
  ],
  example: { account: "1", groups: ["1/1"] },

  state: () => ({}),

  validate({ account, groups: order }) {
    const given = Array.isArray(order) ? order : [];
    const twice = new Set(given.filter((group, index) => group !== UNKNOWN && given.indexOf(group) < index));
    return [
      ...[...twice].map((group) => ({ path: "groups", text: `${JSON.stringify(group)} is there twice. Keep one` })),
      ...otherAccounts(account, Object.fromEntries(given.map((group, index) => [`groups.${index}`, group]))),
    ];
  },

  async read({ session }, { account = "" }, known) {
    const managed = Array.isArray(known.groups) ? known.groups.map(String) : [];
    const listed = (await session.readAll(groups, { account })).map((wire) => `${account}/${groups.key(wire)}`);
    return { groups: listed.filter((group) => managed.includes(group)) };
  },

  async create({ api }, { account, groups: order }) {
    await api.call("groups-reorder-groups", { account: String(account) }, { body: toWire(order) });
    return {};
  },

  async update({ api }, { account = "" }, _, { groups: order }) {
    await api.call("groups-reorder-groups", { account }, { body: toWire(order) });
    return undefined;
  },
});

const toWire = (order: readonly string[]) => ({
  items: Object.fromEntries(order.map((group, index) => [groupPath(group).group, String(index)])),
});
