import { defineSource } from "../kit/source";
import type { ClinkedApi } from "./api";
import { defineProperty, type PropertyWire } from "./property";

const userProperties = defineSource<ClinkedApi, PropertyWire>({
  name: "clinked:userProperties",
  scope: [],
  key: (wire) => wire.name,
  ownLogin: true,
  list: (api) => api.array("profile-properties-list-properties", {}),
  single: (api, _, name) => api.call("profile-properties-get-property", { name }),
});

export const userProperty = defineProperty({
  type: "clinked:UserProperty",
  summary: "One property of the user that the provider logs in as.",
  parent: {},
  example: {},
  source: userProperties,
  create: "profile-properties-create-property",
  delete: "profile-properties-delete-property",
  path: () => ({}),
  cost: { read: 1, create: 2 },
  quirks: [
    { line: 37109, text: "Unlike properties of accounts and groups it has a single read, and create answers 201." },
    { text: "It belongs to the login: with other credentials it is another user's." },
  ],
});
