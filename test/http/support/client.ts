import { onTestFinished } from "vitest";
import type { Budget } from "../../../provider/src/http/budget";
import { Client, type ClientOptions, type Operation } from "../../../provider/src/http/client";
import { PortalError } from "../../../provider/src/http/errors";
import { Redactor } from "../../../provider/src/http/redact";
import { Usage } from "../../../provider/src/http/usage";
import { type FakeClock, fakeClock } from "./fake-clock";
import { linesLog } from "./lines";
import { type Answer, serve, type TestServer } from "./server";

export interface FakeBudget extends Budget {
  taken: number;
  readonly penalties: number[];
}

/** A budget without a limit that counts what is asked of it. */
export function openBudget(): FakeBudget {
  const penalties: number[] = [];
  const budget: FakeBudget = {
    name: "Clinked",
    taken: 0,
    penalties,
    waitedMs: 0,
    waits: 0,
    take: async () => {
      budget.taken += 1;
    },
    answered: () => undefined,
    penalize: (ms) => {
      penalties.push(ms);
    },
  };
  return budget;
}

export interface Bench {
  client: Client;
  server: TestServer;
  clock: FakeClock;
  budget: FakeBudget;
  usage: Usage;
  redactor: Redactor;
  lines: string[];
}

/** A client without proxies and a server that answers it, both closed after the test. */
export async function bench(answer: Answer, options: Partial<ClientOptions> = {}): Promise<Bench> {
  const server = await serve(answer);
  onTestFinished(() => server.close());
  const redactor = new Redactor();
  const { log, lines } = linesLog(redactor);
  const clock = fakeClock();
  const budget = openBudget();
  const usage = new Usage();
  const client = new Client({
    product: "clinked",
    baseUrl: server.url,
    budget,
    usage,
    log,
    redactor,
    clock,
    env: {},
    loginName: "ann@example.com",
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, server, clock, budget, usage, redactor, lines };
}

export const read: Operation = { id: "accounts-get", method: "GET", path: "/v3/accounts/{account}" };
export const create: Operation = { id: "groups-create", method: "POST", path: "/v3/groups" };
export const update: Operation = { id: "groups-update", method: "PUT", path: "/v3/groups/{group}" };

/** The PortalError that the promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<PortalError> {
  const error = await promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof PortalError) return error;
  throw error;
}
