import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { clinkedDefinitions } from "../../../provider/src/clinked/definitions";
import type { Definition } from "../../../provider/src/kit/definition";
import { openProgram, type ProgramStack } from "../../demo/program";
import { PASSPHRASE } from "../../support/engine";
import { type Ended, portals } from "./drift-bench";

export const CANARY = "canary-of-a-secret";
const PORTALS = path.resolve(__dirname, "../../../provider/dist/cli/index.js");

const PROGRAM = (properties: number) => `import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

const config = new pulumi.Config();
new clinked.Group("explore", { account: "1", friendlyName: "Explore Clinked" });
new clinked.AccountMember("ada", {
  account: "1",
  username: "ada",
  name: "Ada Bell",
  email: "ada@acme.example",
  password: config.requireSecret("adaPassword"),
});
for (let at = 0; at < ${properties}; at++) {
  new clinked.GroupProperty(\`p\${at}\`, { group: "1/1", name: \`key\${at}\`, value: config.requireSecret("value") });
}
`;

const entries = (properties: number) => [
  { type: "clinked:Group", name: "explore", id: "1/1", inputs: { account: "1", friendlyName: "Explore Clinked" } },
  {
    type: "clinked:AccountMember",
    name: "ada",
    id: "1/ada",
    inputs: {
      account: "1",
      username: "ada",
      name: "Ada Bell",
      email: "ada@acme.example",
      password: { portalsConfig: "adaPassword" },
    },
  },
  ...Array.from({ length: properties }, (_, at) => ({
    type: "clinked:GroupProperty",
    name: `p${at}`,
    id: `1/1/key${at}`,
    inputs: { group: "1/1", name: `key${at}`, value: { portalsConfig: "value" } },
  })),
];

/** A portal made by hand, a program that says the same, an import file, and a stack that has none of it. */
export interface ImportBench {
  readonly program: ProgramStack;
  readonly temporary: string;
  /** The command in the project, to its end. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** The same in a group of processes of its own. */
  start(args: readonly string[]): ChildProcess;
  /** Names and ids of the resources in the state, sorted. */
  names(): Promise<string[]>;
  /** Every file in which a secret stands, of state, project and temporary files. */
  telling(): string[];
  dispose(): Promise<void>;
}

export async function openImportBench(name: string, properties: number): Promise<ImportBench> {
  const program = await openProgram(name, {
    "Pulumi.yaml": "name: portal\nruntime: nodejs\n",
    "index.ts": PROGRAM(properties),
    "import.json": JSON.stringify({ resources: entries(properties) }, undefined, 2),
  });
  const started: ChildProcess[] = [];
  const dispose = async () => {
    for (const { pid } of started) end(pid);
    await program.dispose();
  };
  try {
    const { portal, stack, folder } = program;
    await portal.sandbox.control.change({
      kind: "member",
      add: { username: "ada", name: "Ada Bell", email: "ada@acme.example" },
    });
    const property = clinkedDefinitions.find(({ type }) => type === "clinked:GroupProperty") as Definition;
    const process_ = portal.process();
    for (let at = 0; at < properties; at++) {
      await process_.create(property, { group: "1/1", name: `key${at}`, value: `${CANARY}-of-properties` });
    }
    await portal.endProcesses();
    await stack.run(["config", "set", "--secret", "adaPassword", `${CANARY}-of-ada`]);
    await stack.run(["config", "set", "--secret", "value", `${CANARY}-of-properties`]);
    const temporary = path.join(folder, "temporary");
    mkdirSync(temporary);
    const { engineEnv } = await import("../../../tools/engine/index.mjs");
    const home = path.join(path.dirname(stack.stateDir), "home");
    const env = {
      ...process.env,
      ...engineEnv({ home, backend: stack.stateDir, passphrase: PASSPHRASE, path: stack.engine.path }),
      ...portal.env,
      PORTALS_STATE_DIR: path.join(folder, ".portals"),
      TMPDIR: temporary,
      TS_NODE_TRANSPILE_ONLY: "true",
      PULUMI_NODEJS_TRANSPILE_ONLY: "true",
    };
    const inProject = (args: readonly string[]) => ["import", ...args, "--stack", name, "--cwd", folder];
    return {
      program,
      temporary,
      run: (args, more = {}) => portals(inProject(args), { ...env, ...more }),
      start(args) {
        const child = spawn(process.execPath, [PORTALS, ...inProject(args)], { env, stdio: "ignore", detached: true });
        started.push(child);
        return child;
      },
      async names() {
        const { deployment } = await stack.exportState();
        const ours = (deployment.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"));
        return ours.map(({ urn, id }) => `${urn.split("::").at(-1)} ${id}`).sort();
      },
      telling: () =>
        [stack.stateDir, folder].flatMap((place) =>
          filesIn(place).filter((file) => readFileSync(file).includes(CANARY)),
        ),
      dispose,
    };
  } catch (reason) {
    await dispose();
    throw reason;
  }
}

/** What `names` has when all is imported. */
export const everyName = (properties: number): string[] =>
  entries(properties)
    .map(({ name, id }) => `${name} ${id}`)
    .sort();

/** kill -9 of the command and of all that it has started. */
export function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
