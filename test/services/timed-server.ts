import { createClient } from "@redis/client";
import type { ScriptServer } from "../../provider/src/http/redis-window-server";
import type { FakeClock } from "../http/support/fake-clock";

export interface TimedServer extends ScriptServer {
  /** How many scripts have run. */
  readonly runs: number;
  /** Remaining life of each key in ms. */
  lives(): Promise<Record<string, number>>;
  flush(): Promise<void>;
  close(): void;
}

/** A real server that takes its time from a clock, so that tests of windows need not wait for them. */
export async function timedServer(url: string, clock: () => FakeClock): Promise<TimedServer> {
  const client = createClient({ url, RESP: 2 });
  await client.connect();
  let runs = 0;
  return {
    isUp: true,
    connect: async () => 1,
    get runs() {
      return runs;
    },
    async run({ text }, keys, args) {
      runs += 1;
      const now = clock().now();
      const time = `{ '${Math.floor(now / 1000)}', '${(now % 1000) * 1000}' }`;
      const timed = text.replace("redis.call('TIME')", () => time);
      if (timed === text) throw new Error("the script does not ask for the time");
      const sent = client.sendCommand(["EVAL", timed, String(keys.length), ...keys, ...args]);
      const answer = await clock().hold(sent);
      return (answer as unknown as number[]).map(Number);
    },
    async lives() {
      const keys = await client.keys("*");
      const lives = await Promise.all(keys.map(async (key) => [key, await client.pTTL(key)] as const));
      return Object.fromEntries(lives);
    },
    async flush() {
      await client.flushAll();
    },
    close: () => client.destroy(),
  };
}
