import type { z } from "zod";
import type { Core } from "../core";
import { type Fields, isFields } from "../json";
import { invalid, notFound } from "../refusal";
import { removeMember } from "../resources/members";
import { accountBranding, noSso, plainGroupBranding } from "../state/defaults";
import type { Account, Group, Member, User } from "../state/records";
import type { Table } from "../state/table";
import { added } from "./add";
import type { change } from "./requests";

export type ParsedChange = z.output<typeof change>;

/** A record that was found, the place that keeps it, and what removing it means. */
interface Target {
  records: object[];
  remove: () => void;
}

/** Carries the change out and answers the id of what was added. */
export function applyChange(core: Core, sent: ParsedChange): { id?: string } {
  if (sent.add) return added(core, sent, sent.add);
  const target = targetOf(core, sent);
  if (sent.remove) target.remove();
  else for (const [name, value] of Object.entries(sent.set ?? {})) setField(target.records, name, value);
  return {};
}

/** Sets a field of the first record that has it; objects are merged. */
function setField(records: object[], name: string, value: unknown): void {
  const record = records.find((candidate) => name in candidate) as Fields | undefined;
  if (!record) throw invalid(`set.${name}`, "there is no such field");
  const before = record[name];
  record[name] = isFields(before) && isFields(value) ? { ...before, ...value } : value;
}

function targetOf(core: Core, sent: ParsedChange): Target {
  const { state } = core;
  const { kind, account = "1", group = "", id = "" } = sent;
  switch (kind) {
    case "account": {
      const record = accountOf(core, sent.account ?? (id || "1"));
      return { records: [record], remove: () => state.accounts.delete("", record.id) };
    }
    case "accountBranding": {
      const record = accountOf(core, account);
      return { records: [record.branding], remove: () => Object.assign(record, { branding: accountBranding() }) };
    }
    case "sso": {
      const record = accountOf(core, account);
      return { records: [record.sso], remove: () => Object.assign(record, { sso: noSso() }) };
    }
    case "user": {
      const user = userOf(core, id);
      return { records: [user], remove: () => state.users.delete("", user.id) };
    }
    case "member": {
      const user = userOf(core, id);
      const member: Member | undefined = state.members.get(account, user.id);
      if (!member) throw notFound(`member "${id}" in account ${account}`);
      return { records: [member, user], remove: () => removeMember(core, member) };
    }
    case "group": {
      const record = groupOf(core, id);
      return { records: [record], remove: () => Object.assign(record, { removed: true }) };
    }
    case "groupBranding": {
      const record = groupOf(core, group || id);
      return { records: [record.branding], remove: () => Object.assign(record, { branding: plainGroupBranding() }) };
    }
    case "groupMember":
      return inTable(state.groupMembers, group, userOf(core, id || (sent.user ?? "")).id, kind);
    case "groupInvite":
      return inTable(state.groupInvites, group, id, kind);
    case "accountInvite":
      return inTable(state.accountInvites, account, id, kind);
    case "guest":
      return inTable(state.guests, account, id, kind);
    case "right":
      return inTable(state.rights, account, id, kind);
    case "accountProperty":
      return inTable(state.properties, `account:${account}`, id, kind);
    case "groupProperty":
      return inTable(state.properties, `group:${group}`, id, kind);
    case "userProperty":
      return inTable(state.properties, `user:${userOf(core, sent.user ?? "1").id}`, id, kind);
  }
}

function inTable<T extends object>(table: Table<T>, owner: string, id: string, kind: string): Target {
  const record = table.get(owner, id);
  if (!record) throw notFound(`${kind} "${id}" under "${owner}"`);
  return { records: [record], remove: () => table.delete(owner, id) };
}

function accountOf(core: Core, id: string): Account {
  const account = core.state.account(id);
  if (!account) throw notFound(`account "${id}"`);
  return account;
}

/** Deleted groups too, so that a test can bring one back. */
function groupOf(core: Core, id: string): Group {
  const group = core.state.groups.find(id);
  if (!group) throw notFound(`group "${id}"`);
  return group;
}

export function userOf(core: Pick<Core, "state">, idOrUsername: string): User {
  const user = core.state.user(idOrUsername) ?? core.state.userNamed(idOrUsername);
  if (!user) throw notFound(`user "${idOrUsername}"`);
  return user;
}
