import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFolders, renderDocs } from "./docs-render.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const pages = renderDocs();

for (const folder of generatedFolders(pages)) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (!pages.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
  }
}
for (const [path, text] of pages) writeFileSync(join(root, path), text);
