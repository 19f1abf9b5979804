import { z } from "zod";
import type { Operation } from "../contract/operation";
import { flag, idNumber, pageNumber, word } from "../contract/shapes";

export const trashSearch = z.strictObject({
  page: pageNumber.optional(),
  orderBy: word.optional(),
  ascending: flag.optional(),
});

export const trashAction = z.strictObject({
  action: z.enum(["restore", "delete"]),
  items: z.array(idNumber).default([]),
  processAll: z.boolean().optional(),
});

const path = "/v3/groups/{group}/trash";
const administrator = { kind: "write", access: { group: "write" } } as const;

export const trashOperations: Operation[] = [
  {
    id: "groups-group-trash-list-trash-items",
    method: "GET",
    path,
    line: 16673,
    kind: "list",
    access: { group: "read" },
    query: trashSearch,
    paging: { style: "page", size: 25 },
  },
  {
    id: "groups-group-trash-permanently-delete-trash-item",
    method: "DELETE",
    path: `${path}/{item}`,
    line: 16868,
    ...administrator,
  },
  {
    id: "groups-group-trash-permanently-delete-multiple-trash-items",
    method: "POST",
    path,
    line: 16893,
    ...administrator,
    when: { field: "processAll" },
    body: trashAction,
  },
  {
    id: "groups-group-trash-restore-trash-item",
    method: "POST",
    path,
    line: 17071,
    ...administrator,
    body: trashAction,
  },
  {
    id: "groups-group-trash-trash-progress",
    method: "GET",
    path: `${path}/progress`,
    line: 17243,
    kind: "read",
    access: { group: "read" },
  },
];
