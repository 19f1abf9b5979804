import { defineSource } from "../kit/source";
import { type ClinkedApi, groupOf, groupReference } from "./api";
import { inGroup } from "./group-member";
import { defineProperty, type PropertyWire } from "./property";

export const groupProperties = defineSource<ClinkedApi, PropertyWire>({
  name: "clinked:groupProperties",
  scope: ["group"],
  key: (wire) => wire.name,
  parent: inGroup,
  list: (api, { group }) => api.array("groups-properties-list-properties", groupOf(group)),
});

export const groupProperty = defineProperty({
  type: "clinked:GroupProperty",
  summary: "One property of a group. GroupProperties owns all of them.",
  parent: { group: groupReference },
  example: { group: "1/1" },
  source: groupProperties,
  create: "groups-properties-create-property",
  delete: "groups-properties-delete-property",
  path: ({ group }) => groupOf(group),
  quirks: [{ line: 18054, text: "There is no single read: every read is a list." }],
});
