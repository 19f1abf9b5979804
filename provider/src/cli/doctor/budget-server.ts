import { systemClock } from "../../http/clock";
import type { Redactor } from "../../http/redact";
import { parseRedisAddress } from "../../http/redis-window-address";
import { RedisServer } from "../../http/redis-window-server";
import { type Check, checkOf } from "./report";

/** Whether the server of PORTALS_BUDGET_URL can be reached and lets us in; no check where it is not set. */
export async function checkBudgetServer(env: NodeJS.ProcessEnv, redactor: Redactor): Promise<Check[]> {
  const url = env.PORTALS_BUDGET_URL;
  if (!url) return [];
  const check = checkOf("budgetServer", "Shared request budget");
  let told = "";
  const hear = (text: string) => {
    told = text;
  };
  let server: RedisServer | undefined;
  try {
    const address = parseRedisAddress(url);
    redactor.add(address.password);
    server = new RedisServer(address, systemClock, { debug: hear, info: hear, warn: hear });
    await server.connect();
    return [check.ok("the server of PORTALS_BUDGET_URL answers.")];
  } catch (reason) {
    const because = /cannot be used \((.+?)\)\. /.exec(told)?.[1];
    const text = because === undefined ? (reason as Error).message : `the server cannot be used (${because}).`;
    return [
      check.wrong(text, "Check PORTALS_BUDGET_URL and the server. Until then only this machine shares its limit."),
    ];
  } finally {
    server?.close();
  }
}
