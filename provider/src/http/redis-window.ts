import { randomBytes } from "node:crypto";
import { claimScript, penalizeScript, rememberScript, type Script } from "./redis-window-scripts";
import type { ScriptServer } from "./redis-window-server";
import { type Claim, type Demand, type RequestWindow, type Sent, turns, type WindowSize } from "./request-window";

/**
 * A window on a server that several machines share. Turns and tickets are those of the state file, and time is the
 * server's. All methods reject with ServerLost when it does not answer.
 */
export class RedisWindow implements RequestWindow {
  readonly users = "the machines that share PORTALS_BUDGET_URL";
  readonly #server: ScriptServer;
  readonly #keys: readonly string[];
  readonly #size: WindowSize;
  readonly #factor: number;
  readonly #owner = randomBytes(12).toString("base64url");

  /** The key is a hash. With a factor, the server's clock counts as so many times faster. */
  constructor(server: ScriptServer, key: string, size: WindowSize, factor = 1) {
    this.#server = server;
    // The braces keep the three on one node.
    this.#keys = ["sent", "tickets", "state"].map((part) => `pulumi-portals:{${key}}:${part}`);
    this.#size = size;
    this.#factor = factor;
  }

  async claim({ wanted, no, leadMs }: Demand): Promise<Claim> {
    const { capacity, maxLeadMs } = this.#size;
    const { size, maxNapMs, graceMs, lingerMs } = turns;
    const turn = [this.#owner, capacity, size(capacity), wanted, maxNapMs, graceMs, lingerMs];
    const args = [...turn, this.#name(no), leadMs, maxLeadMs];
    const [granted = 0, waitMs = 0, askAgainMs = 0, used = 0, penalized = 0] = await this.#run(claimScript, args);
    return { granted, waitMs, askAgainMs, used, penalized: penalized === 1 };
  }

  async penalize(ms: number): Promise<void> {
    await this.#run(penalizeScript, [Math.ceil(ms)]);
  }

  async remember(sent: readonly Sent[]): Promise<void> {
    if (sent.length === 0) return;
    await this.#run(
      rememberScript,
      sent.flatMap(({ no, agoMs, count }) => [this.#name(no), Math.trunc(agoMs), count]),
    );
  }

  #name(no: number): string {
    return `${this.#owner}:${no}`;
  }

  #run(script: Script, args: readonly (string | number)[]): Promise<number[]> {
    return this.#server.run(script, this.#keys, [this.#factor, this.#size.windowMs, ...args].map(String));
  }
}
