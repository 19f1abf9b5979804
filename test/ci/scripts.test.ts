import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ForgeServer, startForge } from "./forge-server";
import { bash, githubEnv, gitlabEnv, HEAD, MERGE, type Ran, SCRIPTS, tempFolder } from "./pipeline";

const URN = "urn:pulumi:production::portal::pulumi-nodejs:dynamic/clinked:Group::";
const step = (op: string, name: string, inputs: object = {}) => ({
  op,
  urn: `${URN}${name}`,
  ...(op === "delete" ? { oldState: { inputs } } : { newState: { inputs } }),
});

let forge: ForgeServer;
let temp: ReturnType<typeof tempFolder>;

beforeEach(async () => {
  forge = await startForge();
  temp = tempFolder();
});

afterEach(async () => {
  await forge.close();
  temp.remove();
});

const file = (name: string, text: string) => writeFileSync(path.join(temp.folder, name), text);
const preview = (...steps: object[]) => file("preview.json", JSON.stringify({ steps }));

/** A script with its arguments, in a job of this service. */
function run(command: string, where: "github" | "gitlab" = "github", more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const env = where === "github" ? { ...githubEnv(forge, temp.folder), GITHUB_TOKEN: forge.token } : gitlabEnv(forge);
  return bash(`node "${SCRIPTS}"/${command}`, temp.folder, {
    PATH: process.env.PATH,
    STACK: "production",
    ...env,
    ...more,
  });
}

describe("operations", () => {
  it("are reported with the digest that an approval holds", async () => {
    preview(step("same", "same"), step("update", "b|`"), step("create", "a"), step("refresh", "r"));
    expect(await run("operations.mjs report preview.json operations.md")).toEqual({ code: 0, output: "" });
    const report = readFileSync(path.join(temp.folder, "operations.md"), "utf8");
    expect(report).toContain("**Operations:** 1 to create, 1 to update.");
    expect(report).toContain("| create | `clinked:Group` | `a` |\n| update | `clinked:Group` | `b\\|'` |\n");
    expect(report).toMatch(/Operations: `sha256:[0-9a-f]{64}`\n$/);
  });

  it("above the limit of deletes stop the job and are named; a replacement is one", async () => {
    const replaced = ["delete-replaced", "replace", "create-replacement"].map((op) => step(op, "moved"));
    preview(step("delete", "gone"), ...replaced, step("create", "new"));
    expect(await run("operations.mjs limit preview.json 2")).toEqual({ code: 0, output: "" });
    const { code, output } = await run("operations.mjs limit preview.json 1");
    expect(code).toBe(1);
    expect(output).toContain("2 deletes and replacements, 1 are allowed");
    expect(output).toContain(`delete ${URN}gone`);
    expect(output).toContain(`replace ${URN}moved`);
    expect((await run("operations.mjs limit preview.json")).output).toContain("Give a whole number");
  });
});

describe.each(["github", "gitlab"] as const)("at %s", (where) => {
  const merged = where === "gitlab" ? { CI_COMMIT_SHA: MERGE } : {};

  it("one comment is made and then updated; what a person has written with the same mark stays", async () => {
    file("one.md", "first");
    const stranger = { id: 99, text: "<!-- portals: Portal production --> mine", title: "", open: true, isOwn: false };
    forge.comments.push(stranger);
    await run('comment.mjs "Portal production" one.md', where);
    file("one.md", "second");
    expect(await run('comment.mjs "Portal production" one.md', where)).toEqual({ code: 0, output: "" });
    expect(forge.comments.map(({ text }) => text)).toEqual([
      stranger.text,
      "<!-- portals: Portal production -->\n\n## Portal production\n\nsecond\n",
    ]);
    file("one.md", "x".repeat(70_000));
    await run('comment.mjs "Portal production" one.md', where);
    expect(forge.comments[1]?.text.length).toBeLessThan(65_536);
    expect(forge.comments[1]?.text).toContain("characters more have no room here");
  });

  it("operations that were approved pass, in any order; others stop and are told", async () => {
    preview(step("create", "a", { name: "A", tags: ["x"] }), step("update", "b"));
    expect((await run("approval.mjs record preview.json", where)).code).toBe(0);
    expect(forge.notes).toMatchObject([{ sha: HEAD, name: "portals/production" }]);
    expect(forge.notes[0]?.text.length).toBeLessThanOrEqual(140);
    forge.merged.set(MERGE, HEAD);

    preview(step("update", "b"), step("create", "a", { tags: ["x"], name: "A", __provider: "text" }));
    expect(await run("approval.mjs check preview.json", where, merged)).toEqual({ code: 0, output: "" });

    preview(step("update", "b"), step("create", "a", { name: "A", tags: ["y"] }));
    const stopped = await run("approval.mjs check preview.json", where, merged);
    expect(stopped.code).toBe(1);
    expect(stopped.output).toContain("not what was approved");
    const [digest = ""] = /sha256:[0-9a-f]{64}(?=:)/.exec(stopped.output) ?? [];
    const byHand = { ...merged, APPROVED_OPERATIONS: digest };
    expect((await run("approval.mjs check preview.json", where, byHand)).code).toBe(0);
    expect(
      (await run("approval.mjs check preview.json", where, { ...merged, APPROVED_OPERATIONS: "sha256:0" })).code,
    ).toBe(1);
  });

  it("nothing passes without an approval but nothing; that of a person does not count", async () => {
    preview(step("create", "a"));
    expect((await run("approval.mjs check preview.json", where, merged)).output).toContain("nothing was approved");
    await run("approval.mjs record preview.json", where);
    const [note] = forge.notes.splice(0);
    forge.merged.set(MERGE, HEAD);
    forge.notes.push({ ...(note as ForgeServer["notes"][number]), isOwn: false });
    expect((await run("approval.mjs check preview.json", where, merged)).code).toBe(1);
    preview(step("same", "a"));
    expect((await run("approval.mjs check preview.json", where, merged)).code).toBe(0);
  });

  it("one issue is opened, updated and closed", async () => {
    file("drift.md", "2 changed");
    const issue = (code: number, report = "drift.md") =>
      run(`issue.mjs "Drift of production" ${code} ${report}`, where);
    await issue(0);
    expect(forge.issues).toEqual([]);
    await issue(2);
    file("drift.md", "3 changed");
    await issue(2);
    expect(forge.issues).toMatchObject([{ title: "Drift of production", open: true }]);
    expect(forge.issues[0]?.text).toContain("3 changed");
    await issue(1, "missing.md");
    expect(forge.issues).toMatchObject([{ open: true, text: expect.stringContaining("ended without a report") }]);
    expect((await issue(0)).code).toBe(0);
    expect(forge.issues).toMatchObject([{ open: false }]);
    expect((await issue(7)).output).toContain("It is 0, 1 or 2");
  });

  it("a refused token is told by what was asked, and not shown", async () => {
    const wrong = "wrong-token-0815";
    const { code, output } = await run('issue.mjs "Drift" 0 drift.md', where, {
      GITHUB_TOKEN: wrong,
      GITLAB_TOKEN: wrong,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^GET \S+: HTTP 401\. Look at the permissions of the token/);
    expect(output).not.toContain(wrong);
  });
});

it("a step outside of both services says so", async () => {
  const { output } = await run('comment.mjs "Portal"', "github", { GITHUB_ACTIONS: "" });
  expect(output).toContain("GITHUB_ACTIONS or GITLAB_CI");
});

it("usage of all processes is summed, and none is no error", async () => {
  expect((await run("usage.mjs usage.jsonl usage.json")).output).toContain("**Requests:** 0, 0 saved");
  const line = { total: 20, retries: 1, waits: 2, waitedMs: 1500, saved: 7, limitPercent: 40 };
  file("usage.jsonl", `${JSON.stringify(line)}\n${JSON.stringify({ ...line, limitPercent: undefined })}\n`);
  expect((await run("usage.mjs usage.jsonl usage.json")).output).toBe(
    "**Requests:** 40, 14 saved, 4 waits of 3.0 s, at most 40 % of the limit.\n",
  );
  expect(JSON.parse(readFileSync(path.join(temp.folder, "usage.json"), "utf8"))).toMatchObject({
    processes: 2,
    total: 40,
  });
});
