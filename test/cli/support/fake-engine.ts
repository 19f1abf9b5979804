import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { StateResource } from "../../../provider/src/cli/engine/state";
import { quickFolder } from "../../support/quick-folder";

/** What the engine that is none has and was asked for. */
export interface World {
  /** Resources by stack. */
  stacks: Record<string, StateResource[]>;
  selected?: string;
  /** Keys with their values, of every stack. */
  config: Record<string, { value?: string; objectValue?: unknown; secret?: boolean }>;
  version?: string;
  /** What the next imports fail with, in turn; "" lets one pass. */
  failures: string[];
  /** Commands, as they were typed. */
  calls: string[];
  /** Import files as the engine found them. */
  imports: { mode: string; folderMode: string; skips: string | undefined; resources: ImportedResource[] }[];
  /** Lines of the event log of a preview, its exit code, and what it prints. */
  preview?: { events: string; code: number; stderr?: string };
}

export interface ImportedResource {
  type: string;
  name: string;
  id: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
}

/** Does what the commands of ours need of the engine, with a file as its memory. */
const SCRIPT = `
const { readFileSync, writeFileSync, statSync } = require("node:fs");
const { dirname } = require("node:path");
const world = JSON.parse(readFileSync(process.env.FAKE_WORLD, "utf8"));
const args = process.argv.slice(2);
const option = (name) => args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const end = (code, out = "", err = "") => {
  writeFileSync(process.env.FAKE_WORLD, JSON.stringify(world));
  process.stdout.write(out); process.stderr.write(err); process.exitCode = code;
};
world.calls.push(args.filter((arg) => !/^--(non-interactive|color)$|^never$/.test(arg)).join(" "));
const stack = option("--stack") ?? world.selected;
const mode = (file) => (statSync(file).mode & 0o777).toString(8);
if (args[0] === "version") end(0, (world.version ?? "v3.259.0") + "\\n");
else if (args[0] === "whoami") end(0, JSON.stringify({ url: "https://api.example.com" }));
else if (args[0] === "cancel") end(0);
else if (args[0] === "preview") {
  writeFileSync(option("--event-log"), world.preview.events);
  end(world.preview.code, "", world.preview.stderr);
}
else if (stack === undefined) end(255, "", "error: no stack selected; please use \`pulumi stack select\` to choose one\\n");
else if (args[0] === "stack" && args[1] === "ls") end(0, JSON.stringify(Object.keys(world.stacks).map((name) => ({ name }))));
else if (world.stacks[stack] === undefined) end(255, "", "error: no stack named '" + stack + "' found\\n");
else if (args[0] === "stack" && args[1] === "export") end(0, JSON.stringify({ deployment: { resources: world.stacks[stack] } }));
else if (args[0] === "stack") end(0, stack + "\\n");
else if (args[0] === "config") end(0, JSON.stringify(world.config));
else if (args[0] === "import") {
  const file = option("--file");
  const { resources } = JSON.parse(readFileSync(file, "utf8"));
  world.imports.push({ mode: mode(file), folderMode: mode(dirname(file)), skips: process.env.PULUMI_SKIP_CHECKPOINTS, resources });
  const failure = world.failures.shift();
  if (failure) end(255, "", failure);
  else {
    for (const { type, name, id, inputs, outputs } of resources)
      world.stacks[stack].push({ urn: "urn:pulumi:" + stack + "::portal::" + type + "::" + name, type, id, inputs, outputs });
    end(0);
  }
}
else end(255, "", "error: unknown command\\n");
`;

export interface FakeEngine {
  /** A project folder, and one for temporary files beside it. */
  readonly folder: string;
  readonly temporary: string;
  readonly env: NodeJS.ProcessEnv;
  world(): World;
  change(change: (world: World) => void): void;
  /** Names in the folder of temporary files. */
  left(): string[];
  dispose(): void;
}

export function openFakeEngine(start: Partial<World> = {}): FakeEngine {
  const folder = quickFolder("portals-fake-engine-");
  const temporary = path.join(folder, "temporary");
  const [script, memory] = [path.join(folder, "pulumi"), path.join(folder, "world.json")];
  mkdirSync(temporary);
  writeFileSync(path.join(folder, "Pulumi.yaml"), "name: portal\nruntime: nodejs\n");
  writeFileSync(script, `#!${process.execPath}\n${SCRIPT}`);
  chmodSync(script, 0o700);
  const write = (world: World) => writeFileSync(memory, JSON.stringify(world));
  const world = () => JSON.parse(readFileSync(memory, "utf8")) as World;
  write({ stacks: { dev: [] }, selected: "dev", config: {}, failures: [], calls: [], imports: [], ...start });
  return {
    folder,
    temporary,
    env: {
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      PORTALS_PULUMI: script,
      FAKE_WORLD: memory,
    },
    world,
    change(change) {
      const now = world();
      change(now);
      write(now);
    },
    left: () => readdirSync(temporary),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a stack has of our types. */
export const held = (
  stack: string,
  type: string,
  name: string,
  id: string,
  outputs: Record<string, unknown> = {},
): StateResource => ({
  urn: `urn:pulumi:${stack}::portal::pulumi-nodejs:dynamic/${type}::${name}`,
  type: `pulumi-nodejs:dynamic/${type}`,
  id,
  outputs,
});

/** The streams that a command writes to, and what it wrote. */
export function streams(env: NodeJS.ProcessEnv) {
  const said = { stdout: "", stderr: "", code: -1 };
  const stream = (name: "stdout" | "stderr") =>
    ({
      isTTY: false,
      write(text: string) {
        said[name] += text;
        return true;
      },
    }) as unknown as NodeJS.WriteStream;
  const surroundings = {
    env,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    done(code: number) {
      said.code = code;
    },
  };
  return { said, surroundings };
}
