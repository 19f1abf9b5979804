import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LivingShelf } from "./support/living-shelf";
import { type Item, itemsOf } from "./support/workload";

/** Objects that exist throughout. Others come and go beside them. */
const FIXED = 24;

const step = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant("read") },
    { weight: 1, arbitrary: fc.constantFrom("all", "all", "change", "insert", "take", "fail") },
    { weight: 2, arbitrary: fc.constant("write") },
    { weight: 3, arbitrary: fc.constantFrom("pause", "rest") },
  ),
  index: fc.oneof(fc.nat(FIXED - 1), fc.nat(5)),
  count: fc.integer({ min: 1, max: 10 }),
});
const run = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 60 }),
  pageSize: fc.constantFrom(1, 4, 5, 10, 50),
  total: fc.boolean(),
  reads: fc.constantFrom("both", "both", "list", "single"),
  seed: fc.nat(),
  quiet: fc.boolean(),
  calm: fc.constantFrom(true, false, false),
});

/**
 * What holds whatever we and somebody else do at the same time. A failed page fails its reads, and nothing else.
 */
describe("reads beside writes of ours and of somebody else", () => {
  it("show no state from before an own write that had ended, and nothing that exists as gone", async () => {
    let served = 0;
    let failed = 0;
    let calm = 0;
    await fc.assert(
      fc.asyncProperty(run, async ({ steps, pageSize, total, reads, seed, quiet, calm: isCalm }) => {
        const shelf = new LivingShelf(
          { items: itemsOf(FIXED), pageSize, total },
          { hasList: reads !== "single", hasSingle: reads !== "list", seed },
        );
        /** The version that the last own write of each object has left. */
        const written = new Map<string, number>();
        const underWay: Promise<unknown>[] = [];
        // A list without a single read shows a moved object on neither page: then nobody can tell.
        const isStill = quiet || reads === "list";
        for (const { kind, index, count } of steps) {
          if (isCalm && (kind === "write" || kind === "fail")) continue;
          if (kind === "pause") for (let turn = 0; turn < count; turn++) await shelf.pause();
          // As long as reads are gathered.
          if (kind === "rest") await new Promise((resolve) => setTimeout(resolve, 1));
          if (kind === "write") {
            const id = `id-${index}`;
            underWay.push(shelf.write(id).then((version) => written.set(id, Math.max(version, written.get(id) ?? 0))));
          }
          if (kind === "change") shelf.change(`id-${index}`);
          if (kind === "insert" && !isStill) shelf.insert(index);
          if (kind === "take" && !isStill) shelf.take(index);
          if (kind === "fail") shelf.failing.add(1 + (index % 5));
          if (kind === "all" && reads !== "single") {
            const least = new Map(written);
            underWay.push(
              settled(shelf.all()).then((all) => {
                if (!all) return failed++;
                for (const [id, version] of least) {
                  const item = all.find((one) => one.id === id);
                  if (isStill) expect(item?.id).toBe(id);
                  if (item) expect(item.version).toBeGreaterThanOrEqual(version);
                }
                return served++;
              }),
            );
          }
          if (kind !== "read") continue;
          for (let next = index; next < index + count; next++) {
            const id = `id-${next % FIXED}`;
            const least = written.get(id) ?? 0;
            underWay.push(
              settled(shelf.read(id).then((item) => ({ item }))).then((answer) => {
                if (!answer) return failed++;
                expect(answer.item?.id).toBe(id);
                expect(answer.item?.version).toBeGreaterThanOrEqual(least);
                return served++;
              }),
            );
          }
        }
        await Promise.all(underWay);
        // Without a write and a failure in between, nothing is asked for twice.
        if (written.size > 0 || shelf.asked.some(({ failed }) => failed)) return;
        calm++;
        const asked = shelf.asked.map(({ what }) => what);
        expect(asked.filter((what, index) => asked.indexOf(what) !== index)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(served).toBeGreaterThan(1000);
    expect(failed).toBeGreaterThan(50);
    expect(calm).toBeGreaterThan(30);
  });

  it("take nothing away when page 3 of 5 fails, and keep nothing of that list", async () => {
    const shelf = new LivingShelf(
      { items: itemsOf(25), pageSize: 5, total: true },
      { hasList: true, hasSingle: true, seed: 7 },
    );
    shelf.failing.add(3);
    const first = await Promise.allSettled(itemsOf(25).map(({ id }) => shelf.read(id)));
    expect(first.map(({ status }) => status)).toEqual(Array(25).fill("rejected"));
    const again = await Promise.all(itemsOf(25).map(({ id }) => shelf.read(id)));
    expect(again.map((item) => item?.id)).toEqual(itemsOf(25).map(({ id }) => id));
    expect(shelf.asked.map(({ what }) => what)).toEqual([...pages(1, 5), ...pages(1, 5)]);
  });
});

const pages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `page ${from + index}`);

const settled = <T>(read: Promise<T>): Promise<T | undefined> => read.catch(() => undefined);

describe("the shelf of these tests", () => {
  it("lets a stale list be noticed", async () => {
    const shelf = new LivingShelf(
      { items: itemsOf(10), pageSize: 5, total: true },
      { hasList: true, hasSingle: true, seed: 3 },
    );
    const before: readonly Item[] = await shelf.all();
    const version = await shelf.write("id-3");
    expect(before[3]?.version).toBeLessThan(version);
    expect((await shelf.read("id-3"))?.version).toBe(version);
  });
});
