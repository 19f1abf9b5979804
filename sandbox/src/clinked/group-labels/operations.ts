import { z } from "zod";
import type { Operation } from "../contract/operation";
import { idNumber } from "../contract/shapes";

export const labelItems = z.strictObject({
  items: z.array(z.strictObject({ label: idNumber, order: z.int().nullish() })).min(1),
});

const path = "/v3/groups/{group}/labels";
const administrator = { kind: "write", access: { group: "write" } } as const;

export const groupLabelOperations: Operation[] = [
  {
    id: "groups-group-labels-list-labels",
    method: "GET",
    path,
    line: 17559,
    kind: "list",
    access: { group: "read" },
    paging: { style: "array" },
  },
  { id: "groups-group-labels-attach-label", method: "POST", path, line: 17617, ...administrator, body: labelItems },
  { id: "groups-group-labels-remove-label", method: "DELETE", path: `${path}/{label}`, line: 17713, ...administrator },
  { id: "groups-group-labels-remove-all-labels", method: "DELETE", path, line: 17743, ...administrator },
];
