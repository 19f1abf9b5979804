import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { docsFolder, renderDocs } from "./docs-render.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const pages = renderDocs();

mkdirSync(join(root, docsFolder), { recursive: true });
for (const name of readdirSync(join(root, docsFolder))) {
  if (!pages.has(`${docsFolder}/${name}`)) rmSync(join(root, docsFolder, name));
}
for (const [path, text] of pages) writeFileSync(join(root, path), text);
