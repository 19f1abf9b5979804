import { describe, expect, it } from "vitest";
import { type Job, noOutcome, type Op, type Outcome, type Verb } from "../../provider/src/cli/provision/job";
import type { Finished } from "../../provider/src/cli/provision/journal";
import { exitCode, reportOf } from "../../provider/src/cli/provision/report";
import { type RunOptions, runAll } from "../../provider/src/cli/provision/run";
import type { Tenant } from "../../provider/src/cli/provision/tenants";

const tenant = (name: string, line = 2): Tenant => ({ name, line, parameters: {}, secrets: [] });
const names = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`);

const steps = (...ops: Op[]): Outcome => ({
  ...noOutcome,
  steps: ops.map((op, at) => ({ op, urn: `urn:${at}`, type: "clinked:Group", name: `g${at}`, fields: [] })),
});
const failure: Outcome = { ...noOutcome, errors: [{ message: "refused", resources: [] }] };

type Answer = (job: Job) => Outcome | Promise<Outcome>;

/** Runs tenants whose processes answer so, and tells what was begun. */
async function run(tenants: readonly string[], verb: Verb, answer: Answer, options: Partial<RunOptions> = {}) {
  const begun: string[] = [];
  const noted: string[] = [];
  let atWork = 0;
  let most = 0;
  const ended = await runAll({
    verb,
    project: "portals",
    template: "/t.ts",
    refresh: false,
    parallel: 64,
    tenants: tenants.map((name) => tenant(name)),
    stacks: new Set(tenants),
    atATime: 2,
    maxDeletes: 10,
    signal: new AbortController().signal,
    journal: { add: ({ tenant }) => noted.push(tenant) },
    finished: new Map(),
    digest: ({ name }) => name,
    ...options,
    runner: {
      ended: () => {},
      phase: () => {},
      async run(job) {
        begun.push(`${job.verb} ${job.tenant.name}${job.isNew ? " new" : ""}`);
        most = Math.max(most, ++atWork);
        await Promise.resolve();
        const outcome = await answer(job);
        atWork--;
        return outcome;
      },
    },
  });
  const about = { verb, project: "portals", strangers: [], startedAt: new Date(0), durationMs: 1 };
  const report = reportOf(ended, about);
  const statuses = Object.fromEntries(report.tenants.map(({ tenant: name, status }) => [name, status]));
  return { begun, noted, most, report, statuses, code: exitCode(report) };
}

describe("a run over many tenants", () => {
  it("begins so many at a time as it is told, each once", async () => {
    for (const atATime of [1, 3, 50]) {
      const { begun, most, code } = await run(names(20), "refresh", () => noOutcome, { atATime });
      expect(begun).toHaveLength(20);
      expect(new Set(begun).size).toBe(20);
      expect(most).toBe(Math.min(atATime, 20));
      expect(code).toBe(0);
    }
  });

  it("goes on when one fails, ends with 1, and leaves what failed to the next call", async () => {
    const answer: Answer = ({ tenant: { name } }) => (name === "t3" ? failure : steps("update"));
    const { statuses, code, noted, report } = await run(names(6), "refresh", answer);
    expect(statuses).toEqual({ t0: "done", t1: "done", t2: "done", t3: "failed", t4: "done", t5: "done" });
    expect(code).toBe(1);
    expect(noted.sort()).toEqual(["t0", "t1", "t2", "t4", "t5"]);
    expect(report.summary).toMatchObject({ tenants: 6, update: 5, byStatus: { done: 5, failed: 1 } });
  });

  it("does only what an earlier call has left, and counts the rest all the same", async () => {
    const earlier: Finished = { tenant: "t1", status: "done", outcome: steps("create", "create") };
    const answer: Answer = () => steps("create");
    const { begun, report } = await run(names(3), "refresh", answer, { finished: new Map([["t1", earlier]]) });
    expect(begun).toEqual(["refresh t0", "refresh t2"]);
    expect(report.summary).toMatchObject({ create: 4, earlier: 1, byStatus: { done: 3 } });
    expect(report.tenants.map(({ tenant: name }) => name)).toEqual(["t0", "t1", "t2"]);
  });

  it("begins nothing new after an interruption", async () => {
    const interrupted = new AbortController();
    const answer: Answer = ({ tenant: { name } }) => {
      if (name === "t2") interrupted.abort();
      return noOutcome;
    };
    const { statuses, code } = await run(names(5), "refresh", answer, { atATime: 1, signal: interrupted.signal });
    expect(statuses).toEqual({ t0: "unchanged", t1: "unchanged", t2: "unchanged", t3: "left", t4: "left" });
    expect(code).toBe(1);
  });
});

describe("the verbs", () => {
  it("preview ends with 2 when there are changes, and takes tenants without a stack", async () => {
    const same = await run(["a", "b"], "preview", () => noOutcome, { stacks: new Set(["a"]) });
    expect(same).toMatchObject({ code: 0, begun: ["preview a", "preview b new"] });
    const outputs = await run(["a"], "preview", () => ({ ...noOutcome, stateDiffers: true }));
    expect(outputs).toMatchObject({ code: 2, statuses: { a: "changes" } });
    const changed = await run(["a", "b"], "preview", ({ tenant: { name } }) =>
      name === "a" ? steps("update") : noOutcome,
    );
    expect(changed).toMatchObject({ code: 2, statuses: { a: "changes", b: "unchanged" } });
  });

  it("drift ends with 2 when there is some, and with 1 when one could not be looked at", async () => {
    const drifted = (verdict: "drift" | "none"): Outcome => ({
      ...noOutcome,
      drift: { stack: "", verdict, resources: 1, durationMs: 1, drift: [], errors: [], messages: [] },
    });
    const answer: Answer = ({ tenant: { name } }) => drifted(name === "t1" ? "drift" : "none");
    expect(await run(names(3), "drift", answer)).toMatchObject({ code: 2, statuses: { t0: "unchanged", t1: "drift" } });
    expect((await run(names(3), "drift", (job) => (job.tenant.name === "t0" ? failure : answer(job)))).code).toBe(1);
  });

  it("refresh, drift and destroy leave alone what has no stack", async () => {
    for (const verb of ["refresh", "drift", "destroy"] as const) {
      const { begun, statuses, code, noted } = await run(["a", "b"], verb, () => noOutcome, { stacks: new Set(["a"]) });
      expect(begun).toEqual([`${verb} a`]);
      expect(statuses.b).toBe("absent");
      expect({ code, noted }).toEqual({ code: 0, noted: ["a"] });
    }
  });

  it("up looks first, and begins those that would change and those that are new", async () => {
    const answer: Answer = ({ verb, tenant: { name } }) =>
      verb === "preview" && name === "same" ? noOutcome : steps("create");
    const stacks = new Set(["same", "other"]);
    const { begun, statuses } = await run(["same", "other", "new"], "up", answer, { stacks, atATime: 1 });
    expect(begun).toEqual(["preview same", "preview other", "up other", "up new new"]);
    expect(statuses).toEqual({ same: "unchanged", other: "done", new: "done" });
  });

  it("up with --refresh runs everywhere: a state may have something to take up", async () => {
    const { begun } = await run(["a"], "up", () => noOutcome, { refresh: true });
    expect(begun).toEqual(["preview a", "up a"]);
  });

  it("up does not begin a tenant whose preview has failed, and begins the others", async () => {
    const answer: Answer = ({ tenant: { name } }) => (name === "a" ? failure : steps("update"));
    const { begun, statuses } = await run(["a", "b"], "up", answer);
    expect(begun).not.toContain("up a");
    expect(statuses).toEqual({ a: "failed", b: "done" });
  });
});

describe("--max-deletes", () => {
  const removing: Answer = ({ tenant: { name } }) =>
    name === "t0" ? steps("delete", "replace") : name === "t1" ? steps("delete") : steps("update");

  it("begins nobody when the tenants together would delete and replace more, and names what", async () => {
    const { begun, report, code, noted } = await run(names(4), "up", removing, {
      maxDeletes: 2,
      stacks: new Set(names(3)),
    });
    expect(begun.filter((one) => one.startsWith("up"))).toEqual([]);
    expect(report.tenants.map(({ status }) => status)).toEqual(["blocked", "blocked", "left", "left"]);
    expect(report.tenants[0]?.errors[0]).toMatchObject({
      message: expect.stringContaining("2 would be deleted or replaced"),
      resources: [{ name: "g0" }, { name: "g1" }],
    });
    expect({ code, noted }).toEqual({ code: 1, noted: [] });
  });

  it("begins all when they do not", async () => {
    const { statuses, code } = await run(names(4), "up", removing, { maxDeletes: 3 });
    expect(new Set(Object.values(statuses))).toEqual(new Set(["done"]));
    expect(code).toBe(0);
  });
});
