import type { Handlers } from "./call";
import { goalHandlers } from "./goals/handlers";
import { listHandlers } from "./lists/handlers";
import { peopleHandlers } from "./people/handlers";
import { spaceHandlers } from "./spaces/handlers";
import { taskHandlers } from "./tasks/handlers";
import { taskPartHandlers } from "./tasks/parts";
import { viewHandlers } from "./views/handlers";
import { webhookHandlers } from "./webhooks/handlers";

/** Handlers by operation id: one line for each area. */
export const handlers: Handlers = {
  ...peopleHandlers,
  ...spaceHandlers,
  ...listHandlers,
  ...taskHandlers,
  ...taskPartHandlers,
  ...goalHandlers,
  ...viewHandlers,
  ...webhookHandlers,
};
