import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type EngineStack, openStack } from "../support/engine";
import { openPortal, type Portal } from "../support/portal";
import { ROOT } from "./fences";

export interface ProgramStack {
  readonly folder: string;
  readonly portal: Portal;
  readonly stack: EngineStack;
  /** Runs `pulumi ...` as a document has it, and tells how many provider processes asked the portal for a token. */
  type(
    command: string,
    expect?: number,
    env?: Record<string, string>,
  ): Promise<{ output: string; logins: number; requests: number }>;
  dispose(): Promise<void>;
}

/** A folder with these files, a portal, and a stack of it. Inside the checkout, so that the program finds the packages. */
export async function openProgram(stackName: string, files: Readonly<Record<string, string>>): Promise<ProgramStack> {
  const folder = await mkdtemp(path.join(ROOT, "test/.tmp-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const [name, text] of Object.entries({ ".gitignore": "*\n", ...files })) {
    await writeFile(path.join(folder, name), text);
  }
  const portal = await openPortal();
  const clean = async () => {
    await portal.close();
    await removeFolder();
  };
  const env = { ...portal.env, PORTALS_STATE_DIR: path.join(folder, ".portals") } as Record<string, string>;
  const stack = await openStack({ program: folder, stack: stackName, env }).catch(async (reason) => {
    await clean();
    throw reason;
  });
  return {
    folder,
    portal,
    stack,
    async type(command, expect = 0, more = {}) {
      await portal.sandbox.control.clearLog();
      const [, ...args] = command.split(" ");
      const inFolder = args.map((arg) => (arg.endsWith(".json") ? path.join(folder, arg) : arg));
      const { stdout, stderr } = await stack.run(inFolder, { expect, env: more });
      const { byKind, total } = await portal.sandbox.control.counts();
      return { output: stdout + stderr, logins: byKind.token, requests: total };
    },
    async dispose() {
      await stack.dispose();
      await clean();
    },
  };
}
