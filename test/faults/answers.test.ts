import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import type { RuntimeOptions } from "../../provider/src/kit/runtime";
import { type FaultRule, operations } from "../../sandbox/src";
import { expectWhole, type Ground, goesAway, openGround, sampleOf, updateOf } from "./trial";

const reads = operations.filter(({ method, path }) => method === "GET" && path.startsWith("/v3/"));

interface Disturbance {
  readonly name: string;
  readonly rules: readonly FaultRule[];
  readonly options?: RuntimeOptions;
}

/** What a run survives without a word: every request is answered in the end. */
const survived: readonly Disturbance[] = [
  {
    name: "429 without a header at the first request of each operation",
    rules: operations.map(({ id }) => ({ match: id, status: 429 })),
  },
  {
    name: "502, 503 and 504 in turn at the first requests of each read",
    rules: reads.flatMap(({ id }) => [502, 503, 504].map((status) => ({ match: id, status }))),
  },
  {
    name: "a page of HTML in place of the first answer to each read",
    rules: reads.map(({ id }) => ({
      match: id,
      status: 503,
      body: "<html>",
      headers: { "Content-Type": "text/html" },
    })),
  },
  {
    name: "malformed JSON in the first answer to each read",
    rules: reads.map(({ id }) => ({ match: id, malformedJson: true })),
  },
  {
    name: "a connection cut at the first requests of each method but POST, before and after they were done",
    rules: ["GET", "PATCH", "PUT", "DELETE"].flatMap((method) => [
      { match: `${method} ^/v3/`, cutBefore: true },
      { match: `${method} ^/v3/`, cutAfter: true },
    ]),
  },
  {
    name: "headers of a read that come too late",
    rules: [{ match: "GET ^/v3/", delay: 300 }],
    // Long enough that a busy machine answers in time what nobody delays.
    options: { timeouts: { headersMs: 150 } },
  },
  {
    name: "answers that come in pieces",
    rules: [{ match: "* ^/v3/", times: null, slowBody: 10 }],
  },
];

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
beforeEach(() => ground.renew());
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
    await ground.control.addFault([...rules]);
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
  const updated = await disturbed(() => ground.process(options).update(definition, read, other));
  await expectWhole(ground, definition, updated, other);
  await disturbed(() => ground.process(options).delete(definition, updated));
  const left = await ground.process().read(definition, updated);
  if (goesAway(definition)) expect(left).toBeUndefined();
  else expect(left?.id).toBe(updated.id);
  return total;
}

for (const definition of definitions) {
  describe(definition.type, () => {
    for (const disturbance of survived) {
      it(`survives ${disturbance.name}`, async () => {
        expect(await live(definition, disturbance)).toBeGreaterThan(0);
      });
    }
  });
}
