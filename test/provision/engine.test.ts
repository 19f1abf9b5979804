import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ProvisionReport } from "../../provider/src/cli/provision/report";
import { openProvisionBench, type ProvisionBench } from "./support/provision-bench";

let bench: ProvisionBench;

beforeAll(async () => {
  bench = await openProvisionBench();
}, 900_000);

afterAll(() => bench?.dispose());

const ROWS = [
  "tenant,connection,friendlyName,tier,token",
  "acme,acme,Acme,gold,env:ACME_TOKEN",
  "birch,birch,Birch,silver,env:BIRCH_TOKEN",
  "cedar,cedar,Cedar,gold,",
];

/** Each tenant has logins of its own; cedar's are missing. */
const logins = () => {
  const { CLINKED_BASE_URL: url, CLINKED_CLIENT_ID: id, CLINKED_CLIENT_SECRET: secret } = bench.env;
  const own = (name: string) => ({
    [`CLINKED__${name}__BASE_URL`]: url,
    [`CLINKED__${name}__CLIENT_ID`]: id,
    [`CLINKED__${name}__CLIENT_SECRET`]: secret,
    [`${name}_TOKEN`]: `canary-of-${name.toLowerCase()}`,
  });
  const none = { CLINKED_BASE_URL: "", CLINKED_CLIENT_ID: "canary-of-default", CLINKED_CLIENT_SECRET: "" };
  return { ...own("ACME"), ...own("BIRCH"), ...none, STRANGER: "canary-of-nobody" };
};

interface Seen {
  readonly command: string;
  readonly parent: number;
  readonly canaries: readonly string[];
}

const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));

/** All processes below one, with the canaries in their environments. */
async function below(pid: number): Promise<Map<number, Seen>> {
  const { descendants } = await import("../../tools/engine/descendants.mjs");
  const found = new Map<number, Seen>();
  for (const child of descendants(pid)) {
    try {
      const of = (name: string) => readFileSync(`/proc/${child}/${name}`, "latin1");
      const canaries = [...new Set(of("environ").match(/canary-of-\w+/g) ?? [])];
      const parent = Number(/\) \w (\d+)/.exec(of("stat"))?.[1]);
      found.set(child, { command: of("cmdline").replaceAll("\0", " "), parent, canaries });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

it.runIf(existsSync("/proc/self/environ"))(
  "gives the processes of a tenant its own credentials alone, and lets one fail alone",
  async () => {
    bench.write("tenants.csv", `${ROWS.join("\n")}\n`);
    await bench.sandbox.control.latency(200);
    const file = path.join(bench.folder, "report.json");
    const child = bench.start(["up", "--json", file], logins());
    const seen = new Map<number, Seen>();
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    let code: number | null | undefined;
    void ended.then((value) => {
      code = value;
    });
    while (code === undefined) {
      for (const [pid, one] of await below(child.pid ?? 0)) seen.set(pid, one);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(code).toBe(1);

    // Worker, engine and provider of a tenant hang together, and see one tenant's secrets, or none.
    const workerOf = (pid: number): number | undefined => {
      const one = seen.get(pid);
      return !one || one.command.includes("worker.js") ? one && pid : workerOf(one.parent);
    };
    const roles = new Map<string, Set<string>>();
    for (const [pid, { command, canaries }] of seen) {
      if (workerOf(pid) === undefined) continue;
      expect(canaries.length, command).toBeLessThanOrEqual(1);
      const role = /worker\.js|dynamic-provider|pulumi /.exec(command)?.[0];
      const tenant = canaries[0] ?? "none";
      if (role) roles.set(tenant, (roles.get(tenant) ?? new Set()).add(role));
    }
    const all = ["dynamic-provider", "pulumi ", "worker.js"];
    expect([...(roles.get("canary-of-acme") ?? [])].sort()).toEqual(all);
    expect([...(roles.get("canary-of-birch") ?? [])].sort()).toEqual(all);
    expect([...roles.keys()].sort()).toEqual(["canary-of-acme", "canary-of-birch", "none"]);

    const report = JSON.parse(readFileSync(file, "utf8")) as ProvisionReport;
    expect(report.summary).toMatchObject({ create: 8, byStatus: { done: 2, failed: 1 } });
    expect(report.tenants[2]?.errors[0]?.message).toContain("CLINKED__CEDAR__CLIENT_ID");
    expect(await bench.groups()).toEqual(["Acme", "Birch"]);
    // Nothing of one tenant stands in what another leaves, and no secret anywhere in plain text.
    const stacks = path.join(bench.state, ".pulumi/stacks/client-portal");
    expect(
      readdirSync(stacks)
        .filter((name) => name.endsWith(".json"))
        .sort(),
    ).toEqual(["acme.json", "birch.json", "cedar.json"]);
    expect(readFileSync(path.join(stacks, "acme.json"), "utf8")).not.toMatch(/birch|cedar/i);
    expect(textsBelow(bench.state).filter((text) => text.includes("canary-of"))).toEqual([]);
    expect(readFileSync(file, "utf8")).not.toContain("canary-of");
  },
  120_000,
);

it("sends nothing when 3 of 100 rows are wrong, and says where", async () => {
  const rows = Array.from({ length: 100 }, (_, at) => `t${at},Client ${at},gold`);
  rows[13] = "t13,Client 13,bronze";
  rows[42] = "t42,,gold";
  rows[99] = "not a name,Client 99,gold";
  bench.write("tenants.csv", `tenant,friendlyName,tier\n${rows.join("\n")}\n`);
  await bench.sandbox.control.clearLog();
  const { code, stderr, stdout } = await bench.run(["up"]);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  const problems = stderr.split("\n").filter((line) => /tenants\.csv:\d+/.test(line));
  expect(problems.map((line) => /tenants\.csv:\d+, column "\w+"/.exec(line)?.[0])).toEqual([
    'tenants.csv:15, column "tier"',
    'tenants.csv:44, column "friendlyName"',
    'tenants.csv:101, column "tenant"',
  ]);
  expect((await bench.sandbox.control.counts()).total).toBe(0);
});
