import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { ROOT } from "./support/install";

describe("generated classes", async () => {
  const { renderAll } = await import("../../provider/tools/render.mjs");
  const rendered = renderAll();

  it.each([...rendered])("%s is what the definitions say (else: npm run generate)", (file, text) => {
    expect(readFileSync(path.join(ROOT, file), "utf8")).toBe(text);
  });

  it("come out the same each time", () => {
    expect(renderAll()).toEqual(rendered);
  });

  it("have a class for every definition, with every description, and name no schema", () => {
    const text = [...rendered.values()].join("\n");
    for (const { type, summary } of definitions) {
      expect(text).toContain(`export class ${type.split(":")[1]} extends PortalResource`);
      expect(text.replace(/\n \* /g, " ")).toContain(summary);
    }
    expect(text).not.toMatch(/\bz\.|zod|\bany\b(?! )/);
  });
});
