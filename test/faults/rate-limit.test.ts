import { afterEach, describe, expect, it } from "vitest";
import { definitionOf } from "../contract/world";
import { openPortal, type Portal, quickClock } from "../support/portal";

let portal: Portal;
afterEach(() => portal?.close());

const property = definitionOf("clinked:AccountProperty");
const entries = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ account: "1", name: `p${n}`, value: String(n) }));
const stored = async () => (await portal.sandbox.control.snapshot()).tables.properties?.length;

/** The portal and the provider share one time, which jumps wherever the provider waits. */
async function openShared(limits: Parameters<typeof openPortal>[0]) {
  const clock = quickClock();
  portal = await openPortal({ ...limits, now: clock.now });
  return clock;
}

describe("a limit that somebody else has used up", () => {
  it.each([
    ["says nothing of how long", { retryAfter: null }],
    ["says how long", { retryAfter: 20, windowSeconds: 20 }],
    ["counts what it refuses", { retryAfter: 20, windowSeconds: 20, countBlocked: true }],
  ])("and a portal that %s: the run waits, finishes and loses nothing", async (_, limits) => {
    const clock = await openShared({ limits: { count: 30, ...limits } });
    const began = clock.now();
    const process = portal.process({ clock });
    // Somebody else: requests that our budget does not know of.
    for (let n = 0; n < 30; n++) await fetch(`${portal.sandbox.url}/v3/elsewhere`);
    const made = await Promise.all(entries(40).map((inputs) => process.create(property, inputs)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(40);
    expect(await stored()).toBe(40);
    const { limited } = await portal.sandbox.control.counts();
    expect(limited).toBeGreaterThan(0);
    expect(clock.now() - began).toBeGreaterThan(3000);
    const reader = portal.process({ clock });
    const reads = await Promise.all(made.map((living) => reader.read(property, living)));
    expect(reads.map((read) => read?.id)).toEqual(made.map(({ id }) => id));
  });

  it("for longer than a run may wait ends in an error that says so, and removes nothing", async () => {
    const clock = await openShared({ limits: { count: 30 } });
    const process = portal.process({ clock });
    const [inputs = {}] = entries(1);
    const living = await process.create(property, inputs);
    await portal.sandbox.control.setLimits({ count: 0 });
    await expect(portal.process({ clock }).read(property, living)).rejects.toThrow(/too many requests/);
    await portal.sandbox.control.setLimits({ count: 30 });
    await portal.sandbox.control.clearWindow();
    expect((await portal.process({ clock }).read(property, living))?.id).toBe(living.id);
  });
});

describe("the documented limit", () => {
  it("is never met by 500 operations", async () => {
    const clock = await openShared({});
    const process = portal.process({ clock });
    const made = await Promise.all(entries(250).map((inputs) => process.create(property, inputs)));
    await Promise.all(made.map((living) => process.delete(property, living)));
    const { limited, byKind } = await portal.sandbox.control.counts();
    expect(limited).toBe(0);
    expect(byKind.write).toBe(500);
  });
});
