import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { PortalError } from "../../provider/src/http/errors";
import { canAdopt } from "../../provider/src/kit/check";
import { type Definition, placeOf } from "../../provider/src/kit/definition";
import { isReplacing } from "../../provider/src/kit/diff";
import { parseId } from "../../provider/src/kit/identity";
import type { Living } from "../../provider/src/kit/lifecycle";
import { type Fields, givenPaths, normaliseObject, same, schemaAt, valueAt } from "../../provider/src/kit/normal-form";
import { serviceState } from "../../provider/src/kit/state";
import { checked, type Portal } from "../support/portal";
import { arbitraryInputs, changedIn, fullSample } from "./samples";
import { openWorld } from "./world";

const RUNS = Number(process.env.CONTRACT_RUNS ?? 12);

/** Singletons, sets and adopted objects stay where they are when the resource is deleted. */
const goesAway = ({ kind }: Definition) => kind === "collection" || kind === "edge";

const isSet = (definition: Definition) => "owns" in definition;

const notReturned = ({ writeOnly = [], triggers = [] }: Definition) => [...writeOnly, ...triggers];

/** The fields of a state that the service itself shows. */
const visible = (definition: Definition, bag: Fields): Fields =>
  normaliseObject(
    definition.inputs,
    Object.fromEntries(
      Object.entries(bag).filter(([name]) => !notReturned(definition).includes(name) && !name.startsWith("__")),
    ),
  );

/** Compares what was given, field by field: what nobody gave is nobody's business. */
function expectSame(definition: Definition, actual: Fields | undefined, expected: Fields): void {
  for (const path of givenPaths(definition.inputs, visible(definition, expected))) {
    const [shown, value] = [valueAt(actual, path), valueAt(expected, path)];
    if (!same(schemaAt(definition.inputs, path), shown, value)) {
      expect.fail(`${definition.type} ${path}: ${JSON.stringify(shown)} is not ${JSON.stringify(value)}`);
    }
  }
}

function contract(definition: Definition): void {
  let portal: Portal;
  beforeEach(async () => {
    portal = await openWorld();
  });
  afterEach(() => portal.close());

  const full = fullSample(definition, 1);
  const names = Object.keys(definition.inputs.shape);
  // Consents are words to the kit: they are recorded, and nothing else happens.
  const updatable = names.filter(
    (name) => !isReplacing(definition, name) && !definition.createOnly?.includes(name) && !name.startsWith("allow"),
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

  for (const name of updatable) {
    it(`updates ${name}`, async () => {
      const other = changedIn(definition, full, name);
      // A field with one value only (a removal flag) is compared with being left out.
      const [from, to] = other ? [full, other] : [omit(full, name), full];
      const living = await portal.process().create(definition, from);
      const process = portal.process();
      // A value that the service has anyway is no change.
      const isThere = !other && same(definition.inputs.shape[name], living.state[name], to[name]);
      expect(process.diff(definition, living, to)).toMatchObject({ changed: isThere ? [] : [name], replaces: [] });
      const updated = await process.update(definition, living, to);
      expectSame(definition, updated.state, checked(definition, to));
      const read = await refreshed(updated);
      expectSame(definition, read?.inputs, checked(definition, to));
      expect(process.diff(definition, updated, to)).toEqual({ changed: [], replaces: [], recorded: false });
    });

    if (notReturned(definition).includes(name)) continue;
    it(`finds drift of ${name}`, async () => {
      const other = changedIn(definition, full, name);
      const [from, to] = other ? [full, other] : [omit(full, name), full];
      if (from[name] === undefined) return; // not managed, so no drift: the field is read all the same
      const living = await portal.process().create(definition, from);
      await portal.process().update(definition, living, to);
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
      expectSame(definition, (await refreshed(repaired))?.inputs, checked(definition, from));
    });
  }

  for (const name of names.filter((field) => isReplacing(definition, field))) {
    it(`replaces on a change of ${name}`, async () => {
      const living = await portal.process().create(definition, full);
      const other = name === "account" ? inAccount(full, "2") : (changedIn(definition, full, name) ?? omit(full, name));
      const plan = portal.process().diff(definition, living, other);
      // A field that is taken out of the program becomes unmanaged; that is no replacement.
      if (other[name] === undefined) expect(plan).toMatchObject({ changed: [], recorded: true });
      else expect(plan.replaces).toContain(name);
    });
  }

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
    // Account and Guest write nothing where nothing differs, so their create may be left in peace.
    expect(faults.reduce((sum, { hits }) => sum + hits, 0)).toBeGreaterThanOrEqual(1);
    expectSame(definition, (await refreshed(living))?.inputs, checked(definition, full));
    expect(await matches(living)).toBe(1);
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

  it("returns what was written, for arbitrary inputs and updates", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInputs(definition), arbitraryInputs(definition), async (x, y) => {
        const world = await openWorld();
        try {
          const living = await world.process().create(definition, x);
          expectSame(definition, (await world.process().read(definition, living))?.inputs, checked(definition, x));
          const fixed = Object.fromEntries(
            names
              .filter((name) => isReplacing(definition, name) || definition.createOnly?.includes(name))
              .map((name) => [name, x[name]]),
          );
          const target = Object.fromEntries(
            Object.entries({ ...y, ...fixed }).filter(([, value]) => value !== undefined),
          );
          const updated = await world.process().update(definition, living, target);
          expectSame(
            definition,
            (await world.process().read(definition, updated))?.inputs,
            checked(definition, target),
          );
        } finally {
          await world.close();
        }
      }),
      { numRuns: RUNS, seed: 42 },
    );
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

  /** How many objects answer to the same natural key. */
  async function matches(living: Living): Promise<number> {
    if (!goesAway(definition)) return 1;
    const process = portal.process();
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
    const { scope } = placeOf(definition, ids);
    const wires = await process.runtime.session(definition.product).readAll(definition.source, scope);
    const key =
      definition.identity.naturalKeys?.find((name) => full[name] !== undefined) ?? definition.identity.id.at(-1) ?? "";
    return wires.filter((wire) => same(undefined, serviceState(definition, wire, ids)[key], living.state[key])).length;
  }
}

const omit = (bag: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(bag).filter(([key]) => key !== name));

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
