import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Ended, portals } from "../../cli/support/drift-bench";
import { ROOT } from "../../demo/fences";
import { type EngineStack, openStack, PASSPHRASE } from "../../support/engine";
import type { Portal } from "../../support/portal";

/** An exported project below the checkout, so that it finds the packages, and the stack that it is imported into. */
export interface ExportedProject {
  readonly folder: string;
  /** `portals export <service>` into a folder of this name, with a state folder of its own. */
  export(service: string, name: string, more?: readonly string[]): Promise<Ended>;
  /** Type-checks a project that was written, and answers what the compiler says. */
  compile(name: string): string;
  /** Makes a stack of it; the commands after this are run in it. */
  open(name: string): Promise<EngineStack>;
  /** `portals import <command>` with requests counted, those for a token left out. */
  import(args: readonly string[]): Promise<Ended & { readonly requests: Record<string, number> }>;
  dispose(): Promise<void>;
}

/** Requests so far by operation, without those for a token. */
export async function requestsOf(portal: Portal): Promise<Record<string, number>> {
  const { byOperation } = await portal.sandbox.control.counts();
  return Object.fromEntries(Object.entries(byOperation).filter(([id]) => !id.startsWith("authentication-")));
}

export function exportedProject(portal: Portal, stackName: string, clockFactor: number): ExportedProject {
  const folder = mkdtempSync(path.join(ROOT, "test/.tmp-"));
  writeFileSync(path.join(folder, ".gitignore"), "*\n");
  let stack: EngineStack | undefined;
  let project = folder;
  let rests = 0;
  /** Each command begins with a limit of its own. */
  const rested = async () => {
    await portal.sandbox.control.clearWindow("clinked");
    await portal.sandbox.control.clearWindow("clickup");
    await portal.sandbox.control.clearLog();
    return {
      ...process.env,
      ...portal.env,
      PORTALS_STATE_DIR: path.join(folder, `state-${++rests}`),
      PORTALS_CLOCK_FACTOR: String(clockFactor),
    };
  };
  return {
    folder,
    export: async (service, name, more = []) =>
      portals(["export", service, "--out", path.join(folder, name), ...more], await rested()),
    compile(name) {
      const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
      try {
        return execFileSync(process.execPath, [tsc, "-p", path.join(folder, name)], { encoding: "utf8" });
      } catch (reason) {
        return String((reason as { stdout?: string }).stdout);
      }
    },
    async open(name) {
      project = path.join(folder, name);
      stack = await openStack({ program: project, stack: stackName });
      return stack;
    },
    async import(args) {
      if (!stack) throw new Error("No stack is open.");
      const { engineEnv } = await import("../../../tools/engine/index.mjs");
      const home = path.join(path.dirname(stack.stateDir), "home");
      const engine = engineEnv({ home, backend: stack.stateDir, passphrase: PASSPHRASE, path: stack.engine.path });
      const checked = { TS_NODE_TRANSPILE_ONLY: "true", PULUMI_NODEJS_TRANSPILE_ONLY: "true" };
      const env = { ...(await rested()), ...engine, ...checked };
      const ended = await portals(["import", ...args, "--stack", stackName, "--cwd", project], env);
      return { ...ended, requests: await requestsOf(portal) };
    },
    async dispose() {
      await stack?.dispose();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** All files below a folder, by their paths from it. */
export const filesBelow = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file)]),
  );

/** What the README of a project asks for: keys of its configuration, and files that are not there yet. */
export function askedIn(folder: string): { keys: string[]; files: string[] } {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const keys = [...readme.matchAll(/^pulumi config set (?:--secret )?(\w+)$/gm)].map(([, key = ""]) => key);
  const files = [...readme.matchAll(/^- `(files\/[^`]+)`: /gm)].map(([, file = ""]) => file);
  return { keys, files: files.filter((file) => !existsSync(path.join(folder, file))) };
}

/** Puts a content where a project lacks files. */
export function putFiles(folder: string, files: readonly string[], content: string): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}
