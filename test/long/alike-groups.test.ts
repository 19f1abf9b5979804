import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";
import { type ExportedProject, exportedProject } from "./support/exported-project";

const GROUPS = 6;
let portal: Portal;
let project: ExportedProject;

beforeAll(async () => {
  portal = await openPortal();
  project = exportedProject(portal, "alike", 1);
  const process = portal.process();
  const make = async (type: string, inputs: Fields) => {
    const definition = definitions.find((one) => one.type === `clinked:${type}`);
    if (!definition) throw new Error(`There is no ${type}.`);
    return (await process.create(definition, inputs)).id;
  };
  for (let index = 0; index < GROUPS; index++) {
    // What some groups have and others lack.
    const blind = index % 2 === 0 ? { blind: true } : {};
    const group = await make("Group", { account: "1", friendlyName: `Client ${index}`, ...blind });
    await make("GroupBranding", { group, headerColor: `#27ae6${index}`, alignment: "center" });
    const folder = await make("Folder", { group, friendlyName: "Contracts" });
    await make("Folder", { group, parent: folder, friendlyName: "Signed" });
    if (index > 2) await make("GroupInvite", { group, email: `contact@client${index}.example`, permission: 1 });
    if (index === 4) await make("NotesDescription", { group, description: "What we have agreed on" });
  }
  await portal.endProcesses();
});
afterAll(async () => {
  await project?.dispose();
  await portal.close();
});

it("groups of a function and a table are imported, and nothing differs", async () => {
  const { code, stderr } = await project.export("clinked", "portal", ["--exclude", "DocusignIntegration"]);
  expect(code, stderr).toBe(0);
  expect(existsSync(path.join(project.folder, "portal/groups.ts"))).toBe(true);
  expect(project.compile("portal")).toBe("");
  await project.open("portal");
  expect(await project.import(["apply"])).toMatchObject({ code: 0, requests: {} });
  const verified = await project.import(["verify", "--file", "import.json"]);
  expect(verified.stdout).toMatch(/^0 changes: \d+ resources as program, state and portals have them\.\n$/);
});
