import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./fences";

// The demo runs the program on the engine, and test/long/demo looks at all that it makes and takes back.
it("is accepted by the compiler", () => {
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--project", path.join(ROOT, "examples/quickstart/tsconfig.json")];
  expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("");
}, 60_000);
