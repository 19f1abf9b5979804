import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EngineStack, openStack, type StateResource } from "../support/engine";

// Inside the checkout, so that the program finds @pulumi/pulumi.
const TEST_FOLDER = path.join(__dirname, "..");

/** Objects live in one JSON file; the text of `color` is all they have. A color "slow" is never finished. */
const PROGRAM = `
import * as pulumi from "@pulumi/pulumi";

interface Args { color: pulumi.Input<string> }

const provider: pulumi.dynamic.ResourceProvider = {
  async create(inputs: { color: string }) {
    const fs: typeof import("node:fs") = require("node:fs");
    fs.writeFileSync(process.env.PORTAL!, JSON.stringify({ color: inputs.color }));
    if (inputs.color === "slow") await new Promise((resolve) => setTimeout(resolve, 600_000));
    return { id: "1", outs: inputs };
  },
  async read(id, props) {
    const fs: typeof import("node:fs") = require("node:fs");
    const found: { color: string } = JSON.parse(fs.readFileSync(process.env.PORTAL!, "utf8"));
    return { id, props: { ...props, ...found }, inputs: { ...props, ...found } };
  },
};

class Color extends pulumi.dynamic.Resource {
  declare readonly color: pulumi.Output<string>;
  constructor(name: string, args: Args) { super(provider, name, args); }
}

export const color = new Color("one", { color: pulumi.secret(process.env.PORTAL_COLOR ?? "crimson") }).color;
export const node = process.version;
`;

const named = (name: string) => (resource: StateResource) => resource.urn.endsWith(`::${name}`);

let program: string;
let portal: string;
let stack: EngineStack;

beforeAll(async () => {
  program = await mkdtemp(path.join(TEST_FOLDER, ".tmp-"));
  portal = path.join(program, "portal.json");
  await writeFile(path.join(program, ".gitignore"), "*\n");
  await writeFile(path.join(program, "Pulumi.yaml"), "name: trivial\nruntime: nodejs\n");
  await writeFile(path.join(program, "index.ts"), PROGRAM);
  stack = await openStack({ program, stack: "dev", env: { PORTAL: portal } });
}, 900_000); // the first run on a machine may have to build the engine

afterAll(async () => {
  await stack?.dispose();
  await rm(program, { recursive: true, force: true });
});

it("runs a TypeScript program and sees drift", async () => {
  await stack.up();
  expect(JSON.parse(await readFile(portal, "utf8"))).toEqual({ color: "crimson" });
  const outputs = JSON.parse((await stack.run(["stack", "output", "--json", "--show-secrets"])).stdout);
  expect(outputs.color).toBe("crimson");
  expect(Number(outputs.node.slice(1).split(".")[0])).toBeGreaterThanOrEqual(22);

  await stack.preview(["--expect-no-changes"]);
  await stack.preview(["--refresh", "--expect-no-changes"]);

  await writeFile(portal, JSON.stringify({ color: "teal" }));
  await stack.preview(["--refresh", "--expect-no-changes"], { expect: 7 });
  await expect(stack.preview(["--refresh", "--expect-no-changes"])).rejects.toThrow("exited with 7, not 0");

  await stack.refresh();
  const { deployment } = await stack.exportState(["--show-secrets"]);
  const resource = deployment.resources?.find(named("one"));
  expect(resource?.outputs?.color).toMatchObject({ plaintext: '"teal"' });
}, 60_000);

it("keeps the state where a test can look for secrets", async () => {
  const files = (await readdir(stack.stateDir, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const texts = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), "utf8")));
  const states = texts.filter((text) => text.includes("urn:pulumi:dev::trivial::"));
  expect(states.length).toBeGreaterThan(0);
  expect(states.filter((text) => text.includes('"crimson"'))).toEqual([]);
});

it("imports with values from a file", async () => {
  await stack.up();
  const { deployment } = await stack.exportState(["--show-secrets"]);
  const { urn = "", type = "", id = "", inputs, outputs } = deployment.resources?.find(named("one")) ?? {};
  await stack.run(["state", "delete", urn, "--yes"]);
  expect((await stack.exportState()).deployment.resources?.find(named("one"))).toBeUndefined();

  await stack.importFile([{ type, name: "one", id, inputs, outputs }]);
  await stack.preview(["--expect-no-changes"]);
  await stack.destroy();
  expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
}, 60_000);

it("kills a command in the middle and cleans up", async () => {
  const second = await openStack({ program, stack: "killed", env: { PORTAL: portal, PORTAL_COLOR: "slow" } });
  await rm(portal, { force: true });
  try {
    const up = second.start(["up", "--yes", "--skip-preview"]);
    await expect.poll(() => existsSync(portal), { timeout: 20_000 }).toBe(true);
    expect((await up.kill()).code).toBeNull();
    expect((await second.exportState()).deployment.pending_operations).toHaveLength(1);
    expect(existsSync(path.join(program, "Pulumi.killed.yaml"))).toBe(true);
  } finally {
    await second.dispose();
  }
  expect(existsSync(path.join(program, "Pulumi.killed.yaml"))).toBe(false);
  expect(existsSync(second.stateDir)).toBe(false);
}, 60_000);
