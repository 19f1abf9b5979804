import { z } from "zod";
import { defineDataSource, defineListing } from "../../kit/data-source";
import { number, ownId, text, time, yesOrNo } from "../../kit/data-source-fields";
import { type ClinkedApi, clinked } from "../api";
import { accountArg } from "./args";

type Wire = Readonly<Record<string, unknown>>;

const args = z.strictObject({ account: accountArg });

export const getAccountSubscription = defineDataSource<ClinkedApi, typeof args>({
  name: "clinked:getAccountSubscription",
  summary: "The plan of an account: limits, and what is used of them.",
  product: clinked,
  args,
  fields: z.object({
    plan: text("Name of the plan."),
    storageUsed: number("Storage in bytes that is used."),
    membersUsed: number("Number of members."),
    emailsUsed: number("Number of e-mails that were sent."),
    accountPackage: z
      .object({
        code: text("Code of the plan."),
        trialExpires: time("When the trial ends, if it is one."),
        paused: yesOrNo("Whether it is paused."),
        pausedBillingCycles: number("For how many billing periods it is paused."),
        datePausedAt: time("Since when it is paused."),
        suspended: yesOrNo("Whether it is suspended."),
        members: number("Number of members that it allows."),
        storage: number("Storage in bytes that it allows."),
        emailQuota: number("Number of e-mails that it allows."),
        planDetails: z
          .object({ interval: number("Months between two bills."), currency: text("Currency of the bills.") })
          .optional()
          .describe("How it is billed."),
      })
      .optional()
      .describe("What the plan allows."),
    billingDetails: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("Address and card of the bills, in the service's own words."),
  }),
  secret: ["billingDetails"],
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 1622, text: "storageUsed and membersUsed are described with the texts of the limits." }],
  example: { account: "1" },
  read: ({ api }, { account }) => api.call<Wire>("accounts-subscription", { account: String(account) }),
});

/** What both lists of components show. */
export const componentFields = z.object({
  name: z.string().describe("Name, as in `components` of a Group."),
  title: text("Name that people see."),
  description: text("What it is for."),
  beta: yesOrNo("Whether it is on trial."),
  iconName: text("Name of its icon."),
});

export const getAccountComponents = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getAccountComponents",
  summary: "The components that the groups of an account can have.",
  product: clinked,
  list: "components",
  each: "eachAccountComponent",
  args,
  fields: componentFields,
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
  async *pages({ api }, { account }) {
    yield (await api.array<Wire>("accounts-components", { account: String(account) })).items;
  },
});

const tagArgs = args.extend({
  members: z.boolean().optional().describe("Whether to count the members of each tag."),
  startsWith: z.string().optional().describe("Text that the tags begin with. Goes along with `members`."),
});

export const getMemberTags = defineListing<ClinkedApi, typeof tagArgs>({
  name: "clinked:getMemberTags",
  summary: "The tags that members of an account have.",
  product: clinked,
  list: "tags",
  each: "eachMemberTag",
  args: tagArgs,
  fields: z.object({
    name: z.string().describe("The tag."),
    members: number("Number of members, where it was asked for."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ text: "A tag is there as long as a member has it: AccountMember sets them." }],
  example: { account: "1", members: true },
  validate: ({ members, startsWith }) =>
    startsWith !== undefined && members !== true
      ? [{ path: "startsWith", text: "goes along with `members: true`" }]
      : [],
  async *pages({ api }, { account, members, startsWith }) {
    const path = { account: String(account) };
    if (members) {
      const query = { summary: "true", startsWith };
      yield (await api.array<Wire>("accounts-member-tags-tag-summary", path, query)).items;
      return;
    }
    const { items } = await api.array<string>("accounts-member-tags-list-member-tags", path);
    yield items.map((name) => ({ name }));
  },
});

const taggedArgs = args.extend({ tag: z.string().min(1).describe("The tag.") });

export const getTaggedMembers = defineListing<ClinkedApi, typeof taggedArgs>({
  name: "clinked:getTaggedMembers",
  summary: "The members of an account that have a tag.",
  product: clinked,
  list: "members",
  each: "eachTaggedMember",
  args: taggedArgs,
  fields: z.object({
    username: z.string().describe("User name."),
    userId: ownId("Id of the user."),
    name: text("Full name."),
    jobTitle: text("Job title."),
    lastModified: time("When the profile was last changed."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 3893, text: "The service answers with the members under the name of the tag." }],
  example: { account: "1", tag: "hello" },
  async *pages({ api }, { account, tag }) {
    const path = { account: String(account), tags: tag };
    const found = await api.call<Readonly<Record<string, readonly Wire[]>>>("accounts-member-tags-tag-members", path);
    yield Object.values(found ?? {})
      .flat()
      .map((user) => ({ ...user, userId: user.id }));
  },
});

const deviceArgs = args.extend({ name: z.string().optional().describe("Text that the names hold.") });

export const getDevices = defineListing<ClinkedApi, typeof deviceArgs>({
  name: "clinked:getDevices",
  summary: "The devices and applications that are logged in to an account.",
  product: clinked,
  list: "devices",
  each: "eachDevice",
  args: deviceArgs,
  fields: z.object({
    clientId: z.string().describe("Id of the application on the device."),
    owner: text("User name of its owner."),
    name: text("Name."),
    description: text("What it is."),
    platform: text("Platform, for example `ANDROID`."),
    deviceType: text("Kind of device, for example `Phone`."),
    deviceModel: text("Model."),
    deviceOs: text("Operating system."),
    appVersion: text("Version of the application."),
    bundleId: text("Bundle id of the application."),
    ip: text("Address that it was last seen at."),
    lastActivity: time("When it was last active."),
  }),
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
  async *pages({ api }, { account, name }) {
    const { items } = await api.array<Wire & { readonly owner: { readonly username: string } | null }>(
      "accounts-devices-list-devices",
      { account: String(account) },
      { name },
    );
    yield items.map(({ owner, ...device }) => ({ ...device, owner: owner?.username }));
  },
});

export const getSocialLogins = defineDataSource({
  name: "clinked:getSocialLogins",
  summary: "The services by which the user of the login can sign in.",
  product: clinked,
  args: z.strictObject({}),
  fields: z.object({
    linkedin: z.boolean().describe("Whether LinkedIn is connected."),
    google: z.boolean().describe("Whether Google is connected."),
    apple: z.boolean().describe("Whether Apple is connected."),
  }),
  cost: { requests: 1, per: "call" },
  example: {},
  read: ({ api }) => api.call<Wire>("profile-properties-get-status"),
});
