import { execFileSync } from "node:child_process";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { type Example, openExample, ROOT } from "./example";

/** An account has one way of sending mail: the program has the others behind a setting. */
const otherMail: Readonly<Record<string, string>> = {
  sendgrid: "clinked:CustomEmailSendgrid",
  domain: "clinked:CustomEmailDomainAuthentication",
};
const beyondOneStack: readonly string[] = Object.values(otherMail);

let example: Example | undefined;

afterEach(async () => {
  await example?.dispose();
  example = undefined;
}, 60_000);

/** A line that the program which reads everything prints. */
const audited = {
  clinked: '"Engagement letter.txt": [',
  workdrive: '"How do I report travel costs?"',
  docspace: "",
  clickup: '"space": "Onboarding"',
} as const;
const audit = { SENDGRID_API_KEY: "no-secret", GUEST: "nora@acme.example" };

/** Reading the links of a room is in no document: the resource asks all the same, and does without. */
const isKnown = (name: string, request: string) => name === "docspace" && /^GET .+\/rooms\/\d+\/links$/.test(request);

/** Labels are made in Clinked itself. */
const prepare = {
  clinked: ({ portal }: Example) =>
    Promise.all(
      ["1", "2", "3"].map((id) =>
        portal.sandbox.control.change({ table: "labels", owner: "1", id, add: { id, name: `Label ${id}` } }),
      ),
    ),
  workdrive: undefined,
  docspace: undefined,
  clickup: undefined,
};

describe.each(["clinked", "workdrive", "docspace", "clickup"] as const)("examples/%s", (name) => {
  it("is accepted by the compiler", () => {
    const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const args = [tsc, "--project", path.join(ROOT, "examples", name, "tsconfig.json")];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("");
  }, 120_000);

  it("makes everything, sees no difference, and takes it back", async () => {
    example = await openExample(name);
    const { stack, portal } = example;
    await prepare[name]?.(example);
    await stack.up(["--parallel", "64"]);
    const { deployment } = await stack.exportState();
    const made = new Set(deployment.resources?.map(({ type }) => type.replace("pulumi-nodejs:dynamic/", "")));
    const types = definitions.map(({ type }) => type).filter((type) => type.startsWith(`${name}:`));
    expect(types.filter((type) => !made.has(type) && !beyondOneStack.includes(type))).toEqual([]);

    await stack.preview(["--refresh", "--diff", "--expect-no-changes", "--parallel", "64"]);
    const undocumented = await portal.sandbox.control.undocumented();
    expect(undocumented.filter(({ method, path: asked }) => !isKnown(name, `${method} ${asked}`))).toEqual([]);
    if (audited[name]) {
      const { env } = await example.rested();
      expect(await example.program("audit.ts", { ...audit, ...env })).toContain(audited[name]);
    }
    await stack.destroy(["--parallel", "64"], await example.rested());
    expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
  }, 900_000);
});

it("offers the other ways of sending mail", async () => {
  example = await openExample("clinked");
  const { stack } = example;
  for (const [way, type] of Object.entries(otherMail)) {
    await stack.run(["config", "set", "mail", way]);
    expect((await stack.preview(["--parallel", "64"])).stdout).toContain(`${type} mail create`);
  }
}, 300_000);
