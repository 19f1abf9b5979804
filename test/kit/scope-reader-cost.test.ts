import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { items, shelvesOf } from "./support/shelves";
import { type Item, itemsOf, pagesOf, type Service, shuffled, worldOf } from "./support/workload";

interface Workload {
  readonly service: Service;
  /** Ids to read, in the order in which they arrive. */
  readonly reads: readonly string[];
  /** Reads at a time, as the engine's `--parallel`. */
  readonly batch: number;
  /** Whether the next read begins when one has ended; else when all of a batch have. */
  readonly isRolling: boolean;
}

const workload: fc.Arbitrary<Workload> = fc
  .record({
    objects: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 })),
    pageSize: fc.constantFrom(1, 2, 3, 10, 20, 100),
    total: fc.boolean(),
    share: fc.oneof(fc.constantFrom(0.02, 0.1, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    batch: fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
      { weight: 3, arbitrary: fc.nat(255).map((n) => n + 1) },
    ),
    order: fc.oneof(fc.constant(0), fc.nat()),
    backwards: fc.boolean(),
    isRolling: fc.boolean(),
    repeats: fc.constantFrom(0, 0, 3, 40),
  })
  .map(({ objects, pageSize, total, share, batch, order, backwards, isRolling, repeats }) => {
    const service = { items: itemsOf(objects), pageSize, total };
    const chosen = order === 0 ? service.items : shuffled(service.items, order);
    const reads = chosen.slice(0, Math.ceil(objects * share)).map(({ id }) => id);
    // A run of batches of 1 takes a timer each.
    const kept = reads.slice(0, batch < 8 ? 40 : 300);
    const ordered = backwards ? kept.reverse() : kept;
    // A group, its branding and its place in the order are three reads of one object.
    const again = ordered.slice(0, repeats);
    return { service, reads: order % 2 === 0 ? [...ordered, ...again] : [...again, ...ordered], batch, isRolling };
  });

interface Outcome {
  readonly requests: number;
  readonly found: readonly (readonly Item[])[];
}

async function run(work: Workload, options: Parameters<typeof worldOf>[1] = {}): Promise<Outcome> {
  const world = worldOf(work.service, options);
  const found = await arriving(work, async (key) => (await world.reader.get(key)).wires);
  expect(world.mostOfOnePage()).toBeLessThanOrEqual(1);
  expect(new Set(world.pages).size).toBe(world.pages.length);
  expect(new Set(world.singles).size).toBe(world.singles.length);
  return { requests: world.pages.length + world.singles.length, found };
}

/** Has the reads of a workload arrive as it says, and answers what they found. */
async function arriving<T>({ reads, batch, isRolling }: Workload, read: (key: string) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  if (isRolling) {
    let next = 0;
    const worker = async () => {
      for (let at = next++; at < reads.length; at = next++) found[at] = await read(reads[at] ?? "");
    };
    await Promise.all(Array.from({ length: Math.min(batch, reads.length) }, worker));
    return found;
  }
  for (let at = 0; at < reads.length; at += batch) {
    found.push(...(await Promise.all(reads.slice(at, at + batch).map(read))));
  }
  return found;
}

const distinct = ({ reads }: Workload) => new Set(reads).size;

const cheapest = (work: Workload) => Math.min(distinct(work), pagesOf(work.service));

const rightHint = (work: Workload) => ({ reads: distinct(work), pages: pagesOf(work.service) });

const atOnce = (work: Workload): Workload => ({ ...work, batch: Math.max(1, work.reads.length) });

describe("cost rule", () => {
  it("costs at most 2 x min(reads, pages) + 1 without a hint, and each read gets its own object", async () => {
    await fc.assert(
      fc.asyncProperty(workload, async (work) => {
        const { requests, found } = await run(work);
        expect(requests).toBeLessThanOrEqual(2 * cheapest(work) + 1);
        expect(found.map((wires) => wires.map(({ id }) => id))).toEqual(work.reads.map((id) => [id]));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("costs at most 2 x min(reads, pages) + 1 with any hint, right or wrong", async () => {
    const hint = fc.record({ reads: fc.nat(400), pages: fc.integer({ min: 1, max: 400 }) });
    await fc.assert(
      fc.asyncProperty(workload, hint, fc.boolean(), async (work, any, isRight) => {
        const { requests } = await run(work, { hint: isRight ? rightHint(work) : any });
        expect(requests).toBeLessThanOrEqual(2 * cheapest(work) + 1);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it("costs at most min(reads, pages) + 1 with a right hint and all reads at once, with totals and without", async () => {
    await fc.assert(
      fc.asyncProperty(workload, async (drawn) => {
        const work = atOnce(drawn);
        const { requests } = await run(work, { hint: rightHint(work) });
        expect(requests).toBeLessThanOrEqual(cheapest(work) + 1);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("costs at most reads + 1 with a right hint where the pages outnumber them, however they arrive", async () => {
    await fc.assert(
      fc.asyncProperty(workload, async (work) => {
        fc.pre(distinct(work) < pagesOf(work.service));
        const { requests } = await run(work, { hint: rightHint(work) });
        expect(requests).toBeLessThanOrEqual(distinct(work) + 1);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it("costs the pages with a right hint and all reads at once, where the reads outnumber them", async () => {
    await fc.assert(
      fc.asyncProperty(workload, async (drawn) => {
        const work = atOnce(drawn);
        fc.pre(distinct(work) >= pagesOf(work.service));
        const { requests } = await run(work, { hint: rightHint(work) });
        expect(requests).toBeLessThanOrEqual(pagesOf(work.service));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it("holds for each of several scopes that are read at once by one login", async () => {
    const scopes = fc.array(workload, { minLength: 2, maxLength: 5 });
    const hint = fc.constantFrom("none" as const, "right" as const, "wrong" as const);
    await fc.assert(
      fc.asyncProperty(scopes, hint, async (works, told) => {
        const shelves = new Map(works.map((work, index) => [`s${index}`, work]));
        const { session, requests } = shelvesOf(new Map(works.map(({ service }, index) => [`s${index}`, service])), {
          hint: (scope) => {
            const work = shelves.get(scope);
            if (!work || told === "none") return undefined;
            return told === "right" ? rightHint(work) : { reads: work.service.items.length, pages: 3 };
          },
        });
        const found = await Promise.all(
          [...shelves].map(([shelf, work]) =>
            arriving(work, (key) => session.read(items, { scope: { shelf }, key })).then((all) =>
              all.map((item) => item?.id),
            ),
          ),
        );
        expect(found).toEqual(works.map(({ reads }) => [...reads]));
        for (const [shelf, work] of shelves) {
          expect(requests.get(shelf) ?? 0).toBeLessThanOrEqual(2 * cheapest(work) + 1);
          if (told === "right" && distinct(work) < pagesOf(work.service)) {
            expect(requests.get(shelf) ?? 0).toBeLessThanOrEqual(distinct(work) + 1);
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("costs P for a whole scope of P pages, also when reads arrive 64 at a time", async () => {
    for (const pages of [15, 50]) {
      for (const total of [false, true]) {
        const service = { items: itemsOf(20 * pages - 1), pageSize: 20, total };
        const reads = shuffled(service.items, 7).map(({ id }) => id);
        const work = { service, reads, batch: 64, isRolling: true };
        expect((await run(work, { hint: rightHint(work) })).requests).toBe(pages);
        if (total) expect((await run(work)).requests).toBe(pages);
      }
    }
  });

  it("costs at most a sixteenth more where nothing tells how long the list is", async () => {
    for (const pages of [1, 16, 17, 50, 203]) {
      const service = { items: itemsOf(20 * pages - 1), pageSize: 20, total: false };
      const reads = service.items.map(({ id }) => id);
      const { requests } = await run({ service, reads, batch: 64, isRolling: true });
      expect(requests).toBeGreaterThanOrEqual(pages);
      expect(requests).toBeLessThanOrEqual(pages + Math.floor(pages / 16));
    }
  });

  it("reads one object of a large list with one request when the hint says so, else with two", async () => {
    const service = { items: itemsOf(1000), pageSize: 20, total: true };
    const work = { service, reads: ["id-999"], batch: 1, isRolling: false };
    expect((await run(work)).requests).toBe(2);
    expect((await run(work, { hint: { reads: 1, pages: 50 } })).requests).toBe(1);
  });

  it("never asks the list for more than is wanted when there is no single read", async () => {
    const service = { items: itemsOf(100), pageSize: 10, total: true };
    expect((await run({ service, reads: ["id-5"], batch: 1, isRolling: false }, { single: false })).requests).toBe(1);
    expect((await run({ service, reads: ["id-95"], batch: 1, isRolling: false }, { single: false })).requests).toBe(10);
    expect((await run({ service, reads: ["absent"], batch: 1, isRolling: false }, { single: false })).found).toEqual([
      [],
    ]);
  });
});

/**
 * No rule that reads pages in order can keep both promises for every arrival. Nothing but the hint tells apart, after
 * the first read of two worlds with 100 pages, one in which 100 reads will come and one in which none will. To keep
 * 2 x min(1, 100) + 1 = 3 in the second, no rule may buy more than 3 requests before the second read; and so on, so
 * that in the first world single reads were paid for by the time the list was bought. What a right hint then costs is
 * measured here.
 */
describe("a right hint, and reads that arrive one by one", () => {
  it("stays below 2 x min(reads, pages) + 1, and above min(reads, pages) + 1", async () => {
    const service = { items: itemsOf(60), pageSize: 3, total: true };
    const work = { service, reads: service.items.map(({ id }) => id).reverse(), batch: 1, isRolling: false };
    const { requests } = await run(work, { hint: rightHint(work) });
    expect(requests).toBeGreaterThan(21);
    expect(requests).toBeLessThanOrEqual(41);
  });

  it("asks for one page far ahead where no page tells the total, and stays at reads + 1", async () => {
    const service = { items: itemsOf(400), pageSize: 20, total: false };
    const reads = service.items.slice(-10).map(({ id }) => id);
    const work = { service, reads, batch: 10, isRolling: false };
    expect((await run(work, { hint: { reads: 10, pages: 20 } })).requests).toBe(11);
    expect((await run(work)).requests).toBeLessThanOrEqual(21);
  });

  it("counts one page more than it has seen of a list that goes on, and none of one that it knows whole", async () => {
    const at = { items: itemsOf(400), pageSize: 20, total: false };
    const world = worldOf(at);
    await Promise.all(at.items.slice(-10).map(({ id }) => world.reader.get(id)));
    expect(world.reader.pagesFor(10)).toBe(11);
    await world.reader.all();
    expect(world.reader.pagesFor(10)).toBe(20);
    world.writes++;
    await world.reader.get("id-0");
    expect(world.reader.pagesFor(10)).toBe(20);
  });

  it("believes a page far ahead no more than it shows: a list that has shrunk is read to its end", async () => {
    const service = { items: itemsOf(40), pageSize: 20, total: false };
    const reads = service.items.slice(-10).map(({ id }) => id);
    const { requests } = await run({ service, reads, batch: 10, isRolling: false }, { hint: { reads: 10, pages: 20 } });
    expect(requests).toBe(3);
  });
});
