import { execFile } from "node:child_process";
import path from "node:path";

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of the npm that runs the tests must not reach the one under test, except where packages come from. */
const KEPT = /^npm_config_(registry|cache|cafile|userconfig|globalconfig|noproxy|proxy|https_proxy)$/i;

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_)/i.test(name) || KEPT.test(name)),
  ),
  PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
  NODE_OPTIONS: "",
  CI: "true",
});

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: environment(), maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === "number" ? error.code : 1) : 0, stdout, stderr });
    });
  });
}

/** Runs a command that has to succeed. */
export async function runWell(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}
