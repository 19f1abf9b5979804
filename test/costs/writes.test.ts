import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { asked, typed } from "../kit/support/people";
import { openPortal, type Portal, type Process } from "../support/portal";
import { burstOfGroups, LIST_GROUPS, MAKE_GROUP, makeGroups, numbers } from "./groups";
import { inParallel, PARALLEL } from "./measure";

const group = typed("clinked:Group");
const invite = typed("clinked:AccountInvite");

const CHANGE_GROUP = "groups-update-group";
const LIST_INVITES = "accounts-invites-list-invites";
const MAKE_INVITE = "accounts-invites-create-invite";
const ONE_INVITE = "accounts-invites-get-invite-details";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await portal.sandbox.control.setLimits({ enabled: false });
});
afterEach(() => portal.close());

const makeInvites = (process: Process, count: number, more: (n: number) => Fields = () => ({})) =>
  inParallel(PARALLEL, numbers(count), (n) =>
    process.create(invite, { account: "1", email: `person${n}@example.com`, permission: 1, ...more(n) }),
  );

describe(`at --parallel ${PARALLEL}`, () => {
  it("150 groups cost 150 creates and the pages of the groups that are there", () => burstOfGroups(portal, 150));

  it("a group with a watermark costs an update more, which nobody has to read", async () => {
    await makeGroups(portal.process(), 30, { watermarkConfiguration: { enableWatermark: true } });
    expect(await asked(portal)).toEqual({ [MAKE_GROUP]: 30, [CHANGE_GROUP]: 30, [LIST_GROUPS]: 1 });
  });

  it.each([0, 3])("200 invites cost 200 creates and 4 x their pages, at %i ms for each answer", async (ms) => {
    await portal.sandbox.control.latency(ms);
    const made = await makeInvites(portal.process(), 200);
    expect(new Set(made.map(({ id }) => id)).size).toBe(200);
    expect(made.map(({ state }) => state.status)).toEqual(Array(200).fill("NONE"));
    // Of 100 each: one before the first, then for 64, 128, 192 and 200 of them.
    expect(await asked(portal)).toEqual({ [MAKE_INVITE]: 200, [LIST_INVITES]: 1 + 1 + 2 + 2 + 2 });
  });

  it("an invite that manages groups or exports its key costs a read more, and no other does", async () => {
    const made = await makeInvites(portal.process(), 200, (n) => ({
      ...(n % 5 === 0 ? { assignGroups: [{ group: "1/1", permission: 4 }] } : {}),
      ...(n % 20 === 1 ? { exportKey: true } : {}),
    }));
    expect(made.filter(({ state }) => state.inviteKey !== undefined).length).toBeGreaterThanOrEqual(10);
    expect(await asked(portal)).toEqual({ [MAKE_INVITE]: 200, [LIST_INVITES]: 8, [ONE_INVITE]: 40 + 10 });
  });

  it("an update costs one request, and what its answer does not show is read once for all", async () => {
    const groups = await makeGroups(portal.process(), 100);
    const invites = await makeInvites(portal.process(), 100);
    await portal.sandbox.control.clearLog();
    const process = portal.process();
    await inParallel(PARALLEL, groups, (living, n) =>
      process.update(group, living, { account: "1", friendlyName: `Client ${n}`, blind: true }),
    );
    expect(await asked(portal)).toEqual({ [CHANGE_GROUP]: 100 });
    const bodies = (await portal.sandbox.control.log())
      .map(({ body }) => body)
      .filter((body) => body !== null && body !== undefined);
    expect(bodies).toEqual(Array(100).fill({ blind: true }));

    await portal.sandbox.control.clearLog();
    const changed: Living[] = await inParallel(PARALLEL, invites, (living, n) =>
      process.update(invite, living, { account: "1", email: `person${n}@example.com`, permission: 4 }),
    );
    expect(changed.map(({ state }) => state.permission)).toEqual(Array(100).fill(4));
    // 64 of them, then 36.
    expect(await asked(portal)).toEqual({ "accounts-invites-update-invite": 100, [LIST_INVITES]: 2 });
  });

  it("a burst that takes minutes lists the names once, and one that follows after a while lists them again", async () => {
    let now = Date.now();
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms;
      },
    };
    const process = portal.process({ clock });
    for (const [name, pauseMs] of Object.entries({ a: 0, b: 50_000, c: 50_000, d: 50_000 })) {
      now += pauseMs;
      await inParallel(PARALLEL, numbers(5), (n) =>
        process.create(group, { account: "1", friendlyName: `${name} ${n}` }),
      );
    }
    expect(await asked(portal)).toEqual({ [MAKE_GROUP]: 20, [LIST_GROUPS]: 1 });
    now += 61_000;
    await portal.sandbox.control.clearLog();
    await process.create(group, { account: "1", friendlyName: "Later" });
    expect(await asked(portal)).toEqual({ [MAKE_GROUP]: 1, [LIST_GROUPS]: 1 });
  });
});
