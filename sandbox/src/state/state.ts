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
import { type Row, Table } from "./table";

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
export type IdKind = (typeof idKinds)[number];

/** A copy of everything the sandbox keeps, as JSON. */
export interface Snapshot {
  version: 1;
  nextIds: Record<string, string>;
  tables: Record<string, Row<unknown>[]>;
}

/** Owners: account id for members, groups, invites, guests and rights; group id for group members and group invites. */
export class State {
  readonly users = new Table<User>();
  readonly accounts = new Table<Account>();
  readonly members = new Table<Member>();
  readonly groups = new Table<Group>();
  readonly groupMembers = new Table<GroupMember>();
  readonly accountInvites = new Table<AccountInvite>();
  readonly groupInvites = new Table<GroupInvite>();
  readonly guests = new Table<Guest>();
  readonly rights = new Table<Right>();
  /** Owners are "account:1", "group:1" and "user:1". */
  readonly properties = new Table<Property>();
  readonly tempFiles = new Table<TempFile>();
  #nextIds = new Map<IdKind, bigint>();

  nextId(kind: IdKind): string {
    const id = this.#nextIds.get(kind) ?? 1n;
    this.#nextIds.set(kind, id + 1n);
    return String(id);
  }

  setNextId(kind: IdKind, id: string): void {
    this.#nextIds.set(kind, BigInt(id));
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

  snapshot(): Snapshot {
    const tables = Object.fromEntries(Object.entries(this.#tables()).map(([name, table]) => [name, table.rows()]));
    return { version: 1, nextIds: Object.fromEntries([...this.#nextIds].map(([k, id]) => [k, String(id)])), tables };
  }

  restore(snapshot: Snapshot): void {
    this.#nextIds = new Map(idKinds.map((kind) => [kind, BigInt(snapshot.nextIds[kind] ?? "1")]));
    for (const [name, table] of Object.entries(this.#tables())) table.load(snapshot.tables[name] ?? []);
  }

  #tables(): Record<string, Table<unknown>> {
    const { users, accounts, members, groups, groupMembers, accountInvites } = this;
    const { groupInvites, guests, rights, properties, tempFiles } = this;
    const tables = { users, accounts, members, groups, groupMembers, accountInvites };
    return { ...tables, groupInvites, guests, rights, properties, tempFiles } as Record<string, Table<unknown>>;
  }
}
