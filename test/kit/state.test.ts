import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { diff, givenInputs, managedPaths } from "../../provider/src/kit/diff";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import {
  inputsOf,
  outputsOf,
  secretValues,
  stateAfterRead,
  stateAfterWrite,
  upgraded,
} from "../../provider/src/kit/state";
import { openPortal, type Portal } from "../support/portal";
import { thing } from "./support/definition";

const portalName = "portal.example.com";
const inputs = { account: "1", name: "a", password: "Passy123!", renew: "1", nested: { text: "t" } };
const service = { account: "1", name: "a", thingId: "7", hasPassword: true, nested: { text: "t", deep: { size: 1 } } };
const allSeen = () => true;

const typed = (type: string): Definition => {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

describe("state after a write", () => {
  it("holds what the service returned, what it never returns, and the names that were given", () => {
    expect(stateAfterWrite(thing, { ...inputs, connection: "acme", adopt: true }, service, portalName)).toEqual({
      ...service,
      password: "Passy123!",
      renew: "1",
      connection: "acme",
      adopt: true,
      nested: { text: "t", deep: { size: 1 } },
      __portal: portalName,
      __set: ["account", "connection", "name", "nested.text", "password", "renew"],
    });
  });

  it("keeps the user's own form where it means the same", () => {
    const state = outputsOf(thing, { ...inputs, tags: [], name: "a" }, { ...service, name: "a" }, portalName);
    expect(state.tags).toEqual([]);
    expect(
      outputsOf(
        thing,
        { ...inputs, at: "2027-01-31T13:00:00+01:00" },
        { ...service, at: "2027-01-31T12:00:00Z" },
        portalName,
      ).at,
    ).toBe("2027-01-31T13:00:00+01:00");
    expect(outputsOf(thing, { ...inputs, name: "b" }, service, portalName).name).toBe("a");
  });
});

describe("state after a read", () => {
  const before = stateAfterWrite(thing, inputs, { ...service, key: "k-1" }, portalName);

  it("keeps what a create alone returned, and what was never returned", () => {
    const after = stateAfterRead(thing, before, service, portalName, allSeen);
    expect(after).toEqual(before);
  });

  it("forgets a write-only value when its evidence is gone, so that the loss is drift", () => {
    const after = stateAfterRead(thing, before, { ...service, hasPassword: false }, portalName, allSeen);
    expect(after).not.toHaveProperty("password");
    expect(diff(thing, after, inputs).changed).toEqual(["password"]);
    expect(inputsOf(thing, after)).not.toHaveProperty("password");
  });

  it("shows what somebody changed, in managed and in other fields, and returns inputs for the managed ones", () => {
    const changed = { ...service, nested: { text: "other", deep: { size: 2 } }, count: 5 };
    const after = stateAfterRead(thing, before, changed, portalName, allSeen);
    expect(after).toMatchObject({ count: 5, nested: { text: "other", deep: { size: 2 } } });
    expect(inputsOf(thing, after)).toEqual({ ...inputs, nested: { text: "other" } });
    expect(diff(thing, after, inputs)).toEqual({ changed: ["nested"], replaces: [], recorded: false });
  });

  it("keeps fields that a list entry does not carry, and drops those that a single read no longer has", () => {
    const full = { ...before, count: 5 };
    const { nested: _, hasPassword: __, ...listed } = service;
    const seen = (name: string) => ["name", "thingId"].includes(name);
    expect(stateAfterRead(thing, full, listed, portalName, seen)).toMatchObject({ count: 5, nested: service.nested });
    expect(stateAfterRead(thing, full, service, portalName, allSeen)).not.toHaveProperty("count");
  });

  it("takes every input of a hand-written import for given", () => {
    const written = { account: "1", name: "a", nested: { text: "t" }, thingId: "7" };
    expect(managedPaths(thing, written)).toEqual(["account", "name", "nested.text"]);
    const after = stateAfterRead(thing, written, { ...service, count: 5 }, portalName, allSeen);
    expect(inputsOf(thing, after)).toEqual({ account: "1", name: "a", nested: { text: "t" } });
    expect(after).toMatchObject({ count: 5, __portal: portalName, __set: ["account", "name", "nested.text"] });
  });
});

describe("difference", () => {
  const state = stateAfterWrite(thing, { ...inputs, connection: "acme" }, service, portalName);
  const given = { ...inputs, connection: "acme" };

  it("is none for the same inputs, in any form, with or without adopt", () => {
    const none = { changed: [], replaces: [], recorded: false };
    expect(diff(thing, state, given)).toEqual(none);
    expect(diff(thing, state, { ...given, adopt: true })).toEqual(none);
    expect(diff(thing, { ...state, adopt: true }, given)).toEqual(none);
    expect(diff(thing, state, { ...given, tags: [], nested: { text: "t", deep: undefined } })).toEqual(none);
    expect(givenInputs(thing, { ...given, adopt: true })).not.toContain("adopt");
  });

  it("is only recorded for an input that left the program, and for the connection", () => {
    const { renew: _, ...fewer } = given;
    expect(diff(thing, state, fewer)).toEqual({ changed: [], replaces: [], recorded: true });
    expect(diff(thing, state, { ...given, connection: "other" })).toEqual({
      changed: [],
      replaces: [],
      recorded: true,
    });
    expect(diff(thing, state, inputs)).toEqual({ changed: [], replaces: [], recorded: true });
  });

  it("names each changed input once, and the replacing ones", () => {
    const news = { ...given, mode: "fast", nested: { text: "u", deep: { size: 2 } }, account: "2" };
    expect(diff(thing, state, news)).toEqual({
      changed: ["account", "mode", "nested"],
      replaces: ["account", "mode"],
      recorded: false,
    });
  });

  it("takes a value that is not known yet for changed", () => {
    expect(diff(thing, state, { ...given, name: UNKNOWN }).changed).toEqual(["name"]);
    expect(diff(thing, state, { ...given, nested: { text: UNKNOWN } }).changed).toEqual(["nested"]);
  });
});

describe("older states", () => {
  it("move forward once, and carry their version", () => {
    const definition: Definition = {
      ...thing,
      stateVersion: 2,
      upgrade: ({ title, ...old }) => ({ ...old, name: title }),
    };
    const old = { account: "1", title: "a" };
    expect(upgraded(definition, old)).toEqual({ account: "1", name: "a", __version: 2 });
    const now = outputsOf(definition, {}, { name: "a" }, portalName);
    expect(upgraded(definition, now)).toBe(now);
    expect(upgraded(thing, old)).toBe(old);
  });
});

it("lists secret values at any depth", () => {
  const bags = [{ password: "a", key: { b: ["c"] }, name: "d" }, { password: "e" }];
  expect(secretValues(thing, ...bags).filter((value) => value !== undefined)).toEqual(["a", "c", "e"]);
});

describe("at a portal", () => {
  const group = typed("clinked:Group");
  let portal: Portal;
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => portal.close());
  const requests = async () => (await portal.sandbox.control.counts()).total;

  it("an input that leaves the program keeps its value, becomes unmanaged and costs no request", async () => {
    const made = await portal.process().create(group, { account: "1", friendlyName: "Acme", blind: true });
    await portal.sandbox.control.clearLog();
    const provider = portal.process();
    const after = await provider.update(group, made, { account: "1", friendlyName: "Acme" });
    expect(await requests()).toBe(0);
    expect(after.state).toMatchObject({ blind: true, __set: ["account", "friendlyName"] });
    await portal.sandbox.control.change({ kind: "group", id: made.id.split("/")[1] ?? "", set: { blind: false } });
    const read = await portal.process().read(group, after);
    expect(read?.inputs).toEqual({ account: "1", friendlyName: "Acme" });
    expect(read?.state.blind).toBe(false);
    expect(
      provider.diff(group, { id: made.id, state: read?.state ?? {} }, { account: "1", friendlyName: "Acme" }),
    ).toEqual({
      changed: [],
      replaces: [],
      recorded: false,
    });
  });

  it("a change of the connection sends nothing, and the new name is in the state", async () => {
    const env = {
      ...portal.env,
      CLINKED__ACME__BASE_URL: portal.sandbox.url,
      CLINKED__ACME__CLIENT_ID: portal.sandbox.clientId,
      CLINKED__ACME__CLIENT_SECRET: portal.sandbox.clientSecret,
    };
    const inputs = { account: "1", friendlyName: "Acme" };
    const made = await portal.process({ env }).create(group, inputs);
    await portal.sandbox.control.clearLog();
    const after = await portal.process({ env }).update(group, made, { ...inputs, connection: "acme" });
    expect(await requests()).toBe(0);
    expect(after.state).toMatchObject({ connection: "acme", groupId: made.state.groupId });
    expect((await portal.process({ env: { ...env, CLINKED_CLIENT_ID: "" } }).read(group, after))?.inputs).toEqual({
      ...inputs,
      connection: "acme",
    });
  });

  it("a write-only value is sent when it changes, and is no drift", async () => {
    const inputs = { account: "1", friendlyName: "Acme", notificationsConfiguration: { newContent: "IMMEDIATE" } };
    const provider = portal.process();
    const made = await provider.create(group, inputs);
    const read = await portal.process().read(group, made);
    expect(read?.inputs).toEqual(inputs);
    const changed = { ...inputs, notificationsConfiguration: { newContent: "NEVER" } };
    expect(provider.diff(group, made, changed).changed).toEqual(["notificationsConfiguration"]);
    const after = await provider.update(group, made, changed);
    expect(after.state.notificationsConfiguration).toEqual({ newContent: "NEVER" });
    const sent = (await portal.sandbox.control.log()).filter(({ operation }) => operation === "groups-update-group");
    expect(sent.map(({ body }) => body)).toEqual([{ notificationsConfiguration: { newContent: "NEVER" } }]);
  });

  it("a name that an update has freed can be taken in the same run", async () => {
    const provider = portal.process();
    const made = await provider.create(group, { account: "1", friendlyName: "Acme" });
    await provider.update(group, made, { account: "1", friendlyName: "Acme Ltd" });
    const second = await provider.create(group, { account: "1", friendlyName: "Acme" });
    expect(second.id).not.toBe(made.id);
    await expect(provider.create(group, { account: "1", friendlyName: "Acme Ltd", blind: true })).rejects.toThrow(
      `already has one with friendlyName "Acme Ltd": ${made.id}`,
    );
  });

  it("a hand-written import is read by its inputs alone", async () => {
    const made = await portal.process().create(group, { account: "1", friendlyName: "Acme", blind: true });
    const read = await portal.process().read(group, { id: made.id, state: { account: "1", friendlyName: "Acme" } });
    expect(read?.inputs).toEqual({ account: "1", friendlyName: "Acme" });
    expect(read?.state).toMatchObject({ blind: true, __set: ["account", "friendlyName"], __portal: "loopback" });
  });

  describe("of another address", () => {
    const elsewhere = {
      account: "1",
      friendlyName: "Acme",
      __portal: "portal.example.com",
      __set: ["account", "friendlyName"],
    };
    const refusal =
      /1\/2 belongs to portal\.example\.com, and the base URL now leads to loopback\. .*PORTALS_ALLOW_OTHER_PORTAL=1/;
    const living = { id: "1/2", state: elsewhere };
    beforeEach(async () => {
      await portal.process().create(group, { account: "1", friendlyName: "Acme" });
      await portal.sandbox.control.clearLog();
    });

    it("a state is neither read, updated nor deleted, and nothing is sent", async () => {
      const provider = portal.process();
      await expect(provider.read(group, living)).rejects.toThrow(refusal);
      await expect(provider.update(group, living, { account: "1", friendlyName: "Other" })).rejects.toThrow(refusal);
      await expect(provider.update(group, living, { account: "1", friendlyName: "Acme" })).rejects.toThrow(refusal);
      await expect(provider.delete(group, living)).rejects.toThrow(refusal);
      expect(await requests()).toBe(0);
    });

    it("everything works with PORTALS_ALLOW_OTHER_PORTAL=1, and the state moves over", async () => {
      const provider = portal.process({ env: { ...portal.env, PORTALS_ALLOW_OTHER_PORTAL: "1" } });
      const read = await provider.read(group, living);
      expect(read?.state.__portal).toBe("loopback");
      const updated = await provider.update(group, living, { account: "1", friendlyName: "Other" });
      expect(updated.state).toMatchObject({ friendlyName: "Other", __portal: "loopback" });
      await provider.delete(group, living);
      expect(await portal.process().read(group, { id: "1/2", state: read?.state ?? {} })).toBeUndefined();
    });
  });
});
