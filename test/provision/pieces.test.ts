import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { confirmDestroy } from "../../provider/src/cli/provision/confirm";
import { environmentOf } from "../../provider/src/cli/provision/environment";
import { noOutcome, type Verb } from "../../provider/src/cli/provision/job";
import { Journal, type JournalOptions } from "../../provider/src/cli/provision/journal";
import { pluginsOf } from "../../provider/src/cli/provision/project-settings";
import { refuseProtected } from "../../provider/src/cli/provision/protected";
import { StepReader } from "../../provider/src/cli/provision/steps";
import { loadTemplate } from "../../provider/src/cli/provision/template-file";
import { projectName } from "../../provider/src/cli/provision/work-folder";
import { ROOT } from "../demo/fences";
import { quickFolder } from "../support/quick-folder";

let folder: string;
beforeEach(() => {
  folder = quickFolder("portals-pieces-");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the environment of a tenant", () => {
  const env = {
    PATH: "/bin",
    HTTPS_PROXY: "http://proxy",
    NODE_EXTRA_CA_CERTS: "/ca.pem",
    PULUMI_BACKEND_URL: "file:///state",
    PULUMI_CONFIG_PASSPHRASE: "passphrase",
    PORTALS_STATE_DIR: "/state",
    PORTALS_BUDGET_URL: "redis://budget",
    CLINKED_CLIENT_ID: "default-id",
    CLINKED_CLIENT_SECRET: "default-secret",
    CLINKED__ACME__CLIENT_SECRET: "acme-secret",
    CLICKUP__ACME__TOKEN: "acme-token",
    CLINKED__BIRCH__CLIENT_SECRET: "birch-secret",
    PORTALS_SECRET_SMTP: "smtp",
    ACME_SMTP: "acme-smtp",
    BIRCH_SMTP: "birch-smtp",
    AWS_SECRET_ACCESS_KEY: "aws",
    GITHUB_TOKEN: "github",
    SSH_AUTH_SOCK: "/ssh",
  };
  const valuesOf = (result: NodeJS.ProcessEnv) => Object.values(result);
  const reference = { path: ["smtp"], from: "env" as const, name: "ACME_SMTP" };

  it("has its own logins and secrets, what the engine needs, and nothing else", () => {
    const acme = environmentOf({ connection: "acme", secrets: [reference] }, { env, pass: [] });
    const { NODE_COMPILE_CACHE: _, GOGC: __, GOMEMLIMIT: ___, PULUMI_SKIP_UPDATE_CHECK: ____, ...given } = acme;
    expect(Object.keys(given).sort()).toEqual(
      [
        ...["ACME_SMTP", "CLICKUP__ACME__TOKEN", "CLINKED__ACME__CLIENT_SECRET", "HTTPS_PROXY", "NODE_EXTRA_CA_CERTS"],
        ...["PATH", "PORTALS_BUDGET_URL", "PORTALS_STATE_DIR", "PULUMI_BACKEND_URL", "PULUMI_CONFIG_PASSPHRASE"],
      ].sort(),
    );
  });

  it("has the default logins where the row names no connection", () => {
    const values = valuesOf(environmentOf({ secrets: [] }, { env, pass: [] }));
    expect(values).toEqual(expect.arrayContaining(["default-id", "default-secret"]));
    for (const strange of ["acme-secret", "birch-secret", "acme-token", "acme-smtp", "aws", "github", "smtp", "/ssh"]) {
      expect(values).not.toContain(strange);
    }
  });

  it("has the login of the backend's cloud where the backend is there, and what --pass-env names", () => {
    const inS3 = { ...env, PULUMI_BACKEND_URL: "s3://states" };
    expect(valuesOf(environmentOf({ secrets: [] }, { env: inS3, pass: [] }))).toContain("aws");
    expect(valuesOf(environmentOf({ secrets: [] }, { env, secretsProvider: "awskms://k", pass: [] }))).toContain("aws");
    expect(valuesOf(environmentOf({ secrets: [] }, { env, pass: ["SSH_*"] }))).toContain("/ssh");
  });
});

describe("the journal", () => {
  const open = (verb: Verb, selection: unknown = "all", more: Partial<JournalOptions> = {}) =>
    new Journal({ folder, verb, place: ["project", "backend"], selection, ...more });
  const digests = new Map([
    ["acme", "1"],
    ["birch", "2"],
  ]);
  const done = (tenant: string) => ({ tenant, status: "done" as const, outcome: noOutcome });
  const names = (journal: Journal) => [...journal.finished(digests).keys()];

  it("knows what was finished, until what it was made from changes", () => {
    const journal = open("up");
    journal.add(done("acme"), "1");
    journal.add(done("birch"), "an older one");
    expect(names(open("up"))).toEqual(["acme"]);
    expect(names(open("up", "some"))).toEqual([]);
    expect(names(open("up", "all", { place: ["project", "elsewhere"] }))).toEqual([]);
    journal.end();
    expect(names(open("up"))).toEqual([]);
  });

  it("bears a line that was torn by a crash", () => {
    open("up").add(done("acme"), "1");
    const [place = ""] = readdirSync(path.join(folder, "provision"));
    const [file = ""] = readdirSync(path.join(folder, "provision", place));
    appendFileSync(path.join(folder, "provision", place, file), '\n{"tenant":"bir');
    open("up").add(done("birch"), "2");
    expect(names(open("up"))).toEqual(["acme", "birch"]);
  });

  it("forgets what was looked at after an hour, and what was done after a day", () => {
    let now = 0;
    for (const verb of ["preview", "up"] as const) open(verb, "all", { now: () => now }).add(done("acme"), "1");
    now = 59 * 60_000;
    expect(names(open("preview", "all", { now: () => now }))).toEqual(["acme"]);
    now = 61 * 60_000;
    expect(names(open("preview", "all", { now: () => now }))).toEqual([]);
    expect(names(open("up", "all", { now: () => now }))).toEqual(["acme"]);
    now = 25 * 3_600_000;
    expect(names(open("up", "all", { now: () => now }))).toEqual([]);
  });

  it("takes nothing for done that another verb has undone, and leaves other choices of the same verb", () => {
    for (const verb of ["preview", "up", "destroy"] as const) open(verb).add(done("acme"), "1");
    open("up", "shard").add(done("birch"), "2");
    open("preview").begin();
    expect(names(open("destroy"))).toEqual(["acme"]);
    open("up").begin();
    expect(names(open("destroy"))).toEqual([]);
    expect(names(open("preview"))).toEqual([]);
    expect([...names(open("up")), ...names(open("up", "shard"))]).toEqual(["acme", "birch"]);
  });
});

describe("the engine's steps", () => {
  const urn = (type: string, name: string) => `urn:pulumi:acme::portals::pulumi-nodejs:dynamic/${type}::${name}`;
  const step = (op: string, name: string, more: Partial<StepEventMetadata> = {}): EngineEvent => {
    const metadata = {
      op,
      urn: urn("clinked:Group", name),
      type: "pulumi-nodejs:dynamic/clinked:Group",
      provider: "p",
    };
    return { sequence: 0, timestamp: 0, resourcePreEvent: { metadata: { ...metadata, ...more } as StepEventMetadata } };
  };
  const read = (...events: EngineEvent[]) => {
    const reader = new StepReader(() => {});
    for (const event of events) reader.take(event);
    const { steps, same, stateDiffers } = reader.outcome();
    return { steps: steps.map(({ op, name, fields }) => `${op} ${name}${fields.join()}`), same, stateDiffers };
  };

  it("are counted by resource: a replacement once, what stays the same apart, and no component, stack or provider", () => {
    const component = step("create", "portal", { type: "portals:template:x", provider: "" });
    const { steps, same } = read(
      ...[component, step("create", "s", { type: "pulumi:pulumi:Stack" }), step("same", "a"), step("create", "p10")],
      ...[step("create", "p2"), step("delete-replaced", "r"), step("replace", "r"), step("create-replacement", "r")],
      ...[step("delete", "d"), step("update", "u", { diffs: ["name", "__set"] })],
    );
    expect(steps).toEqual(["delete d", "create p2", "create p10", "replace r", "update uname"]);
    expect(same).toBe(1);
  });

  it("tell the program's view after that of a refresh", () => {
    const [old, now] = [{ id: "1" }, { id: "1" }] as StepEventMetadata["old"][];
    const found = (name: string, more: Partial<StepEventMetadata>): EngineEvent => {
      const { resourcePreEvent, ...rest } = step("refresh", name, { old, ...more });
      return { ...rest, resOutputsEvent: resourcePreEvent };
    };
    const events = [step("refresh", "a", { old }), found("a", { new: now, diffs: ["x"] }), found("gone", {})];
    expect(read(...events).steps).toEqual(["update ax", "delete gone"]);
    expect(read(...events, step("same", "a"), step("create", "gone")).steps).toEqual(["create gone"]);
  });

  it("count what was begun and failed as nothing", () => {
    const { resourcePreEvent, ...rest } = step("create", "a");
    const failed = {
      ...rest,
      resOpFailedEvent: { metadata: resourcePreEvent?.metadata as StepEventMetadata, status: 1, steps: 0 },
    };
    expect(read(step("create", "a"), failed, step("same", "b"))).toMatchObject({ steps: [], same: 1 });
  });

  it("say whether outputs differ", () => {
    const outputs = (before: object, after: object): EngineEvent => ({
      sequence: 0,
      timestamp: 0,
      resOutputsEvent: {
        metadata: {
          op: "same",
          type: "pulumi:pulumi:Stack",
          old: { outputs: before },
          new: { outputs: after },
        } as never,
      },
    });
    expect(read(outputs({ a: 1 }, { a: 1 })).stateDiffers).toBe(false);
    expect(read(outputs({ a: 1 }, { a: 2 })).stateDiffers).toBe(true);
    const kept = (protect?: boolean) => ({ id: "1", protect }) as StepEventMetadata["old"];
    const same = (before?: boolean, now?: boolean) => step("same", "a", { old: kept(before), new: kept(now) });
    expect(read(same(true, true), same(undefined, false)).stateDiffers).toBe(false);
    expect(read(same(true), outputs({ a: 1 }, { a: 1 })).stateDiffers).toBe(true);
  });
});

describe("a template that cannot be loaded", () => {
  const load = (text: string, { name = "portal.ts", type = "" } = {}) => {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "x", ...(type && { type }) }));
    writeFileSync(path.join(folder, name), text);
    return () => loadTemplate(path.join(folder, name));
  };

  it.each([
    ["a name too much", "export const x: number = y;\n", {}, /y is not defined \(portal\.ts:1\)/],
    ["an enum", "enum X { A }\nexport const x = X.A;\n", {}, /no enum, no namespace/],
    ["a package that is missing", 'import x from "nowhere-to-be-found";\nexport { x };\n', {}, /npm install/],
    [
      "an import without its ending",
      'import { x } from "./x";\nexport { x };\n',
      {},
      /import \{ x \} from "\.\/x\.ts"/,
    ],
    [
      "CommonJS by decree",
      'import path from "node:path";\nexport { path };\n',
      { type: "commonjs" },
      /"type": "commonjs"/,
    ],
    ["a top-level await", "export const x = await 1;\n", {}, /top-level await/],
    ["no template", "export const x = 1;\n", {}, /exports no template: .*definePortalTemplate/],
  ])("%s: one error with what to do", (_, text, options, message) => {
    if (text.includes("./x")) writeFileSync(path.join(folder, "x.ts"), "export const x = 1;\n");
    expect(load(text, options)).toThrow(message);
  });

  it("is told from one that is not there, or of which there are two", () => {
    expect(() => loadTemplate(path.join(folder, "none.ts"))).toThrow("there is no such file");
    const mark = 'const t = () => ({ template: { [Symbol.for("pulumi-portals.template")]: 1 } });\n';
    expect(load(`${mark}export const a = t(), b = t();\n`)).toThrow("exports 2 templates");
    expect(load(`${mark}export const a = t();\nexport default a;\n`, { name: "one.ts" })()).toHaveProperty("template");
  });
});

it("refuses a project that a Pulumi.yaml names otherwise: all would be made a second time", () => {
  expect(projectName(folder, undefined, "client-portal")).toBe("client-portal");
  expect(projectName(folder, "mine", "client-portal")).toBe("mine");
  writeFileSync(path.join(folder, "Pulumi.yaml"), "name: agency\nruntime: nodejs\n");
  expect(projectName(folder, "agency", "client-portal")).toBe("agency");
  expect(() => projectName(folder, undefined, "client-portal")).toThrow(
    "name the project of the stacks with --project",
  );
  expect(() => projectName(folder, "mine", "client-portal")).toThrow(
    'the Pulumi.yaml beside the template says "agency"',
  );
});

describe("plugins of a project that the engine finds in another folder", () => {
  const ours = { name: "portals", path: path.join(ROOT, "provider/plugin") };
  const other = { name: "other", path: "./other" };

  it("have absolute paths, and ours is among them", () => {
    const beside = path.join(ROOT, "examples/templates/client-portal");
    expect(pluginsOf({}, beside)).toEqual({ providers: [ours] });
    expect(pluginsOf({ plugins: { providers: [other], analyzers: [other] } }, beside)).toEqual({
      providers: [{ name: "other", path: path.join(beside, "other") }, ours],
      analyzers: [{ name: "other", path: path.join(beside, "other") }],
    });
  });

  it("leave ours where the project says that it is", () => {
    const own = { name: "portals", path: "../plugin", version: "1.0.0" };
    expect(pluginsOf({ plugins: { providers: [own] } }, ROOT)).toEqual({
      providers: [{ ...own, path: path.resolve(ROOT, "../plugin") }],
    });
  });

  it("are none where the package is not installed", () => {
    expect(pluginsOf({}, folder)).toEqual({});
  });
});

it("destroys only what somebody has counted", async () => {
  const stream = { isTTY: false } as never;
  const confirm = (yes: number | undefined) =>
    confirmDestroy({ yes, project: "portals", tenants: ["acme", "birch"], input: stream, output: stream });
  await expect(confirm(2)).resolves.toBeUndefined();
  await expect(confirm(3)).rejects.toThrow("--yes 3: the portals of 2 tenants (acme, birch) of project portals");
  await expect(confirm(undefined)).rejects.toThrow("Give --yes 2 if that is meant");
});

it("destroys nothing where something is protected, and names it", async () => {
  const urn = (type: string, name: string) => `urn:pulumi:acme::portals::pulumi-nodejs:dynamic/${type}::${name}`;
  const saved = (type: string, name: string, protect?: boolean) => ({
    urn: urn(type, name),
    type: `pulumi-nodejs:dynamic/${type}`,
    protect,
  });
  const group = saved("clinked:Group", "acme");
  const of = (...resources: readonly object[]) => ({
    exportStack: async () => ({ version: 3, deployment: { resources } }) as never,
  });
  await expect(refuseProtected(of(group, saved("clinked:Account", "portal", true)))).rejects.toThrow(
    "Nothing was destroyed: clinked:Account portal is protected. Set `protect: false` there in the template",
  );
  await expect(refuseProtected(of(group))).resolves.toBeUndefined();
  await expect(refuseProtected({ exportStack: async () => ({ version: 3 }) as never })).resolves.toBeUndefined();
});
