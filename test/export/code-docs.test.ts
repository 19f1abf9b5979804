import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { definitions } from "../../provider/src/definitions";
import { projectFiles } from "../../provider/src/export/code/project";
import { readPortal } from "../../provider/src/export/read";
import { commandsOf, fencesOf } from "../demo/fences";
import { openPortal } from "../support/portal";
import { makePortal } from "./fixtures/made-portal";

const PORTALS = path.resolve(__dirname, "../../provider/dist/cli/index.js");
const EXAMPLE = path.resolve(__dirname, "../../examples/quickstart");

it("docs/export.md shows what an export makes of the quickstart's portal", async () => {
  const portal = await openPortal();
  const folder = mkdtempSync(path.join(tmpdir(), "portals-docs-"));
  try {
    const source = readFileSync(path.join(EXAMPLE, "index.ts"), "utf8");
    const made = await makePortal(portal, EXAMPLE, new Map([["index.ts", source]]));
    expect(made).toBe([...source.matchAll(/new clinked\./g)].length + 2 + 2 * 5);
    const own = definitions.filter(({ product }) => product.name === "clinked");
    const session = portal.process().runtime.session(clinked as never);
    const files = projectFiles(await readPortal({ session, definitions: own }));
    const shown = fencesOf("docs/export.md").filter(({ file }) => file !== undefined && files.has(file));
    expect(shown.map(({ file }) => file)).toEqual(["account.ts", "groups.ts", "index.ts"]);
    const byHand = fencesOf("docs/export.md").filter(({ file, language }) => language === "ts" && file === undefined);
    expect(byHand).toHaveLength(2);
    for (const { text } of byHand) expect(source).toContain(text);
    for (const { file = "", text } of shown) expect(text).toBe(files.get(file));

    const commands = commandsOf("docs/export.md");
    expect(commands).toEqual(["portals export clinked --out acme-portal"]);
    for (const command of commands) {
      const env = { ...process.env, ...portal.env, PORTALS_STATE_DIR: path.join(folder, "state") };
      await promisify(execFile)(process.execPath, [PORTALS, ...command.split(" ").slice(1)], { cwd: folder, env });
    }
    for (const { file = "", text } of shown)
      expect(readFileSync(path.join(folder, "acme-portal", file), "utf8")).toBe(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await portal.close();
  }
});
