import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { type Sandbox, startSandbox } from "../../../../sandbox/src";
import { type Ended, portals } from "../../../cli/support/drift-bench";
import { type Bench, type Entry, openBench, stateOf } from "../../../engine/bench";
import { type Canaries, leaksIn, textsBelow } from "../../../secrets/canaries";
import { type Front, openFront } from "../../../secrets/front";
import { type EngineStack, openStack, PASSPHRASE } from "../../../support/engine";
import { environmentOf } from "../../../support/portal";
import { type Given, valuesFor } from "./values";

const ROOT = path.resolve(__dirname, "../../../..");

export interface Entries {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A project that `portals export` has written. */
export interface Project {
  readonly folder: string;
  readonly entries: readonly Entries[];
  /** Requests that the export has sent, by operation, without those for a token. */
  readonly requests: Readonly<Record<string, number>>;
  readonly said: string;
}

/** A new stack of a project, and what the commands run in it. */
export interface Taken {
  readonly stack: EngineStack;
  portals(args: readonly string[]): Promise<Ended>;
}

/** What the engine was told of an entry: its type without the engine's own words. */
export const typeOf = ({ type }: Pick<Entries, "type">): string => type.replace("pulumi-nodejs:dynamic/", "");

/** A portal that a program has made, and everything that is done with it afterwards. */
export interface Trip {
  readonly sandbox: Sandbox;
  /** What is exported goes below it. */
  readonly folder: string;
  /** Resources of the stack that has made it, with their secrets. */
  made(): ReturnType<typeof stateOf>;
  export(name: string, args?: readonly string[]): Promise<Project>;
  /** A project of one's own. */
  project(name: string, files: Readonly<Record<string, string>>): string;
  /** A stack with the values and the files that the README of the project asks for. */
  stackOf(folder: string): Promise<Taken>;
  /** Secrets that the engine keeps of what was imported, encrypted. */
  kept(): Promise<string[]>;
  /** Where a secret stands in plain text: projects, states, output. */
  leaks(): string[];
  close(): Promise<void>;
}

export interface Subject {
  readonly service: "clinked" | "clickup" | "docspace" | "workdrive";
  /** What stands in the portal before. */
  prepare(sandbox: Sandbox): Promise<void>;
  entries(folder: string): readonly Entry[];
  /** Secrets that the program gives, by a name that may be printed. */
  readonly secrets: Readonly<Record<string, string>>;
}

export async function openTrip({ service, prepare, entries, secrets }: Subject): Promise<Trip> {
  const sandbox = await startSandbox({ docspaceLinks: true });
  // Inside the checkout, so that the programs find the packages.
  const folder = mkdtempSync(path.join(ROOT, "test/.tmp-"));
  writeFileSync(path.join(folder, ".gitignore"), "*\n");
  const front: Front = await openFront(sandbox.url, Object.values(secrets));
  const stacks: EngineStack[] = [];
  const printed: string[] = [];
  const given: Given = new Map();
  const canaries = (): Canaries => {
    const told = [...given].filter(([, [kind]]) => kind === "--secret");
    const values = told.map(([key, [, pair]]) => [`config ${key}`, pair.slice(key.length + 1)] as const);
    return new Map([...Object.entries(secrets), ...front.seen, ...values]);
  };
  const behind = Object.entries(environmentOf(sandbox)).map(([name, value]) => [
    name,
    value.replace(sandbox.url, front.url),
  ]);
  const own: Record<string, string> = {
    ...Object.fromEntries(behind),
    PORTALS_STATE_DIR: path.join(folder, ".portals"),
  };
  let bench: Bench | undefined;
  const close = async () => {
    for (const stack of stacks) await stack.dispose();
    await bench?.dispose();
    await front.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
    const ended = await portals(args, { ...process.env, ...own, PORTALS_LOG: "warn", NO_COLOR: "1", ...env });
    printed.push(ended.stdout, ended.stderr);
    return ended;
  }
  try {
    await prepare(sandbox);
    const made = await openBench({ shared: sandbox, env: own });
    bench = made;
    made.declare(entries(path.join(folder, "made")));
    await made.stack.up();
    return {
      sandbox,
      folder,
      made: () => stateOf(made.stack, ["--show-secrets"]),
      async export(name, args = []) {
        await sandbox.control.clearLog();
        const target = path.join(folder, name);
        const { code, stderr, stdout } = await run(["export", service, "--out", target, "--fresh", ...args], {});
        if (code !== 0) throw new Error(`portals export ended with ${code}\n${stdout}${stderr}`);
        const { byOperation } = await sandbox.control.counts();
        const { resources } = JSON.parse(readFileSync(path.join(target, "import.json"), "utf8"));
        const requests = Object.fromEntries(
          Object.entries(byOperation).filter(([id]) => !/^authentication-|token/i.test(id)),
        );
        const declared = [...(await stateOf(made.stack, ["--show-secrets"])).values()];
        for (const [key, value] of valuesFor(target, resources, declared)) given.set(key, value);
        return { folder: target, entries: resources, requests, said: stdout + stderr };
      },
      project(name, files) {
        const target = mkdtempSync(path.join(folder, name));
        for (const [file, text] of Object.entries(files)) writeFileSync(path.join(target, file), text);
        return target;
      },
      async stackOf(project) {
        const name = `trip${process.pid}-${stacks.length}`;
        const stack = await openStack({ program: project, stack: name, env: own });
        stacks.push(stack);
        if (given.size > 0) {
          await stack.run(["config", "set-all", ...[...given.values()].flat()]);
        }
        const { engineEnv } = await import("../../../../tools/engine/index.mjs");
        const home = path.join(path.dirname(stack.stateDir), "home");
        const { stateDir: backend, engine } = stack;
        const env = {
          ...engineEnv({ home, backend, passphrase: PASSPHRASE, path: engine.path }),
          TS_NODE_TRANSPILE_ONLY: "true",
          PULUMI_NODEJS_TRANSPILE_ONLY: "true",
        };
        return { stack, portals: (args) => run([...args, "--stack", name, "--cwd", project], env) };
      },
      async kept() {
        const states = await Promise.all(stacks.map((stack) => stack.exportState(["--show-secrets"])));
        return leaksIn(JSON.stringify(states), canaries());
      },
      leaks() {
        const texts = [folder, ...stacks.map(({ stateDir }) => path.dirname(stateDir))].flatMap((one) => [
          ...textsBelow(one),
        ]);
        // What made the portal has them from the one who wrote it.
        const own = texts.filter(([file]) => !file.startsWith(path.join(folder, "made")));
        const all = [...own, ["output", printed.join("\n")] as const];
        return all.flatMap(([file, text]) => leaksIn(text, canaries()).map((name) => `${name} in ${file}`));
      },
      close,
    };
  } catch (reason) {
    await close();
    throw reason;
  }
}

/** What the compiler says of a project with its own settings, which are strict. */
export function compiled(folder: string): string[] {
  const read = ts.readConfigFile(path.join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  if (options.strict !== true) return ["strict is not set"];
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
