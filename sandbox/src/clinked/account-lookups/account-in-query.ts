import { forbidden } from "../../refusal";
import { type Call, callerOf, present } from "../call";
import type { Account } from "../state/records";

/** The account that a query names, in which the caller has at least this permission. Throws Refusal. */
export function accountInQuery(call: Call, id: string, least: 1 | 16 = 1): Account {
  const account = present(call.state.account(id), "such account");
  const permission = call.state.members.get(id, callerOf(call).id)?.permission ?? 0;
  if (permission < least) throw forbidden(`This takes permission ${least} in the account`);
  return account;
}
