import { departmentOperations } from "./departments/operations";
import { documentOperations } from "./documents/operations";
import { faqOperations } from "./faqs/operations";
import { groupChatOperations } from "./group-chats/operations";
import { listOperations } from "./lists/operations";
import { locationOperations } from "./locations/operations";
import type { WorkDriveOperation } from "./operation";
import { organizationOperations } from "./organizations/operations";
import { securityGroupOperations } from "./security-groups/operations";
import { ssoOperations } from "./sso/operations";
import { taskOperations } from "./tasks/operations";
import { userOperations } from "./users/operations";

export type { Access } from "./operation";

/** Every operation of WorkDrive: one line for each area. */
export const operations: readonly WorkDriveOperation[] = [
  ...userOperations,
  ...organizationOperations,
  ...documentOperations,
  ...faqOperations,
  ...listOperations,
  ...taskOperations,
  ...groupChatOperations,
  ...departmentOperations,
  ...locationOperations,
  ...securityGroupOperations,
  ...ssoOperations,
];
