import type { Definition } from "../kit/definition";
import { accessToken } from "./access-token";
import { department } from "./department";
import { departmentHead, departmentMember } from "./department-people";
import { document } from "./document";
import { faq } from "./faq";
import { groupChat } from "./group-chat";
import { location } from "./location";
import { locationMember } from "./location-member";
import { organization } from "./organization";
import { securityGroupMember, securityGroupMembers } from "./security-group-member";
import { departmentMembers, locationMembers } from "./sets";
import { ssoLink } from "./sso-link";
import { task } from "./task";
import { user } from "./user";

/** Every resource of WorkDrive, in the order of the docs. */
export const workdriveDefinitions = [
  user,
  organization,
  accessToken,
  department,
  departmentHead,
  departmentMember,
  departmentMembers,
  location,
  locationMember,
  locationMembers,
  securityGroupMember,
  securityGroupMembers,
  ssoLink,
  groupChat,
  document,
  faq,
  task,
] as unknown as readonly Definition[];
