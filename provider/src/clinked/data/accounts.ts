import { z } from "zod";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import type { Fields } from "../../kit/normal-form";
import { account } from "../account";
import { accountInvite } from "../account-invite";
import { accountMember } from "../account-member";
import { accountProperty } from "../account-property";
import { type ClinkedApi, PAGE_SIZE } from "../api";
import { guest } from "../guest";
import { memberRight } from "../member-right";
import { search } from "./args";

const allAccounts = (api: ClinkedApi, query = {}) => api.array<Fields>("accounts-list-accounts", {}, query);

export const getAccount = lookup(account, {
  name: "clinked:getAccount",
  summary: "An account by its id, its name or its slug.",
  scope: [],
  by: ["account", "friendlyName", "name"],
  candidates: async ({ api }) => (await allAccounts(api)).items,
  example: { friendlyName: "Awesome Organisation" },
});

export const getAccounts = listing<ClinkedApi>(account, {
  name: "clinked:getAccounts",
  summary: "The accounts that the login can see.",
  list: "accounts",
  each: "eachAccount",
  scope: [],
  filters: { enabledOnly: z.boolean().optional().describe("Leaves out accounts that are switched off.") },
  page: (api, { enabledOnly }) => allAccounts(api, enabledOnly === true ? { enabledOnly } : {}),
  cost: { requests: 1, per: "call" },
  example: {},
});

export const getAccountMember = lookup(accountMember, {
  name: "clinked:getAccountMember",
  summary: "A member of an account by user name or e-mail address.",
  by: ["username", "email"],
  candidates: ({ api }, { account, email }) =>
    api.search("accounts-members-list-members", { account: String(account) }, { name: email, size: PAGE_SIZE }),
  example: { account: "1", username: "jack" },
});

export const getAccountMembers = listing<ClinkedApi>(accountMember, {
  name: "clinked:getAccountMembers",
  summary: "The members of an account.",
  list: "members",
  each: "eachAccountMember",
  filters: search("name or e-mail address"),
  page: (api, { account, ...query }, page) =>
    api.page("accounts-members-list-members", { account: String(account) }, page, { size: PAGE_SIZE, ...query }),
  quirks: [{ line: 2366, text: "List entries lack the tags: getAccountMember has them." }],
  example: { account: "1" },
});

export const getAccountInvites = listing<ClinkedApi>(accountInvite, {
  name: "clinked:getAccountInvites",
  summary: "The invites to an account that nobody has accepted yet.",
  list: "invites",
  each: "eachAccountInvite",
  filters: search("name or e-mail address"),
  page: (api, { account, ...query }, page) =>
    api.page("accounts-invites-list-invites", { account: String(account) }, page, { size: PAGE_SIZE, ...query }),
  example: { account: "1" },
});

export const getGuest = lookup(guest, {
  name: "clinked:getGuest",
  summary: "A guest of an account by id or e-mail address.",
  by: ["guestId", "email"],
  example: { account: "1", email: "guest@guest.com" },
});

export const getGuests = listing<ClinkedApi>(guest, {
  name: "clinked:getGuests",
  summary: "The guests of an account: people outside with whom something is shared.",
  list: "guests",
  each: "eachGuest",
  filters: search("name or e-mail address"),
  page: (api, { account, ...query }, page) =>
    api.page("accounts-guests-list-guests", { account: String(account) }, page, { size: PAGE_SIZE, ...query }),
  example: { account: "1" },
});

export const getAccountProperties = listing<ClinkedApi>(accountProperty, {
  name: "clinked:getAccountProperties",
  summary: "The properties of an account.",
  list: "properties",
  each: "eachAccountProperty",
  filters: { startsWith: z.string().optional().describe("What the names begin with.") },
  page: (api, { account, ...query }) =>
    api.array(
      "accounts-properties-list-account-properties",
      { account: String(account) },
      query as { startsWith?: string },
    ),
  cost: { requests: 1, per: "call" },
  example: { account: "1", startsWith: "crm." },
});

export const getMemberRights = listing<ClinkedApi>(memberRight, {
  name: "clinked:getMemberRights",
  summary: "The rights that refine the permissions of an account.",
  list: "rights",
  each: "eachMemberRight",
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
});
