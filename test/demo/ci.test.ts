import { expect, it } from "vitest";
import { commandsOf, textOf } from "./fences";

/** Where the commands of the workflow are run. */
const elsewhere: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "npm ci": [".ci/run", "step npm ci"],
  "pulumi stack select production": ["test/long/demo/keep.test.ts", "pulumi stack select"],
  'npx portals drift --stack production --markdown "$GITHUB_STEP_SUMMARY" --html drift.html': [
    "test/cli/command.test.ts",
    '"docs/ci.md"',
  ],
  "pulumi preview --refresh --diff --expect-no-changes --parallel 64": [
    "tools/demo.mjs",
    '"preview", "--refresh", "--diff", "--expect-no-changes", "--parallel", "64"',
  ],
  "pulumi up --refresh --skip-preview --yes --parallel 64": [
    "tools/demo.mjs",
    '"up", "--refresh", "--skip-preview", "--yes", "--parallel", "64"',
  ],
};

it("shows a workflow whose commands the tests run", () => {
  expect(commandsOf("docs/ci.md").sort()).toEqual(Object.keys(elsewhere).sort());
  for (const [file, text] of Object.values(elsewhere)) expect(textOf(file), file).toContain(text);
});
