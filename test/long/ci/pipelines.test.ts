import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ForgeServer, startForge } from "../../ci/forge-server";
import { githubEnv, gitlabEnv, HEAD, MERGE, type Ran, runGitlabJob, runWorkflow, SCRIPTS } from "../../ci/pipeline";
import { ROOT } from "../../demo/fences";
import { openProgram, type ProgramStack } from "../../demo/program";
import { PASSPHRASE } from "../../support/engine";

const program = (...more: string[]) => `
import * as clinked from "pulumi-portals/clinked";
const account = new clinked.Account("portal", { account: "1" });
new clinked.Group("acme", { account: account.id, friendlyName: "Acme", blind: true });
${more.join("\n")}
`;
const RIGHT = `new clinked.MemberRight("readers", {
  account: account.id, name: "Readers", type: "GROUP", basedOnPermission: 1, capabilities: ["FILES"],
});`;
const OTHER = `new clinked.GroupProperty("crm", { group: "1/1", name: "crm", value: "4711" });`;

let forge: ForgeServer;
let made: ProgramStack;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  forge = await startForge();
  made = await openProgram("production", {
    "Pulumi.yaml": "name: portal\nruntime: nodejs\n",
    "package.json": '{ "name": "portal", "private": true, "main": "index.ts" }',
    "tsconfig.json":
      '{ "compilerOptions": { "target": "ES2022", "module": "node16", "strict": true, "skipLibCheck": true } }',
    "index.ts": program(),
  });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(made.folder, "node_modules"));
  cpSync(SCRIPTS, path.join(made.folder, "ci"), { recursive: true });
  const { engineEnv } = await import("../../../tools/engine/index.mjs");
  const { engine, stateDir } = made.stack;
  env = {
    HOME: made.folder,
    ...(made.portal.env as Record<string, string>),
    ...engineEnv({
      home: path.join(path.dirname(stateDir), "home"),
      backend: stateDir,
      passphrase: PASSPHRASE,
      path: `${path.join(ROOT, "node_modules/.bin")}${path.delimiter}${engine.path}`,
    }),
    PORTALS_STATE_DIR: path.join(made.folder, ".portals"),
  };
  await made.stack.up();
}, 300_000);

afterEach(async () => {
  await made?.dispose();
  await forge?.close();
});

const write = (text: string) => writeFileSync(path.join(made.folder, "index.ts"), text);

/** Somebody changes the group at the portal. */
async function byHand(blind: boolean): Promise<void> {
  const state = await made.stack.exportState();
  const group = state.deployment.resources?.find(({ urn }) => urn.endsWith("clinked:Group::acme"));
  const id = String(group?.id).split("/")[1] ?? "";
  await made.portal.sandbox.control.change({ kind: "group", id, set: { blind } });
}

/** A job as its service runs it. */
const jobs: Record<string, (job: "preview" | "apply" | "drift", approvedByHand?: string) => Promise<Ran>> = {
  github: (job, operations = "") =>
    runWorkflow(`portal-${job}.yml`, {
      cwd: made.folder,
      env: { ...env, ...githubEnv(forge, made.folder) },
      token: forge.token,
      values: { "inputs.operations": operations },
    }),
  gitlab: (job, operations = "") =>
    runGitlabJob(job, made.folder, { ...env, ...gitlabEnv(forge, job === "apply"), APPROVED_OPERATIONS: operations }),
};

describe.each(Object.entries(jobs))("the pipeline for %s", (_service, run) => {
  it("previews in one comment, applies what was approved and nothing else, and tells drift in one issue", async () => {
    const names = async () =>
      (await made.stack.exportState()).deployment.resources?.map(({ urn }) => urn.split("::").at(-1));
    await byHand(false);
    write(program(RIGHT));
    const preview = await run("preview");
    expect(preview.code, preview.output).toBe(0);
    expect(forge.comments).toHaveLength(1);
    expect(forge.comments[0]?.text).toContain("| create | `clinked:MemberRight` | `readers` |");
    expect(forge.comments[0]?.text).toContain("blind");
    expect(forge.notes).toMatchObject([{ sha: HEAD, name: "portals/production" }]);
    expect((await run("preview")).code).toBe(0);
    expect(forge.comments).toHaveLength(1);
    expect(await names()).not.toContain("readers");

    // Merged together with something that nobody has seen.
    forge.merged.set(MERGE, HEAD);
    write(program(RIGHT, OTHER));
    const stopped = await run("apply");
    expect(stopped.code).toBe(1);
    expect(stopped.output).toContain("not what was approved");
    expect(await names()).not.toContain("readers");
    write(program(RIGHT));
    const applied = await run("apply");
    expect(applied.code, applied.output).toBe(0);
    expect(await names()).toContain("readers");
    expect((await run("drift")).code).toBe(0);
    expect(forge.issues).toEqual([]);

    // Deletes are counted before anything else, approved or not.
    write(program());
    const deleting = await run("apply");
    expect(deleting.code).toBe(1);
    expect(deleting.output).toContain("1 deletes and replacements, 0 are allowed");

    await byHand(false);
    expect((await run("drift")).code).toBe(2);
    expect((await run("drift")).code).toBe(2);
    expect(forge.issues).toMatchObject([{ open: true, text: expect.stringContaining("blind") }]);
    await byHand(true);
    expect((await run("drift")).code).toBe(0);
    expect(forge.issues).toMatchObject([{ open: false }]);
  }, 600_000);
});

it("the shards of tenants.yml make every tenant, each once", async () => {
  const template = path.join(ROOT, "examples/templates/onboarding-workspace");
  cpSync(path.join(template, "onboarding-workspace.ts"), path.join(made.folder, "client-portal.ts"));
  cpSync(path.join(template, "tenants.csv"), path.join(made.folder, "tenants.csv"));
  writeFileSync(path.join(made.folder, "Pulumi.yaml"), "name: onboarding-workspace\nruntime: nodejs\n");
  const shards = async (verb: string) => {
    const ran: Ran[] = [];
    for (const shard of ["1", "2", "3", "4"])
      ran.push(
        await runWorkflow("tenants.yml", {
          cwd: made.folder,
          env: { ...env, ...githubEnv(forge, made.folder) },
          token: forge.token,
          values: { "inputs.verb": verb, "matrix.shard": shard },
        }),
      );
    expect(
      ran.map(({ code }) => code),
      ran.map(({ output }) => output).join("\n"),
    ).toEqual([0, 0, 0, 0]);
    return readFileSync(path.join(made.folder, "summary.md"), "utf8");
  };
  const shown = await shards("preview");
  for (const tenant of ["acme", "birch", "cedar"]) expect(shown.split(tenant).length, tenant).toBeGreaterThan(1);
  await shards("up");
  const text = JSON.stringify(await made.portal.sandbox.control.snapshot());
  for (const name of ["Acme Holdings", "Birch, Son & Co", "Cedar Foods"]) expect(text).toContain(name);
}, 600_000);

it("an account is protected by default: no destroy, and no difference", async () => {
  const state = await made.stack.exportState();
  const account = state.deployment.resources?.find(({ type }) => type.endsWith("clinked:Account"));
  expect(account).toMatchObject({ protect: true });
  // The preview of the destroy refuses, so that nothing goes; with --skip-preview what stands in the account would.
  const { stdout, stderr } = await made.stack.run(["destroy", "--yes"], { expect: [1, 255] });
  expect(stdout + stderr).toContain("protected");
  const after = await made.stack.exportState();
  expect(after.deployment.resources?.length).toBe(state.deployment.resources?.length);
  write(program().replace('{ account: "1" })', '{ account: "1" }, { protect: false })'));
  await made.stack.preview(["--expect-no-changes"]);
  await made.stack.up(["--expect-no-changes"]);
  await made.stack.destroy();
}, 300_000);
