import { randomUUID } from "node:crypto";
import type { Fields } from "../../json";
import { unauthorised } from "../../refusal";
import { applications } from "../applications/records";
import { type Call, callerOf, type Handlers, ok, type Reply, withQuery } from "../call";
import type { clientGrant, passwordGrant } from "../contract/session";
import { accountCapabilities } from "../state/capabilities";
import type { Account, User } from "../state/records";
import { credentials } from "../state/seed";
import { accountWire } from "../wire/account";
import { userFull } from "../wire/user";

const features = [
  ..."watermarking storage-switch search audit chat kanban custom-domain dashboard-tasks custom-email".split(" "),
];

function signIn(user: User | undefined, password: string, code: string | undefined): User {
  if (!user?.enabled || user.locked || user.password === null || user.password !== password) {
    throw unauthorised("Wrong username or password, or the user is disabled or locked");
  }
  if (user.twoFactorAuthentication && code !== credentials.twoFactorCode) {
    throw unauthorised("The two-factor code is missing or wrong");
  }
  return user;
}

/** No expires_in, although the token expires like any other (L62). */
function byPassword(
  call: Call,
  query: { client_id: string; username: string; password: string; code?: string },
): Reply {
  if (query.client_id !== "clinked-mobile") throw unauthorised('client_id of this grant is always "clinked-mobile"');
  const user = signIn(call.state.userNamed(query.username), query.password, query.code);
  return ok({ access_token: call.sessions.open(user.id), scope: "read write", token_type: "bearer" });
}

/** An application acts for the user who made it; expires_in counts seconds (L107). */
function byClient(call: Call, query: { client_id: string; client_secret: string; scope: string }): Reply {
  const application = call.state.of(applications).find(query.client_id);
  const owner = application?.clientSecret === query.client_secret ? call.state.user(application.owner) : undefined;
  if (!application || !owner) throw unauthorised("Unknown client id, or wrong client secret");
  Object.assign(application, { lastActivity: call.clock.now(), ip: "127.0.0.1" });
  return ok({
    access_token: call.sessions.open(owner.id),
    refresh_token: randomUUID(),
    token_type: "bearer",
    expires_in: call.sessions.lifetimeSeconds,
    scope: query.scope,
  });
}

function userInformation(call: Call): Reply {
  const user = callerOf(call);
  const accounts = call.state.accounts.list("").flatMap((account) => membership(call, user, account));
  const { username: name } = user;
  return ok({ name, principal: userFull(user), authorities: ["ROLE_USER"], accounts });
}

function membership({ state }: Call, user: User, account: Account): Fields[] {
  const permission = state.members.get(account.id, user.id)?.permission;
  if (permission === undefined) return [];
  const groups = state.groups.list(account.id).filter((group) => !group.removed);
  const memberships = groups.flatMap((group) => state.groupMembers.get(group.id, user.id) ?? []);
  const properties = state.properties.list(`account:${account.id}`).map(({ name, value }) => [name, value]);
  return [
    {
      account: accountWire(account),
      subscription: { code: "premium", trialExpires: null, paused: false },
      permission,
      memberOfSpaces: memberships.length,
      adminInSpaces: memberships.filter((member) => member.permission === 16).length,
      features,
      capabilities: accountCapabilities(permission),
      mailDomain: "localhost",
      metadata: Object.fromEntries(properties),
    },
  ];
}

export const sessionHandlers: Handlers = {
  "authentication-password-authentication": withQuery<typeof passwordGrant>(byPassword),
  "authentication-client-id-and-secret-authentication": withQuery<typeof clientGrant>(byClient),
  "authentication-user-information": userInformation,
};
