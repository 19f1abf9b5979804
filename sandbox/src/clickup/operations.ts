import type { Operation } from "../operation";
import type { Access } from "./access";
import { goalOperations } from "./goals/operations";
import { listOperations } from "./lists/operations";
import { peopleOperations } from "./people/operations";
import { spaceOperations } from "./spaces/operations";
import { taskOperations } from "./tasks/operations";
import { viewOperations } from "./views/operations";
import { webhookOperations } from "./webhooks/operations";

export type { Access };

/** Every operation of ClickUp: one line for each area. */
export const operations: readonly Operation<Access>[] = [
  ...peopleOperations,
  ...spaceOperations,
  ...listOperations,
  ...taskOperations,
  ...goalOperations,
  ...viewOperations,
  ...webhookOperations,
];
