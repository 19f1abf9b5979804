import { createHash } from "node:crypto";
import { ok, param, present } from "../../call";
import { exactNumber } from "../../json";
import { invalid } from "../../refusal";
import { type Call, type Handlers, named, uuid, withBody } from "../call";
import { folders, lists } from "../lists/records";
import { teams } from "../people/records";
import { spaces } from "../spaces/records";
import { tasks } from "../tasks/records";
import { everyEvent } from "./events";
import type { webhookCreate, webhookUpdate } from "./operations";
import { type Webhook, webhooks } from "./records";

/** The team is a number (L4680); so are the ids of the places, and a task is text. */
function wire({ team, space_id, folder_id, list_id, ...webhook }: Webhook) {
  const number = (id: string | null) => (id === null ? null : exactNumber(id));
  const places = { space_id: number(space_id), folder_id: number(folder_id), list_id: number(list_id) };
  return { ...webhook, team_id: exactNumber(team), ...places };
}

/** Without a scheme it is https (L4555). */
const addressOf = (endpoint: string) => (/^https?:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`);
const eventsOf = (events: "*" | string[] | undefined) =>
  events === undefined || events === "*" ? [...everyEvent] : [...new Set(events)];

const secretOf = (id: string) => createHash("sha256").update(`secret ${id}`).digest("hex").toUpperCase();

const create = withBody<typeof webhookCreate>((call, { endpoint, events, ...place }) => {
  const { store } = call;
  const team = named(call, teams, "team_id").id;
  const known = { space_id: spaces, folder_id: folders, list_id: lists, task_id: tasks } as const;
  const given = (Object.keys(known) as (keyof typeof known)[]).filter((name) => place[name] !== undefined);
  if (given.length > 1) throw invalid(given[1] ?? "", "goes with no other place");
  for (const name of given) {
    if (!store.of<object>(known[name]).find(place[name] ?? "")) throw invalid(name, "is unknown");
  }
  const id = uuid(store, "webhooks");
  const webhook: Webhook = {
    id,
    team,
    userid: call.caller.id,
    endpoint: addressOf(endpoint),
    client_id: "QVOQP06ZXC6CMGVFKB0ZT7J9Y7APOYGO",
    events: eventsOf(events),
    task_id: place.task_id ?? null,
    list_id: place.list_id ?? null,
    folder_id: place.folder_id ?? null,
    space_id: place.space_id ?? null,
    health: { status: "active", fail_count: 0 },
    secret: secretOf(id),
  };
  return ok({ id, webhook: wire(store.of(webhooks).put(team, id, webhook)) });
});

/** A webhook of the caller: others' are not seen (L4639). */
const webhookOf = (call: Call): Webhook => {
  const webhook = call.store.of(webhooks).find(param(call, "webhook_id"));
  return present(webhook?.userid === call.caller.id ? webhook : undefined, "such webhook");
};

const update = withBody<typeof webhookUpdate>((call, { endpoint, events, status }) => {
  const webhook = webhookOf(call);
  if (endpoint !== undefined) webhook.endpoint = addressOf(endpoint);
  if (events !== undefined) webhook.events = eventsOf(events);
  if (status !== undefined) webhook.health = { status, fail_count: 0 };
  return ok({ id: webhook.id, webhook: wire(webhook) });
});

export const webhookHandlers: Handlers = {
  "webhooks-create-webhook": create,
  "webhooks-update-webhook": update,
  "webhooks-delete-webhook": (call) => {
    const { team, id } = webhookOf(call);
    call.store.of(webhooks).delete(team, id);
    return ok({});
  },
  "webhooks-get-webhooks": (call) => {
    const all = call.store.of(webhooks).list(named(call, teams, "team_id").id);
    return ok({ webhooks: all.filter(({ userid }) => userid === call.caller.id).map(wire) });
  },
};
