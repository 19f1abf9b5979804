import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { definitions } from "../../provider/src/definitions";
import { projectFiles } from "../../provider/src/export/code/project";
import { readPortal } from "../../provider/src/export/read";
import { fencesOf } from "../demo/fences";
import { openPortal } from "../support/portal";
import { makePortal } from "./fixtures/made-portal";

const EXAMPLE = path.resolve(__dirname, "../../examples/quickstart");

it("docs/export.md shows what an export makes of the quickstart's portal", async () => {
  const portal = await openPortal();
  try {
    const source = readFileSync(path.join(EXAMPLE, "index.ts"), "utf8");
    const made = await makePortal(portal, EXAMPLE, new Map([["index.ts", source]]));
    expect(made).toBe([...source.matchAll(/new clinked\./g)].length + 2 + 2 * 5);
    const own = definitions.filter(({ product }) => product.name === "clinked");
    const session = portal.process().runtime.session(clinked as never);
    const files = projectFiles(await readPortal({ session, definitions: own }));
    const shown = fencesOf("docs/export.md").filter(({ file }) => file !== undefined && files.has(file));
    expect(shown.map(({ file }) => file)).toEqual(["account.ts", "groups/acme-holdings.ts", "index.ts"]);
    const byHand = fencesOf("docs/export.md").filter(({ file, language }) => language === "ts" && file === undefined);
    expect(byHand).toHaveLength(2);
    for (const { text } of byHand) expect(source).toContain(text);
    for (const { file = "", text } of shown) expect(text).toBe(files.get(file));
  } finally {
    await portal.close();
  }
});
