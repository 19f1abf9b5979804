import { id } from "../kit/fields";
import { defineSource } from "../kit/source";
import { inAccount } from "./account";
import type { ClinkedApi } from "./api";
import { defineProperty, type PropertyWire } from "./property";

export const accountProperties = defineSource<ClinkedApi, PropertyWire>({
  name: "clinked:accountProperties",
  scope: ["account"],
  key: (wire) => wire.name,
  parent: inAccount,
  list: (api, { account = "" }) => api.array("accounts-properties-list-account-properties", { account }),
});

export const accountProperty = defineProperty({
  type: "clinked:AccountProperty",
  summary: "One property of an account. AccountProperties owns all of them.",
  parent: { account: id("Id of the account.", "clinked:Account") },
  example: { account: "1" },
  source: accountProperties,
  create: "accounts-properties-create-account-property",
  delete: "accounts-properties-delete-account-property",
  path: ({ account = "" }) => ({ account }),
  quirks: [{ line: 6979, text: "There is no single read: every read is a list." }],
});
