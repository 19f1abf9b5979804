import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderAll } from "./render.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

for (const [path, text] of renderAll()) writeFileSync(join(root, path), text);
