import { table } from "../../table";

export interface Webhook {
  id: string;
  team: string;
  userid: number;
  endpoint: string;
  client_id: string;
  events: string[];
  task_id: string | null;
  list_id: string | null;
  folder_id: string | null;
  space_id: string | null;
  health: { status: "active" | "failing" | "suspended"; fail_count: number };
  secret: string;
}

/** Owner: team. */
export const webhooks = table<Webhook>("webhooks");
