import { expect } from "vitest";
import type { Definition } from "../../../provider/src/kit/definition";
import { type Fields, givenPaths, same, schemaAt, valueAt } from "../../../provider/src/kit/normal-form";
import { checked } from "../../support/portal";
import { factsOf } from "../areas";
import { expectSame, omit } from "../compare";
import { changedIn, fullSample, giving, isOneValued, pairOf } from "../samples";
import { goesAway, isReadable, isSet, keptBack, notReturned, updatable } from "../traits";
import { type Bench, type Check, unchanged } from "./check";

/** Create, refresh, update, drift and delete. */
export function lifeChecks(definition: Definition): Check[] {
  const full = () => fullSample(definition);
  const fields = updatable(definition);
  const kept = [...notReturned(definition), ...Object.keys(keptBack(definition))];
  const shown = isReadable(definition) ? fields.filter((name) => !kept.includes(name)) : [];
  return [
    { name: "creates and reads what was given", run: createsAndReads },
    { name: "plans nothing when nothing changed, before and after a refresh", run: plansNothing },
    ...fields.map((name) => ({ name: `updates ${name}`, run: (bench: Bench) => updates(bench, name) })),
    ...shown.map((name) => ({ name: `finds drift of ${name}`, run: (bench: Bench) => findsDrift(bench, name) })),
    ...(definition.local ?? []).map((name) => ({
      name: `records ${name}, and asks for nothing`,
      run: (bench: Bench) => records(bench, name),
    })),
    goesAway(definition)
      ? { name: "reports an object that somebody removed as gone, and makes it again", run: makesAgain }
      : { name: "stays where it is when it is deleted", run: stays },
    { name: "deletes twice without complaint", run: deletesTwice },
  ];

  async function createsAndReads(bench: Bench): Promise<void> {
    const living = await bench.create(full());
    expect(living.id).not.toBe("");
    expectSame(definition, living.state, checked(definition, full()));
    const read = await bench.refreshed(living);
    expect(read?.id).toBe(living.id);
    expectSame(definition, read?.inputs, checked(definition, full()));
  }

  async function plansNothing(bench: Bench): Promise<void> {
    const process = bench.process();
    const living = await process.create(definition, full());
    expect(await process.diff(definition, living, full())).toEqual(unchanged);
    const read = await bench.refreshed(living);
    if (!read) return expect.fail("it is gone");
    expect(await process.diff(definition, read, full())).toEqual(unchanged);
    expect(read.inputs).toEqual(checked(definition, full()));
  }

  async function updates(bench: Bench, name: string): Promise<void> {
    const { from, to } = pairOf(definition, name);
    const living = await bench.create(from);
    const process = bench.process();
    // A value that the service has anyway is no change.
    const isThere = from[name] === undefined && same(definition.inputs.shape[name], living.state[name], to[name]);
    expect(await process.diff(definition, living, to)).toMatchObject({ changed: isThere ? [] : [name], replaces: [] });
    const updated = await process.update(definition, living, to);
    expectSame(definition, updated.state, checked(definition, to));
    const read = await bench.refreshed(updated);
    expect(read?.id).toBe(living.id);
    expectSame(definition, read?.inputs, checked(definition, to));
    expect(await process.diff(definition, updated, to)).toEqual(unchanged);
  }

  async function findsDrift(bench: Bench, name: string): Promise<void> {
    const isRemoval = isOneValued(definition, name);
    const { from, to } = isRemoval ? { from: giving(definition, full(), name), to: {} } : pairOf(definition, name);
    expect((isRemoval ? from : to)[name]).toBeDefined();
    const living = await bench.create(from);
    const byHand = factsOf(definition).byHand?.[name];
    if (isRemoval && byHand) await bench.control.change(byHand(from));
    else await bench.process().update(definition, living, to);
    const read = await bench.refreshed(living);
    if (!read) return expect.fail("it is gone");
    // Nobody gave it: what it is by itself is nobody's business.
    if (from[name] === undefined) return expect(read.inputs[name]).toBeUndefined();
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
    const plan = await bench.process().diff(definition, read, from);
    expect(plan).toMatchObject({ changed: [name], replaces: [] });
    const repaired = await bench.process().update(definition, read, from);
    const after = await bench.refreshed(repaired);
    expectSame(definition, after?.inputs, checked(definition, from));
    expect(same(definition.inputs.shape[name], after?.state[name], from[name])).toBe(true);
  }

  async function records(bench: Bench, name: string): Promise<void> {
    const from = giving(definition, full(), name);
    const to = changedIn(definition, from, name) ?? omit(from, name);
    const living = await bench.create(from);
    const process = bench.process();
    expect(await process.diff(definition, living, to)).toMatchObject({ changed: [], replaces: [], recorded: true });
    const states = [living];
    const count = await bench.requests(async () => {
      const next = await process.update(definition, living, to);
      states.push(next, await process.update(definition, next, from));
    });
    expect(count).toBe(0);
    expect(states.map(({ state }) => state[name])).toEqual([from[name], to[name], from[name]]);
  }

  async function makesAgain(bench: Bench): Promise<void> {
    const living = await bench.create(full());
    await bench.process().delete(definition, living);
    expect(await bench.refreshed(living)).toBeUndefined();
    const next = factsOf(definition).staysTaken?.inputs(full()) ?? full();
    const again = await bench.create(next);
    expectSame(definition, again.state, checked(definition, next));
  }

  async function stays(bench: Bench): Promise<void> {
    const living = await bench.create(full());
    await bench.process().delete(definition, living);
    expect((await bench.refreshed(living))?.id).toBe(living.id);
  }

  async function deletesTwice(bench: Bench): Promise<void> {
    const living = await bench.create(full());
    await bench.process().delete(definition, living);
    await bench.process().delete(definition, living);
    if (goesAway(definition)) expect(await bench.refreshed(living)).toBeUndefined();
    else expect(await bench.refreshed(living)).toMatchObject({ id: living.id });
  }
}

export const changeOf = (definition: Definition, inputs: Fields): { name: string; inputs: Fields } | undefined => {
  for (const name of updatable(definition)) {
    if (notReturned(definition).includes(name)) continue;
    const changed = changedIn(definition, inputs, name);
    if (changed) return { name, inputs: changed };
  }
  return undefined;
};
