import { exactNumber, type Fields } from "../../json";
import type { User } from "../state/records";

/** A user as nested in groups, invites and members of group lists. */
export function userBrief(user: User | undefined): Fields | null {
  if (!user) return null;
  const { id, name, username, logo, jobTitle, lastModified } = user;
  return { id: exactNumber(id), name, username, logo, jobTitle, lastModified };
}

/** A user as nested in group members and in the answer about the caller. */
export function userFull(user: User): Fields {
  const { id, realName: _real, profileFields: _fields, password: _password, ...shown } = user;
  return { id: exactNumber(id), ...shown };
}

/** Members of an account also show the name that only administrators see. */
export function accountUser(user: User): Fields {
  return { ...userFull(user), realName: user.realName };
}

/** A profile (L36100). */
export function profile(user: User): Fields {
  const { locale, timeZone, twoFactorAuthentication, verifiedEmail, dateFormat, twentyFourHourTimeFormat } = user;
  const { realName, email, address, telephone, other, organisation, profileFields } = user;
  return {
    ...userBrief(user),
    ...{ locale, timeZone, twoFactorAuthentication, verifiedEmail, dateFormat, twentyFourHourTimeFormat },
    ...{ realName, email, address, telephone, other, organisation, profileFields },
  };
}
