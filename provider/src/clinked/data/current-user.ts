import { z } from "zod";
import { defineDataSource } from "../../kit/data-source";
import { anyFields, number, ownId, text, texts, time, yesOrNo } from "../../kit/data-source-fields";
import { clinked } from "../api";

interface Wire {
  readonly principal: Readonly<Record<string, unknown>>;
  readonly authorities: unknown;
  readonly accounts: readonly {
    readonly account: Readonly<Record<string, unknown>>;
    readonly [field: string]: unknown;
  }[];
}

const accountOfLogin = z.object({
  account: ownId("Id of the account, the `account` argument of all resources."),
  name: text("Slug of the account."),
  friendlyName: text("Name that people see."),
  enabled: yesOrNo("Whether the account is in use."),
  domain: text("Custom domain, if there is one."),
  locale: text("Language of the account."),
  permission: number("Permission of the login in the account: 1, 4, 8 or 16."),
  memberOfSpaces: number("Number of groups that the login is a member of."),
  adminInSpaces: number("Number of groups that the login administers."),
  subscription: z
    .object({
      code: text("Name of the plan."),
      trialExpires: time("When the trial ends, if it is one."),
      paused: yesOrNo("Whether the subscription is paused."),
    })
    .optional()
    .describe("Plan of the account."),
  features: texts("Features of the plan, for example `custom-domain`."),
  capabilities: texts("What the login may do in the account, for example `GROUP_CREATE`."),
  mailDomain: text("Domain of the account's incoming e-mail addresses."),
  metadata: anyFields("Further properties of the account."),
});

export const getCurrentUser = defineDataSource({
  name: "clinked:getCurrentUser",
  summary: "The user of the login: its accounts, and what it may do in each of them.",
  product: clinked,
  args: z.strictObject({}),
  fields: z.object({
    userId: ownId("Id of the user."),
    username: z.string().describe("User name."),
    name: text("Full name."),
    email: text("E-mail address."),
    phone: text("Phone number."),
    jobTitle: text("Job title."),
    organisation: text("Organisation."),
    address: text("Address."),
    timeZone: text("Time zone, for example `UTC`."),
    locale: text("Language."),
    enabled: yesOrNo("Whether the user can log in."),
    lock: yesOrNo("Whether the user is locked."),
    verifiedEmail: yesOrNo("Whether the e-mail address is verified."),
    twoFactorAuthentication: yesOrNo("Whether two-factor login is on."),
    twoFactorMode: text("How the second factor comes."),
    lastActive: time("When the user was last active."),
    lastModified: time("When the profile was last changed."),
    authorities: texts("Roles, for example `ROLE_USER`."),
    accounts: z.array(accountOfLogin).describe("Accounts that the login can see."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 116, text: "`telephone`, `locked` and `id` of the service are `phone`, `lock` and `userId` here." }],
  example: {},
  async read({ api }) {
    const { principal, authorities, accounts } = await api.call<Wire>("authentication-user-information");
    return {
      ...principal,
      userId: principal.id,
      phone: principal.telephone,
      lock: principal.locked,
      authorities,
      accounts: accounts.map(({ account, ...more }) => ({ ...account, ...more, account: account.id })),
    };
  },
});
