import type { TableName } from "../table";
import { departments } from "./departments/records";
import { documents } from "./documents/records";
import { faqs } from "./faqs/records";
import { groupChats } from "./group-chats/records";
import { categories, courses, enforcementTemplates, moduleCodes } from "./lists/records";
import { locations } from "./locations/records";
import { accessTokens, organizations } from "./organizations/records";
import { securityGroups } from "./security-groups/records";
import { ssos } from "./sso/records";
import { tasks } from "./tasks/records";
import { users } from "./users/records";

/** Every table of WorkDrive: one line for each area. */
export const tables: readonly TableName<object>[] = [
  users,
  organizations,
  accessTokens,
  documents,
  faqs,
  categories,
  courses,
  enforcementTemplates,
  moduleCodes,
  tasks,
  groupChats,
  departments,
  locations,
  securityGroups,
  ssos,
];
