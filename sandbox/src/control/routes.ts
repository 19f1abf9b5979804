import { type Context, Hono } from "hono";
import { z } from "zod";
import { accept } from "../clinked/control/accept";
import { applyChange } from "../clinked/control/change";
import { acceptInvite, change, listReads } from "../clinked/control/requests";
import type { Core, Snapshot } from "../core";
import { isFields, parseExact, stringifyExact } from "../json";
import type { Limit } from "../limit";
import { invalid, notFound, Refusal } from "../refusal";
import type { SystemName } from "../system";
import { faultRule, limitChange, maybeSystem, milliseconds, nextId, ofSystem, snapshot, tableChange } from "./requests";
import { changeTable } from "./table-change";

const one = <S extends z.ZodType>(schema: S) => z.union([schema.transform((value) => [value]), z.array(schema)]);
const nothing = z.strictObject({}).default({});

/** The controls under /__sandbox: JSON in and out, no token. They count neither in the log nor against the limit. */
export function controlRoutes(core: Core): Hono {
  const app = new Hono();
  const get = <S extends z.ZodType>(path: string, schema: S, read: (query: z.output<S>) => unknown) =>
    app.get(path, ({ req }) => json(200, read(parse(schema, req.query()))));
  const post = <S extends z.ZodType>(path: string, schema: S, act: (value: z.output<S>) => unknown) =>
    app.post(path, async (context) => json(200, act(parse(schema, await bodyOf(context))) ?? {}));

  get("/log", nothing, () => core.logged());
  get("/counts", maybeSystem, ({ system }) => core.log.counts(system));
  get("/undocumented", nothing, () => core.logged().filter(({ operation }) => operation === undefined));
  post("/log/clear", nothing, () => core.log.clear());
  post("/change", z.unknown(), (sent) => changing(core, () => changed(core, sent)));
  post("/invites/accept", acceptInvite, (sent) => changing(core, () => accept(core.clinked, sent)));
  post("/invites/delay", listReads, (sent) => {
    core.clinked.inviteDelay = sent.listReads;
  });
  post("/latency", milliseconds, ({ ms }) => {
    core.latency = ms;
  });
  get("/faults", nothing, () => core.faults.list());
  post("/faults", one(faultRule), (rules) => addFaults(core, rules));
  post("/faults/clear", nothing, () => core.faults.clear());
  get("/limits", ofSystem, ({ system }) => limitOf(core, system).settings);
  post("/limits", limitChange, ({ system, ...sent }) => Object.assign(limitOf(core, system).settings, sent));
  post("/limits/clear", ofSystem, ({ system }) => limitOf(core, system).clear());
  get("/clock", nothing, () => ({ now: core.clock.now() }));
  post("/clock/advance", milliseconds, ({ ms }) => ({ now: core.clock.advance(ms) }));
  post("/tokens/expire", ofSystem, ({ system }) => expireTokens(core, system));
  post("/ids", nextId, (sent) => changing(core, () => setNextId(core, sent)));
  post("/reset", nothing, () => core.reset());
  get("/snapshot", nothing, () => core.snapshot());
  post("/restore", snapshot, (sent) => changing(core, () => core.restore(sent as Snapshot)));

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

/** A change of a table, or of one of Clinked's kinds. */
function changed(core: Core, sent: unknown): { id?: string } {
  if (!isFields(sent) || !("table" in sent)) return applyChange(core.clinked, parse(change, sent));
  const valid = parse(tableChange, sent);
  return changeTable(core.systems[valid.system].store, valid);
}

function limitOf(core: Core, system: SystemName): Limit {
  const { limit } = core.systems[system];
  if (!limit) throw notFound(`limit of ${system}: its document names none`);
  return limit;
}

function expireTokens(core: Core, name: SystemName): void {
  const system = core.systems[name];
  if (!system.expireTokens) throw notFound(`token of ${name} that expires`);
  system.expireTokens();
}

function setNextId(core: Core, { system, kind, id }: z.output<typeof nextId>): void {
  const { store } = core.systems[system];
  if (!store.idKinds().includes(kind)) throw invalid("kind", `must be one of ${store.idKinds().join(", ")}`);
  store.setNextId(kind, id);
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
