import { conflict } from "../../refusal";
import { accountOf, assign, callerOf, type Handlers, ok, withBody, withQuery } from "../call";
import type { accountList, accountUpdate, branding } from "../contract/accounts";
import { accountBranding } from "../state/defaults";
import { accountWire, brandingWire } from "../wire/account";

const list = withQuery<typeof accountList>((call, { enabledOnly }) => {
  const caller = callerOf(call).id;
  const accounts = call.state.accounts.list("").filter(({ id }) => call.state.members.get(id, caller));
  return ok(accounts.filter((account) => account.enabled || !enabledOnly).map(accountWire));
});

const update = withBody<typeof accountUpdate>((call, body) => {
  const account = accountOf(call);
  const taken = call.state.accounts.list("").some(({ id, name }) => id !== account.id && name === body.name);
  if (taken) throw conflict(`The account name "${body.name}" is taken`);
  if (assign(account, body)) account.lastModified = call.clock.now();
  return ok(accountWire(account));
});

const updateBranding = withBody<typeof branding>((call, body) => {
  const account = accountOf(call);
  if (assign(account.branding, body)) account.branding.lastModified = call.clock.now();
  return ok(brandingWire(account));
});

export const accountHandlers: Handlers = {
  "accounts-list-accounts": list,
  "accounts-get-account-details": (call) => ok(accountWire(accountOf(call))),
  "accounts-update-account": update,
  "accounts-branding-get-account-branding": (call) => ok(brandingWire(accountOf(call))),
  "accounts-branding-create-or-update-account-branding": updateBranding,
  "accounts-branding-delete-custom-branding": (call) => {
    accountOf(call).branding = { ...accountBranding(), lastModified: call.clock.now() };
    return {};
  },
};
