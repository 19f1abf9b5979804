import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { engineEnv } from "../engine/index.mjs";
import { readEvents } from "./events.mjs";
import { command } from "./terminal.mjs";

/** @import { Engine } from "../engine/index.mjs" */

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

const PASSPHRASE = "demo";

/** Settings of a real portal or stack must not reach the demo. */
const FOREIGN = /^(CLINKED|PORTALS|PULUMI)_/;

/** A stack of the quickstart whose state, caches and engine home are in one temporary folder. */
export class DemoStack {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #running;
  #commands = 0;

  /**
   * @param {Engine} engine
   * @param {string} name
   * @param {string} folder
   * @param {Record<string, string>} variables
   */
  constructor(engine, name, folder, variables) {
    this.engine = engine;
    this.name = name;
    this.folder = folder;
    this.variables = variables;
  }

  /** Makes the folder and an empty stack. @param {Engine} engine @param {Record<string, string>} portal */
  static async open(engine, portal) {
    const folder = await mkdtemp(path.join(os.tmpdir(), "portals-demo-"));
    const [home, backend] = [path.join(folder, "home"), path.join(folder, "state")];
    await Promise.all([mkdir(home), mkdir(backend)]);
    const variables = {
      ...engineEnv({ home, backend, passphrase: PASSPHRASE, path: engine.path }),
      PORTALS_STATE_DIR: path.join(folder, "portals"),
      // `npm test` checks the types of the program; checking again costs a second per command.
      PULUMI_NODEJS_TRANSPILE_ONLY: "true",
      ...portal,
    };
    const stack = new DemoStack(engine, reserveName(), folder, variables);
    try {
      await stack.silently(["stack", "init", stack.name]);
    } catch (error) {
      await stack.close();
      throw error;
    }
    return stack;
  }

  /**
   * Runs a command in this terminal and tells what it planned or did. Throws Error when it ends otherwise than expected.
   * @param {string[]} args
   * @param {number} expected exit code
   * @param {AbortSignal} stop
   */
  async show(args, expected, stop) {
    this.#commands += 1;
    const events = path.join(this.folder, `events-${this.#commands}.jsonl`);
    const hidden = ["--stack", this.name, "--suppress-outputs", "--suppress-permalink=true", "--event-log", events];
    // On a terminal the engine draws a table; elsewhere it would print two lines for each resource that is only read.
    if (!process.stdout.isTTY && args.includes("--refresh") && !args.includes("--diff")) hidden.push("--diff");
    command(args);
    const { code } = await this.#run([...args, ...hidden], "inherit", { PULUMI_DEBUG_COMMANDS: "true" });
    stop.throwIfAborted();
    if (code !== expected) throw new Error(`pulumi ${args[0]} ended with exit code ${code}, not ${expected}`);
    return readEvents(events);
  }

  /** Runs a command and returns what it prints. @param {string[]} args */
  async silently(args) {
    const { code, output, errors } = await this.#run([...args, "--non-interactive"], "pipe");
    if (code !== 0) throw new Error(`pulumi ${args[0]} ${args[1] ?? ""} failed: ${errors.trim() || output.trim()}`);
    return output;
  }

  /** Resources of the portal in the state: without the stack itself and the provider. @returns {Promise<any[]>} */
  async resources() {
    const { deployment } = JSON.parse(await this.silently(["stack", "export", "--stack", this.name]));
    return (deployment.resources ?? []).filter((/** @type {any} */ { type }) => !type.startsWith("pulumi:"));
  }

  /** Asks the running command to end. */
  interrupt() {
    this.#running?.kill("SIGINT");
  }

  /** Removes everything but the portal itself, which goes with its sandbox. */
  async close() {
    await rm(configFile(this.name), { force: true });
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * @param {string[]} args
   * @param {"inherit" | "pipe"} output
   * @param {Record<string, string>} [more]
   * @returns {Promise<{ code: number | null, output: string, errors: string }>}
   */
  #run(args, output, more = {}) {
    const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
    const env = { ...Object.fromEntries(own), ...this.variables, ...more };
    return new Promise((resolve, reject) => {
      const input = output === "inherit" ? "inherit" : "ignore";
      const child = spawn(this.engine.pulumi, args, { cwd: PROJECT, env, stdio: [input, output, output] });
      this.#running = child;
      const texts = ["", ""];
      child.stdout?.setEncoding("utf8").on("data", (text) => {
        texts[0] += text;
      });
      child.stderr?.setEncoding("utf8").on("data", (text) => {
        texts[1] += text;
      });
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, output: texts[0] ?? "", errors: texts[1] ?? "" }));
    });
  }
}

/** @param {string} name */
const configFile = (name) => path.join(PROJECT, `Pulumi.${name}.yaml`);

/** The first free name of a stack: its config file stands in the project, and another demo may be running. */
function reserveName() {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? "demo" : `demo-${number}`;
    try {
      closeSync(openSync(configFile(name), "wx"));
      return name;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}
