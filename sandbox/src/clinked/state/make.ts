import { randomUUID } from "node:crypto";
import { accountBranding, defaultComponents, noSso, noWatermark, plainGroupBranding } from "./defaults";
import type { Account, AccountInvite, Group, GroupInvite, GroupMember, Guest, Member, Right, User } from "./records";
import type { State } from "./state";

/** Adds complete records: what is not given gets the server's own value. */
export class Maker {
  constructor(
    readonly state: State,
    readonly now: () => number,
  ) {}

  account(fields: Partial<Account> & Pick<Account, "name" | "friendlyName">): Account {
    const now = this.now();
    const id = fields.id ?? this.state.nextId("account");
    const account: Account = {
      enabled: true,
      domain: null,
      hash: null,
      locale: null,
      dateCreated: now,
      lastModified: now,
      contextKey: this.state.nextId("contextKey"),
      branding: accountBranding(),
      sso: noSso(),
      ...fields,
      id,
    };
    return this.state.accounts.put("", id, account);
  }

  user(fields: Partial<User> & Pick<User, "username" | "name" | "email">): User {
    const id = fields.id ?? this.state.nextId("user");
    const user: User = {
      enabled: true,
      locked: false,
      jobTitle: null,
      organisation: null,
      address: null,
      telephone: null,
      other: null,
      logo: false,
      timeZone: null,
      locale: null,
      verifiedEmail: false,
      twoFactorAuthentication: false,
      twoFactorMode: null,
      lastModified: this.now(),
      dateFormat: null,
      twentyFourHourTimeFormat: false,
      lastActive: null,
      realName: null,
      profileFields: {},
      password: null,
      ...fields,
      id,
    };
    return this.state.users.put("", id, user);
  }

  member(fields: Partial<Member> & Pick<Member, "account" | "user" | "permission">): Member {
    const rest = { dateCreated: this.now(), tags: [], assignToNewGroupsPermission: null, activationType: null };
    return this.state.members.put(fields.account, fields.user, { ...rest, ...fields });
  }

  group(fields: Partial<Group> & Pick<Group, "account" | "friendlyName" | "name">): Group {
    const now = this.now();
    const id = fields.id ?? this.state.nextId("group");
    const group: Group = {
      disableComments: false,
      contextKey: this.state.nextId("contextKey"),
      storageConsumed: 0,
      blind: false,
      disableChat: false,
      disableEmailComments: false,
      hideMemberDetails: false,
      dateCreated: now,
      lastModified: now,
      owner: null,
      branding: plainGroupBranding(),
      components: defaultComponents(),
      master: null,
      masterConfiguration: null,
      notificationsConfiguration: null,
      watermarkConfiguration: noWatermark(),
      order: null,
      jobs: [],
      removed: false,
      ...fields,
      id,
    };
    return this.state.groups.put(fields.account, id, group);
  }

  groupMember(fields: Partial<GroupMember> & Pick<GroupMember, "group" | "user" | "permission">): GroupMember {
    const rest = { dateCreated: this.now(), expirationDate: null, tags: [], rights: null };
    return this.state.groupMembers.put(fields.group, fields.user, { ...rest, ...fields });
  }

  accountInvite(fields: Partial<AccountInvite> & Pick<AccountInvite, "account" | "email" | "source">): AccountInvite {
    const id = fields.id ?? this.state.nextId("accountInvite");
    const rest = { permission: 1, groups: {}, message: null, inviteKey: randomUUID(), updated: false, hiddenFor: 0 };
    return this.state.accountInvites.put(fields.account, id, { ...rest, ...fields, id });
  }

  groupInvite(fields: Partial<GroupInvite> & Pick<GroupInvite, "group" | "email">): GroupInvite {
    const id = fields.id ?? this.state.nextId("groupInvite");
    const rest = { permission: 1, expirationDate: null, inviteKey: randomUUID(), lastModified: this.now() };
    return this.state.groupInvites.put(fields.group, id, { ...rest, ...fields, id });
  }

  guest(fields: Partial<Guest> & Pick<Guest, "account" | "name" | "email">): Guest {
    const id = fields.id ?? this.state.nextId("guest");
    const rest = { dateCreated: this.now(), passwordEnabled: false, password: null };
    return this.state.guests.put(fields.account, id, { ...rest, ...fields, id });
  }

  right(
    fields: Partial<Right> & Pick<Right, "account" | "name" | "type" | "basedOnPermission" | "capabilities">,
  ): Right {
    const id = fields.id ?? this.state.nextId("right");
    const rest = { description: null, dateCreated: this.now(), dateUpdated: null };
    return this.state.rights.put(fields.account, id, { ...rest, ...fields, id });
  }
}
