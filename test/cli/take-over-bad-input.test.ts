import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPortal, type Portal } from "../support/portal";
import { type Ended, portals } from "./support/drift-bench";
import { type FakeEngine, openFakeEngine } from "./support/fake-engine";

let portal: Portal;
let engine: FakeEngine;

beforeAll(async () => {
  portal = await openPortal();
  engine = openFakeEngine();
});
afterAll(async () => {
  engine.dispose();
  await portal.close();
});

const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  portals([...args, "--cwd", engine.folder], {
    ...process.env,
    ...engine.env,
    ...portal.env,
    PORTALS_LOG: "warn",
    ...more,
  });

/** One error, which begins with the name of the command and leaves no trace of a program's insides. */
function expectOneError({ code, stdout, stderr }: Ended, text: RegExp): void {
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(text);
  expect(stderr.match(/^portals: /gm)).toHaveLength(1);
  expect(stderr).not.toMatch(/^ +at |node:internal|Error:/m);
}

describe("portals export", () => {
  it("overwrites nothing in a folder that is not empty, and asks the portal for nothing", async () => {
    const taken = path.join(engine.folder, "taken");
    mkdirSync(taken);
    writeFileSync(path.join(taken, "index.ts"), "mine");
    await portal.sandbox.control.clearLog();
    expectOneError(
      await run(["export", "clinked", "--out", "taken"]),
      /taken is not empty \(1 entry\)\. .*nothing was overwritten/,
    );
    expect(readdirSync(taken)).toEqual(["index.ts"]);
    expect(readFileSync(path.join(taken, "index.ts"), "utf8")).toBe("mine");
    expect((await portal.sandbox.control.counts()).total).toBe(0);
  });

  it.each([
    [
      "an account that does not exist",
      ["--in", "99"],
      {},
      /there is no account 99 that the login \(.*\) sees; it sees 1\./,
    ],
    ["a login that is refused", [], { CLINKED_CLIENT_SECRET: "wrong-canary" }, /Clinked .*(401|400|credentials)/i],
  ])("writes nothing for %s", async (_, args, env, text) => {
    const ended = await run(["export", "clinked", "--out", "none", ...args], env);
    expectOneError(ended, text);
    expect(ended.stderr).not.toContain("wrong-canary");
    expect(existsSync(path.join(engine.folder, "none"))).toBe(false);
  });

  it("leaves out what the login may not see, and its README says what and why", async () => {
    await portal.sandbox.control.addFault({ match: "notes-list-notes", status: 403, times: null });
    const { code, stdout, stderr } = await run(["export", "clinked", "--out", "partly"]);
    await portal.sandbox.control.clearFaults();
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("\n1 thing was left out: README.md there says why.\n");
    const readme = readFileSync(path.join(engine.folder, "partly", "README.md"), "utf8");
    expect(readme).toMatch(/^- `clinked:Note` \(.*Explore Clinked.*\): .*403/m);
    expect(readFileSync(path.join(engine.folder, "partly", "import.json"), "utf8")).toContain("clinked:Group");
  });
});

describe("portals import", () => {
  const group = { type: "clinked:Group", name: "acme", id: "1/17", inputs: { account: "1", friendlyName: "Acme" } };
  const text = (...resources: object[]) => JSON.stringify({ resources });

  it.each([
    ["a text that ends in its middle", text(group).slice(0, -5), [/line 1, column \d+: this is no JSON from here on/]],
    ["a list in place of the object", JSON.stringify([group]), [/expected an object with a list "resources"/]],
    [
      "ids, types and inputs that do not fit",
      text(
        { ...group, id: "17" },
        { ...group, type: "clinked:Gruop" },
        { ...group, name: "b", id: "2/5", inputs: { account: "1" } },
      ),
      [
        /resources\[0\].*id: .*"17" is not an id of this type/,
        /resources\[1\].*type: /,
        /resources\[2\].*friendlyName/,
        /account of the id/,
      ],
    ],
    [
      "one object twice",
      text(group, { ...group, name: "other" }),
      [/resources\[1\]: resources\[0\] is a .*1\/17 already/],
    ],
  ])("imports nothing of %s, and tells all at once", async (_, content, problems) => {
    writeFileSync(path.join(engine.folder, "import.json"), content);
    const ended = await run(["import", "apply", "--stack", "dev"]);
    expectOneError(ended, /import\.json has .*problem/);
    for (const problem of problems) expect(ended.stderr).toMatch(problem);
    expect(engine.world().imports).toEqual([]);
    expect(engine.world().calls).toEqual([]);
  });
});
