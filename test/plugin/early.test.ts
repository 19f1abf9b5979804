import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EarlyProvider, earlyProvider } from "../../provider/src/cli/engine/early/index";
import { isAlive } from "../../provider/src/kit/alive";

// The process loads compiled files.
const BUILT = path.resolve(__dirname, "../../provider/dist/cli/engine/early/index.js");
const early = require(BUILT) as { earlyProvider: typeof earlyProvider };

const PLUGIN = "pulumi-resource-pulumi-nodejs";
const ADDRESS = "127.0.0.1:9";

let folder: string;
let project: string;
let env: NodeJS.ProcessEnv;
let said: string[];
let started: (EarlyProvider | undefined)[];
let plugins: ChildProcess[];

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "portals-early-test-")));
  project = path.join(folder, "project");
  mkdirSync(project);
  mkdirSync(path.join(folder, "bin"));
  symlinkSync(path.resolve(__dirname, "../../node_modules"), path.join(project, "node_modules"));
  // What the engine would start: it answers with what it was given in the place of a port.
  plugin(`# @pulumi/pulumi/cmd/dynamic-provider\necho "the plugin itself $*"; exec sleep 60`);
  env = {
    ...process.env,
    PATH: `${path.join(folder, "bin")}:${process.env.PATH}`,
    KEPT: "kept",
    SECRET: "Canary-1\nb",
  };
  [said, started, plugins] = [[], [], []];
});

afterEach(async () => {
  for (const child of plugins) child.kill("SIGKILL");
  for (const provider of started) await provider?.end();
  rmSync(folder, { recursive: true, force: true });
});

function plugin(script: string): void {
  const file = path.join(folder, "bin", PLUGIN);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

function begin(more: NodeJS.ProcessEnv = {}, cwd = project): EarlyProvider | undefined {
  const provider = early.earlyProvider({ cwd, env: { ...env, ...more } }, (line) => said.push(line));
  started.push(provider);
  return provider;
}

/** As the engine starts a plugin: found on PATH, with its own variables; resolves with the first text that it prints. */
async function call(provider: EarlyProvider | undefined, cwd = project, more: NodeJS.ProcessEnv = {}) {
  const { SECRET, ...rest } = { ...env, ...provider?.env };
  const child = spawn(PLUGIN, [ADDRESS], { cwd, env: { ...rest, ...more }, stdio: ["ignore", "pipe", "pipe"] });
  plugins.push(child);
  const [text] = (await once(child.stdout, "data")) as [Buffer];
  return { child, text: text.toString() };
}

/** Asks the provider on a port for a resource whose code is in its state, as of any dynamic resource. */
async function read(port: string, handler: string): Promise<Record<string, unknown>> {
  const client = new ResourceProviderClient(`127.0.0.1:${Number(port)}`, credentials.createInsecure());
  const properties = Struct.fromJavaScript({ __provider: `exports.handler = () => (${handler});` });
  const request = new proto.ReadRequest().setId("7").setProperties(properties);
  try {
    const response = await new Promise<proto.ReadResponse>((resolve, reject) => {
      client.read(request, (failed: Error | null, answer: proto.ReadResponse) =>
        failed ? reject(failed) : resolve(answer),
      );
    });
    const { __provider, ...rest } = response.getProperties()?.toJavaScript() ?? {};
    return rest;
  } finally {
    client.close();
  }
}

/** The folder that the engine finds first on PATH. */
const foundIn = (provider: EarlyProvider | undefined) => provider?.env.PATH?.split(":")[0] ?? "";

it("answers the engine as the SDK's provider with the engine's arguments, variables and folder", async () => {
  const { text } = await call(begin(), project, { PULUMI_NODEJS_PROJECT: "mine", OF_ENGINE: "a=b\nc" });
  expect(text).toMatch(/^\d+\n$/);
  const handler = `{
    read: async (id) => ({ id, props: {
      id, cwd: process.cwd(), args: process.argv.slice(2), main: require.main.filename,
      kept: process.env.KEPT, engine: process.env.OF_ENGINE, gone: process.env.SECRET ?? "gone",
      project: require("@pulumi/pulumi").getProject(),
    } }),
  }`;
  const main = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
  expect(await read(text, handler)).toEqual({
    ...{ id: "7", cwd: project, args: [ADDRESS], main: realpathSync(main) },
    ...{ kept: "kept", engine: "a=b\nc", gone: "gone", project: "mine" },
  });
});

it("tells what the provider writes, and leaves nothing behind", async () => {
  const provider = begin();
  const { text, child } = await call(provider);
  const handler =
    '{ read: async (id) => { console.error("portals: waits"); return { id, props: { pid: process.pid } } } }';
  const { pid } = await read(text, handler);
  expect(isAlive(pid as number)).toBe(true);
  expect(existsSync(foundIn(provider))).toBe(true);
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
  await provider?.end();
  expect(said).toEqual(["portals: waits"]);
  expect(isAlive(pid as number)).toBe(false);
  expect(existsSync(foundIn(provider))).toBe(false);
});

it("leaves a second process of the plugin, and one whose process is gone, to the plugin", async () => {
  const provider = begin();
  expect((await call(provider)).text).toMatch(/^\d+\n$/);
  expect((await call(provider)).text).toBe(`the plugin itself ${ADDRESS}\n`);

  writeFileSync(path.join(folder, "bin", "node"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  expect((await call(begin())).text).toBe(`the plugin itself ${ADDRESS}\n`);
  rmSync(path.join(folder, "bin", "node"));
  const nowhere = begin({ PATH: path.join(folder, "bin") });
  expect((await call(nowhere, project, { PATH: `${nowhere?.env.PATH}:${env.PATH}` })).text).toContain("the plugin");
});

it("leaves a program with packages of its own to the plugin", async () => {
  const own = path.join(project, "program");
  const sdk = path.join(own, "node_modules/@pulumi/pulumi/cmd/dynamic-provider");
  mkdirSync(sdk, { recursive: true });
  writeFileSync(path.join(sdk, "index.js"), "");
  expect((await call(begin(), own)).text).toBe(`the plugin itself ${ADDRESS}\n`);
});

it("takes the engine's variables from no file that stays", async () => {
  const provider = begin();
  await call(provider, project, { TOKEN: "Canary-2" });
  const files = path.dirname(foundIn(provider));
  expect(readdirSync(files).sort()).toEqual(["bin", "call", "port", "process", "taken"]);
});

it("is not begun where the engine would start something else", () => {
  expect(begin({ PORTALS_EARLY_PROVIDER: "off" })).toBeUndefined();
  expect(begin({}, tmpdir())).toBeUndefined();
  plugin("echo somebody's own");
  expect(begin()).toBeUndefined();
  rmSync(path.join(folder, "bin", PLUGIN));
  expect(begin({ PATH: path.join(folder, "bin") })).toBeUndefined();
});

it("finds the plugin beside the engine that PORTALS_PULUMI names", async () => {
  const beside = path.join(folder, "engine");
  mkdirSync(beside);
  writeFileSync(path.join(beside, "pulumi"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(path.join(beside, PLUGIN), "#!/bin/sh\n# @pulumi/pulumi/cmd/dynamic-provider\n", { mode: 0o755 });
  rmSync(path.join(folder, "bin", PLUGIN));
  const provider = begin({ PORTALS_PULUMI: path.join(beside, "pulumi"), PATH: "/usr/bin:/bin" });
  expect(provider).toBeDefined();
});

describe("the plugin of this package", () => {
  const OWN = path.resolve(__dirname, "../../provider/plugin");

  const named = (text: string, folder = project) => writeFileSync(path.join(folder, "Pulumi.yaml"), text);
  const naming = (place: string) => `plugins:\n  providers:\n    - name: portals\n      path: ${place} # ours\n`;

  /** As the engine starts it, by its path; its first text, and what runs as its process. */
  async function callOwn(provider: EarlyProvider | undefined, more: NodeJS.ProcessEnv = {}) {
    const own = spawn(path.join(OWN, "pulumi-resource-portals"), [ADDRESS], {
      cwd: project,
      env: { ...env, ...provider?.env, ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
    plugins.push(own);
    const [text] = (await once(own.stdout, "data")) as [Buffer];
    return { child: own, text: text.toString(), command: readFileSync(`/proc/${own.pid}/cmdline`, "utf8") };
  }

  /** What the plugin on a port says that the configuration is: an answer that needs its definitions and its variables. */
  async function configuration(port: string): Promise<Record<string, unknown>> {
    const client = new ResourceProviderClient(`127.0.0.1:${Number(port)}`, credentials.createInsecure());
    const request = new proto.CheckRequest().setNews(Struct.fromJavaScript({ clinkedClientId: "me" }));
    try {
      const response = await new Promise<proto.CheckResponse>((resolve, reject) => {
        client.checkConfig(request, (failed: Error | null, answer: proto.CheckResponse) =>
          failed ? reject(failed) : resolve(answer),
        );
      });
      return response.getInputs()?.toJavaScript() ?? {};
    } finally {
      client.close();
    }
  }

  it.each([
    ["a whole path", () => naming(OWN)],
    ["a path from the project file, in quotes", () => naming(`"${path.relative(project, OWN)}"`)],
    ["JSON", () => JSON.stringify({ plugins: { providers: [{ path: OWN, name: "portals" }] } }, null, 2)],
  ])("is begun early where the project file names it by %s", async (_, text) => {
    named(text());
    const { text: port, command } = await callOwn(begin());
    expect(port).toMatch(/^\d+\n$/);
    expect(command).toContain("/bin/sh");
    expect(await configuration(port)).toMatchObject({ clinkedClientId: "me" });
  });

  it("serves a second call and one without the process by itself", async () => {
    named(naming(OWN));
    const provider = begin();
    const first = await callOwn(provider);
    const second = await callOwn(provider);
    expect(second.text).not.toBe(first.text);
    expect(second.command).not.toContain("/bin/sh");
    expect(await configuration(second.text)).toMatchObject({ clinkedClientId: "me" });
    await provider?.end();
    expect((await callOwn(provider)).command).not.toContain("/bin/sh");
  });

  it("is found from a folder below, and runs with the engine's variables", async () => {
    named(naming(OWN));
    const below = path.join(project, "below");
    mkdirSync(below);
    const provider = begin({ CLINKED_BASE_URL: "http://127.0.0.1:1" }, below);
    expect(provider?.env.PATH).toBe(env.PATH);
    const { child, text } = await callOwn(provider, { CLINKED_BASE_URL: "http://127.0.0.1:2" });
    expect(await configuration(text)).toMatchObject({ clinkedBaseUrl: "http://127.0.0.1:2" });
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(0);
  });

  it("is not begun where another place is named", () => {
    named(naming("./elsewhere"));
    const provider = begin();
    expect(Object.keys(provider?.env ?? {})).not.toContain("PORTALS_PLUGIN_STAND_IN");
    expect(provider?.env.PATH).not.toBe(env.PATH);
  });
});

it("ends when the command that has begun it is killed", async () => {
  const script = `
    const provider = require(${JSON.stringify(BUILT)}).earlyProvider({ cwd: ${JSON.stringify(project)}, env: process.env }, () => {});
    console.log(provider.env.PATH.split(":")[0]);
    setInterval(() => {}, 1000);`;
  const command = spawn(process.execPath, ["--eval", script], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [text] = (await once(command.stdout, "data")) as [Buffer];
  const own = path.dirname(text.toString().trim());
  const provider: EarlyProvider = { env: { PATH: `${path.join(own, "bin")}:${env.PATH}` }, end: async () => {} };
  const port = (await call(provider)).text;
  const { pid } = await read(port, "{ read: async (id) => ({ id, props: { pid: process.pid } }) }");
  command.kill("SIGKILL");
  for (let left = 100; isAlive(pid as number) && left > 0; left--) await new Promise((next) => setTimeout(next, 50));
  expect(isAlive(pid as number)).toBe(false);
  expect(existsSync(own)).toBe(true);
  rmSync(own, { recursive: true });
});
