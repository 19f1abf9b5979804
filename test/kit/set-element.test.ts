import { afterEach, beforeEach, expect, it } from "vitest";
import { addElement } from "../../provider/src/kit/set-element";
import { openPortal, type Portal } from "../support/portal";
import { addPeople, typed } from "./support/people";

const member = typed("clinked:GroupMember");
/** The same, where the service's reply does not tell the id. */
const silent = {
  ...member,
  create: async (...args: Parameters<NonNullable<typeof member.create>>) => {
    await member.create?.(...args);
    return {};
  },
};
const inputs = { group: "1/1", username: "mary", permission: 4, tags: ["client"] };

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await addPeople(portal, "mary");
});
afterEach(() => portal.close());

it("sends what a create does not take also when the create told no id", async () => {
  const session = portal.process().runtime.session(member.product);
  const find = async () => {
    const wires = await session.readAll(member.source, { group: "1/1" });
    const wire = wires.find((entry) => member.state(entry, {}).username === "mary");
    return { group: "1/1", memberId: member.source.key(wire) };
  };
  await addElement({ api: session.api, session }, silent, inputs, find);
  const made = await portal.process().read(member, { id: "1/1/2", state: inputs });
  expect(made?.state.tags).toEqual(["client"]);
});

it("says what is still to be sent when the entry cannot be found", async () => {
  const session = portal.process().runtime.session(member.product);
  const added = addElement({ api: session.api, session }, silent, inputs, async () => undefined);
  await expect(added).rejects.toThrow("cannot be found yet, so tags is still to be sent");
});
