import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { fencesOf, ROOT } from "../../demo/fences";

it("shows a template, and a program with it, that the compiler takes", () => {
  const code = fencesOf("docs/templates.md").filter(({ language }) => language === "ts");
  expect(code).toHaveLength(2);
  // Below the repository, where the compiler finds the packages.
  const folder = mkdtempSync(path.join(ROOT, "node_modules", ".templates-guide-"));
  try {
    const file = path.join(folder, "guide.ts");
    writeFileSync(file, code.map(({ text }) => text).join("\n"));
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    };
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
