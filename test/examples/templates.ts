import path from "node:path";
import { expect, it } from "vitest";
import { readTenants } from "../../provider/src/cli/provision/tenants";
import type { AnyTemplateClass } from "../../provider/src/templates";
import { openStack } from "../support/engine";
import { openPortal } from "../support/portal";
import { quickFolder } from "../support/quick-folder";
import { ROOT } from "./example";

export interface ExpectedTemplate {
  readonly template: AnyTemplateClass;
  /** Numbers of resources that `index.ts` makes, by type. */
  readonly makes: Readonly<Record<string, number>>;
  readonly tenants: readonly string[];
}

/** A template of the examples: its table fits, and its program makes everything, sees no difference and takes it back. */
export function livesAsTemplate(name: string, { template, makes, tenants }: ExpectedTemplate): void {
  const folder = path.join(ROOT, "examples/templates", name);

  it("has a table that fits", async () => {
    const read = await readTenants(path.join(folder, "tenants.csv"), template);
    expect(read.map((tenant) => tenant.name)).toEqual(tenants);
  });

  it("makes everything, sees no difference, and takes it back", async () => {
    const portal = await openPortal({ clockFactor: 20 });
    const env = { ...portal.env, PORTALS_STATE_DIR: quickFolder("portals-template-"), PORTALS_CLOCK_FACTOR: "20" };
    const stack = await openStack({ program: folder, stack: "template-test", env: env as Record<string, string> });
    try {
      await stack.up(["--parallel", "64"]);
      const { deployment } = await stack.exportState();
      const types = (deployment.resources ?? []).map(({ type }) => type.replace("pulumi-nodejs:dynamic/", ""));
      const counts = Object.fromEntries(
        [...new Set(types)]
          .filter((type) => !type.startsWith("pulumi:"))
          .map((type) => [type, types.filter((other) => other === type).length]),
      );
      expect(counts).toEqual(makes);

      await stack.preview(["--refresh", "--diff", "--expect-no-changes", "--parallel", "64"]);
      expect(await portal.sandbox.control.undocumented()).toEqual([]);
      await stack.destroy(["--parallel", "64"]);
      expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
    } finally {
      await stack.dispose();
      await portal.close();
    }
  }, 300_000);
}
