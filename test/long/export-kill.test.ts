import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ended, killedAfter, questions, repeats, startExport, UNDER_WAY } from "../export/support/killed-export";
import { makeMixed } from "../export/support/mixed-portal";
import { openPortal, type Portal } from "../support/portal";

const KILLS = 20;

let portal: Portal;
let folder: string;
let whole: string;
let needed: number;

beforeAll(async () => {
  portal = await openPortal();
  await makeMixed(portal, { people: 6, groups: 3, folders: 3, notes: 4, events: 3, tasks: 4, discussions: 3 });
  await portal.sandbox.control.latency(2);
  folder = mkdtempSync(path.join(tmpdir(), "portals-kill-"));
  const out = path.join(folder, "whole");
  await portal.sandbox.control.clearLog();
  expect(await ended(startExport(portal, path.join(folder, "whole-state"), out))).toMatchObject({ code: 0 });
  needed = (await questions(portal)).length;
  whole = readFileSync(path.join(out, "import.json"), "utf8");
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await portal.close();
});

it(`an export that is killed at any of ${KILLS} points ends on the second call, with the same result`, async () => {
  // Points all over the run, none of which falls on a round number.
  const points = Array.from({ length: KILLS }, (_, index) => 1 + ((index * 61 + 17) % (needed - 10)));
  for (const point of points) {
    await portal.sandbox.control.clearWindow();
    await portal.sandbox.control.clearLog();
    const state = path.join(folder, `state-${point}`);
    const out = path.join(folder, `out-${point}`);
    await killedAfter(portal, startExport(portal, state, out), point);
    expect(await ended(startExport(portal, state, out)), `killed after ${point}`).toMatchObject({ code: 0 });
    const again = [...repeats(await questions(portal)).values()];
    expect(again.length, `killed after ${point}`).toBeLessThanOrEqual(UNDER_WAY);
    expect(again.every((count) => count === 1)).toBe(true);
    expect(readFileSync(path.join(out, "import.json"), "utf8")).toBe(whole);
  }
}, 300_000);
