import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPortal, type Portal } from "../support/portal";
import { exportRequests, verifyRequests } from "./support/clickup-requests";
import type { Imported } from "./support/clinked-requests";
import { type ExportedProject, exportedProject, filesBelow, requestsOf } from "./support/exported-project";
import { fillClickup } from "./support/whole-clickup";

/** One minute of a limit passes in a second. */
const FACTOR = 60;

let portal: Portal;
let project: ExportedProject;
let made = 0;
const folderOf = (name: string) => path.join(project.folder, name);
const entries = (): Imported[] =>
  (JSON.parse(readFileSync(path.join(folderOf("portal"), "import.json"), "utf8")) as { resources: Imported[] })
    .resources;

beforeAll(async () => {
  portal = await openPortal({ clockFactor: FACTOR });
  made = await fillClickup(portal);
  project = exportedProject(portal, "workspace", FACTOR);
});
afterAll(async () => {
  await project?.dispose();
  await portal.close();
});

it("exports a Workspace of 400 mixed objects, with a request for each list and for what it lacks", async () => {
  expect(made).toBeGreaterThan(400);
  const { code, stderr } = await project.export("clickup", "portal");
  expect(code, stderr).toBe(0);
  const requests = await requestsOf(portal);
  const { systems } = await portal.sandbox.control.snapshot();
  expect(requests).toEqual(exportRequests(systems?.clickup?.tables as never));
  expect(entries().length).toBeGreaterThan(350);
  expect(project.compile("portal")).toBe("");
});

it("exports the same bytes a second time", async () => {
  expect(await project.export("clickup", "again")).toMatchObject({ code: 0 });
  expect(filesBelow(folderOf("again"))).toEqual(filesBelow(folderOf("portal")));
});

it("is imported into a new stack, and nothing differs, at the cost of its lists", async () => {
  await project.open("portal");
  const applied = await project.import(["apply"]);
  expect(applied.stdout, applied.stderr).toContain(`${entries().length} imported into stack workspace, 0 were there`);
  expect(applied.requests).toEqual({});
  const verified = await project.import(["verify", "--file", "import.json"]);
  expect(verified.stdout).toBe(`0 changes: ${entries().length} resources as program, state and portals have them.\n`);
  expect(verified.code).toBe(0);
  expect(verified.requests).toEqual(verifyRequests(entries()));
});
