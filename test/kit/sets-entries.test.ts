import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";
import { asked, typed } from "./support/people";

const properties = typed("clinked:AccountProperties");
const invites = typed("clinked:GroupInvites");

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

async function costOf(action: () => Promise<unknown>): Promise<Record<string, number>> {
  await portal.sandbox.control.clearLog();
  await action();
  return asked(portal);
}

describe("properties", () => {
  const PUT = "accounts-properties-create-account-property";
  const DROP = "accounts-properties-delete-account-property";
  const ALL = "accounts-properties-list-account-properties";
  const add = (name: string, value: string) =>
    portal.sandbox.control.change({ kind: "accountProperty", account: "1", add: { name, value } });
  const values = async () => {
    const { tables } = await portal.sandbox.control.snapshot();
    const rows = (tables.properties ?? []).filter(([owner]) => owner === "account:1");
    return Object.fromEntries(rows.map(([, name, row]) => [name, (row as { value: string }).value]));
  };
  const some = (entries: Record<string, string>, more: Fields = {}) => ({ account: "1", properties: entries, ...more });

  it("under a prefix are all of them there, and no others are touched", async () => {
    await add("other", "1");
    await add("crm.old", "1");
    const inputs = some({ "crm.id": "4711" }, { prefix: "crm.", allowMassRemoval: true });
    const made = await portal.process().create(properties, inputs);
    expect(await values()).toEqual({ other: "1", "crm.id": "4711" });
    await add("crm.stranger", "1");
    await add("another", "2");
    const read = await portal.process().read(properties, made);
    expect(read?.inputs.properties).toEqual({ "crm.id": "4711", "crm.stranger": "1" });
  });

  it("cost one request for each that is added or removed, two for one that changes, and two lists", async () => {
    const provider = portal.process();
    const made = await provider.create(properties, some({ a: "1", b: "2", c: "3" }));
    const cost = await costOf(() => provider.update(properties, made, some({ a: "1", b: "changed", d: "4" })));
    expect(cost).toEqual({ [ALL]: 2, [PUT]: 2, [DROP]: 2 });
    expect(await values()).toEqual({ a: "1", b: "changed", d: "4" });
  });
});

describe("invites", () => {
  const invited = (...emails: string[]) => ({
    group: "1/1",
    invites: emails.map((email) => ({ email, permission: 4 })),
  });

  it("that were accepted are no drift and are not sent again", async () => {
    const provider = portal.process();
    const made = await provider.create(invites, invited("a@example.com", "b@example.com"));
    await portal.sandbox.control.acceptInvite({ group: "1", email: "a@example.com" });
    const read = await portal.process().read(invites, made);
    expect(read?.inputs).toEqual(invited("a@example.com", "b@example.com"));
    const living = { id: made.id, state: read?.state ?? {} };
    const wanted = invited("a@example.com", "b@example.com", "c@example.com");
    const cost = await costOf(() => portal.process().update(invites, living, wanted));
    expect(cost["groups-invites-invite-a-new-member"]).toBe(1);
    expect(cost["groups-invites-delete-an-invitation"]).toBeUndefined();
  });

  it("that somebody deleted are sent again", async () => {
    const provider = portal.process();
    const made = await provider.create(invites, invited("a@example.com", "b@example.com"));
    await portal.sandbox.control.change({ kind: "groupInvite", group: "1", id: "1", remove: true });
    const read = await portal.process().read(invites, made);
    expect(read?.inputs).toEqual(invited("b@example.com"));
    const cost = await costOf(() =>
      portal
        .process()
        .update(invites, { id: made.id, state: read?.state ?? {} }, invited("a@example.com", "b@example.com")),
    );
    expect(cost["groups-invites-invite-a-new-member"]).toBe(1);
  });
});
