import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { objectId, word } from "../shapes";
import { knownEvents } from "./events";

const events = z.union([z.literal("*"), z.array(z.enum(knownEvents))], 'must be "*" or a list of events');
export const webhookCreate = z.strictObject({
  endpoint: word,
  events: events.optional(),
  space_id: objectId.optional(),
  folder_id: objectId.optional(),
  list_id: objectId.optional(),
  task_id: word.optional(),
});
export const webhookUpdate = z.strictObject({
  endpoint: word.optional(),
  events: events.optional(),
  status: z.literal("active", 'must be "active"').optional(),
});

const access = "signedIn";
const ofTeam = "/team/{team_id}/webhook";
const webhook = "/webhook/{webhook_id}";

export const webhookOperations: readonly Operation<Access>[] = [
  {
    id: "webhooks-create-webhook",
    method: "POST",
    path: ofTeam,
    line: 4640,
    kind: "write",
    access,
    body: webhookCreate,
  },
  {
    id: "webhooks-update-webhook",
    method: "PUT",
    path: webhook,
    line: 4714,
    kind: "write",
    access,
    body: webhookUpdate,
  },
  { id: "webhooks-delete-webhook", method: "DELETE", path: webhook, line: 4768, kind: "write", access },
  { id: "webhooks-get-webhooks", method: "GET", path: ofTeam, line: 4776, kind: "list", access },
];
