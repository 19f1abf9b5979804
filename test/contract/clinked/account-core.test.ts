import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../../provider/src/kit/check";
import { PartialError } from "../../../provider/src/kit/lifecycle";
import { openPortal, type Portal } from "../../support/portal";
import { definitionOf } from "../areas";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

const writes = async () => (await portal.sandbox.control.log()).filter(({ kind }) => kind === "write");

describe("clinked:Application", () => {
  const definition = definitionOf("clinked:Application");
  const own = (more = {}) => {
    const { clientId } = portal.sandbox.credentials.clinked;
    return { id: clientId, state: { clientId, name: "CI", ...more } };
  };

  it("never deletes the login of the provider unasked", async () => {
    const remove = (more = {}) => portal.process().delete(definition, own(more));
    await expect(remove()).rejects.toThrow(/the provider itself logs in with this application.*allowOwnLogin: true/);
    expect(await writes()).toEqual([]);
    await remove({ allowOwnLogin: true });
    expect(await writes()).toMatchObject([{ method: "DELETE", status: 200 }]);
  });

  it("never rotates the login of the provider unasked", async () => {
    const rotate = (inputs = {}) =>
      portal.process().update(definition, own(), { name: "CI", rotation: "1", ...inputs });
    await expect(rotate()).rejects.toThrow(PartialError);
    expect(await writes()).toEqual([]);
    const rotated = await rotate({ allowOwnLogin: true });
    expect(rotated.state.clientSecret).not.toBe(portal.sandbox.credentials.clinked.clientSecret);
  });

  it("signs in with the secret of its state, before and after a rotation", async () => {
    const made = await portal.process().create(definition, { name: "CI", rotation: "1" });
    const rotated = await portal.process().update(definition, made, { name: "CI", rotation: "2" });
    expect(rotated.state.clientSecret).not.toBe(made.state.clientSecret);
    const login = async ({ state }: typeof made) => {
      const query = new URLSearchParams({
        client_id: String(state.clientId),
        client_secret: String(state.clientSecret),
        grant_type: "client_credentials",
        scope: "read write",
      });
      return (await fetch(`${portal.sandbox.url}/oauth/token?${query}`)).status;
    };
    expect([await login(made), await login(rotated)]).toEqual([401, 200]);
    expect((await portal.process().read(definition, rotated))?.state).toMatchObject({
      clientSecret: rotated.state.clientSecret,
    });
  });
});

describe("clinked:StorageRegion", () => {
  const definition = definitionOf("clinked:StorageRegion");

  it("moves no files without a word of consent, at create and later", async () => {
    const refused = portal.process().create(definition, { account: "1", region: "EU-WEST-1" });
    await expect(refused).rejects.toThrow('files are kept in "US-WEST-1"');
    expect(await writes()).toEqual([]);
    const there = await portal.process().create(definition, { account: "1", region: "US-WEST-1" });
    const inputs = { account: "1", region: "EU-WEST-1", allowRegionChange: true };
    const moved = await portal.process().update(definition, there, inputs);
    expect(moved.state).toMatchObject({ region: "EU-WEST-1", availableRegions: ["US-WEST-1", "EU-WEST-1"] });
    const read = await portal.process().read(definition, moved);
    expect(read?.state).toEqual(moved.state);
  });
});

describe("clinked:CustomDomain", () => {
  it("overwrites no other domain", async () => {
    const definition = definitionOf("clinked:CustomDomain");
    await portal.sandbox.control.change({ kind: "account", id: "1", set: { domain: "old.domain.ltd" } });
    const other = portal.process().create(definition, { account: "1", domain: "new.domain.ltd" });
    await expect(other).rejects.toThrow('account 1 has "old.domain.ltd" already');
    await portal.process().create(definition, { account: "1", domain: "OLD.domain.ltd" });
    expect(await writes()).toEqual([]);
  });
});

describe("clinked:AccountAnnouncement", () => {
  const definition = definitionOf("clinked:AccountAnnouncement");
  const inputs = { account: "1", announcementId: "news", title: "News", body: "b" };
  const main = { id: null, title: "Main", body: "m", colour: null, propagate: false, inherit: false };

  it("leaves the main announcement alone", async () => {
    const change = { system: "clinked", table: "accountAnnouncements", owner: "1", id: "" } as const;
    await portal.sandbox.control.change({ ...change, add: main });
    const living = await portal.process().create(definition, inputs);
    const set = definitionOf("clinked:AccountAnnouncements");
    const all = { account: "1", announcements: [], allowMassRemoval: true };
    await portal.process().create(set, all);
    expect(await portal.process().read(definition, living)).toBeUndefined();
    await portal.process().delete(definition, living);
    const { tables } = await portal.sandbox.control.snapshot();
    expect(tables.accountAnnouncements).toEqual([["1", "", main]]);
    const removals = (await writes()).filter(({ method }) => method === "DELETE");
    expect(removals.map(({ query }) => query)).toEqual([{ id: "news" }, { id: "news" }]);
  });

  it("keeps what the program does not manage", async () => {
    const living = await portal.process().create(definition, inputs);
    await portal.process().update(definition, living, { ...inputs, colour: "success", propagate: true });
    const read = await portal.process().read(definition, living);
    if (!read) return expect.fail("it is gone");
    const updated = await portal.process().update(definition, read, { ...inputs, title: "Newer" });
    expect(updated.state).toMatchObject({ title: "Newer", colour: "success", propagate: true });
  });
});

describe("bad inputs", () => {
  it.each([
    ["ProfileFieldSet", { account: "1", fields: ["Pizza", "Pizza"] }, 'fields: "Pizza" is there twice. Keep one'],
    [
      "IframeAllowlist",
      { account: "1", domains: ["https://domain.ltd"] },
      'domains.0: expected a domain in lower case, without scheme and path, for example "domain.ltd", got text of 18 characters',
    ],
    [
      "CustomDomain",
      { account: "1", domain: "portal" },
      'domain: expected a domain, for example "portal.domain.ltd", got text of 6 characters',
    ],
    [
      "CustomEmailSmtp",
      { account: "1", host: "h", port: 25, from: "a@b.ltd", auth: true },
      "auth: needs username and password",
    ],
    [
      "PasswordPolicy",
      { account: "1", size: 8, uppercase: true, digits: true },
      "special: is required: expected true or false",
    ],
    [
      "AccountAnnouncement",
      { account: "1", announcementId: "", title: "t", body: "b" },
      "announcementId: expected at least 1 character, got text of 0 characters",
    ],
  ])("%s: one clear error", (type, inputs, told) => {
    const { problems } = check(definitionOf(`clinked:${type}`), {}, inputs);
    expect(problems.map(({ path, text }) => `${path}: ${text}`)).toEqual([told]);
  });

  it("no storage region changes without consent", () => {
    const definition = definitionOf("clinked:StorageRegion");
    const news = { account: "1", region: "EU-WEST-1" };
    const told = (more = {}) => check(definition, { account: "1", region: "US-WEST-1" }, { ...news, ...more }).problems;
    expect(told()).toMatchObject([
      { path: "region", text: expect.stringContaining("Set `allowRegionChange: true` to agree") },
    ]);
    expect(told({ allowRegionChange: true })).toEqual([]);
  });
});
