import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dataSources } from "../../provider/src/data-sources";
import { definitions } from "../../provider/src/definitions";
import { configKey, variableName } from "../../provider/src/kit/connection";
import { commandsOf, fence, fencesOf, ROOT, textOf } from "./fences";
import { openProgram, type ProgramStack } from "./program";

const README = "README.md";
const GUIDES = [
  README,
  ...["systems", "import", "export", "provision", "ci", "budget", "architecture", "engine"].map(
    (name) => `docs/${name}.md`,
  ),
];
const products = [...new Map(definitions.map(({ product }) => [product.name, product])).values()];

/** Commands that another test or the check of a clean checkout runs: the file, and the text in it that does so. */
const elsewhere: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "npm ci": [".ci/run", "step npm ci"],
  "npm run demo": ["test/demo/demo.ts", "tools/demo.mjs"],
  "npm test": [".ci/run", "count_tests test\n"],
  "npm run check": [".ci/run", "step npm run check"],
  "npm run test:services": [".ci/run", "count_tests test:services"],
  "npm run test:long": ["package.json", '"test:long": "npm run build && vitest run --config vitest.long.config.mts"'],
  "npm run coverage": ["test/coverage/coverage.test.ts", "tools/coverage/count.mjs"],
  "npm run bench -- --quick": ["package.json", '"bench": "npm run build && ts-node -T -D 5011 bench/index.ts"'],
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

it("goes on with sets, content and data sources, as it shows", async () => {
  const first = fence(README, ({ file }) => file === "index.ts");
  const more = fencesOf(README).flatMap(({ file, language, text }) => (language === "ts" && !file ? [text] : []));
  expect(more).toHaveLength(3);
  await writeFile(path.join(program.folder, "index.ts"), [first, ...more].join("\n"));
  const types = { TS_NODE_TRANSPILE_ONLY: "", PULUMI_NODEJS_TRANSPILE_ONLY: "" };
  const { output } = await program.type("pulumi up --skip-preview --yes", 0, types);
  expect(output).toMatch(/\+ 5 created/);
  expect((await program.stack.run(["stack", "output", "administrators"])).stdout).toBe('["jack"]\n');

  const { control } = program.portal.sandbox;
  const { tables } = await control.snapshot();
  const files = tables.files?.map(([, , row]) => row) ?? [];
  expect(files).toMatchObject([{ friendlyName: "Papers" }, { friendlyName: "welcome.txt" }]);
  const board = tables.groups?.find(([, , row]) => (row as { friendlyName: string }).friendlyName === "Board")?.[1];
  const eve = { username: "eve", name: "Eve", email: "eve@example.com", assignGroups: { [`${board}`]: 1 } };
  await control.change({ kind: "member", add: eve });
  const gate = await program.type("pulumi preview --refresh --diff --expect-no-changes", 7);
  expect(gate.output).toMatch(/- +username *: "eve"/);
  await program.type("pulumi up --refresh --skip-preview --yes");
  await program.type("pulumi preview --refresh --diff --expect-no-changes");
}, 300_000);

it("names settings that exist", () => {
  const known = products.flatMap(({ name: product, settings }) =>
    [undefined, "acme", "quay"].flatMap((connection) =>
      ["baseUrl", ...settings.map(({ name }) => name)].flatMap((name) => [
        variableName(product, connection, name),
        configKey(product, connection, name),
      ]),
    ),
  );
  const documents = GUIDES.map(textOf).join("\n");
  const named = documents.match(/\b((CLINKED|CLICKUP|DOCSPACE|WORKDRIVE)_\w+|portals:\w+)/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);

  const code = execFileSync("git", ["grep", "-hoE", "PORTALS_[A-Z_]+", "--", "provider/src"], {
    cwd: ROOT,
    encoding: "utf8",
  }).split("\n");
  const variables = documents.match(/\bPORTALS_[A-Z_]+/g) ?? [];
  // The end of this one is the reader's own.
  const isKnown = (name: string) => code.includes(name) || name.startsWith("PORTALS_SECRET_");
  expect(variables.filter((name) => !isKnown(name))).toEqual([]);
});

it("says how much there is of each system, and leads to all of it", () => {
  const row = (name: string) =>
    textOf(README)
      .match(new RegExp(`^\\| ${name} \\| (.+) \\|$`, "m"))?.[1]
      ?.split(" | ") ?? [];
  const names = row("import").map((entry) => entry.replace(/`pulumi-portals\/(\w+)`/, "$1"));
  expect([...names].sort()).toEqual(products.map(({ name }) => name).sort());
  const counts = (all: readonly { readonly product: { readonly name: string } }[]) =>
    names.map((name) => String(all.filter(({ product }) => product.name === name).length));
  expect(row("resources")).toEqual(counts(definitions));
  expect(row("data sources")).toEqual(counts(dataSources));
  const pages = row("every class and function");
  expect(pages).toEqual(names.map((name) => expect.stringContaining(`(docs/${name}/README.md)`)));
  const sets = definitions.filter((definition) => "owns" in definition);
  expect(textOf(README)).toContain(`There are\n${sets.length} of them`);
});

it("leads to files that exist", () => {
  const documents = [...GUIDES, "provider/README.md", "sandbox/README.md"];
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
