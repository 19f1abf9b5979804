import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goal } from "../../provider/src/clickup/goal";
import { dataSources } from "../../provider/src/data-sources";
import { PortalError } from "../../provider/src/http/errors";
import { type Reading, readDataSource } from "../../provider/src/kit/data-source-run";
import type { Definition } from "../../provider/src/kit/definition";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** The error of a call, and the requests that it took. */
async function failure(name: string, args: Fields, reading: Reading = {}) {
  const source = dataSources.find((candidate) => candidate.name === name);
  if (!source) throw new Error(`There is no ${name}.`);
  const { runtime } = portal.process();
  const error = await readDataSource(runtime, source, args, reading).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PortalError)) throw new Error(`${name} did not fail as it should: ${error}`);
  const { requests, total } = runtime.usage.summary();
  return { error, requests: total - requests.token };
}

describe("arguments", () => {
  it("are checked like inputs: all problems at once, by name, before any request", async () => {
    const { error, requests } = await failure("clinked:getGroup", {
      accounts: "1",
      groupId: true,
      friendlyName: "Acme",
    });
    expect(error.kind).toBe("invalid");
    expect(error.message).toBe(
      'clinked:getGroup: account: is required: expected an id in text form, for example "17"; ' +
        "groupId: expected text, got true; " +
        'accounts: there is no such input. Did you mean "account"? Correct the arguments.',
    );
    expect(requests).toBe(0);
  });

  it("that exclude each other are told together", async () => {
    const { error } = await failure("clinked:getGroup", { account: "1", groupId: "1", name: "acme" });
    expect(error.message).toContain("groupId, name: exclude each other. Give one of them");
    const none = await failure("clinked:getGroup", { account: "1" });
    expect(none.error.message).toContain("give exactly one of groupId, friendlyName, name");
  });

  it("a name needs a place to be looked for in", async () => {
    const { error, requests } = await failure("clickup:getList", { name: "Kick-off" });
    expect(error.message).toContain("give exactly one of folder, space: a name is looked for in one place");
    expect(requests).toBe(0);
  });

  it("name a set of credentials, which has to be there", async () => {
    const { error } = await failure("clinked:getGroups", { account: "1", connection: "acme" });
    expect(error.message).toContain('login of connection "acme"');
    expect(error.message).toContain("CLINKED__ACME__CLIENT_ID");
  });

  it("that are secret are in no message", async () => {
    const key = "SG.canary-4711";
    const wrong = await failure("clinked:getSendgridDomains", { account: "1", apiKey: { key } });
    expect(wrong.error.message).toContain("apiKey: expected text, got a secret");
    const refused = await failure("clinked:getSendgridDomains", { account: "999", apiKey: key });
    expect(refused.error.message).not.toContain("canary");
    const named = await failure("clinked:getGroup", { account: "1", friendlyName: "canary-name" }, { hideArgs: true });
    expect(named.error.message).not.toContain("canary");
    expect(portal.logged.join("\n")).not.toContain("canary");
  });
});

describe("a look-up", () => {
  it("of what is not there is an error that says what was looked for", async () => {
    const { error, requests } = await failure("clinked:getGroup", { account: "1", groupId: "999" });
    expect(error.kind).toBe("gone");
    expect(error.message).toContain(
      'clinked:getGroup: there is none with account "1", groupId "999". Check the arguments',
    );
    expect(error.message).toContain("client ");
    expect(requests).toBe(1);
  });

  it("by something that nothing has is the same error", async () => {
    const { error } = await failure("clinked:getAccountMember", { account: "1", email: "nobody@example.com" });
    expect(error.kind).toBe("gone");
    expect(error.message).toContain('there is none with account "1", email "nobody@example.com"');
  });

  it("that two answer names both", async () => {
    const builder = portal.process();
    const made = [];
    for (const description of ["one", "two"]) {
      made.push(await builder.create(goal as unknown as Definition, { team: "512", name: "Growth", description }));
    }
    const { error } = await failure("clickup:getGoal", { team: "512", name: "Growth" });
    expect(error.kind).toBe("conflict");
    for (const { id } of made) expect(error.message).toContain(id);
    expect(error.message).toContain("Give goalId");
  });

  it("finds addresses in any case", async () => {
    const source = dataSources.find(({ name }) => name === "clinked:getGuest");
    if (!source) throw new Error("There is no getGuest.");
    const found = await readDataSource(portal.process().runtime, source, { account: "1", email: "Guest@Guest.com" });
    expect(found).toMatchObject({ id: "1/1", email: "guest@guest.com" });
  });
});

describe("a list", () => {
  it("below something that is gone is an error, and not empty", async () => {
    const { error } = await failure("clinked:getGroupMembers", { group: "1/999" });
    expect(error.kind).toBe("gone");
  });

  it("that is no list is an error, and not empty", async () => {
    await portal.sandbox.control.addFault({ match: "groups-list-groups", status: 200, body: { items: null } });
    const { error } = await failure("clinked:getGroups", { account: "1" });
    expect(error.message).toContain("the answer is not the documented list");
  });
});
