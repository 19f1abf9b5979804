import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { tenantsOf } from "../../provider/src/cli/provision/tenants";
import { type AnyTemplateClass, isTemplateClass } from "../../provider/src/templates";

const ROOT = path.resolve(__dirname, "../..");
const guide = readFileSync(path.join(ROOT, "docs/templates.md"), "utf8");
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, code = ""]) => code);

it("shows a template and a table that fit each other", async () => {
  const [template = ""] = blocks("ts");
  const [table = ""] = blocks("csv");
  // Below the repository, where both find the packages.
  const folder = mkdtempSync(path.join(ROOT, "node_modules", ".templates-guide-"));
  try {
    const script = path.join(folder, "template.cjs");
    writeFileSync(script, ts.transpile(template, { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }));
    const loaded = ((await import(pathToFileURL(script).href)) as { default: Record<string, unknown> }).default;
    const found = Object.values(loaded).find(isTemplateClass) as AnyTemplateClass;
    const tenants = tenantsOf("tenants.csv", table, found);
    expect(tenants.map(({ name, connection, secrets }) => [name, connection, secrets[0]?.name])).toEqual([
      ["acme", "acme", "ACME_PASSWORD"],
      ["birch", undefined, "contactPassword"],
    ]);
    expect(tenants[0]?.parameters).toMatchObject({ contact: { username: "ada" }, tags: ["gold", "north"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
