import { exactNumber, type Fields } from "../../json";
import type { Account, Member, User } from "../state/records";
import type { State } from "../state/state";
import { accountUser } from "./user";

export function accountWire(account: Account): Fields {
  const { id, name, friendlyName, enabled, domain, hash, locale, dateCreated, lastModified } = account;
  return { id: exactNumber(id), name, friendlyName, enabled, domain, hash, locale, dateCreated, lastModified };
}

/** mediumLogo and largeLogo follow the logo: they are returned and never sent (L6495). */
export function brandingWire({ branding }: Account): Fields {
  const { logo, ...rest } = branding;
  return { logo, mediumLogo: logo, largeLogo: logo, ...rest };
}

/** List entries carry only these three (L2411). */
export function memberListed(member: Member, user: User): Fields {
  return { user: accountUser(user), permission: member.permission, dateCreated: member.dateCreated };
}

function memberOfMultipleAccounts(state: State, member: Member): boolean {
  return state.accounts.list("").filter(({ id }) => state.members.get(id, member.user)).length > 1;
}

/** Create and update answer without the tags that were stored (L2115, L3156). */
export function memberWritten(state: State, member: Member, user: User): Fields {
  return {
    ...memberListed(member, user),
    memberOfMultipleAccounts: memberOfMultipleAccounts(state, member),
    tags: [],
    ...whenSet(member),
  };
}

export function memberSingle(state: State, member: Member, user: User): Fields {
  return { ...memberWritten(state, member, user), tags: member.tags, pendingUnlock: false };
}

/** In the response tables, in no example: shown once they have a value. */
function whenSet({ assignToNewGroupsPermission, activationType }: Member): Fields {
  return {
    ...(assignToNewGroupsPermission === null ? {} : { assignToNewGroupsPermission }),
    ...(activationType === null ? {} : { activationType }),
  };
}
