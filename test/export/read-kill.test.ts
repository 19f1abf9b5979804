import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { definitions } from "../../provider/src/definitions";
import { readPortal } from "../../provider/src/export/read";
import { openPortal, type Portal } from "../support/portal";
import { ended, killedAfter, questions, repeats, startExport, UNDER_WAY } from "./support/killed-export";
import { makeMixed } from "./support/mixed-portal";

const own = definitions.filter(({ product }) => product.name === "clinked");

let portal: Portal;
let folder: string;

beforeAll(async () => {
  portal = await openPortal();
  await makeMixed(portal, { people: 3, groups: 1, folders: 2, notes: 2, events: 1, tasks: 2, discussions: 1 });
  await portal.sandbox.control.latency(2);
  folder = mkdtempSync(path.join(tmpdir(), "portals-kill-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await portal.close();
});

it("goes on where it was killed, twice, and asks again for no more than what was under way", async () => {
  const { control } = portal.sandbox;
  const state = path.join(folder, "state");
  const out = path.join(folder, "killed");
  await control.clearLog();
  for (const requests of [20, 50]) {
    expect(await killedAfter(portal, startExport(portal, state, out), requests)).toBe(true);
    expect(existsSync(out)).toBe(false);
  }
  const { code, stderr } = await ended(startExport(portal, state, out));
  expect([code, stderr]).toEqual([0, expect.stringContaining("Going on from an earlier run")]);
  const asked = await questions(portal);
  const again = [...repeats(asked).values()].reduce((sum, count) => sum + count, 0);
  expect(again).toBeLessThanOrEqual(2 * UNDER_WAY);
  expect(readdirSync(path.join(state, "exports"))).toEqual([]);

  // Nothing is missing, and nothing was asked that an export in one go would not ask.
  await control.clearLog();
  const session = portal.process().runtime.session(clinked as never);
  const { found } = await readPortal({ session, definitions: own });
  const once = await questions(portal);
  expect(repeats(once)).toEqual(new Map());
  expect(new Set(asked)).toEqual(new Set(once));
  const written = JSON.parse(readFileSync(path.join(out, "import.json"), "utf8")) as { resources: { id: string }[] };
  expect(written.resources.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
}, 120_000);
