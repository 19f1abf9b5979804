import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { one } from "../../provider/src/cli/import/commands";
import { programCode } from "../../provider/src/cli/import/program-code";
import { clinkedDefinitions } from "../../provider/src/clinked/definitions";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { SECRET, SIGNATURE } from "../../provider/src/kit/engine-texts";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";
import { type FakeEngine, openFakeEngine, streams, type World } from "./support/fake-engine";

let portal: Portal;
let engine: FakeEngine;

beforeAll(async () => {
  portal = await openPortal();
  const process = portal.process();
  const group = clinkedDefinitions.find(({ type }) => type === "clinked:Group") as Definition;
  for (const [name, friendlyName] of [
    ["acme", "Acme"],
    ["twin_a", "Twin"],
    ["twin_b", "Twin"],
  ]) {
    await process.create(group, { account: "1", name, friendlyName });
  }
});
afterAll(() => portal?.close());
afterEach(() => engine?.dispose());

async function run(key: readonly string[], more: object = {}, config: World["config"] = {}) {
  engine = openFakeEngine({ config });
  const { said, surroundings } = streams({ ...engine.env, ...portal.env, PORTALS_STATE_DIR: engine.folder });
  const [type = "", name = "", ...rest] = key;
  const code = await one({ cwd: engine.folder, type, name, key: rest, ...more }, surroundings);
  const [batch] = engine.world().imports;
  return { ...said, code, resource: batch?.resources[0] };
}

const idOf = async (name: string) => {
  const { tables } = await portal.sandbox.control.snapshot();
  const row = tables.groups?.map(([, , one]) => one as { id: string; name: string }).find((one) => one.name === name);
  return `1/${row?.id}`;
};

it.each([
  ["an id", [""]],
  ["a name and its place", ["Acme"]],
  ["fields", ["account=1", "friendlyName=Acme"]],
])("imports a group by %s, and prints the code to paste", async (_, key) => {
  const id = await idOf("acme");
  const words = key[0] === "" ? [id] : key;
  const { code, stdout, stderr, resource } = await run(
    ["Group", "acme", ...words],
    key[0] === "Acme" ? { in: "1" } : {},
  );
  expect(code).toBe(0);
  expect(stderr).toContain(`clinked:Group acme (${id}) imported into stack dev. The code for it:\n`);
  expect(stdout).toMatch(
    /^import \* as clinked from "pulumi-portals\/clinked";\n\nexport const acme = new clinked\.Group\("acme", \{\n/,
  );
  expect(stdout).toContain('  account: "1",\n  friendlyName: "Acme",\n  name: "acme",\n');
  expect(resource).toMatchObject({
    type: "pulumi-nodejs:dynamic/clinked:Group",
    name: "acme",
    id,
    inputs: { account: "1", friendlyName: "Acme", name: "acme" },
    outputs: { account: "1", groupId: id.split("/")[1], __set: ["account", "components", "friendlyName", "name"] },
  });
});

it("imports a set with its entries", async () => {
  const { stdout, resource } = await run(["clinked:GroupMembers", "everybody", "1/1"]);
  expect(stdout).toContain('members: [{ username: "jack", permission: 16 }]');
  expect(resource?.inputs.members).toEqual([{ username: "jack", permission: 16 }]);
});

it("imports a set over what stands in something, seen from there", async () => {
  const make = (type: string, inputs: Fields) => {
    const definition = definitions.find((one) => one.type === type) as Definition;
    return portal.process().create(definition, inputs);
  };
  const folder = await make("clinked:Folder", { group: "1/1", friendlyName: "Shared" });
  await make("clinked:Share", { file: folder.id, email: "a@b.example", notifications: true });
  const shares = await run(["clinked:Shares", "outside", folder.id]);
  // Nothing of a share without a password is secret.
  expect(shares.stdout).toContain(`file: "${folder.id}",\n  shares: [{ email: "a@b.example", notifications: true`);
  expect(shares.resource?.inputs).toMatchObject({ file: folder.id });
  const guest = await make("clickup:TeamGuest", { team: "512", email: "guest@b.example" });
  await make("clickup:GuestAccess", { guest: guest.id, list: "123", permissionLevel: "read" });
  const accesses = await run(["GuestAccesses", "readers", "512/list_123"]);
  expect(accesses.resource?.inputs.guests).toEqual([{ guest: guest.id, permissionLevel: "read" }]);
});

it("takes what nothing shows as the command says it, lists as JSON", async () => {
  const id = "1/1/975990810930034689";
  await expect(run(["TaskOrder", "order", id])).rejects.toThrow(
    `clinked:TaskOrder ${id}: nothing tells its tasks. Add tasks=... to the command, lists and objects as JSON.`,
  );
  const { stderr, resource } = await run(["TaskOrder", "order", id, 'tasks=["1/1/2", "1/1/1"]']);
  expect(resource?.inputs).toMatchObject({ category: id, tasks: ["1/1/2", "1/1/1"] });
  expect(stderr).toContain(
    "The service shows no clinked:TaskOrder: it is taken as the command says, whether it is there",
  );
});

it.each([
  [
    "two matches",
    ["Group", "twin", "Twin"],
    { in: "1" },
    /^clinked:Group: 2 objects have the name "Twin" or friendlyName "Twin": 1\/\d+, 1\/\d+\. Give the id/,
  ],
  [
    "no match",
    ["Group", "x", "Nobody"],
    { in: "1" },
    /^clinked:Group: nothing has the name "Nobody" or friendlyName "Nobody" there\./,
  ],
  [
    "an id of another form",
    ["Group", "x", "17"],
    {},
    /^clinked:Group: "17" is not an id of this type\. Give it as <account>\/<groupId>, 2 parts in all\. A name needs its place/,
  ],
  ["an id of nobody", ["Group", "x", "1/999999"], {}, /^clinked:Group 1\/999999 does not exist\./],
  ["an account of nobody", ["Group", "x", "Acme"], { in: "77" }, /account 77 is not there/],
  ["a type of nobody", ["Groop", "x", "1/1"], {}, /^there is no resource type "Groop"\./],
  ["a field of nobody", ["Group", "x", "1/1", "colour=red"], {}, /^"colour=red" is no field=value of clinked:Group\./],
  [
    "a place of another form",
    ["GroupMember", "x", "jack"],
    { in: "1" },
    /^--in of clinked:GroupMember: "1" is not an id of this type/,
  ],
  [
    "what is shown at creation only",
    ["AccessToken", "x", "u1"],
    {},
    /^workdrive:AccessToken: the service shows its token at creation only/,
  ],
  [
    "a place that nothing tells",
    ["clickup:Space", "x", "789"],
    {},
    /^clickup:Space 789: nothing tells its team\. Add team=\.\.\. to the command\./,
  ],
])("answers %s with one clear error", async (_, key, more, message) => {
  await expect(run(key, more)).rejects.toThrow(message);
  expect(engine.world().imports).toEqual([]);
});

it("says what is there already, and imports nothing over it", async () => {
  const id = await idOf("acme");
  engine = openFakeEngine();
  const { said, surroundings } = streams({ ...engine.env, ...portal.env, PORTALS_STATE_DIR: engine.folder });
  const call = (name: string, key: string) =>
    one({ cwd: engine.folder, type: "Group", name, key: [key] }, surroundings);
  expect(await call("acme", id)).toBe(0);
  expect(await call("acme", id)).toBe(0);
  expect(said.stderr).toContain(`(${id}) stands in stack dev already.`);
  await expect(call("again", id)).rejects.toThrow(`clinked:Group ${id} is "acme" there.`);
  await expect(call("acme", "1/1")).rejects.toThrow(
    `clinked:Group acme stands in stack dev for ${id}. Give another name.`,
  );
  expect(engine.world().imports).toHaveLength(1);
});

it("asks for what the service never returns, and takes the secret where the program has it", async () => {
  const definition = clinkedDefinitions.find(({ type }) => type === "clinked:CustomEmailSendgrid") as Definition;
  await portal.process().create(definition, { account: "1", apiKey: "an-old-key", from: "post@acme.example" });
  await expect(run(["CustomEmailSendgrid", "mail", "1"])).rejects.toThrow(
    "clinked:CustomEmailSendgrid 1: nothing tells its from. Add from=... to the command.",
  );
  const words = ["CustomEmailSendgrid", "mail", "1", "from=post@acme.example"];
  await expect(run(words)).rejects.toThrow(
    /1 needs what the service never returns\. Set it[\s\S]*pulumi config set --secret mailApiKey --stack dev {3}or PORTALS_SECRET_MAIL_API_KEY/,
  );
  const { stdout, stderr, resource } = await run(
    words,
    {},
    { "portal:mailApiKey": { value: "canary-key", secret: true } },
  );
  const sealed = { [SIGNATURE]: SECRET, plaintext: '"canary-key"' };
  expect(resource).toMatchObject({ inputs: { apiKey: sealed }, outputs: { apiKey: sealed } });
  expect(stdout).toContain("const config = new pulumi.Config();\n");
  expect(stdout).toContain('apiKey: config.requireSecret("mailApiKey")');
  expect(stdout + stderr).not.toContain("canary");
});

it("takes secrets from the configuration in the code that it prints, whatever form they have", () => {
  const definition = clinkedDefinitions.find(({ type }) => type === "clinked:Shares") as Definition;
  const fromConfig = [
    { field: "shares", key: "linksShares", isText: false },
    { field: "note", key: "linksNote", isText: true },
  ];
  const name = 'links"); process.exit(1); ("';
  expect(programCode({ definition, name, inputs: { file: "1/1/33" }, fromConfig })).toBe(
    [
      'import * as pulumi from "@pulumi/pulumi";',
      'import * as clinked from "pulumi-portals/clinked";',
      "",
      "const config = new pulumi.Config();",
      "",
      `export const linksProcessExit1 = new clinked.Shares('links"); process.exit(1); ("', {`,
      '  file: "1/1/33",',
      '  shares: config.requireSecretObject("linksShares"),',
      '  note: config.requireSecret("linksNote"),',
      "});",
      "",
    ].join("\n"),
  );
});
