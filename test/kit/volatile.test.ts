import { afterEach, beforeEach, expect, it } from "vitest";
import { definitionOf } from "../contract/world";
import { openPortal, type Portal } from "../support/portal";

const group = definitionOf("clinked:Group");
let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

it("a refresh that finds nothing but values that change on their own keeps the state as it is", async () => {
  const made = await portal.process().create(group, { account: "1", friendlyName: "Acme" });
  // The answer of the create has no owner yet.
  const living = await portal.process().read(group, made);
  if (!living) return expect.fail("it is gone");
  await portal.sandbox.control.advance(1000);
  await portal.process().create(definitionOf("clinked:AccountMember"), {
    account: "1",
    username: "mary",
    name: "Mary",
    email: "mary@example.com",
  });
  await portal
    .process()
    .create(definitionOf("clinked:GroupMember"), { group: living.id, username: "mary", permission: 1 });
  const read = await portal.process().read(group, living);
  expect(read?.state).toEqual(living.state);
});

it("a refresh that finds drift takes the new values of all fields", async () => {
  const living = await portal.process().create(group, { account: "1", friendlyName: "Acme" });
  await portal.sandbox.control.advance(5000);
  const id = living.id.split("/")[1] ?? "";
  await portal.sandbox.control.change({ kind: "group", id, set: { friendlyName: "By hand" } });
  await portal.process().update(group, living, { account: "1", friendlyName: "By another hand" });
  const read = await portal.process().read(group, living);
  expect(read?.state.friendlyName).toBe("By another hand");
  expect(read?.state.lastModified).not.toBe(living.state.lastModified);
});
