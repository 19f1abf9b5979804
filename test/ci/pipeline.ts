import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { ForgeServer } from "./forge-server";

export const CI = path.resolve(__dirname, "../../examples/ci");
export const SCRIPTS = path.join(CI, "scripts");

/** Commits of the stand-in: a branch's, and that of its merge. */
export const HEAD = "aaaa1111";
export const MERGE = "bbbb2222";

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs commands as a runner does: with bash, which stops at the first that fails. */
export function bash(commands: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-e", "-o", "pipefail", "-c", commands], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, output }));
  });
}

/** Variables of a job at GitHub, with a stand-in for its API. */
export function githubEnv(forge: ForgeServer, folder: string): NodeJS.ProcessEnv {
  const event = path.join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 5, head: { sha: HEAD } } }));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: "agency/portals",
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: MERGE,
    GITHUB_STEP_SUMMARY: path.join(folder, "summary.md"),
  };
}

/** Variables of a job at GitLab. */
export const gitlabEnv = (forge: ForgeServer, isMerged = false): NodeJS.ProcessEnv => ({
  GITLAB_CI: "true",
  CI_API_V4_URL: forge.url,
  CI_PROJECT_ID: "12",
  GITLAB_TOKEN: forge.token,
  CI_MERGE_REQUEST_IID: "5",
  CI_COMMIT_SHA: isMerged ? MERGE : HEAD,
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** The commands of a job of a workflow as they stand, up to the first that fails, and those that always run. */
export async function runWorkflow(
  file: string,
  {
    cwd,
    env,
    token,
    values: more = {},
  }: { cwd: string; env: NodeJS.ProcessEnv; token: string; values?: Record<string, string> },
): Promise<Ran> {
  const { env: ofAll, jobs } = parse(readFileSync(path.join(CI, "github", file), "utf8")) as Workflow;
  const values: Readonly<Record<string, string>> = { "github.token": token, ...more };
  const resolve = (given: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => {
        // What the vault or a variable of the repository gives stands in the environment already.
        if (value.includes("{{ vars.")) return [];
        return [[name, value.replace(/\$\{\{ (.+?) \}\}/g, (_, what) => values[what] ?? "")]];
      }),
    );
  const [job] = Object.values(jobs);
  let code = 0;
  let output = "";
  for (const step of job?.steps ?? []) {
    if (step.run === undefined || step.run === "npm ci" || (code !== 0 && step.if !== "always()")) continue;
    const ran = await bash(step.run, cwd, { ...env, ...resolve(ofAll), ...resolve(step.env) });
    output += ran.output;
    code ||= ran.code;
  }
  return { code, output };
}

/** The script of a job of the GitLab pipeline as it stands, and what runs after it. */
export async function runGitlabJob(name: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const pipeline = parse(readFileSync(path.join(CI, "gitlab/.gitlab-ci.yml"), "utf8"));
  const variables: Record<string, string> = pipeline.variables;
  const { code, output } = await bash(pipeline[name].script.join("\n"), cwd, { ...env, ...variables });
  const after = await bash(pipeline.default.after_script.join("\n"), cwd, { ...env, ...variables });
  return { code, output: output + after.output };
}

export function tempFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "portals-ci-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
