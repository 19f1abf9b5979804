import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/src";
import { type EngineStack, openStack } from "../support/engine";

export interface Entry {
  readonly type: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly get?: string;
  readonly import?: string;
  readonly parent?: string;
  /** Arguments of a provider of its own; the plugin alone has such. */
  readonly provider?: Readonly<Record<string, string>>;
  readonly customTimeouts?: { readonly create?: string; readonly update?: string; readonly delete?: string };
}

export type Adapter = "dynamic" | "plugin";

/** A real stack over a sandbox; the program declares what `declare` was given last. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly stack: EngineStack;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  declare(entries: readonly Entry[]): void;
  /** Requests since the last call, without those for tokens. */
  requests(): Promise<number>;
  dispose(): Promise<void>;
}

const program = resolve(__dirname, "program");
let stacks = 0;

export async function openBench(
  options: SandboxOptions & {
    shared?: Sandbox;
    env?: Record<string, string>;
    adapter?: Adapter;
    engineLog?: boolean;
  } = {},
): Promise<Bench> {
  const { shared, env: more = {}, adapter = "dynamic", engineLog = false, ...sandboxOptions } = options;
  const sandbox = shared ?? (await startSandbox(sandboxOptions));
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-"));
  const resources = join(folder, "resources.json");
  writeFileSync(resources, "[]");
  const env = {
    PORTAL_RESOURCES: resources,
    PORTAL_ADAPTER: adapter,
    PORTALS_STATE_DIR: join(folder, "portals"),
    CLINKED_BASE_URL: sandbox.url,
    CLINKED_CLIENT_ID: sandbox.clientId,
    CLINKED_CLIENT_SECRET: sandbox.clientSecret,
    ...more,
  };
  const stack = await openStack({ program, stack: `test${process.pid}-${++stacks}`, env, engineLog });
  return {
    sandbox,
    stack,
    folder,
    env,
    declare: (entries) => writeFileSync(resources, JSON.stringify(entries)),
    async requests() {
      const { byKind } = await sandbox.control.counts();
      await sandbox.control.clearLog();
      return byKind.read + byKind.list + byKind.write;
    },
    async dispose() {
      await stack.dispose();
      if (!shared) await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resources of the program in a state, by their name. */
export async function stateOf(stack: EngineStack, args: readonly string[] = []) {
  const { deployment } = await stack.exportState(args);
  return new Map(
    (deployment.resources ?? [])
      .filter(({ type }) => /^(pulumi-nodejs:dynamic\/|portals:)/.test(type))
      .map((resource) => [resource.urn.split("::").at(-1) ?? "", resource]),
  );
}
