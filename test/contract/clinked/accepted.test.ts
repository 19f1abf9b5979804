import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Living } from "../../../provider/src/kit/lifecycle";
import { definitionOf } from "../areas";
import { openStage, type Stage } from "../world";

const email = "sue@example.com";

const kinds = [
  {
    type: "clinked:AccountInvite",
    member: "AccountMember",
    inputs: { account: "1", email, permission: 1, message: "hello" },
    accept: { account: "1", email },
    changed: { permission: 4 },
  },
  {
    type: "clinked:GroupInvite",
    member: "GroupMember",
    inputs: { group: "1/1", email, permission: 1, expirationTime: 3_600_000 },
    accept: { group: "1", email },
    changed: { permission: 4 },
  },
] as const;

describe.each(kinds)("an accepted $type", ({ type, member, inputs, accept, changed }) => {
  const definition = definitionOf(type);
  let stage: Stage;
  const portal = () => stage.portal;
  let invite: Living;
  let user: string;

  beforeEach(async () => {
    await stage.renew(definition);
    invite = await portal().process().create(definition, inputs);
    ({ user } = await portal().sandbox.control.acceptInvite(accept));
    await portal().sandbox.control.clearLog();
  });
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  /** As a later command would. */
  async function refreshed(living: Living) {
    const read = await portal().process().read(definition, living);
    if (!read) return expect.fail("it is gone");
    return read;
  }

  const isMember = async () => {
    const { tables } = await portal().sandbox.control.snapshot();
    const members = tables[member === "AccountMember" ? "members" : "groupMembers"] ?? [];
    return members.some(([owner, id]) => owner === "1" && id === user);
  };

  it("is kept, as accepted", async () => {
    expect(invite.state.status).not.toBe("ACCEPTED");
    const read = await refreshed(invite);
    expect(read.id).toBe(invite.id);
    expect(read.state).toMatchObject({ ...inputs, status: "ACCEPTED" });
    expect(read.inputs).toEqual(inputs);
  });

  it("plans nothing", async () => {
    const read = await refreshed(invite);
    const nothing = { changed: [], replaces: [], recorded: false };
    expect(portal().process().diff(definition, read, inputs)).toEqual(nothing);
  });

  it("is asked for no more", async () => {
    const first = await refreshed(invite);
    await portal().sandbox.control.clearLog();
    const second = await refreshed(first);
    expect(second.state).toEqual(first.state);
    expect((await portal().sandbox.control.counts()).total).toBe(0);
  });

  for (const when of ["before", "after"]) {
    it(`cannot be changed, which says who can, ${when} a refresh`, async () => {
      const living = when === "after" ? await refreshed(invite) : invite;
      const update = portal()
        .process()
        .update(definition, living, { ...inputs, ...changed });
      await expect(update).rejects.toThrow(`${type} ${invite.id} was accepted. Manage the person as ${member}.`);
    });
  }

  it.each(["before", "after"])("is deleted without complaint %s a refresh, and the member stays", async (when) => {
    const living = when === "after" ? await refreshed(invite) : invite;
    await portal().process().delete(definition, living);
    expect(await isMember()).toBe(true);
  });
});
