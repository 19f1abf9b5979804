import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const source = path.join(__dirname, "../../provider/src");

/** The files of the package's own that a folder imports from, as `<file> -> <folder>`, those in its own left out. */
function importsOf(folder: string, allowed: readonly string[]): string[] {
  return readdirSync(path.join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const own = path.join(source, folder, file);
      const text = readFileSync(own, "utf8");
      return [...text.matchAll(/(?:from|import|require)\s*\(?\s*["'](\.[^"']*)["']/g)]
        .map(([, name = ""]) => path.relative(source, path.resolve(path.dirname(own), name)))
        .filter((name) => !allowed.some((one) => name.startsWith(`${one}${path.sep}`)))
        .map((name) => `${folder}/${file} -> ${name}`);
    });
}

it("lets products know the kit and the client, and neither of them a product", () => {
  expect(importsOf("kit", ["kit", "http"])).toEqual([]);
  expect(importsOf("http", ["http"])).toEqual([]);
});

it("sees what a product imports", () => {
  expect(importsOf("docspace", ["docspace"])).toContain("docspace/room-link.ts -> kit/definition");
  expect(importsOf("clinked", ["clinked", "kit", "http"])).toContain("clinked/index.ts -> node-version");
});
