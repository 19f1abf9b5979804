import { exactNumber, type Fields } from "../../json";
import { type Call, ok, present, withQuery } from "../call";
import type { Account } from "../state/records";
import { groupBrief } from "../wire/group";
import { userBrief } from "../wire/user";
import { accountInQuery } from "./account-in-query";
import type { auditSearch } from "./operations";
import { type AuditEntry, auditLog } from "./records";

/** Entries of one answer; the document names no number. */
const size = 25;
const day = 24 * 60 * 60 * 1000;

function wire({ state }: Call, account: Account, entry: AuditEntry): Fields {
  const { id, event, dateCreated, value, ipAddress, deviceId } = entry;
  const user = present(state.user(entry.user), "such user");
  const group = entry.group === null ? undefined : state.groups.find(entry.group);
  const { id: accountId, name, friendlyName, enabled } = account;
  return {
    ...{ id, event, dateCreated, componentId: null, userId: exactNumber(user.id), componentName: null },
    ...{ userName: user.username, componentType: null, component: null },
    user: { ...userBrief(user), email: user.email },
    ...{ value, ipAddress, deviceId, email: user.email, accountId: exactNumber(accountId) },
    groupId: group ? exactNumber(group.id) : null,
    groupName: group?.friendlyName ?? null,
    account: { id: exactNumber(accountId), name, friendlyName, enabled },
    group: group ? groupBrief(group) : null,
  };
}

/** The offset is a token of the answer before; the newest entry comes first. */
export const listAudit = withQuery<typeof auditSearch>((call, query) => {
  const account = accountInQuery(call, query.account, 16);
  const { dateStart, dateEnd, events, group, users, offset = "0" } = query;
  const wanted = events?.split(",").map((name) => name.trim());
  const from = dateStart === undefined ? Number.NEGATIVE_INFINITY : Date.parse(dateStart);
  const until = dateEnd === undefined ? Number.POSITIVE_INFINITY : Date.parse(dateEnd) + day;
  const found = call.state
    .of(auditLog)
    .list(account.id)
    .filter(({ dateCreated }) => dateCreated >= from && dateCreated < until)
    .filter((entry) => (wanted?.includes(entry.event) ?? true) && (users?.includes(entry.user) ?? true))
    .filter((entry) => group === undefined || entry.group === group)
    .sort((a, b) => b.dateCreated - a.dateCreated);
  const start = Number(offset) || 0;
  const shown = found.slice(start, start + size);
  const more = found.length > start + size;
  return ok({ offset: String(start + shown.length), items: shown.map((entry) => wire(call, account, entry)), more });
});
