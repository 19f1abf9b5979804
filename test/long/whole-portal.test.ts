import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { EngineStack } from "../support/engine";
import { openPortal, type Portal } from "../support/portal";
import { exportRequests, type Imported, verifyRequests } from "./support/clinked-requests";
import {
  askedIn,
  type ExportedProject,
  exportedProject,
  filesBelow,
  putFiles,
  requestsOf,
} from "./support/exported-project";
import { fillClinked, GIVEN, SECRET } from "./support/whole-clinked";

/** One minute of a limit passes in a second. */
const FACTOR = 60;
const ACCOUNTS = 2;

let portal: Portal;
let project: ExportedProject;
let stack: EngineStack;
let made = 0;
const inNumbers = (count: number) => count.toLocaleString("en");
const folderOf = (name: string) => path.join(project.folder, name);
const tables = async () => (await portal.sandbox.control.snapshot()).tables;
const entries = (): Imported[] =>
  (JSON.parse(readFileSync(path.join(folderOf("portal"), "import.json"), "utf8")) as { resources: Imported[] })
    .resources;

beforeAll(async () => {
  portal = await openPortal({ clockFactor: FACTOR });
  made = await fillClinked(portal);
  project = exportedProject(portal, "whole", FACTOR);
});
afterAll(async () => {
  await project?.dispose();
  await portal.close();
});

it("exports 1,000 mixed objects, with a request for each page and for what its list lacks", async () => {
  expect(made).toBeGreaterThan(1_000);
  const { code, stdout, stderr } = await project.export("clinked", "portal");
  expect(code, stderr).toBe(0);
  const requests = await requestsOf(portal);
  const expected = exportRequests(await tables());
  expect(requests).toEqual(expected);
  const all = Object.values(expected).reduce((sum, one) => sum + one, 0);
  expect(stdout).toContain(`${inNumbers(entries().length)} resources of 41 types, ${inNumbers(all)} requests: `);
  expect(entries().length).toBeGreaterThan(1_000);
});

it("exports the same bytes a second time, no secret among them", async () => {
  expect(await project.export("clinked", "again")).toMatchObject({ code: 0 });
  const [first, second] = [filesBelow(folderOf("portal")), filesBelow(folderOf("again"))];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([name, content]) => !second.get(name)?.equals(content))).toEqual([]);
  expect([...first].filter(([, content]) => content.includes(SECRET))).toEqual([]);
});

it("keeps what strangers called their things within its folder", () => {
  const names = [...filesBelow(folderOf("portal")).keys()];
  expect(readdirSync(project.folder).sort()).toEqual([".gitignore", "again", "portal", "state-1", "state-2"]);
  expect(names.filter((name) => /[\p{C}\\:*?"<>|]|\.\.|(^|\/)(con|nul|aux)\./iu.test(name))).toEqual([]);
  expect(names.filter((name) => name.split("/").some((part) => part.length > 120))).toEqual([]);
});

it("writes a program that the compiler accepts under strict", () => {
  expect(project.compile("portal")).toBe("");
});

it("is imported into a new stack, and nothing differs, at the cost of its lists", async () => {
  const { keys, files } = askedIn(folderOf("portal"));
  expect(keys.sort()).toEqual(Object.keys(GIVEN).sort());
  // An export fetches no content of a file: people put it there.
  const files_ = entries().filter(({ type }) => type.endsWith(":File"));
  expect(files).toHaveLength(files_.length);
  putFiles(folderOf("portal"), files, "what somebody has");
  stack = await project.open("portal");
  for (const [key, value] of Object.entries(GIVEN)) await stack.run(["config", "set", "--secret", key, value]);

  const applied = await project.import(["apply"]);
  expect(applied.code, applied.stderr).toBe(0);
  expect(applied.stdout).toContain(`${entries().length} imported into stack whole, 0 were there already.`);
  expect(applied.requests).toEqual({});

  const verified = await project.import(["verify", "--file", "import.json"]);
  expect(verified.stdout).toBe(
    `0 changes: ${inNumbers(entries().length)} resources as program, state and portals have them.\n`,
  );
  expect(verified.code).toBe(0);
  expectRefreshed(verified.requests, verifyRequests(entries(), await tables()));
  const telling = [...filesBelow(stack.stateDir), ...filesBelow(folderOf("portal"))];
  expect(telling.filter(([, content]) => content.includes(SECRET)).map(([name]) => name)).toEqual([]);
});

/**
 * Requests are those expected. Where a list has several pages, reads that arrive alone may be single ones besides, as
 * docs/architecture.md allows: at most 2 x pages + 1 requests for each of the lists, one of each account.
 */
function expectRefreshed(requests: Record<string, number>, expected: Record<string, number>): void {
  const singles = {
    "groups-list-groups": "groups-get-group-details",
    "accounts-members-list-members": "accounts-members-get-member-details",
  };
  const sure = { ...requests };
  for (const [list, single] of Object.entries(singles)) {
    const [pages = 0, forced = 0] = [expected[list], expected[single]];
    const alone = (requests[single] ?? 0) - forced;
    expect(alone, single).toBeGreaterThanOrEqual(0);
    expect(alone, single).toBeLessThanOrEqual(pages + ACCOUNTS);
    if (forced > 0) sure[single] = forced;
    else delete sure[single];
  }
  expect(sure).toEqual(expected);
}
