import { expect, it } from "vitest";
import { notThere, scripted } from "./scripted";

it("guests whom the members of a list leave out are found among the people of the Workspace", async () => {
  const user = { id: 184, email: "g@x.y", role: 4 };
  const shared = { tasks: [], lists: [] as unknown[], folders: [] };
  const portal = await scripted(({ method, path, body }) => {
    if (path === "/team") return { teams: [{ id: "512", members: [{ user: { id: 183, role: 2 } }, { user }] }] };
    if (path === "/list/123/member") return { members: [{ id: 183, role: 2, email: "j@x.y" }] };
    if (path === "/list/123/guest/184" && method === "POST") shared.lists = [{ id: "123", ...body }];
    return path.endsWith("/guest/184") ? { guest: { user, shared } } : notThere;
  });
  const inputs = { team: "512", object: "list_123", guests: [{ guest: "512/184", permissionLevel: "read" }] };
  const made = await portal.create("GuestAccesses", inputs);
  const read = await portal.read("GuestAccesses", made);
  if (!read) return expect.fail("it is gone");
  expect(portal.changed("GuestAccesses", read, inputs)).toEqual([]);
});
