import type { Handlers } from "../call";
import { accountInviteHandlers } from "./account-invites";
import { accountHandlers } from "./accounts";
import { groupPeopleHandlers } from "./group-people";
import { groupHandlers } from "./groups";
import { guestHandlers } from "./guests";
import { memberHandlers } from "./members";
import { profileHandlers } from "./profiles";
import { propertyHandlers } from "./properties";
import { rightHandlers } from "./rights";
import { sessionHandlers } from "./session";
import { ssoHandlers } from "./sso";
import { tempFileHandlers } from "./temp-files";

/** Handlers by operation id. */
export const handlers: Handlers = {
  ...sessionHandlers,
  ...accountHandlers,
  ...propertyHandlers,
  ...ssoHandlers,
  ...rightHandlers,
  ...tempFileHandlers,
  ...memberHandlers,
  ...profileHandlers,
  ...accountInviteHandlers,
  ...guestHandlers,
  ...groupHandlers,
  ...groupPeopleHandlers,
};
