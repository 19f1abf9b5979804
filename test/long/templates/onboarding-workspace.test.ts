import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { OnboardingWorkspace } from "../../../examples/templates/onboarding-workspace/onboarding-workspace";
import { ROOT } from "../../examples/example";
import { livesAsTemplate } from "../../examples/templates";

livesAsTemplate("onboarding-workspace", {
  template: OnboardingWorkspace,
  tenants: ["acme", "birch", "cedar"],
  makes: {
    "portals:template:onboarding-workspace": 2,
    "clickup:Folder": 2,
    "clickup:List": 5,
    "clickup:Space": 2,
    "clickup:SpaceTags": 2,
    "clickup:View": 4,
    "clickup:Webhook": 2,
  },
});

it.each(["client-portal", "onboarding-workspace"])(
  "the program of %s is accepted by the compiler",
  (name) => {
    const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const args = [tsc, "--project", path.join(ROOT, "examples/templates", name, "tsconfig.json")];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("");
  },
  120_000,
);
