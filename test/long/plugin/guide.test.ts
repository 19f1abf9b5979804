import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { commandsOf, fence, ROOT } from "../../demo/fences";
import { type EngineStack, openStack } from "../../support/engine";
import { environmentOf } from "../../support/portal";

/** The program of docs/plugin.md, first with dynamic classes, moved as docs/migration.md says. */
let folder = "";
let sandbox: Sandbox;
let stack: EngineStack;

const native = fence("docs/plugin.md", ({ file }) => file === "index.ts");
const dynamic = native.replace("pulumi-portals/native/clinked", "pulumi-portals/clinked");
const place = (program: string) => writeFileSync(join(folder, "index.ts"), program);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portals-guide-"));
  symlinkSync(resolve(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: portal\nruntime: nodejs\n");
  writeFileSync(join(folder, "package.json"), '{ "name": "portal", "private": true, "main": "index.ts" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: resolve(ROOT, "tsconfig.json"), include: ["index.ts"] }),
  );
  place(dynamic);
  sandbox = await startSandbox();
  const env = { ...environmentOf(sandbox), PORTALS_STATE_DIR: join(folder, "state") };
  stack = await openStack({ program: folder, stack: "dev", env });
  await stack.up();
}, 900_000);

afterAll(async () => {
  await stack?.dispose();
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("moves by its import line, with the commands of the guide", async () => {
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    fence("docs/plugin.md", ({ file }) => file === "Pulumi.yaml"),
  );
  place(native);
  await sandbox.control.clearLog();
  const commands = readFileSync(resolve(ROOT, "docs/migration.md"), "utf8").match(/^ {3}pulumi .+$/gm) ?? [];
  expect(commands.length).toBe(3);
  for (const [index, command] of commands.entries()) {
    await stack.run(command.trim().split(" ").slice(1));
    const { byKind, total } = await sandbox.control.counts();
    expect(index === 0 ? total : byKind.write).toBe(0);
  }
  const { deployment } = await stack.exportState();
  const types = (deployment.resources ?? []).map(({ type }) => type);
  expect(types.filter((type) => /pulumi-nodejs/.test(type))).toEqual([]);
  expect(types.filter((type) => type.startsWith("portals:")).length).toBe(2);
}, 240_000);

it("imports with the commands of docs/plugin.md", async () => {
  const imports = commandsOf("docs/plugin.md").filter((command) => command.startsWith("pulumi import portals:"));
  expect(imports.length).toBe(2);
  for (const command of imports) {
    const words = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    await stack.run([...words.slice(1), "--yes", "--skip-preview", "--protect=false"]);
    const { deployment } = await stack.exportState();
    const explore = deployment.resources?.find(({ urn }) => urn.endsWith("::explore"));
    expect(explore).toMatchObject({ type: "portals:clinked:Group", id: "1/1" });
    await stack.run(["state", "delete", "--yes", explore?.urn ?? ""]);
  }
}, 120_000);
