import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ProvisionReport } from "../../../provider/src/cli/provision/report";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { type Ended, portals } from "../../cli/support/drift-bench";
import { ROOT } from "../../demo/fences";
import { PASSPHRASE } from "../../support/engine";
import { environmentOf } from "../../support/portal";
import { quickFolder } from "../../support/quick-folder";

const PORTALS = path.resolve(__dirname, "../../../provider/dist/cli/index.js");

/** A group with some properties: `properties` + 1 resources for each tenant, and one more with a token. */
export const TEMPLATE = (properties: number) => `import * as clinked from "pulumi-portals/clinked";
import { definePortalTemplate, secret, z } from "pulumi-portals/templates";

export const ClientPortal = definePortalTemplate({
  name: "client-portal",
  parameters: z.object({
    friendlyName: z.string().min(1),
    tier: z.enum(["silver", "gold"]),
    token: secret().optional(),
  }),
  build(parameters) {
    const group = new clinked.Group("group", { account: "1", friendlyName: parameters.friendlyName });
    for (let at = 0; at < ${properties}; at++) {
      new clinked.GroupProperty(\`p\${at}\`, { group: group.id, name: \`key\${at}\`, value: parameters.tier });
    }
    if (parameters.token) new clinked.GroupProperty("token", { group: group.id, name: "token", value: parameters.token });
    return { group: group.id };
  },
});
`;

export interface ProvisionBench {
  readonly sandbox: Sandbox;
  /** Template and table are in it. */
  readonly folder: string;
  /** Of the file backend. */
  readonly state: string;
  readonly env: NodeJS.ProcessEnv;
  write(file: string, text: string): void;
  /** A table of tenants named so, each with a group of its own. */
  table(names: readonly string[], tier?: string): void;
  /** `portals provision`, to its end. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** The same with `--json`. */
  report(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<ProvisionReport & { code: number | null }>;
  /** The same in a group of processes of its own. */
  start(args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  /** Names of groups at the portal, without the one of the sandbox, sorted. */
  groups(): Promise<string[]>;
  dispose(): Promise<void>;
}

export interface BenchOptions {
  readonly properties?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly sandbox?: Sandbox;
  /** How much faster the sandbox's time goes. */
  readonly clockFactor?: number;
}

export async function openProvisionBench(options: BenchOptions = {}): Promise<ProvisionBench> {
  const { ensureEngine, engineEnv } = await import("../../../tools/engine/index.mjs");
  const engine = await ensureEngine({ log: (line) => process.stderr.write(`${line}\n`) });
  const sandbox =
    options.sandbox ?? (await startSandbox({ ...(options.clockFactor && { clockFactor: options.clockFactor }) }));
  // Inside the checkout, so that the template finds the packages.
  const folder = mkdtempSync(path.join(ROOT, "test/.tmp-"));
  const places = quickFolder("portals-provision-");
  const place = (name: string) => {
    mkdirSync(path.join(places, name));
    return path.join(places, name);
  };
  const state = place("state");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...engineEnv({ home: place("home"), backend: state, passphrase: PASSPHRASE, path: engine.path }),
    ...environmentOf(sandbox),
    TMPDIR: place("temporary"),
    PORTALS_STATE_DIR: path.join(places, "portals"),
    ...options.env,
  };
  const started: ChildProcess[] = [];
  const given = ["--template", path.join(folder, "client-portal.ts"), "--tenants", path.join(folder, "tenants.csv")];
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  write(".gitignore", "*\n");
  write("package.json", '{ "name": "templates", "private": true }\n');
  write("client-portal.ts", TEMPLATE(options.properties ?? 2));
  const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    portals(["provision", ...args, ...given], { ...env, ...more });
  return {
    sandbox,
    folder,
    state,
    env,
    write,
    table: (names, tier = "gold") =>
      write(
        "tenants.csv",
        ["tenant,friendlyName,tier", ...names.map((name) => `${name},Client ${name},${tier}`), ""].join("\n"),
      ),
    run,
    async report(args, more) {
      const { code, stdout, stderr } = await run([...args, "--json"], more);
      if (!stdout.startsWith("{")) throw new Error(`No report (${code}): ${stdout}${stderr}`);
      return { ...(JSON.parse(stdout) as ProvisionReport), code };
    },
    start(args, more = {}) {
      const command = [PORTALS, "provision", ...args, ...given];
      const child = spawn(process.execPath, command, { env: { ...env, ...more }, stdio: "ignore", detached: true });
      started.push(child);
      return child;
    },
    async groups() {
      const { tables } = await sandbox.control.snapshot();
      return (tables.groups ?? [])
        .map(([, , row]) => row as { friendlyName: string; removed?: boolean })
        .flatMap(({ friendlyName, removed }) => (removed || friendlyName === "Explore Clinked" ? [] : [friendlyName]))
        .sort();
    },
    async dispose() {
      for (const { pid } of started) endGroup(pid);
      if (!options.sandbox) await sandbox.close();
      for (const own of [folder, places]) rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** kill -9 of the command and of all that it has started. */
export function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
