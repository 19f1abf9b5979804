import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { commandsOf, fence, fencesOf, textOf } from "./fences";
import { openProgram, type ProgramStack } from "./program";

const GUIDE = "docs/import.md";
const imported = fence(GUIDE, ({ text }) => text.includes("groupId;"));

let program: ProgramStack;

beforeAll(async () => {
  program = await openProgram("imported", {
    "Pulumi.yaml": "name: portal\nruntime: nodejs\n",
    "index.ts": imported,
    "import.json": fence(GUIDE, ({ file }) => file === "import.json"),
  });
  const ada = { username: "ada", name: "Ada Bell", email: "ada@acme.example" };
  await program.portal.sandbox.control.change({ kind: "member", add: ada });
}, 900_000);

afterAll(() => program?.dispose());

it("imports with the commands of the guide, without a change and without a readable secret", async () => {
  const [importFile = "", gate = "", refresh = "", ...others] = commandsOf(GUIDE);
  expect(others).toEqual([]);
  expect((await program.type(importFile)).requests).toBe(0);
  await program.type(gate);
  await program.type(refresh);
  const { output } = await program.type("pulumi up --skip-preview --yes");
  expect(output).toContain('explore: "1"');
  expect(output).toContain("3 unchanged");

  const { byKind } = await program.portal.sandbox.control.counts();
  expect(byKind.write).toBe(0);
  const files = await readdir(program.stack.stateDir, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name), "utf8")),
  );
  expect(texts.some((text) => text.includes("ada@acme.example"))).toBe(true);
  expect(texts.filter((text) => text.includes("her-password"))).toEqual([]);
}, 300_000);

it("adopts as the guide shows, and names what is there without it", async () => {
  const urn = (await program.stack.exportState()).deployment.resources?.find(({ id }) => id === "1/1")?.urn ?? "";
  await program.stack.run(["state", "delete", urn, "--yes"]);
  const refused = await program.type("pulumi up --skip-preview --yes", 1);
  expect(refused.output).toContain('already has one with friendlyName "Explore Clinked": 1/1');

  const line = fencesOf(GUIDE).find(({ text }) => text.includes("adopt: true"))?.text ?? "";
  const adopting = `import * as clinked from "pulumi-portals/clinked";\n${line}`;
  await writeFile(path.join(program.folder, "index.ts"), adopting);
  expect((await program.type("pulumi up --skip-preview --yes")).output).toContain("1 created");
  await program.type("pulumi preview --refresh --expect-no-changes");
}, 300_000);

it("leads to the ids of every type", () => {
  for (const { type, identity } of definitions) {
    const [product = "", name = ""] = type.split(":");
    const index = `${product}/README.md`;
    expect(textOf(GUIDE)).toContain(`](${index})`);
    const id = identity.id.map((part) => `<${part}>`).join("/");
    expect(textOf(`docs/${index}`)).toMatch(new RegExp(`^\\| \\[${name}\\]\\(.+ \\| \`${id}\` \\| `, "m"));
  }
});

it("leads to pages that name the secrets", () => {
  for (const { type, secret = [] } of definitions) {
    const page = textOf(`docs/${type.replace(":", "/resources/")}.md`);
    for (const name of secret) expect(page).toMatch(new RegExp(`^\\| \`${String(name)}\` \\|.* Secret\\.`, "m"));
  }
});
