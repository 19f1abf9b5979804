import { describe, expect, it } from "vitest";
import { notGranted, notThere, scripted } from "./scripted";

const objects = [
  ["Folder", { id: "457", state: { space: "789", name: "A", folderId: "457", forceDestroy: true } }],
  ["List", { id: "124", state: { folder: "457", name: "A", listId: "124", forceDestroy: true } }],
  ["Task", { id: "9hx", state: { list: "124", name: "A", taskId: "9hx" } }],
  ["Checklist", { id: "9hx/b9", state: { task: "9hx", name: "A", checklistId: "b9" } }],
  ["SpaceTag", { id: "789/vip", state: { space: "789", name: "vip" } }],
  ["TaskTags", { id: "9hx", state: { task: "9hx", tags: [{ name: "vip" }] } }],
] as const;

/** A token of Workspace 999, which works: what stands elsewhere is refused to it. */
const elsewhere = (others: unknown = notGranted) =>
  scripted(({ path }) => {
    if (path === "/user") return { user: { id: 123 } };
    return path === "/team" ? { teams: [{ id: "999", members: [] }] } : others;
  });

describe.each(objects)("%s of a Workspace that is not granted to the token", (type, living) => {
  it("is neither let go nor removed", async () => {
    const portal = await elsewhere();
    const says = /the answers are the same \(401\).*pulumi state delete/;
    await expect(portal.read(type, living)).rejects.toThrow(says);
    if (type !== "TaskTags") await expect(portal.delete(type, living)).rejects.toThrow(says);
  });

  it("is let go where a 404 says that it is gone, or a person does", async () => {
    expect(await (await elsewhere(notThere)).read(type, living)).toBeUndefined();
    const allowed = { PORTALS_ALLOW_OTHER_LOGIN: "1" };
    expect(await (await elsewhere()).read(type, living, "pk_1_A", allowed)).toBeUndefined();
  });
});

describe("what a token has seen", () => {
  it("is believed to be gone of that token, and of no other", async () => {
    let isGone = false;
    const folder = { id: "457", name: "A", orderindex: 0, override_statuses: false, space: { id: "789" } };
    const portal = await scripted(({ path }) => {
      if (path === "/user") return { user: { id: 123 } };
      if (path === "/team") return { teams: [{ id: "512" }] };
      if (isGone) return notGranted;
      return path === "/space/789/folder" ? [folder] : folder;
    });
    const seen = await portal.read("Folder", { id: "457", state: { space: "789", name: "A", folderId: "457" } });
    if (!seen) return expect.fail("it is gone");
    isGone = true;
    await expect(portal.read("Folder", seen, "pk_2_B")).rejects.toThrow(/is not let into/);
    expect(await portal.read("Folder", seen)).toBeUndefined();
  });

  it("is gone for every token that sees the space it stood in", async () => {
    const portal = await scripted(({ path }) => {
      if (path === "/user") return { user: { id: 123 } };
      if (path === "/team") return { teams: [{ id: "512" }] };
      return path === "/space/789" ? { id: "789", name: "S" } : notGranted;
    });
    const living = { id: "457", state: { space: "789", name: "A", folderId: "457" } };
    expect(await portal.read("Folder", living)).toBeUndefined();
  });
});
