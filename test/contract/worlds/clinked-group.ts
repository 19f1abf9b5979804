import type { SandboxControl } from "../../../sandbox/src";
import type { World } from "../area";
import { standing as below, world as clinked } from "./clinked";

/** What resources of a group refer to. Mary, Olga and Anna are members of group 1/1. */
export const standing = {
  folders: ["1/1/1", "1/1/2"],
  /** A note, an event, a task and a discussion of each of these ids. */
  contents: ["1/1/7", "1/1/8"],
  labels: ["1", "2", "3", "4", "5"],
};

export const world: World = {
  product: "clinked",
  base: clinked,
  start: [
    ...below.usernames.map(
      (username) => ["clinked:GroupMember", { group: "1/1", username, permission: 1 }, undefined] as const,
    ),
    ["clinked:Folder", { group: "1/1", friendlyName: "First folder" }, "1/1/1"],
    ["clinked:Folder", { group: "1/1", friendlyName: "Second folder" }, "1/1/2"],
    ...["notes", "events", "tasks", "discussions"].flatMap((table) =>
      standing.contents.map((content) => (control: SandboxControl) => {
        const id = content.split("/").at(-1) ?? "";
        return control.change({ table, owner: "1", id, add: { id, group: "1" } });
      }),
    ),
    ...standing.labels.map(
      (id) => (control: SandboxControl) =>
        control.change({ table: "labels", owner: "1", id, add: { id, name: `Label ${id}` } }),
    ),
  ],
};
