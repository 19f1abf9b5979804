import type { Definition } from "../kit/definition";
import { checklist } from "./checklist";
import { checklistItem } from "./checklist-item";
import { folder } from "./folder";
import { goal } from "./goal";
import { guestAccess } from "./guest-access";
import { guestAccesses } from "./guest-accesses";
import { keyResult } from "./key-result";
import { list } from "./list";
import { spaceTags, taskTags, webhooks } from "./sets";
import { space } from "./space";
import { spaceTag } from "./space-tag";
import { task } from "./task";
import { taskCustomFieldValue } from "./task-custom-field-value";
import { taskDependency } from "./task-dependency";
import { taskTag } from "./task-tag";
import { teamGuest } from "./team-guest";
import { view } from "./view";
import { webhook } from "./webhook";

/** Every resource of ClickUp, in the order of the docs. */
export const clickupDefinitions = [
  space,
  folder,
  list,
  spaceTag,
  spaceTags,
  view,
  goal,
  keyResult,
  webhook,
  webhooks,
  teamGuest,
  guestAccess,
  guestAccesses,
  task,
  checklist,
  checklistItem,
  taskCustomFieldValue,
  taskTag,
  taskTags,
  taskDependency,
] as unknown as readonly Definition[];
