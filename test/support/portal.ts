import { createLog } from "../../provider/src/http/log";
import { Redactor } from "../../provider/src/http/redact";
import { check } from "../../provider/src/kit/check";
import type { Definition } from "../../provider/src/kit/definition";
import { Lifecycle, type Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { Runtime, type RuntimeOptions } from "../../provider/src/kit/runtime";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/src";

/** A clock whose sleeps end at once and move its time: no test waits for a retry or a limit. */
export function quickClock() {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms: number) => {
      skipped += ms;
    },
  };
}

export interface Portal {
  readonly sandbox: Sandbox;
  readonly env: NodeJS.ProcessEnv;
  /** Lines that the provider logged at its most verbose level. */
  readonly logged: string[];
  /** A provider process of its own: nothing is shared with earlier ones but the state file. */
  process(options?: RuntimeOptions): Process;
  /** Ends every process so far: each holds connections to the portal. */
  endProcesses(): Promise<void>;
  close(): Promise<void>;
}

/** Addresses and logins of every system that a sandbox stands in for. */
export const environmentOf = ({ url, urls, credentials: { clinked, clickup, workdrive, docspace } }: Sandbox) => ({
  CLINKED_BASE_URL: url,
  CLINKED_CLIENT_ID: clinked.clientId,
  CLINKED_CLIENT_SECRET: clinked.clientSecret,
  CLICKUP_BASE_URL: urls.clickup,
  CLICKUP_TOKEN: clickup.token,
  WORKDRIVE_BASE_URL: urls.workdrive,
  WORKDRIVE_API_KEY: workdrive.apiKey,
  DOCSPACE_BASE_URL: urls.docspace,
  DOCSPACE_API_KEY: docspace.apiKey,
});

/** One provider process, as far as a lifecycle needs it. */
export interface Process {
  readonly runtime: Runtime;
  create(definition: Definition, inputs: Fields): Promise<Living>;
  read(definition: Definition, living: Living): ReturnType<Lifecycle["read"]>;
  update(definition: Definition, living: Living, inputs: Fields): Promise<Living>;
  delete(definition: Definition, living: Living): Promise<void>;
  diff(definition: Definition, living: Living, inputs: Fields): ReturnType<Lifecycle["diff"]>;
}

/** Inputs as the engine hands them to create: validated and in normal form. */
export function checked(definition: Definition, inputs: Fields, olds: Fields = {}): Fields {
  const result = check(definition, olds, inputs);
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return result.inputs;
}

export async function openPortal(options: SandboxOptions = {}): Promise<Portal> {
  const sandbox = await startSandbox(options);
  const env = environmentOf(sandbox);
  const logged: string[] = [];
  let runtimes: Runtime[] = [];
  const endProcesses = async () => {
    const ended = runtimes;
    runtimes = [];
    await Promise.all(ended.map((runtime) => runtime.close()));
  };
  return {
    sandbox,
    env,
    logged,
    process(runtimeOptions = {}) {
      const log = createLog({ level: "debug", write: (line: string) => logged.push(line), redactor: new Redactor() });
      const runtime = new Runtime({
        env,
        clock: quickClock(),
        log,
        gatherMs: 1,
        stateFile: undefined,
        ...runtimeOptions,
      });
      runtimes.push(runtime);
      const lifecycle = new Lifecycle(runtime);
      return {
        runtime,
        create: (definition, inputs) => lifecycle.create(definition, checked(definition, inputs)),
        read: (definition, { id, state }) => lifecycle.read(definition, id, state),
        async update(definition, { id, state }, inputs) {
          return { id, state: await lifecycle.update(definition, id, state, checked(definition, inputs)) };
        },
        delete: (definition, { id, state }) => lifecycle.delete(definition, id, state),
        diff: (definition, { id, state }, inputs) => lifecycle.diff(definition, id, state, checked(definition, inputs)),
      };
    },
    endProcesses,
    async close() {
      await endProcesses();
      await sandbox.close();
    },
  };
}
