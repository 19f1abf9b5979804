import { expect } from "vitest";
import { canAdopt } from "../../../provider/src/kit/check";
import type { Definition } from "../../../provider/src/kit/definition";
import { lacking } from "../../../provider/src/kit/emission";
import type { Living } from "../../../provider/src/kit/lifecycle";
import type { Snapshot } from "../../../sandbox/src";
import { checked } from "../../support/portal";
import { factsOf } from "../areas";
import { expectSame } from "../compare";
import { fullSample } from "../samples";
import { isPlural, isReadable, onWrites } from "../traits";
import type { Bench, Check } from "./check";

/** What tells an object that is there from one that is to be made: adopt, import, and a reply that was lost. */
export function recognitionChecks(definition: Definition): Check[] {
  const full = () => fullSample(definition);
  const isUnique = definition.identity.unique !== false;
  const emitted = lacking(definition, {});
  const canRegain = definition.regain !== undefined;
  const cut = (bench: Bench, times: number) =>
    bench.control.addFault(onWrites(definition).map((rule) => ({ ...rule, times, cutAfter: true })));

  return [
    secondCreate(),
    { name: "imports: inputs and id alone lead to the same state", run: imports },
    ...lostReply(),
  ];

  function secondCreate(): Check {
    if (!isPlural(definition)) return { name: "takes over what is there", run: isTheSame };
    if (!isReadable(definition)) return { name: "creates without a look at what nobody can see", run: looksForNothing };
    if (!isUnique) return { name: "makes a second one beside it", run: standsBeside };
    if (emitted.length > 0 && !canRegain) return { name: "refuses to adopt what it cannot know", run: refusesToAdopt };
    return { name: "takes over what is there only with adopt", run: adopts };
  }

  function lostReply(): Check[] {
    if (!isReadable(definition) && isPlural(definition)) {
      if (factsOf(definition).sentAgain)
        return [{ name: "is sent again when the connection is cut after the write", run: isSentAgain }];
      return [{ name: "says that nobody can tell when the connection is cut after the write", run: cannotTell }];
    }
    if (factsOf(definition).undated)
      return [{ name: "names what it cannot date when the connection is cut after the write", run: namesUndated }];
    const once = { name: "makes exactly one object when the connection is cut after the write", run: makesOne };
    if (isUnique || !isPlural(definition)) return [once];
    return [once, { name: "makes two of the same when both connections are cut", run: makesTwo }];
  }

  async function isTheSame(bench: Bench): Promise<void> {
    const first = await bench.create(full());
    expect((await bench.create(full())).id).toBe(first.id);
  }

  async function looksForNothing(bench: Bench): Promise<void> {
    await bench.create(full());
    const { byKind } = await bench.control.counts(definition.product.name);
    expect({ read: byKind.read, list: byKind.list }).toEqual({ read: 0, list: 0 });
  }

  async function standsBeside(bench: Bench): Promise<void> {
    expect(canAdopt(definition)).toBe(false);
    const [first, second] = [await bench.create(full()), await bench.create(full())];
    expect(second.id).not.toBe(first.id);
    for (const living of [first, second]) {
      expectSame(definition, (await bench.refreshed(living))?.inputs, checked(definition, full()));
    }
  }

  async function refusal(creation: Promise<Living>): Promise<string> {
    const reason = await creation.catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(Error);
    return (reason as Error).message;
  }

  async function adopts(bench: Bench): Promise<void> {
    const first = await bench.create(full());
    const refused = await bench.create(full()).catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(Error);
    expect((refused as Error).message).toContain(first.id);
    expect((refused as Error).message).toContain("adopt: true");
    const adopted = await bench.create({ ...full(), adopt: true });
    expect(adopted.id).toBe(first.id);
    expectSame(definition, adopted.state, checked(definition, full()));
    expectEmitted(adopted);
    expect(await bench.process().diff(definition, adopted, full())).toMatchObject({ changed: [] });
  }

  async function refusesToAdopt(bench: Bench): Promise<void> {
    const first = await bench.create(full());
    expect(await refusal(bench.create(full()))).toContain(first.id);
    const before = await bench.objects();
    expect(await refusal(bench.create({ ...full(), adopt: true }))).toMatch(new RegExp(emitted.join("|")));
    expect(await bench.objects()).toEqual(before);
  }

  async function imports(bench: Bench): Promise<void> {
    const living = await bench.create(full());
    const imported = await bench.refreshed({ id: living.id, state: checked(definition, full()) });
    const read = await bench.refreshed(living);
    expect(imported?.inputs).toEqual(read?.inputs);
    expect(await bench.process().diff(definition, imported ?? living, full())).toMatchObject({
      changed: [],
      recorded: false,
    });
  }

  function expectEmitted({ state }: Living): void {
    expect(emitted.filter((name) => state[name] === undefined || state[name] === "")).toEqual([]);
  }

  async function makesOne(bench: Bench): Promise<void> {
    await cut(bench, 1);
    const creation = bench.create(full());
    if (emitted.length > 0 && !canRegain && !definition.delete) {
      // It is there, and what it emitted is lost for good.
      expect(await refusal(creation)).toContain(definition.type);
      return;
    }
    const living = await creation;
    // What exists once per parent writes too: its full sample differs from what is there.
    expect(await bench.faultHits()).toBeGreaterThanOrEqual(1);
    expectEmitted(living);
    expectSame(definition, (await bench.refreshed(living))?.inputs, checked(definition, full()));
    expect(await bench.matches(living, full())).toBe(1);
  }

  async function makesTwo(bench: Bench): Promise<void> {
    await cut(bench, 2);
    const process = bench.process();
    const made = await Promise.all([process.create(definition, full()), process.create(definition, full())]);
    expect(await bench.faultHits()).toBeGreaterThanOrEqual(2);
    const [first, second] = made;
    expect(first.id).not.toBe(second.id);
    expect(await bench.matches(first, full())).toBe(2);
    for (const living of made) expectEmitted(living);
  }

  async function isSentAgain(bench: Bench): Promise<void> {
    const start = await bench.control.snapshot();
    await bench.create(full());
    const once = await bench.control.snapshot();
    await bench.control.restore(start);
    await cut(bench, 1);
    await bench.create(full());
    expect(await bench.faultHits()).toBe(1);
    // Times differ; what was made twice would be longer.
    const size = (snapshot: Snapshot) => JSON.stringify(snapshot).length;
    expect(size(once)).toBeGreaterThan(size(start));
    expect(size(await bench.control.snapshot())).toBe(size(once));
  }

  async function namesUndated(bench: Bench): Promise<void> {
    await cut(bench, 1);
    expect(await refusal(bench.create(full()))).toContain("does not tell since when");
    expect(await bench.faultHits()).toBe(1);
    // Told once: another one is made, and the first is left alone.
    const living = await bench.create(full());
    expect(await bench.matches(living, full())).toBe(2);
  }

  async function cannotTell(bench: Bench): Promise<void> {
    await cut(bench, 1);
    const count = await bench.requests(async () => {
      expect(await refusal(bench.create(full()))).toContain(definition.type);
    });
    expect(await bench.faultHits()).toBe(1);
    // Nothing was looked for, and nothing was sent again.
    expect(count).toBe(1);
  }
}
