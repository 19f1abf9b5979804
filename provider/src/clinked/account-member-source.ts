import { defineSource } from "../kit/source";
import { inAccount } from "./account";
import { type ClinkedApi, PAGE_SIZE } from "./api";

/** A user as members, group members and owners show it. */
export interface UserWire {
  readonly id: number | string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly [field: string]: unknown;
}

export interface AccountMemberWire {
  readonly user: UserWire;
  readonly permission: number;
  readonly dateCreated: number;
  readonly [field: string]: unknown;
}

export const accountMembers = defineSource<ClinkedApi, AccountMemberWire>({
  name: "clinked:accountMembers",
  scope: ["account"],
  key: ({ user }) => user.username,
  parent: inAccount,
  list: (api, { account = "" }, page) =>
    api.page("accounts-members-list-members", { account }, page, { size: PAGE_SIZE }),
  single: (api, { account = "" }, username) => api.call("accounts-members-get-member-details", { account, username }),
});

/** Whether somebody with this address is a member of the account: an invite that is gone was accepted then. */
export async function isMember(api: ClinkedApi, account: string, email: string): Promise<boolean> {
  const query = { name: email, size: PAGE_SIZE };
  const items = await api.search<AccountMemberWire>("accounts-members-list-members", { account }, query);
  return items.some(({ user }) => user.email.toLowerCase() === email.toLowerCase());
}
