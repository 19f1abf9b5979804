import type { Definition } from "../kit/definition";
import { account } from "./account";
import { accountBranding } from "./account-branding";
import { accountInvite } from "./account-invite";
import { accountMember } from "./account-member";
import { accountProperty } from "./account-property";
import { group } from "./group";
import { groupBranding } from "./group-branding";
import { groupInvite } from "./group-invite";
import { groupMember } from "./group-member";
import { groupOrder } from "./group-order";
import { groupProperty } from "./group-property";
import { guest } from "./guest";
import { memberRight } from "./member-right";
import { accountProperties, groupInvites, groupMembers, groupProperties } from "./sets";
import { ssoConfiguration } from "./sso-configuration";
import { userProperty } from "./user-property";

/** Every resource of Clinked, in the order of the docs. */
export const clinkedDefinitions = [
  account,
  accountBranding,
  ssoConfiguration,
  accountMember,
  accountInvite,
  guest,
  accountProperty,
  accountProperties,
  memberRight,
  group,
  groupBranding,
  groupOrder,
  groupMember,
  groupMembers,
  groupInvite,
  groupInvites,
  groupProperty,
  groupProperties,
  userProperty,
] as unknown as readonly Definition[];
