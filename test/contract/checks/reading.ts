import { expect } from "vitest";
import type { z } from "zod";
import { type Definition, placeOf } from "../../../provider/src/kit/definition";
import { unwrap } from "../../../provider/src/kit/fields";
import { parseId } from "../../../provider/src/kit/identity";
import type { Living } from "../../../provider/src/kit/lifecycle";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { comparable } from "../../../provider/src/kit/source";
import { serviceState } from "../../../provider/src/kit/state";
import { fullSample } from "../samples";
import { isReadable, isSet, onApi } from "../traits";
import type { Bench, Check } from "./check";
import { changeOf } from "./life";

/** What a read shows, and what everything costs. */
export function readingChecks(definition: Definition): Check[] {
  const { source, listFields, emitOnCreate = [] } = definition;
  const isEitherWay = source.list && source.single && !definition.read;
  return [
    { name: "shows every output that it promises, after a create and after a refresh", run: keepsPromises },
    ...(emitOnCreate.length > 0 ? [{ name: "keeps what only the create has shown", run: keepsEmitted }] : []),
    isEitherWay
      ? { name: "reads the same from a list as singly", run: readsTheSame }
      : { name: "says which of the two reads it has", run: hasOneRead },
    isReadable(definition)
      ? { name: "keeps the state when the service is not there", run: keepsState }
      : { name: "keeps the state, and asks for nothing", run: asksNothing },
    { name: "takes as many requests as it says", run: costsWhatItSays },
  ];

  async function keepsPromises(bench: Bench): Promise<void> {
    const promised = Object.entries(definition.outputs.shape)
      .filter(
        ([name, field]) => !unwrap(field as z.ZodType).optional && (listFields === "all" || listFields.includes(name)),
      )
      .map(([name]) => name);
    const living = await bench.create(definition.example);
    const read = await bench.refreshed(living);
    const lacking = (state: Fields | undefined) => promised.filter((name) => state?.[name] === undefined);
    expect({ created: lacking(living.state), read: lacking(read?.state) }).toEqual({ created: [], read: [] });
  }

  async function keepsEmitted(bench: Bench): Promise<void> {
    const living = await bench.create(fullSample(definition));
    const emitted = ({ state }: Living) => emitOnCreate.map((name) => state[name]);
    expect(emitted(living).every((value) => value !== undefined && value !== "")).toBe(true);
    const read = await bench.refreshed(living);
    if (!read) return expect.fail("it is gone");
    expect(emitted(read)).toEqual(emitted(living));
    const change = changeOf(definition, fullSample(definition));
    if (!change) return;
    const updated = await bench.process().update(definition, read, change.inputs);
    expect(emitted(updated).every((value) => value !== undefined && value !== "")).toBe(true);
    expect(emitted((await bench.refreshed(updated)) ?? living)).toEqual(emitted(updated));
  }

  async function readsTheSame(bench: Bench): Promise<void> {
    const living = await bench.create(fullSample(definition));
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
    const { scope, key } = placeOf(definition, ids, living.state);
    const session = bench.process().runtime.session(definition.product);
    const listed = (await session.readAll(source, scope)).find(
      (wire) => comparable(source, source.key(wire)) === comparable(source, key),
    );
    const one = await source.single?.(session.api, scope, key);
    const byList = serviceState(definition, listed, ids);
    const bySingle = serviceState(definition, one, ids);
    const shown = listFields === "all" ? Object.keys({ ...byList, ...bySingle }) : listFields;
    for (const name of shown) expect({ [name]: byList[name] }).toEqual({ [name]: bySingle[name] });
  }

  function hasOneRead(): void {
    const { cost } = definition;
    if (!isReadable(definition)) expect(cost).toMatchObject({ list: null, read: null });
    else if (definition.read) expect(cost.list ?? cost.read).not.toBeNull();
    // Within another object it may cost a list of that, or a single read.
    else if (source.within) expect(cost.list ?? cost.read).not.toBeNull();
    else
      expect({ list: cost.list === null, read: cost.read === null }).toEqual({
        list: !source.list,
        read: !source.single,
      });
  }

  async function keepsState(bench: Bench): Promise<void> {
    const living = await bench.create(fullSample(definition));
    await bench.control.addFault({ ...onApi(definition, "GET"), times: null, status: 503 });
    await expect(bench.refreshed(living)).rejects.toThrow(/503/);
  }

  async function asksNothing(bench: Bench): Promise<void> {
    const living = await bench.create(fullSample(definition));
    const count = await bench.requests(async () => {
      expect(await bench.refreshed(living)).toMatchObject({ id: living.id, state: living.state });
    });
    expect(count).toBe(0);
  }

  async function costsWhatItSays(bench: Bench): Promise<void> {
    const { example, cost } = definition;
    let living: Living | undefined;
    const create = await bench.requests(async () => {
      living = await bench.create(example);
    });
    if (!living) return expect.fail("nothing was made");
    const made = living;
    const read = await bench.requests(() => bench.refreshed(made));
    // What a set sends depends on how many entries differ: test/kit/sets.test.ts counts that.
    const change = isSet(definition) ? undefined : changeOf(definition, example);
    const update = change
      ? await bench.requests(() => bench.process().update(definition, made, change.inputs))
      : cost.update;
    const remove = await bench.requests(() => bench.process().delete(definition, made));
    expect({ create, read, update, delete: remove }).toEqual({
      create: cost.create,
      read: cost.list ?? cost.read ?? 0,
      update: cost.update,
      delete: cost.delete,
    });
  }
}
