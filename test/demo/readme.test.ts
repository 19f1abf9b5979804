import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { clinkedDefinitions } from "../../provider/src/clinked/definitions";
import { configKey, variableName } from "../../provider/src/kit/connection";
import { commandsOf, fence, ROOT, textOf } from "./fences";
import { openProgram, type ProgramStack } from "./program";

const README = "README.md";

/** Commands that another test or the check of a clean checkout runs: the file, and the text in it that does so. */
const elsewhere: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "npm ci": [".ci/run", "step npm ci"],
  "npm run demo": ["test/demo/demo.test.ts", "tools/demo.mjs"],
  "npm test": [".ci/run", "count_tests test\n"],
  "npm run check": [".ci/run", "step npm run check"],
  "npm run test:services": [".ci/run", "count_tests test:services"],
  "npm run test:long": ["package.json", '"test:long": "npm run build && vitest run --config vitest.long.config.mts"'],
  "npm run build": ["package.json", '"test": "npm run build && vitest run"'],
  "npm pack --workspace pulumi-portals": ["test/package/support/install.ts", '"npm", ["pack"'],
  "npm install ./pulumi-portals-0.1.0.tgz @pulumi/pulumi typescript ts-node": [
    "test/package/support/install.ts",
    '"npm", ["install"',
  ],
  "pulumi stack init dev": ["test/support/engine.ts", '["stack", "init", stack]'],
};

const ran = new Set<string>();
let program: ProgramStack;

const type: ProgramStack["type"] = (command, ...rest) => {
  ran.add(command);
  return program.type(command, ...rest);
};

beforeAll(async () => {
  program = await openProgram("dev", {
    "Pulumi.yaml": fence(README, ({ file }) => file === "Pulumi.yaml"),
    "package.json": fence(README, ({ text }) => text.includes('"main"')),
    "tsconfig.json": fence(README, ({ file }) => file === "tsconfig.json"),
    "index.ts": fence(README, ({ file }) => file === "index.ts"),
  });
}, 900_000);

afterAll(() => program?.dispose());

it("shows a program of about 20 lines that the compiler accepts", () => {
  const lines = fence(README, ({ file }) => file === "index.ts").split("\n");
  expect(lines.filter((line) => line !== "").length).toBeLessThanOrEqual(20);
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--project", path.join(program.folder, "tsconfig.json")];
  expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("");
});

it("shows commands that read as often as it says", async () => {
  // As a reader runs it: the engine checks the types too.
  await type("pulumi up --yes", 0, { TS_NODE_TRANSPILE_ONLY: "", PULUMI_NODEJS_TRANSPILE_ONLY: "" });
  expect((await type("pulumi preview --refresh --diff --expect-no-changes")).logins).toBe(1);
  const { sandbox } = program.portal;
  const acme = (await program.stack.exportState()).deployment.resources?.find(({ type: token }) =>
    token.endsWith("clinked:Group"),
  );
  expect(acme?.id).toMatch(/^1\/\d+$/);
  const group = acme?.id?.split("/")[1] ?? "";
  const change = () => sandbox.control.change({ kind: "groupBranding", id: group, set: { headerColor: "#ff00ff" } });

  await change();
  const gate = await type("pulumi preview --refresh --diff --expect-no-changes --parallel 64", 7);
  expect(gate.output).toContain('~ headerColor: "#ff00ff" => "#27ae60"');
  expect(gate.logins).toBe(1);
  expect((await type("pulumi preview --refresh --diff --expect-no-changes", 7)).logins).toBe(1);
  expect((await type("pulumi refresh --preview-only --expect-no-changes", 7)).logins).toBe(1);
  expect((await type("pulumi up --skip-preview --yes")).requests).toBe(0);
  expect((await type("pulumi up --skip-preview --yes --parallel 64")).requests).toBe(0);
  const repair = await type("pulumi up --refresh --skip-preview --yes");
  expect(repair.output).toMatch(/~ 1 updated/);
  expect(repair.logins).toBe(1);
  expect((await type("pulumi up --refresh --yes")).logins).toBe(2);
  expect((await type("pulumi refresh --yes")).logins).toBe(2);
  expect((await program.type("pulumi refresh --yes --skip-preview")).logins).toBe(1);
}, 300_000);

it("tells the truth about what does not work", async () => {
  const group = "pulumi-nodejs:dynamic/clinked:Group";
  const { output } = await program.type(`pulumi import ${group} explore 1/1 --yes --generate-code=false`, 1);
  expect(output).toContain("code must be a string, not undefined");
}, 120_000);

it("takes the credentials from the configuration of the stack as well", async () => {
  const { sandbox } = program.portal;
  const none = { CLINKED_CLIENT_ID: "", CLINKED_CLIENT_SECRET: "" };
  const gate = "pulumi preview --refresh --diff --expect-no-changes";
  const without = await program.type(gate, 1, none);
  expect(without.output).toContain("Set the environment variables CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET");

  for (const [command, value] of [
    ["pulumi config set portals:clinkedClientId your-client-id", sandbox.clientId],
    ["pulumi config set --secret portals:clinkedClientSecret your-client-secret", sandbox.clientSecret],
  ] as const) {
    ran.add(command);
    await program.type(command.replace(/your-\S+/, value));
  }
  await program.type(`${gate} --run-program`, 0, none);
}, 300_000);

it("names settings that exist", () => {
  const settings = ["baseUrl", ...clinked.settings.map(({ name }) => name)];
  const known = [undefined, "acme"].flatMap((connection) =>
    settings.flatMap((name) => [variableName("clinked", connection, name), configKey("clinked", connection, name)]),
  );
  const named = textOf(README).match(/\b(CLINKED_\w+|portals:clinked\w+)/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);

  const documents = [README, "docs/ci.md", "docs/architecture.md", "docs/engine.md"].map(textOf).join("\n");
  const code = execFileSync("git", ["grep", "-hoE", "PORTALS_[A-Z_]+", "--", "provider/src"], {
    cwd: ROOT,
    encoding: "utf8",
  }).split("\n");
  const variables = documents.match(/\bPORTALS_[A-Z_]+/g) ?? [];
  expect(variables.filter((name) => !code.includes(name))).toEqual([]);
});

it("names every resource once", () => {
  const list = textOf(README).split("There are resources for")[1]?.split("A plural owns")[0] ?? "";
  const names = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(clinkedDefinitions.map(({ type: token }) => token.split(":")[1]).sort());
});

it("leads to files that exist", () => {
  const documents = [README, "docs/import.md", "docs/ci.md", "docs/architecture.md", "docs/engine.md"];
  const missing = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map(([, target = ""]) => path.join(path.dirname(document), target))
      .filter((target) => !existsSync(path.join(ROOT, target))),
  );
  expect(missing).toEqual([]);
});

it("shows no command that nobody runs", () => {
  const exported = commandsOf(README).filter((command) => command.startsWith("export "));
  expect(exported.length).toBeGreaterThan(0); // their names are checked above
  const commands = commandsOf(README).filter((command) => !exported.includes(command));
  expect(commands.filter((command) => !ran.has(command) && !(command in elsewhere))).toEqual([]);
  expect(Object.keys(elsewhere).filter((command) => !commands.includes(command))).toEqual([]);
  for (const [file, text] of Object.values(elsewhere)) expect(textOf(file), file).toContain(text);
});
