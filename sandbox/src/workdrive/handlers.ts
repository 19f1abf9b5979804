import type { Handlers } from "./call";
import { departmentHandlers } from "./departments/handlers";
import { documentHandlers } from "./documents/handlers";
import { faqHandlers } from "./faqs/handlers";
import { groupChatHandlers } from "./group-chats/handlers";
import { listHandlers } from "./lists/handlers";
import { locationHandlers } from "./locations/handlers";
import { organizationHandlers } from "./organizations/handlers";
import { securityGroupHandlers } from "./security-groups/handlers";
import { ssoHandlers } from "./sso/handlers";
import { taskHandlers } from "./tasks/handlers";
import { userHandlers } from "./users/handlers";

/** Handlers by operation id: one line for each area. */
export const handlers: Handlers = {
  ...userHandlers,
  ...organizationHandlers,
  ...documentHandlers,
  ...faqHandlers,
  ...listHandlers,
  ...taskHandlers,
  ...groupChatHandlers,
  ...departmentHandlers,
  ...locationHandlers,
  ...securityGroupHandlers,
  ...ssoHandlers,
};
