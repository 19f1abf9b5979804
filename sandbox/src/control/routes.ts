import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Core } from "../core";
import { parseExact, stringifyExact } from "../json";
import { Refusal } from "../refusal";
import type { Snapshot } from "../state/state";
import { accept } from "./accept";
import { applyChange } from "./change";
import { acceptInvite, change, faultRule, limitChange, listReads, milliseconds, nextId, snapshot } from "./requests";

const one = <S extends z.ZodType>(schema: S) => z.union([schema.transform((value) => [value]), z.array(schema)]);
const nothing = z.strictObject({}).default({});

/** The controls under /__sandbox: JSON in and out, no token. They count neither in the log nor against the limit. */
export function controlRoutes(core: Core): Hono {
  const app = new Hono();
  const get = (path: string, read: () => unknown) => app.get(path, () => json(200, read()));
  const post = <S extends z.ZodType>(path: string, schema: S, act: (value: z.output<S>) => unknown) =>
    app.post(path, async (context) => json(200, act(parse(schema, await bodyOf(context))) ?? {}));

  get("/log", () => core.logged());
  get("/counts", () => core.log.counts());
  get("/undocumented", () => core.logged().filter(({ operation }) => operation === undefined));
  post("/log/clear", nothing, () => core.log.clear());
  post("/change", change, (sent) => changing(core, () => applyChange(core, sent)));
  post("/invites/accept", acceptInvite, (sent) => changing(core, () => accept(core, sent)));
  post("/invites/delay", listReads, (sent) => {
    core.inviteDelay = sent.listReads;
  });
  post("/latency", milliseconds, ({ ms }) => {
    core.latency = ms;
  });
  get("/faults", () => core.faults.list());
  post("/faults", one(faultRule), (rules) => addFaults(core, rules));
  post("/faults/clear", nothing, () => core.faults.clear());
  get("/limits", () => core.limit.settings);
  post("/limits", limitChange, (sent) => Object.assign(core.limit.settings, sent));
  post("/limits/clear", nothing, () => core.limit.clear());
  get("/clock", () => ({ now: core.clock.now() }));
  post("/clock/advance", milliseconds, ({ ms }) => ({ now: core.clock.advance(ms) }));
  post("/tokens/expire", nothing, () => core.sessions.expireAll());
  post("/ids", nextId, ({ kind, id }) => changing(core, () => core.state.setNextId(kind, id)));
  post("/reset", nothing, () => core.reset());
  get("/snapshot", () => core.state.snapshot());
  post("/restore", snapshot, (sent) => changing(core, () => core.state.restore(sent as Snapshot)));

  app.notFound(({ req }) =>
    json(404, { error: "not_found", message: `There is no control ${req.method} ${req.path}.` }),
  );
  app.onError((error) => {
    if (error instanceof Refusal) return json(error.status, { error: error.code, message: error.message });
    throw error;
  });
  return app;
}

function changing<T>(core: Core, act: () => T): T {
  const result = act();
  core.onChange();
  return result;
}

function addFaults(core: Core, rules: z.output<typeof faultRule>[]): void {
  for (const rule of rules) {
    try {
      core.faults.add(rule);
    } catch (error) {
      throw new Refusal(400, "invalid_request", (error as Error).message);
    }
  }
}

function json(status: number, value: unknown): Response {
  return new Response(stringifyExact(value), { status, headers: { "Content-Type": "application/json" } });
}

async function bodyOf({ req }: Context): Promise<unknown> {
  const text = await req.text();
  try {
    return text === "" ? undefined : parseExact(text);
  } catch {
    throw new Refusal(400, "invalid_request", "The body is no JSON.");
  }
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal(400, "invalid_request", z.prettifyError(parsed.error));
}
