import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScopeReader } from "../../provider/src/kit/scope-reader";
import { type Item, itemsOf, type Service, worldOf } from "./support/workload";

const tick = () => new Promise((resolve) => setImmediate(resolve));
const gathered = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Holds answers back until they are released. */
function gate() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    get held() {
      return waiting.length;
    },
    release: () => {
      for (const open of waiting.splice(0)) open();
    },
  };
}

const service = (count: number, pageSize = 10, total = true): Service => ({ items: itemsOf(count), pageSize, total });

/** Changes one object at the service and raises the fence as the session does, before and after. */
function write(world: { writes: number }, at: Service, index: number): void {
  world.writes++;
  at.items = at.items.map((item, position) => (position === index ? { ...item, version: item.version + 1 } : item));
  world.writes++;
}

describe("one scope", () => {
  it("asks for each page once when many read at the same time, in the middle of a fill as well", async () => {
    const pages = gate();
    const world = worldOf(service(40), { onPage: pages.wait });
    const early = Array.from({ length: 40 }, (_, index) => world.reader.get(`id-${index}`));
    await gathered();
    expect(world.pages).toEqual([1]);
    const late = [world.reader.all(), world.reader.all(), world.reader.get("id-39"), world.reader.get("id-0")] as const;
    while (world.pages.length < 4 || pages.held > 0) {
      pages.release();
      await tick();
    }
    expect((await Promise.all(early)).map(({ wires }) => wires[0]?.id)).toEqual(itemsOf(40).map(({ id }) => id));
    expect((await late[0]).length).toBe(40);
    expect((await late[1]).length).toBe(40);
    expect((await late[2]).wires[0]?.id).toBe("id-39");
    expect(world.pages).toEqual([1, 2, 3, 4]);
    expect(world.singles).toEqual([]);
  });

  it("lists everything once for many callers, and again after a write", async () => {
    const at = service(25);
    const world = worldOf(at);
    const [first, second] = await Promise.all([world.reader.all(), world.reader.all()]);
    expect(first).toEqual(at.items);
    expect(second).toEqual(at.items);
    expect(await world.reader.all()).toEqual(at.items);
    expect(world.pages).toEqual([1, 2, 3]);
    write(world, at, 3);
    expect((await world.reader.all())[3]?.version).toBe(1);
    expect(world.pages).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it("reads singly what a list entry does not show", async () => {
    const world = worldOf(service(10));
    await world.reader.all();
    expect((await world.reader.get("id-3", false)).via).toBe("single");
    expect((await world.reader.get("id-3")).via).toBe("list");
    expect([world.pages.length, world.singles.length]).toEqual([1, 1]);
  });

  it("answers an absence by the list alone once it is complete", async () => {
    const world = worldOf(service(10));
    await world.reader.all();
    expect(await world.reader.get("nobody")).toEqual({ wires: [], via: "list" });
    expect(world.singles).toEqual([]);
  });

  it("keeps the later one of two sights of one object, as a shift of pages shows it", async () => {
    const at: Service = { ...service(4, 2), items: [...itemsOf(3), { id: "id-1", version: 7 }] };
    const world = worldOf(at);
    expect(await world.reader.all()).toEqual([
      { id: "id-0", version: 0 },
      { id: "id-1", version: 7 },
      { id: "id-2", version: 0 },
    ]);
  });

  it("keeps going when the list has more pages than it said", async () => {
    const at = service(20);
    const world = worldOf(at, {
      onPage: (page) => {
        if (page === 2) at.items = itemsOf(25);
      },
    });
    expect((await world.reader.all()).length).toBe(20);
    const grown = worldOf({ ...at, total: false });
    expect((await grown.reader.all()).length).toBe(25);
  });

  it("goes on after a page that shows nothing of what is wanted, and ends where pages repeat", async () => {
    const isWanted = ({ id }: Item) => ["id-0", "id-9"].includes(id);
    const world = worldOf(service(10, 2, false), { includes: isWanted, single: false });
    expect((await world.reader.all()).map(({ id }) => id)).toEqual(["id-0", "id-9"]);
    expect(world.pages).toEqual([1, 2, 3, 4, 5]);
    expect((await world.reader.get("id-3")).wires).toEqual([]);

    const host = { api: undefined, fence: 0, gatherMs: 0, saved: () => undefined };
    const list = async () => ({ items: itemsOf(3), more: true });
    const own = (item: Item) => item.id;
    const same = { name: "test:same", identify: own, keys: (item: Item) => [item.id], list, includes: () => false };
    await expect(new ScopeReader<undefined, Item>(host, same, {}).all()).rejects.toThrow("page 2 of the list repeats");
  });

  it("says so when there is nothing to read from", async () => {
    const host = { api: undefined, fence: 0, gatherMs: 0, saved: () => undefined };
    const source = { name: "test:none", identify: (item: Item) => item.id, keys: (item: Item) => [item.id] };
    const empty = new ScopeReader<undefined, Item>(host, source, {});
    await expect(empty.get("x")).rejects.toThrow("test:none has neither a list nor a single read");
    await expect(empty.all()).rejects.toThrow("test:none has no list");
  });
});

describe("failures", () => {
  const broken = (failing: number) => {
    let left = failing;
    return {
      onPage: async (page: number) => {
        await tick();
        if (page === 3 && left-- > 0) throw new Error("page 3 failed");
      },
    };
  };

  it("answers nothing from a list of which page 3 of 5 failed, and keeps nothing of it", async () => {
    const at = service(50);
    const world = worldOf(at, broken(1));
    const reads = await Promise.allSettled(at.items.map(({ id }) => world.reader.get(id)));
    expect(reads.filter(({ status }) => status === "fulfilled")).toEqual([]);
    world.pages.length = 0;
    expect((await world.reader.get("id-0")).wires).toEqual([{ id: "id-0", version: 0 }]);
    expect((await world.reader.all()).length).toBe(50);
    expect(world.pages).toEqual([1, 2, 3, 4, 5]);
  });

  it("fails a whole list, and lists again when asked again", async () => {
    const world = worldOf(service(50), broken(1));
    await expect(world.reader.all()).rejects.toThrow("page 3 failed");
    expect((await world.reader.all()).length).toBe(50);
  });

  it("does not let a read that waits behind a failed list hear of the failure", async () => {
    const world = worldOf(service(50), broken(1));
    const first = expect(world.reader.all()).rejects.toThrow("page 3 failed");
    await gathered();
    const second = world.reader.all();
    await first;
    expect((await second).length).toBe(50);
  });

  it("hands the failure of a single read to its caller alone, and asks again", async () => {
    const at = service(10);
    const world = worldOf(at, {
      onSingle: (key) => {
        if (key === "id-2" && fails) throw new Error("cannot read id-2");
      },
    });
    let fails = true;
    const reads = await Promise.allSettled(["id-1", "id-2"].map((id) => world.reader.get(id, false)));
    expect(reads.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    fails = false;
    expect((await world.reader.get("id-2", false)).wires.length).toBe(1);
  });
});

describe("fence", () => {
  type Step = { readonly kind: "read" | "all" | "write" | "pause"; readonly index: number; readonly count: number };
  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom("read", "read", "read", "all", "write", "pause"),
    index: fc.nat(29),
    count: fc.integer({ min: 1, max: 12 }),
  });

  it("never serves a read by what was fetched before a write that came before the read", async () => {
    const shape = fc.record({ pageSize: fc.constantFrom(1, 4, 10, 50), total: fc.boolean(), single: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 40 }), shape, async (steps, { single, ...rest }) => {
        const at: Service = { items: itemsOf(30), ...rest };
        const world = worldOf(at, { single, onPage: () => new Promise((resolve) => setTimeout(resolve, 1)) });
        const checks: Promise<void>[] = [];
        const expectCurrent = (index: number, wires: readonly Item[], atLeast: number) => {
          expect(wires.map(({ id }) => id)).toEqual([`id-${index}`]);
          expect(wires[0]?.version).toBeGreaterThanOrEqual(atLeast);
        };
        for (const { kind, index, count } of steps) {
          if (kind === "write") write(world, at, index);
          if (kind === "pause") await gathered();
          const versions = at.items.map(({ version }) => version);
          if (kind === "all") {
            checks.push(
              world.reader.all().then((items) => {
                for (const [position, version] of versions.entries()) {
                  expectCurrent(
                    position,
                    items.filter(({ id }) => id === `id-${position}`),
                    version,
                  );
                }
              }),
            );
          }
          if (kind !== "read") continue;
          for (let next = index; next < index + count; next++) {
            const position = next % 30;
            const read = world.reader.get(`id-${position}`);
            checks.push(read.then(({ wires }) => expectCurrent(position, wires, versions[position] ?? 0)));
          }
        }
        await Promise.all(checks);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("keeps serving reads that were asked for before the write from the list that began before it", async () => {
    const pages = gate();
    const at = service(30, 10, false);
    const world = worldOf(at, { onPage: pages.wait });
    const early = at.items.map(({ id }) => world.reader.get(id));
    await gathered();
    write(world, at, 0);
    const late = world.reader.get("id-0");
    while (world.pages.length < 4 || pages.held > 0) {
      pages.release();
      await tick();
    }
    expect((await Promise.all(early)).map(({ wires }) => wires[0]?.version)).toEqual(Array(30).fill(0));
    expect((await late).wires).toEqual([{ id: "id-0", version: 1 }]);
    expect(world.pages).toEqual([1, 2, 3, 1]);
  });

  it("serves everybody while reads and writes keep coming", async () => {
    const at = service(60);
    const world = worldOf(at);
    const done: number[] = [];
    const reads: Promise<unknown>[] = [];
    for (let round = 0; round < 60; round++) {
      reads.push(world.reader.get(`id-${round}`).then(() => done.push(round)));
      if (round % 3 === 0) write(world, at, round);
      await gathered();
    }
    // Reads of the first rounds are not put off until the writes have ended.
    expect(done).toContain(0);
    await Promise.all(reads);
    expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, round) => round));
  });
});

describe("an index by other keys", () => {
  const byParity = (item: Item) => [`name=${Number(item.id.slice(3)) % 2}`, `id=${item.id}`];

  it("answers all objects under a key", async () => {
    const world = worldOf(service(5), { keys: byParity, single: false });
    expect((await world.reader.get("name=1")).wires.map(({ id }) => id)).toEqual(["id-1", "id-3"]);
    await world.reader.all();
    expect((await world.reader.get("name=0")).wires.map(({ id }) => id)).toEqual(["id-0", "id-2", "id-4"]);
    expect((await world.reader.all()).length).toBe(5);
  });

  it("follows own writes: what was made, removed and renamed", async () => {
    let renamed = false;
    const keys = (item: Item) => [item.id === "id-1" && renamed ? "name=new" : `name=${item.id}`];
    const world = worldOf(service(3), { keys });
    await world.reader.all();
    world.reader.add({ id: "id-9", version: 1 });
    expect((await world.reader.get("name=id-9")).wires).toEqual([{ id: "id-9", version: 1 }]);
    world.reader.remove(({ id }) => id === "id-0");
    expect((await world.reader.get("name=id-0")).wires).toEqual([]);
    renamed = true;
    world.reader.add({ id: "id-1", version: 2 });
    expect((await world.reader.get("name=id-1")).wires).toEqual([]);
    expect((await world.reader.get("name=new")).wires).toEqual([{ id: "id-1", version: 2 }]);
    expect(world.singles).toEqual([]);
  });

  it("is not told of a removed object by a page that was asked for before the removal", async () => {
    const pages = gate();
    const world = worldOf(service(3), { onPage: pages.wait });
    const listed = world.reader.all();
    await gathered();
    world.reader.remove(({ id }) => id === "id-1");
    world.reader.add({ id: "id-2", version: 5 });
    pages.release();
    expect(await listed).toEqual([
      { id: "id-2", version: 5 },
      { id: "id-0", version: 0 },
    ]);
  });
});
