import type { StackValidationPolicy } from "@pulumi/policy";
import { configured, definePolicy, described, on, ownInputs } from "./policy";
import { clinked } from "./portals";
import { count, texts } from "./settings";

/** Clinked's permission of administrators, in accounts and groups. */
const ADMINISTRATOR = 16;

export const noAdministratorInvites = definePolicy({
  name: "no-administrator-invites",
  description: "No invite makes an administrator: whoever opens the e-mail would be one.",
  steps: "Invite with a lower `permission`, and raise it when the person has joined.",
  severity: "critical",
  level: "mandatory",
  checks: [
    on(clinked.AccountInvite, ({ permission, assignGroups }, { report }) => {
      refuse(permission, "permission", report);
      for (const [index, group] of (assignGroups ?? []).entries())
        refuse(group.permission, `assignGroups[${index}].permission`, report);
    }),
    on(clinked.GroupInvite, ({ permission }, { report }) => refuse(permission, "permission", report)),
    on(clinked.GroupInvites, ({ invites }, { report }) => {
      for (const [index, { permission }] of invites.entries())
        refuse(permission, `invites[${index}].permission`, report);
    }),
  ],
});

function refuse(permission: number | undefined, path: string, report: (violation: string) => void): void {
  if (permission === ADMINISTRATOR)
    report(`${path}: is ${ADMINISTRATOR}, administrator. Invite with a lower one, and raise it after acceptance`);
}

interface Membership {
  readonly tags?: readonly string[];
  readonly expirationDate?: string;
}

const temporary = { tags: texts(["temporary"], "Tags of members who leave again.") };

export const temporaryMembersExpire = definePolicy({
  name: "temporary-members-expire",
  description: "Who is tagged as temporary in a group has a date on which the membership ends.",
  steps: "Give the member `expirationDate`, or take the tag away.",
  severity: "medium",
  level: "mandatory",
  settings: temporary,
  checks: [
    on(clinked.GroupMember, (member, { config, report }) => {
      if (staysForEver(member, config.tags)) report(`expirationDate: ${NO_END}`);
    }),
    on(clinked.GroupMembers, ({ members }, { config, report }) => {
      for (const [index, member] of members.entries())
        if (staysForEver(member, config.tags)) report(`members[${index}].expirationDate: ${NO_END}`);
    }),
  ],
});

const NO_END = "is missing at a temporary member. Set the date on which the membership ends";
const staysForEver = ({ tags, expirationDate }: Membership, temporaryTags: readonly string[]) =>
  !expirationDate && (tags ?? []).some((tag) => temporaryTags.includes(tag));

const limit = { max: count(5, "Administrators that one account may have, with those who are invited.") };

export const fewAdministrators: StackValidationPolicy = {
  ...described({
    name: "few-administrators",
    description: "A stack gives an account no more administrators than this.",
    steps: "Lower the `permission` of some members, or raise `max`.",
    severity: "high",
    level: "mandatory",
    settings: limit,
  }),
  validateStack({ resources, getConfig }, report) {
    const { max } = configured(limit, getConfig());
    const perAccount = new Map<string, number>();
    for (const resource of resources) {
      const person = ownInputs(resource, clinked.AccountMember) ?? ownInputs(resource, clinked.AccountInvite);
      if (person?.permission === ADMINISTRATOR)
        perAccount.set(person.account, (perAccount.get(person.account) ?? 0) + 1);
    }
    for (const [account, found] of perAccount)
      if (found > max)
        report(`permission: account ${account} has ${found} administrators, ${max} are allowed. Lower some`);
  },
};
