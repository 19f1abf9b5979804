import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { definitions } from "../../provider/src/definitions";
import type { Fields } from "../../provider/src/kit/normal-form";
import { portals } from "../cli/support/drift-bench";
import { openProvisionBench, type ProvisionBench } from "../provision/support/provision-bench";
import { openPortal, type Portal } from "../support/portal";
import { type ExportedProject, exportedProject } from "./support/exported-project";

const FACTOR = 60;
/** Made by people in a browser or by a share: no program makes them in another account. */
const UNMAKEABLE = ["DocusignIntegration", "Guest"].flatMap((type) => ["--exclude", type]);

let portal: Portal;
let project: ExportedProject;
let bench: ProvisionBench;

beforeAll(async () => {
  portal = await openPortal({ clockFactor: FACTOR });
  project = exportedProject(portal, "template", FACTOR);
  bench = await openProvisionBench({ sandbox: portal.sandbox, env: { PORTALS_CLOCK_FACTOR: String(FACTOR) } });
  const { control } = portal.sandbox;
  await control.change({ kind: "account", id: "2", add: { name: "second", friendlyName: "Second" } });
  const jack = { permission: 16, dateCreated: 0, tags: [], assignToNewGroupsPermission: null, activationType: null };
  await control.change({ table: "members", owner: "2", id: "1", add: { account: "2", user: "1", ...jack } });
  const process = portal.process();
  const make = async (type: string, inputs: Fields) => {
    const definition = definitions.find((one) => one.type === `clinked:${type}`);
    if (!definition) throw new Error(`There is no ${type}.`);
    return (await process.create(definition, inputs)).id;
  };
  const account = "1";
  await make("AccountBranding", { account, navbarColor: "#12263a", primaryColor: "#0b7285" });
  await make("PasswordPolicy", { account, size: 14, uppercase: true, digits: true, special: false });
  await make("IframeAllowlist", { account, domains: ["calendar.example"] });
  const advisers = { account, name: "Advisers", type: "GROUP", basedOnPermission: 4, capabilities: ["FILES"] };
  await make("MemberRight", advisers);
  for (const username of ["ada", "bo"]) {
    const email = `${username}@first.example`;
    await make("AccountMember", { account, username, name: `Of ${username}`, email, permission: 1 });
  }
  for (const friendlyName of ["Board", "Papers"]) {
    const group = await make("Group", { account, friendlyName, name: friendlyName.toLowerCase(), blind: true });
    await make("GroupBranding", { group, headerColor: "#27ae60", alignment: "center" });
    await make("GroupMember", { group, username: "ada", permission: 4 });
    await make("GroupProperty", { group, name: "tier", value: "gold" });
    await make("GroupInvite", { group, email: `guest@${friendlyName.toLowerCase()}.example`, permission: 1 });
    await make("TaskCategory", { group, name: "To do", color: "#2980b9" });
    const folder = await make("Folder", { group, friendlyName: "Contracts" });
    await make("Folder", { group, parent: folder, friendlyName: "Signed" });
    await make("Note", { group, friendlyName: "Agreed", content: "<p>We meet every month.</p>" });
    await make("Task", { group, friendlyName: "Sign", status: "NOT_STARTED", assignees: ["ada"] });
  }
  await portal.endProcesses();
});
afterAll(async () => {
  await project?.dispose();
  await bench?.dispose();
  await portal.close();
});

const read = (folder: string, file: string) => readFileSync(path.join(project.folder, folder, file), "utf8");
const rowOf = (folder: string) => (parse(read(folder, "tenants.yaml")) as Record<string, unknown>[])[0] ?? {};

/** The row of another firm: what is unique in the whole portal is its own, and so is its colour. */
function moved({ members, ...row }: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(row)
    .replaceAll(/"(ada|bo)"/g, '"$1-2"')
    .replaceAll(/([.-])example/g, "2$1example");
  const people = Object.entries(members as Record<string, Record<string, unknown>>)
    // The administrator is there already.
    .filter(([key]) => key !== "jack")
    .map(([key, person]) => [
      `${key}-2`,
      { ...person, username: `${key}-2`, email: String(person.email).replace("first", "second") },
    ]);
  const own = { tenant: "second", account: "2", name: "second", friendlyName: "Second firm", navbarColor: "#000000" };
  return { ...(JSON.parse(text) as Record<string, unknown>), members: Object.fromEntries(people), ...own };
}

it("makes a second account that is the first in all but the parameters", async () => {
  const args = ["--as-template", "awesome_org", "--name", "firm", ...UNMAKEABLE];
  const first = await project.export("clinked", "first", args);
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toMatch(/^A template out of 1 account, \d+ requests: /);
  expect(project.compile("first")).toBe("");

  const row = moved(rowOf("first"));
  const folder = path.join(project.folder, "first");
  writeFileSync(path.join(folder, "tenants.yaml"), stringify([row]));
  const given = ["--template", path.join(folder, "template.ts"), "--tenants", path.join(folder, "tenants.yaml")];
  const up = await portals(["provision", "up", ...given], bench.env);
  expect(up.code, up.stdout + up.stderr).toBe(0);

  const second = await project.export("clinked", "second", ["--as-template", "2", "--name", "firm", ...UNMAKEABLE]);
  expect(second.code, second.stderr).toBe(0);
  const { members, tenant: _, ...others } = rowOf("second");
  const { jack: __, ...people } = members as Record<string, unknown>;
  const { tenant: ___, ...wanted } = row;
  expect({ ...others, members: people }).toEqual(wanted);
  // The same code: whatever is no parameter is the same.
  expect(read("second", "template.ts")).toBe(read("first", "template.ts"));

  const again = await portals(["provision", "preview", "--refresh", ...given], bench.env);
  expect(again.code, again.stdout + again.stderr).toBe(0);
});

it("names the accounts that there are where one is not there", async () => {
  const { code, stderr } = await project.export("clinked", "third", ["--as-template", "acme"]);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no account "acme"; the login sees 1 (Awesome Organisation), 2 (Second firm).');
});
