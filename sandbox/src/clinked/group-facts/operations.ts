import type { Operation } from "../contract/operation";

export const groupFactOperations: Operation[] = [
  {
    id: "groups-components-list-components",
    method: "GET",
    path: "/v3/accounts/{organisation}/groups/{group}/components",
    line: 17481,
    kind: "list",
    access: { group: "read" },
    paging: { style: "array" },
  },
];
