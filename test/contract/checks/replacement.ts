import { expect } from "vitest";
import type { Definition } from "../../../provider/src/kit/definition";
import { isReplacing } from "../../../provider/src/kit/diff";
import { type Fields, same } from "../../../provider/src/kit/normal-form";
import { checked } from "../../support/portal";
import { factsOf } from "../areas";
import { expectSame } from "../compare";
import { changedIn, fullSample, giving } from "../samples";
import { goesAway } from "../traits";
import type { Bench, Check } from "./check";

/** Changes that no update accepts. */
export function replacementChecks(definition: Definition): Check[] {
  const names = Object.keys(definition.inputs.shape).filter(
    // What the kit acts on in an id is no part of the object.
    (name) => isReplacing(definition, name),
  );
  return names.map((name) => {
    const planned = factsOf(definition).plannedOnly?.[name];
    return planned
      ? { name: `plans to replace on a change of ${name}`, run: (bench) => plans(bench, name, planned.inputs) }
      : { name: `replaces on a change of ${name}`, run: (bench) => replaces(bench, name) };
  });

  async function plans(bench: Bench, name: string, other: (inputs: Fields) => Fields): Promise<void> {
    const full = giving(definition, fullSample(definition), name);
    const living = await bench.create(full);
    expect((await bench.process().diff(definition, living, other(full))).replaces).toContain(name);
  }

  async function replaces(bench: Bench, name: string): Promise<void> {
    const from = giving(definition, fullSample(definition), name);
    const living = await bench.create(from);
    const to = replacedIn(from, name);
    const process = bench.process();
    expect((await process.diff(definition, living, to)).replaces).toContain(name);
    await process.delete(definition, living);
    const again = await bench.create(to);
    expectSame(definition, again.state, checked(definition, to));
    expect(same(definition.inputs.shape[name], again.state[name], checked(definition, to)[name])).toBe(true);
    const read = await bench.refreshed(again);
    expect(read?.id).toBe(again.id);
    expectSame(definition, read?.inputs, checked(definition, to));
    expect(await bench.matches(again, to)).toBe(1);
    if (goesAway(definition) && again.id !== living.id) expect(await bench.refreshed(living)).toBeUndefined();
  }

  function replacedIn(inputs: Fields, name: string): Fields {
    const { replaced, staysTaken } = factsOf(definition);
    const told = replaced?.[name]?.inputs(inputs);
    if (told) return told;
    const other = changedIn(definition, inputs, name);
    if (!other) return expect.fail(`${definition.type} ${name}: it has no second value`);
    return staysTaken ? staysTaken.inputs(other) : other;
  }
}
