import { afterAll, beforeAll, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import type { RuntimeOptions } from "../../provider/src/kit/runtime";
import type { FaultRule } from "../../sandbox/src";
import { goesAway, isReadable, onApi } from "../contract/traits";
import { expectWhole, forEachType, type Ground, inTurn, openGround, operationsOf, sampleOf, updateOf } from "./trial";

interface Disturbance {
  readonly name: string;
  rules(definition: Definition): readonly FaultRule[];
  readonly options?: RuntimeOptions;
}

const eachRead = (definition: Definition, answers: readonly Omit<FaultRule, "match">[]): FaultRule[] =>
  operationsOf(definition)
    .filter(({ method, kind }) => method === "GET" && kind !== "token")
    .flatMap(({ match, system }) => answers.map((answer) => ({ match, system, ...answer })));

/** What a run survives without a word: every request is answered in the end. */
const survived: readonly Disturbance[] = [
  {
    name: "429 without a header at the first request of each operation",
    rules: (definition) => operationsOf(definition).map(({ match, system }) => ({ match, system, status: 429 })),
  },
  {
    name: "502, 503 and 504 in turn at the first requests of each read",
    rules: (definition) =>
      eachRead(
        definition,
        [502, 503, 504].map((status) => ({ status })),
      ),
  },
  {
    name: "a page of HTML in place of the first answer to each read",
    rules: (definition) =>
      eachRead(definition, [{ status: 503, body: "<html>", headers: { "Content-Type": "text/html" } }]),
  },
  {
    name: "malformed JSON in the first answer to each read",
    rules: (definition) => eachRead(definition, [{ malformedJson: true }]),
  },
  {
    name: "a connection cut at the first requests of each method but POST, before and after they were done",
    rules: (definition) =>
      ["GET", "PATCH", "PUT", "DELETE"].flatMap((method) => [
        { ...onApi(definition, method), cutBefore: true },
        { ...onApi(definition, method), cutAfter: true },
      ]),
  },
  {
    name: "headers of a read that come too late",
    rules: (definition) => [{ ...onApi(definition, "GET"), delay: 300 }],
    // Long enough that a busy machine answers in time what nobody delays.
    options: { timeouts: { headersMs: 150 } },
  },
  {
    name: "answers that come in pieces",
    rules: (definition) => [{ ...onApi(definition, "*"), times: null, slowBody: 10 }],
  },
];

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

const hits = async () => (await ground.control.faults()).reduce((sum, fault) => sum + fault.hits, 0);

/** Create, refresh, update, refresh and delete, each in a process of its own, and each with new faults. */
async function live(definition: Definition, { rules, options = {} }: Disturbance): Promise<number> {
  const full = sampleOf(definition);
  const other = updateOf(definition, full);
  const expected = await ground.undisturbed(definition, full);
  let total = 0;
  const disturbed = async <T>(action: () => Promise<T>): Promise<T> => {
    await ground.control.clearFaults();
    await ground.control.addFault([...rules(definition)]);
    const result = await action();
    total += await hits();
    await ground.control.clearFaults();
    return result;
  };
  const created = await disturbed(() => ground.process(options).create(definition, full));
  expect(await ground.objects()).toEqual(expected);
  const read = await disturbed(() => ground.process(options).read(definition, created));
  if (!read) return expect.fail("it is gone");
  expect(ground.process().diff(definition, read, full)).toMatchObject({ changed: [] });
  const updated = other ? await disturbed(() => ground.process(options).update(definition, read, other)) : read;
  await expectWhole(ground, definition, updated, other ?? full);
  await disturbed(() => ground.process(options).delete(definition, updated));
  const left = await ground.process().read(definition, updated);
  if (goesAway(definition)) expect(left).toBeUndefined();
  else expect(left?.id).toBe(updated.id);
  return total;
}

forEachType(
  () => ground,
  (definition) => {
    for (const disturbance of inTurn(survived, definition)) {
      it(`survives ${disturbance.name}`, async () => {
        const count = await live(definition, disturbance);
        // What nobody can read is perhaps never asked for in this way.
        expect(count).toBeGreaterThan(isReadable(definition) ? 0 : -1);
      });
    }
  },
);
