import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](\.{1,2}\/[^"'\n]+)["']/g;
const ENDINGS = ["", ".ts", ".js", ".mts", ".cts", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];

/** A template's file and those that it imports by a path, in turn. Packages are not among them. */
export function sourcesOf(template: string): string[] {
  const found = new Set([template]);
  for (const file of found) {
    if (file.endsWith(".json")) continue;
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(IMPORTED)) {
      const place = path.resolve(path.dirname(file), target);
      const source = ENDINGS.map((ending) => place + ending).find((one) => isFile(one));
      if (source !== undefined) found.add(source);
    }
  }
  return [...found];
}

/** Files beside the template that parameters name, such as a logo: their absolute paths. */
export function filesNamed(parameters: unknown, folder: string): string[] {
  if (typeof parameters === "object" && parameters !== null) {
    return Object.values(parameters).flatMap((value) => filesNamed(value, folder));
  }
  // Whatever is longer, or has lines, is a text.
  if (typeof parameters !== "string" || parameters === "" || /[\n\0]/.test(parameters) || parameters.length > 500)
    return [];
  const file = path.resolve(folder, parameters);
  return isFile(file) ? [file] : [];
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** Changes when one of the files does. */
export function digestOf(files: readonly string[], more: unknown = ""): string {
  const hash = createHash("sha256").update(JSON.stringify(more));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
