import { z } from "zod";
import { PortalError } from "../http/errors";
import { atMostOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { wordedSet } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { snakeKeys } from "../kit/letter-case";
import type { Fields } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import type { Session } from "../kit/session";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { everyEvent } from "./events";
import { folderReference, listReference, spaceReference, taskReference, team } from "./fields";
import { inTeam } from "./teams";

const places = ["space", "folder", "list", "task"] as const;
const inputs = z.strictObject({
  team,
  endpoint: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'an address with its scheme, for example "https://example.com/hook"' })
    .describe("Address that events are sent to."),
  events: wordedSet(
    z.string().min(1),
    everyEvent,
    'Names of events, or ["*"] for all; all when it is not given.',
  ).optional(),
  space: spaceReference.optional(),
  folder: folderReference.optional(),
  list: listReference.optional(),
  task: taskReference.optional(),
  status: z
    .literal("active", { error: '"active", which keeps it alive' })
    .optional()
    .describe('`"active"`: a webhook that ClickUp has suspended is drift, and is set active again.'),
});
const outputs = z.object({
  webhookId: z.string().describe("Id given by ClickUp, without the Workspace."),
  secret: z.string().describe("Key of the signatures of its requests."),
  userid: z.string().describe("Number of the user that made it, who alone sees it."),
  clientId: z.string().optional().describe("Application that made it."),
  health: z.string().describe("active, failing or suspended."),
  failCount: z.number().describe("Events that could not be delivered."),
});

interface Wire {
  readonly id: string;
  readonly health?: { readonly status?: string; readonly fail_count?: number | string } | null;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly webhook: Wire;
}

const webhooks = defineSource<ClickUpApi, Wire>({
  name: "clickup:webhooks",
  scope: ["team"],
  key: (wire) => wire.id,
  parent: ({ team }) => inTeam(team),
  list: (api, { team = "" }) => api.list("webhooks-get-webhooks", { team_id: team }, "webhooks"),
});

export const webhook = defineResource({
  type: "clickup:Webhook",
  summary: "A webhook of a Workspace, or of one space, folder, list or task in it. Its user alone sees it.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["team", "webhookId"], naturalKeys: ["endpoint"], unique: false },
  source: webhooks,
  listFields: "all",
  replaceOn: [...places],
  secret: ["secret"],
  volatile: ["health", "failCount"],
  exported: { defaults: { status: "active" } },
  cost: { list: 1, read: null, create: 1, update: 1, delete: 1 },
  quirks: [
    {
      line: 4639,
      text: "A token sees the webhooks of its own user only. With another user's token a read is refused.",
    },
    { line: 4735, text: '"*" comes back as 18 of the 28 events: these, and all 28, mean the same as "*".' },
    { line: 4612, text: "A suspended webhook stays so until its status is set; a failing one recovers by itself." },
    { line: 4555, text: "An address without a scheme gets https, so that one is asked for." },
    { line: 4617, text: "The secret is in every answer." },
    { line: 4718, text: 'An update names the events, or "*": those that are known go along where none are given.' },
    { line: 4680, text: "The example answers with another Workspace than its path has: that of the path counts." },
  ],
  example: { team: "512", endpoint: "https://example.com/hook", events: ["taskCreated", "taskDeleted"] },

  state: ({ id: webhookId, health, ...wire }) => ({
    webhookId: idIn(webhookId),
    endpoint: wire.endpoint,
    events: wire.events,
    ...Object.fromEntries(places.map((place) => [place, idIn(wire[`${place}_id`])])),
    status: health?.status === "suspended" ? "suspended" : "active",
    health: health?.status ?? "active",
    failCount: numberIn(health?.fail_count) ?? 0,
    secret: wire.secret,
    userid: idIn(wire.userid),
    clientId: wire.client_id ?? undefined,
  }),

  validate: (news) => atMostOne(news, places, "a webhook watches the Workspace or one place in it"),

  async create({ api }, { team, endpoint, events, status: _, ...given }) {
    const placed = Object.entries(given).map(([place, id]) => [`${place}_id`, id]);
    const body = { endpoint, ...sentEvents(events), ...Object.fromEntries(placed) };
    const reply = await api.call<Answer>("webhooks-create-webhook", { team_id: String(team) }, { body });
    return created(reply?.webhook, "id");
  },

  async update({ api }, { webhookId: webhook_id = "" }, { status }, { endpoint, events }, before) {
    const known = events ?? (before.events as readonly string[] | undefined);
    const body = snakeKeys({ endpoint, ...sentEvents(known), status });
    return (await api.call<Answer>("webhooks-update-webhook", { webhook_id }, { body }))?.webhook;
  },

  async delete({ api, session }, ids, state) {
    const { webhookId: webhook_id = "" } = ids;
    try {
      await api.call("webhooks-delete-webhook", { webhook_id });
    } catch (reason) {
      if (reason instanceof PortalError && reason.kind === "gone") await refuseOthers(session, ids, state);
      throw reason;
    }
  },

  /** Somebody else's webhook is not seen, and not gone. */
  async fulfilled({ session }, ids, state) {
    await refuseOthers(session, ids, state);
    return undefined;
  },
});

async function refuseOthers(session: Session<ClickUpApi>, { webhookId }: Ids, { userid }: Fields): Promise<void> {
  const own = await session.whoami();
  if (userid === undefined || userid === own) return;
  throw new PortalError({
    kind: "notVisible",
    product: "clickup",
    operation: "webhooks-get-webhooks",
    what: `webhook ${webhookId} belongs to user ${userid}, who alone sees it, and the token is one of user ${own}`,
    nextStep: "Use a token of that user",
  });
}

/** "*" alone stands for all (L4646). */
const sentEvents = (events: readonly string[] | undefined) =>
  events === undefined ? {} : { events: events.includes(everyEvent.word) ? everyEvent.word : events };
