import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { type Example, openExample, ROOT } from "./example";

export interface Expected {
  /** Makes what the program expects and no operation of the service creates. */
  prepare?(example: Example): Promise<unknown>;
  /** Types that the program has behind a setting. */
  readonly optional?: readonly string[];
  /** Requests that no document has, and that are asked all the same. */
  readonly undocumented?: RegExp;
  /** What `audit.ts` prints, and its variables. */
  readonly audit?: { readonly prints: string; readonly env?: Readonly<Record<string, string>> };
}

/** One run of an example on the engine: all its types are made, there is no drift, and everything goes again. */
export function lives(name: string, { prepare, optional = [], undocumented, audit }: Expected = {}): void {
  it("is accepted by the compiler", () => {
    const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const args = [tsc, "--project", path.join(ROOT, "examples", name, "tsconfig.json")];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("");
  }, 120_000);

  it("makes everything, sees no difference, and takes it back", async () => {
    const example = await openExample(name);
    try {
      const { stack, portal } = example;
      await prepare?.(example);
      await stack.up(["--parallel", "64"]);
      const { deployment } = await stack.exportState();
      const made = new Set(deployment.resources?.map(({ type }) => type.replace("pulumi-nodejs:dynamic/", "")));
      const types = definitions.map(({ type }) => type).filter((type) => type.startsWith(`${name}:`));
      expect(types.filter((type) => !made.has(type) && !optional.includes(type))).toEqual([]);

      await stack.preview(["--refresh", "--diff", "--expect-no-changes", "--parallel", "64"]);
      const unknown = (await portal.sandbox.control.undocumented()).map(
        ({ method, path: asked }) => `${method} ${asked}`,
      );
      expect(unknown.filter((request) => !undocumented?.test(request))).toEqual([]);
      if (audit) {
        const { env } = await example.rested();
        expect(await example.program("audit.ts", { ...audit.env, ...env })).toContain(audit.prints);
      }
      await stack.destroy(["--parallel", "64"], await example.rested());
      expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
    } finally {
      await example.dispose();
    }
  }, 900_000);
}
