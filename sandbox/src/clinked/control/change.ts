import type { z } from "zod";
import { setField } from "../../control/set-field";
import { notFound } from "../../refusal";
import type { Table } from "../../table";
import type { Clinked } from "..";
import { removeMember } from "../resources/members";
import { accountBranding, noSso, plainGroupBranding } from "../state/defaults";
import type { Account, Group, Member, User } from "../state/records";
import { added } from "./add";
import type { change } from "./requests";

export type ParsedChange = z.output<typeof change>;

/** A record that was found, the place that keeps it, and what removing it means. */
interface Target {
  records: object[];
  remove: () => void;
}

/** Carries the change out and answers the id of what was added. */
export function applyChange(clinked: Clinked, sent: ParsedChange): { id?: string } {
  if (sent.add) return added(clinked, sent, sent.add);
  const target = targetOf(clinked, sent);
  if (sent.remove) target.remove();
  else for (const [name, value] of Object.entries(sent.set ?? {})) setField(target.records, name, value);
  return {};
}

function targetOf(clinked: Clinked, sent: ParsedChange): Target {
  const { state } = clinked;
  const { kind, account = "1", group = "", id = "" } = sent;
  switch (kind) {
    case "account": {
      const record = accountOf(clinked, sent.account ?? (id || "1"));
      return { records: [record], remove: () => state.accounts.delete("", record.id) };
    }
    case "accountBranding": {
      const record = accountOf(clinked, account);
      return { records: [record.branding], remove: () => Object.assign(record, { branding: accountBranding() }) };
    }
    case "sso": {
      const record = accountOf(clinked, account);
      return { records: [record.sso], remove: () => Object.assign(record, { sso: noSso() }) };
    }
    case "user": {
      const user = userOf(clinked, id);
      return { records: [user], remove: () => state.users.delete("", user.id) };
    }
    case "member": {
      const user = userOf(clinked, id);
      const member: Member | undefined = state.members.get(account, user.id);
      if (!member) throw notFound(`member "${id}" in account ${account}`);
      return { records: [member, user], remove: () => removeMember(clinked, member) };
    }
    case "group": {
      const record = groupOf(clinked, id);
      return { records: [record], remove: () => Object.assign(record, { removed: true }) };
    }
    case "groupBranding": {
      const record = groupOf(clinked, group || id);
      return { records: [record.branding], remove: () => Object.assign(record, { branding: plainGroupBranding() }) };
    }
    case "groupMember":
      return inTable(state.groupMembers, group, userOf(clinked, id || (sent.user ?? "")).id, kind);
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
      return inTable(state.properties, `user:${userOf(clinked, sent.user ?? "1").id}`, id, kind);
  }
}

function inTable<T extends object>(table: Table<T>, owner: string, id: string, kind: string): Target {
  const record = table.get(owner, id);
  if (!record) throw notFound(`${kind} "${id}" under "${owner}"`);
  return { records: [record], remove: () => table.delete(owner, id) };
}

function accountOf(clinked: Clinked, id: string): Account {
  const account = clinked.state.account(id);
  if (!account) throw notFound(`account "${id}"`);
  return account;
}

/** Deleted groups too, so that a test can bring one back. */
function groupOf(clinked: Clinked, id: string): Group {
  const group = clinked.state.groups.find(id);
  if (!group) throw notFound(`group "${id}"`);
  return group;
}

export function userOf(clinked: Clinked, idOrUsername: string): User {
  const user = clinked.state.user(idOrUsername) ?? clinked.state.userNamed(idOrUsername);
  if (!user) throw notFound(`user "${idOrUsername}"`);
  return user;
}
