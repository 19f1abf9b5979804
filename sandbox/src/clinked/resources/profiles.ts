import type { z } from "zod";
import { conflict, forbidden, invalid } from "../../refusal";
import { assign, type Call, callerOf, type Handlers, ok, param, present, withBody } from "../call";
import type { myProfileUpdate, profileUpdate } from "../contract/people";
import type { User } from "../state/records";
import { profile } from "../wire/user";
import { tempFile } from "./temp-files";

const named = (call: Call) => present(call.state.userNamed(param(call, "username")), "such profile");

/** Oneself, or somebody in an account in which the caller manages members (inferred). */
function mayChange(call: Call, user: User): void {
  const caller = callerOf(call);
  const { accounts, members } = call.state;
  const manages = accounts
    .list("")
    .some(({ id }) => members.get(id, user.id) && (members.get(id, caller.id)?.permission ?? 0) >= 8);
  if (user.id !== caller.id && !manages) throw forbidden("Only the user or a member manager may change this profile");
}

function write(call: Call, user: User, { logoImage, ...sent }: z.output<typeof myProfileUpdate>): void {
  const other = sent.email === undefined ? undefined : call.state.userByEmail(sent.email);
  if (other && other.id !== user.id) throw conflict(`The e-mail address "${sent.email}" is taken`);
  if (logoImage !== undefined) tempFile(call, logoImage, "logoImage");
  const logo = logoImage === undefined ? sent.logo : true;
  if (assign(user, { ...sent, logo })) user.lastModified = call.clock.now();
}

const updateMine = withBody<typeof myProfileUpdate>((call, body) => {
  const user = callerOf(call);
  write(call, user, body);
  return ok(profile(user));
});

/** Shows no JSON answer, only a table of the returned fields (L36846): answers the profile. */
const update = withBody<typeof profileUpdate>((call, { verifyEmail, password, currentPassword, ...sent }) => {
  const user = named(call);
  mayChange(call, user);
  if (currentPassword !== undefined && currentPassword !== user.password) {
    throw invalid("currentPassword", "is not the current password");
  }
  write(call, user, sent);
  assign(user, { password, verifiedEmail: verifyEmail === true ? true : undefined });
  return ok(profile(user));
});

export const profileHandlers: Handlers = {
  "profile-show-personal-profile-details": (call) => ok(profile(callerOf(call))),
  "profile-update-personal-profile-data": updateMine,
  "profile-get-profile-details": (call) => ok(profile(named(call))),
  "profile-update-profile": update,
};
