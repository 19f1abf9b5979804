import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { definitions } from "../../provider/src/definitions";
import { PortalError } from "../../provider/src/http/errors";
import { canAdopt } from "../../provider/src/kit/check";
import { type Definition, placeOf } from "../../provider/src/kit/definition";
import { isReplacing } from "../../provider/src/kit/diff";
import { unwrap } from "../../provider/src/kit/fields";
import { parseId } from "../../provider/src/kit/identity";
import type { Living } from "../../provider/src/kit/lifecycle";
import { type Fields, givenPaths, same, schemaAt, valueAt } from "../../provider/src/kit/normal-form";
import { serviceState } from "../../provider/src/kit/state";
import type { Change } from "../../sandbox/src";
import { checked, type Portal } from "../support/portal";
import { expectSame, goesAway, isSet, notReturned, omit } from "./compare";
import { changedIn, fullSample, giving, isOneValued } from "./samples";
import { openWorld } from "./world";

function contract(definition: Definition): void {
  let portal: Portal;
  beforeEach(async () => {
    portal = await openWorld();
  });
  afterEach(() => portal.close());

  const full = fullSample(definition, 1);
  const names = Object.keys(definition.inputs.shape);
  const isLocal = (name: string) => definition.local?.includes(name) ?? false;
  const updatable = names.filter(
    (name) => !isReplacing(definition, name) && !definition.createOnly?.includes(name) && !isLocal(name),
  );
  /** Refreshes in a process of its own, as a later command would. */
  const refreshed = (living: Living) => portal.process().read(definition, living);
  const requests = async (action: () => Promise<unknown>) => {
    await portal.sandbox.control.clearLog();
    await action();
    const { byKind } = await portal.sandbox.control.counts();
    return byKind.read + byKind.list + byKind.write;
  };

  it("creates and reads what was given", async () => {
    const living = await portal.process().create(definition, full);
    expect(living.id).not.toBe("");
    expectSame(definition, living.state, checked(definition, full));
    const read = await refreshed(living);
    expect(read?.id).toBe(living.id);
    expectSame(definition, read?.inputs, checked(definition, full));
  });

  it("plans nothing when nothing changed, before and after a refresh", async () => {
    const process = portal.process();
    const living = await process.create(definition, full);
    const nothing = { changed: [], replaces: [], recorded: false };
    expect(process.diff(definition, living, full)).toEqual(nothing);
    const read = await refreshed(living);
    if (!read) return expect.fail("it is gone");
    expect(process.diff(definition, read, full)).toEqual(nothing);
    expect(read.inputs).toEqual(checked(definition, full));
  });

  /** Two valid inputs that differ in one field; one with a single value is compared with being left out. */
  function pairOf(name: string): { from: Fields; to: Fields } {
    const base = giving(definition, full, name);
    const other = changedIn(definition, base, name);
    return other ? { from: base, to: other } : { from: omit(base, name), to: base };
  }

  for (const name of updatable) {
    it(`updates ${name}`, async () => {
      const { from, to } = pairOf(name);
      const living = await portal.process().create(definition, from);
      const process = portal.process();
      // A value that the service has anyway is no change.
      const isThere = from[name] === undefined && same(definition.inputs.shape[name], living.state[name], to[name]);
      expect(process.diff(definition, living, to)).toMatchObject({ changed: isThere ? [] : [name], replaces: [] });
      const updated = await process.update(definition, living, to);
      expectSame(definition, updated.state, checked(definition, to));
      const read = await refreshed(updated);
      expectSame(definition, read?.inputs, checked(definition, to));
      expect(process.diff(definition, updated, to)).toEqual({ changed: [], replaces: [], recorded: false });
    });

    // What a set leaves alone is known to the program only.
    if (notReturned(definition).includes(name) || (isSet(definition) && name === "ignore")) continue;
    it(`finds drift of ${name}`, async () => {
      const isRemoval = isOneValued(definition, name);
      const { from, to } = isRemoval ? { from: giving(definition, full, name), to: {} } : pairOf(name);
      expect(from[name]).toBeDefined();
      const living = await portal.process().create(definition, from);
      if (isRemoval) await somebodyGives(from, name);
      else await portal.process().update(definition, living, to);
      const read = await refreshed(living);
      if (!read) return expect.fail("it is gone");
      expect(same(definition.inputs.shape[name], read.inputs[name], from[name])).toBe(false);
      // Entries of a set hold fields that are never returned.
      if (!isSet(definition)) {
        const shared = givenPaths(definition.inputs, { [name]: from[name] }).filter(
          (path) => valueAt(to, path) !== undefined,
        );
        for (const path of shared) {
          expect(same(schemaAt(definition.inputs, path), valueAt(read.inputs, path), valueAt(to, path))).toBe(true);
        }
      }
      const plan = portal.process().diff(definition, read, from);
      expect(plan).toMatchObject({ changed: [name], replaces: [] });
      const repaired = await portal.process().update(definition, read, from);
      const after = await refreshed(repaired);
      expectSame(definition, after?.inputs, checked(definition, from));
      expect(same(definition.inputs.shape[name], after?.state[name], from[name])).toBe(true);
    });
  }

  for (const name of names.filter(isLocal)) {
    it(`records ${name} and its loss, without a request`, async () => {
      const given = giving(definition, full, name);
      const living = await portal.process().create(definition, given);
      const process = portal.process();
      expect(process.diff(definition, living, omit(given, name))).toEqual({
        changed: [],
        replaces: [],
        recorded: true,
      });
      let without = living;
      let again = living;
      const sent = await requests(async () => {
        without = await process.update(definition, living, omit(given, name));
        again = await process.update(definition, without, given);
      });
      expect(sent).toBe(0);
      expect(without.state).not.toHaveProperty(name);
      expect(again.state[name]).toEqual(given[name]);
      expect((await refreshed(again))?.inputs[name]).toEqual(given[name]);
    });
  }

  for (const name of names.filter((field) => isReplacing(definition, field))) {
    // The sandbox has one account, so that nothing can be made in a second one.
    if (name === "account") {
      it("plans to replace on a change of account", async () => {
        const living = await portal.process().create(definition, full);
        expect(portal.process().diff(definition, living, inAccount(full, "2")).replaces).toContain(name);
      });
      continue;
    }
    it(`replaces on a change of ${name}`, async () => {
      const from = giving(definition, full, name);
      const living = await portal.process().create(definition, from);
      const to = replacedIn(from, name);
      const process = portal.process();
      expect(process.diff(definition, living, to).replaces).toContain(name);
      await process.delete(definition, living);
      const again = await portal.process().create(definition, to);
      expectSame(definition, again.state, checked(definition, to));
      expect(same(definition.inputs.shape[name], again.state[name], to[name])).toBe(true);
      const read = await refreshed(again);
      expect(read?.id).toBe(again.id);
      expectSame(definition, read?.inputs, checked(definition, to));
      expect(await matches(again, to)).toBe(1);
      if (goesAway(definition) && again.id !== living.id) expect(await refreshed(living)).toBeUndefined();
    });
  }

  it("shows every output that it promises, after a create and after a refresh", async () => {
    const { listFields } = definition;
    const promised = Object.entries(definition.outputs.shape)
      .filter(
        ([name, field]) => !unwrap(field as z.ZodType).optional && (listFields === "all" || listFields.includes(name)),
      )
      .map(([name]) => name);
    const living = await portal.process().create(definition, definition.example);
    const read = await refreshed(living);
    const lacking = (state: Fields | undefined) => promised.filter((name) => state?.[name] === undefined);
    expect({ created: lacking(living.state), read: lacking(read?.state) }).toEqual({ created: [], read: [] });
  });

  it("reports an object that somebody removed as gone, and makes it again", async () => {
    if (!goesAway(definition)) return expectForgotten();
    const living = await portal.process().create(definition, full);
    await portal.process().delete(definition, living);
    expect(await refreshed(living)).toBeUndefined();
    if (await slugStaysTaken()) return;
    const again = await portal.process().create(definition, full);
    expectSame(definition, again.state, checked(definition, full));
  });

  it("deletes twice without complaint", async () => {
    const living = await portal.process().create(definition, full);
    await portal.process().delete(definition, living);
    await portal.process().delete(definition, living);
    if (goesAway(definition)) expect(await refreshed(living)).toBeUndefined();
    else expect(await refreshed(living)).toMatchObject({ id: living.id });
  });

  it("takes over what is there only with adopt", async () => {
    const first = await portal.process().create(definition, full);
    if (!canAdopt(definition)) {
      const again = await portal.process().create(definition, full);
      return expect(again.id).toBe(first.id);
    }
    const refused = await portal
      .process()
      .create(definition, full)
      .catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(PortalError);
    expect((refused as PortalError).message).toContain(first.id);
    expect((refused as PortalError).message).toContain("adopt: true");
    const adopted = await portal.process().create(definition, { ...full, adopt: true });
    expect(adopted.id).toBe(first.id);
    expectSame(definition, adopted.state, checked(definition, full));
    expect(portal.process().diff(definition, adopted, full)).toMatchObject({ changed: [] });
  });

  it("imports: inputs and id alone lead to the same state", async () => {
    const living = await portal.process().create(definition, full);
    const imported = await refreshed({ id: living.id, state: checked(definition, full) });
    const read = await refreshed(living);
    expect(imported?.inputs).toEqual(read?.inputs);
    expect(portal.process().diff(definition, imported ?? living, full)).toMatchObject({ changed: [], recorded: false });
  });

  it("reads the same from a list as singly", async () => {
    const { list, single } = definition.source;
    if (!list || !single || definition.read)
      return expect(definition.cost.list === null || definition.cost.read === null).toBe(true);
    const living = await portal.process().create(definition, full);
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
    const { scope, key } = placeOf(definition, ids);
    const session = portal.process().runtime.session(definition.product);
    const listed = (await session.readAll(definition.source, scope)).find(
      (wire) => definition.source.key(wire) === key,
    );
    const one = await single(session.api, scope, key);
    const byList = serviceState(definition, listed, ids);
    const bySingle = serviceState(definition, one, ids);
    const shown = definition.listFields === "all" ? Object.keys({ ...byList, ...bySingle }) : definition.listFields;
    for (const name of shown) expect({ [name]: byList[name] }).toEqual({ [name]: bySingle[name] });
  });

  it("makes exactly one object when the connection is cut after the write", async () => {
    await portal.sandbox.control.addFault(
      ["POST", "PATCH", "PUT"].map((method) => ({ match: `${method} ^/v3/`, times: 1, cutAfter: true })),
    );
    const living = await portal.process().create(definition, full);
    const faults = await portal.sandbox.control.faults();
    // Account and Guest write too: their full sample differs from what is there.
    expect(faults.reduce((sum, { hits }) => sum + hits, 0)).toBeGreaterThanOrEqual(1);
    expectSame(definition, (await refreshed(living))?.inputs, checked(definition, full));
    expect(await matches(living, full)).toBe(1);
  });

  it("keeps the state when the service is not there", async () => {
    const living = await portal.process().create(definition, full);
    await portal.sandbox.control.addFault({ match: "GET ^/v3/", times: null, status: 503 });
    await expect(refreshed(living)).rejects.toThrow(/503/);
  });

  it("takes as many requests as it says", async () => {
    const { example } = definition;
    let living: Living | undefined;
    const cost = definition.cost;
    const create = await requests(async () => {
      living = await portal.process().create(definition, example);
    });
    if (!living) return expect.fail("nothing was made");
    const made = living;
    const name = updatable.find(
      (field) => !notReturned(definition).includes(field) && changedIn(definition, example, field),
    );
    const changed = name && changedIn(definition, example, name);
    const read = await requests(() => refreshed(made));
    // What a set sends depends on how many entries differ: test/kit/sets.test.ts counts that.
    const update =
      changed && !isSet(definition)
        ? await requests(() => portal.process().update(definition, made, changed))
        : cost.update;
    const remove = await requests(() => portal.process().delete(definition, made));
    expect({ create, read, update, delete: remove }).toEqual({
      create: cost.create,
      read: cost.list ?? cost.read,
      update: cost.update,
      delete: cost.delete,
    });
  });

  async function expectForgotten(): Promise<void> {
    const living = await portal.process().create(definition, full);
    await portal.process().delete(definition, living);
    expect((await refreshed(living))?.id).toBe(living.id);
  }

  /** A removed group keeps its slug for ever. */
  async function slugStaysTaken(): Promise<boolean> {
    return definition.type === "clinked:Group" && full.name !== undefined;
  }

  /** Gives an image that the resource removes, which only a person can do. */
  async function somebodyGives(inputs: Fields, name: string): Promise<void> {
    const [account = "1", group] = String(inputs.group ?? inputs.account).split("/");
    const where = group === undefined ? { kind: "accountBranding", account } : { kind: "groupBranding", group };
    await portal.sandbox.control.change({ ...where, set: { [name]: true } } as Change);
  }

  /** Inputs of the replacement. */
  function replacedIn(inputs: Fields, name: string): Fields {
    // A prefix is nothing without keys that begin with it.
    if (name === "prefix") return { ...inputs, prefix: "q.", properties: { "q.key": "value" } };
    const other = changedIn(definition, inputs, name);
    if (!other) return expect.fail(`${definition.type} ${name}: it has no second value`);
    // A removed group keeps its slug for ever.
    return definition.type === "clinked:Group" ? { ...other, name: `${inputs.name}_2` } : other;
  }

  /** How many objects answer to the same natural key. */
  async function matches(living: Living, inputs: Fields): Promise<number> {
    if (!goesAway(definition)) return 1;
    const process = portal.process();
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
    const { scope } = placeOf(definition, ids);
    const wires = await process.runtime.session(definition.product).readAll(definition.source, scope);
    const key =
      definition.identity.naturalKeys?.find((name) => inputs[name] !== undefined) ??
      definition.identity.id.at(-1) ??
      "";
    return wires.filter((wire) => same(undefined, serviceState(definition, wire, ids)[key], living.state[key])).length;
  }
}

/** The same inputs in another account: references begin with its id. */
const inAccount = (bag: Fields, account: string): Fields => ({
  ...(JSON.parse(JSON.stringify(bag).replaceAll('"1/', `"${account}/`)) as Fields),
  account,
});

describe("every definition", () => {
  it("is covered: 15 resources and 4 sets of Clinked", () => {
    const sets = definitions.filter(isSet);
    expect(definitions.filter(({ type }) => type.startsWith("clinked:")).length).toBe(19);
    expect(sets.map(({ type }) => type).sort()).toEqual([
      "clinked:AccountProperties",
      "clinked:GroupInvites",
      "clinked:GroupMembers",
      "clinked:GroupProperties",
    ]);
  });
});

for (const definition of definitions) describe(definition.type, () => contract(definition));
