import { readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { fencesOf } from "../demo/fences";
import { bash, CI, tempFolder } from "./pipeline";

const workflows = readdirSync(path.join(CI, "github"));
const workflowText = (file: string) => readFileSync(path.join(CI, "github", file), "utf8");

// GitHub's package imports JSON without saying so.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});

describe.each(workflows)("%s", (file) => {
  it("is a workflow by GitHub's own schema", async () => {
    const { parseWorkflow, NoOperationTraceWriter } = await import("@actions/workflow-parser");
    const check = (content: string) =>
      parseWorkflow({ name: file, content }, new NoOperationTraceWriter()).context.errors.getErrors();
    expect(check(workflowText(file)).map(({ message }) => message)).toEqual([]);
    expect(check(workflowText(file).replace("runs-on:", "runs-in:"))).not.toEqual([]);
  });

  it("pins its actions by full versions, holds no secret, and has few rights", () => {
    const text = workflowText(file);
    const { permissions, jobs } = parse(text);
    const used = [...text.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, action]) => action);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/.test(action ?? ""))).toEqual([]);
    expect(text).not.toMatch(/secrets\./);
    expect(permissions.contents).toBe("read");
    expect(Object.values(permissions)).not.toContain("write-all");
    for (const job of Object.values<Record<string, unknown>>(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("runs scripts that exist, and no expression inside of a command", () => {
    const runs = [...workflowText(file).matchAll(/node ci\/([\w-]+\.mjs)/g)].map(([, script]) => script);
    expect(runs.filter((script) => !readdirSync(path.join(CI, "scripts")).includes(script ?? ""))).toEqual([]);
    const steps = Object.values<{ steps: { run?: string }[] }>(parse(workflowText(file)).jobs).flatMap(
      (job) => job.steps,
    );
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });
});

describe(".gitlab-ci.yml", () => {
  const { folder, remove } = tempFolder();
  const text = readFileSync(path.join(CI, "gitlab/.gitlab-ci.yml"), "utf8");
  const list = (content: string) =>
    bash(
      `git init -q . && git remote add origin git@gitlab.example.com:agency/portals.git; cat > .gitlab-ci.yml <<'END'\n${content}\nEND\n"$LOCAL" --list-csv-all`,
      folder,
      { PATH: process.env.PATH, HOME: folder, LOCAL: path.resolve(CI, "../../node_modules/.bin/gitlab-ci-local") },
    );

  it("is a pipeline by GitLab's own schema", async () => {
    const { code, output } = await list(text);
    expect(code, output).toBe(0);
    for (const job of ["preview", "apply", "drift"]) expect(output).toContain(`${job};`);
    expect((await list(text.replace("stages: [portal]", "stages: portal"))).code).not.toBe(0);
    remove();
  }, 60_000);

  it("installs before a job, and nothing else", () => {
    expect(parse(text).default.before_script).toEqual([
      "curl -fsSL https://get.pulumi.com | sh -s -- --version 3.259.0",
      'export PATH="$HOME/.pulumi/bin:$PATH"',
      "npm ci",
    ]);
  });
});

describe("the manifest for the Pulumi Kubernetes Operator", () => {
  const secret = z.strictObject({ name: z.string(), key: z.string() });
  /** The part of the operator's definition of a Stack (pulumi.com/v1) that is used, closed against slips. */
  const stack = z.strictObject({
    apiVersion: z.literal("pulumi.com/v1"),
    kind: z.literal("Stack"),
    metadata: z.strictObject({ name: z.string() }),
    spec: z.strictObject({
      serviceAccountName: z.string(),
      stack: z.string(),
      projectRepo: z.url(),
      branch: z.string(),
      backend: z.string(),
      refresh: z.boolean(),
      continueResyncOnCommitMatch: z.boolean(),
      resyncFrequencySeconds: z.int().min(60),
      destroyOnFinalize: z.literal(false),
      envRefs: z.record(z.string(), z.strictObject({ type: z.literal("Secret"), secret })),
      workspaceTemplate: z.strictObject({
        spec: z.strictObject({
          image: z.string().regex(/:\d+\.\d+\.\d+/),
          resources: z.strictObject({
            requests: z.record(z.string(), z.string()),
            limits: z.record(z.string(), z.string()),
          }),
        }),
      }),
    }),
  });
  let documents: { kind?: string }[];
  beforeAll(() => {
    const text = readFileSync(path.join(CI, "kubernetes/stack.yaml"), "utf8");
    documents = parseAllDocuments(text).map((document) => document.toJS());
  });

  it("is a stack with an account, and takes every credential from a secret", () => {
    expect(documents.map(({ kind }) => kind)).toEqual(["ServiceAccount", "ClusterRoleBinding", "Stack"]);
    const { spec } = stack.parse(documents[2]);
    expect(Object.keys(spec.envRefs)).toContain("CLINKED_CLIENT_SECRET");
  });
});

it("docs/ci.md shows no other pipeline than these and the short one", () => {
  expect(fencesOf("docs/ci.md").filter(({ language }) => language === "yaml")).toHaveLength(1);
});
