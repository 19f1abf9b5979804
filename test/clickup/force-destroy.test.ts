import { describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { workspace } from "./workspace";

const portal = workspace();

/** What holds what, and what the refusal says. */
const holders: readonly {
  type: string;
  inputs: Fields;
  child: string;
  inside: (id: string) => Fields;
  says: string;
}[] = [
  {
    type: "Space",
    inputs: { team: "512", name: "Full" },
    child: "Folder",
    inside: (space) => ({ space, name: "Inside" }),
    says: "still holds 1 folders",
  },
  {
    type: "Space",
    inputs: { team: "512", name: "Full" },
    child: "List",
    inside: (space) => ({ space, name: "Inside" }),
    says: "still holds 1 lists",
  },
  {
    type: "Folder",
    inputs: { space: "789", name: "Full" },
    child: "List",
    inside: (folder) => ({ folder, name: "Inside" }),
    says: "still holds 1 lists",
  },
  {
    type: "List",
    inputs: { folder: "456", name: "Full" },
    child: "Task",
    inside: (list) => ({ list, name: "Inside" }),
    says: "still holds 1 tasks",
  },
];

describe.each(holders)("a $type with a $child in it", ({ type, inputs, child, inside, says }) => {
  const removedBy = (id: string) => `DELETE /${type.toLowerCase()}/${id}`;

  it("is not destroyed, and nothing is sent", async () => {
    const full = await portal.create(type, inputs);
    await portal.create(child, inside(full.id));
    const remove = () => portal.remove(type, full).catch((reason: Error) => expect(reason.message).toContain(says));
    expect(await portal.requests(remove)).not.toContain(removedBy(full.id));
    expect(await portal.refreshed(type, full)).toBeDefined();
  });

  it("is destroyed with it once forceDestroy is set", async () => {
    const full = await portal.create(type, inputs);
    const held = await portal.create(child, inside(full.id));
    const ready = await portal.update(type, full, { ...inputs, forceDestroy: true });
    expect(await portal.requests(() => portal.remove(type, ready))).toEqual([removedBy(full.id)]);
    expect(await portal.refreshed(type, ready)).toBeUndefined();
    expect(await portal.refreshed(child, held)).toBeUndefined();
  });

  it("is destroyed after it", async () => {
    const full = await portal.create(type, inputs);
    const held = await portal.create(child, inside(full.id));
    await portal.remove(child, held);
    await portal.remove(type, full);
    expect(await portal.refreshed(type, full)).toBeUndefined();
  });
});

it("counts what is archived", async () => {
  const list = await portal.create("List", { folder: "456", name: "Full" });
  await portal.create("Task", { list: list.id, name: "Old", archived: true });
  await expect(portal.remove("List", list)).rejects.toThrow("still holds 1 tasks");
});
