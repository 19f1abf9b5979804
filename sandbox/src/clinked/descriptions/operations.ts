import { z } from "zod";
import type { Operation } from "../contract/operation";
import { text } from "../contract/shapes";

/** There is no field table: the field is that of the example (L23803). */
export const description = z.strictObject({ description: text });

const lines = {
  files: { get: 23761, create: 23797, delete: 23829 },
  notes: { get: 26573, create: 26609, delete: 26641 },
};

export const descriptionOperations: Operation[] = (["files", "notes"] as const).flatMap((kind): Operation[] => {
  const path = `/v3/groups/{group}/${kind}-description`;
  const line = lines[kind];
  const write = { path, kind: "write", access: { group: "write" } } as const;
  return [
    {
      id: `${kind}-description-get-description`,
      method: "GET",
      path,
      line: line.get,
      kind: "read",
      access: { group: "read" },
    },
    { id: `${kind}-description-create-description`, method: "POST", line: line.create, ...write, body: description },
    { id: `${kind}-description-delete-description`, method: "DELETE", line: line.delete, ...write },
  ];
});
