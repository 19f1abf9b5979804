import { Store, type StoreSnapshot } from "../../store";
import { type TableName, table } from "../../table";
import { seedApplication } from "../applications/seed";
import { areaTables } from "../tables";
import type {
  Account,
  AccountInvite,
  Group,
  GroupInvite,
  GroupMember,
  Guest,
  Member,
  Property,
  Right,
  TempFile,
  User,
} from "./records";
import { credentials } from "./seed";

export const idKinds = [
  "user",
  "account",
  "group",
  "accountInvite",
  "groupInvite",
  "guest",
  "right",
  "contextKey",
] as const;

const names = {
  users: table<User>("users"),
  accounts: table<Account>("accounts"),
  members: table<Member>("members"),
  groups: table<Group>("groups"),
  groupMembers: table<GroupMember>("groupMembers"),
  accountInvites: table<AccountInvite>("accountInvites"),
  groupInvites: table<GroupInvite>("groupInvites"),
  guests: table<Guest>("guests"),
  rights: table<Right>("rights"),
  properties: table<Property>("properties"),
  tempFiles: table<TempFile>("tempFiles"),
};

/** Owners: account id for members, groups, invites, guests and rights; group id for group members and group invites. */
export class State extends Store {
  constructor() {
    super([...Object.values<TableName<object>>(names), ...areaTables], idKinds);
  }

  readonly users = this.of(names.users);
  readonly accounts = this.of(names.accounts);
  readonly members = this.of(names.members);
  readonly groups = this.of(names.groups);
  readonly groupMembers = this.of(names.groupMembers);
  readonly accountInvites = this.of(names.accountInvites);
  readonly groupInvites = this.of(names.groupInvites);
  readonly guests = this.of(names.guests);
  readonly rights = this.of(names.rights);
  /** Owners are "account:1", "group:1" and "user:1". */
  readonly properties = this.of(names.properties);
  readonly tempFiles = this.of(names.tempFiles);

  /** A snapshot from before applications were kept still has its login. */
  override restore(snapshot: StoreSnapshot): void {
    super.restore(snapshot);
    const owner = this.userNamed(credentials.username);
    if (owner && !("applications" in snapshot.tables)) seedApplication(this, owner.id, credentials);
  }

  account(id: string): Account | undefined {
    return this.accounts.get("", id);
  }

  user(id: string): User | undefined {
    return this.users.get("", id);
  }

  userNamed(username: string): User | undefined {
    return this.users.list("").find((user) => user.username === username);
  }

  userByEmail(email: string): User | undefined {
    const wanted = email.toLowerCase();
    return this.users.list("").find((user) => user.email.toLowerCase() === wanted);
  }

  /** A group that was not deleted. */
  group(id: string): Group | undefined {
    const group = this.groups.find(id);
    return group?.removed ? undefined : group;
  }
}
