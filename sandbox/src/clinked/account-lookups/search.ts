import type { Fields } from "../../json";
import { type Call, callerOf, ok, withQuery } from "../call";
import { pageOf } from "../pages";
import type { Group } from "../state/records";
import { groupFull } from "../wire/group";
import { userFull } from "../wire/user";
import { accountInQuery } from "./account-in-query";
import type { globalSearch } from "./operations";

interface Hit {
  texts: (string | null)[];
  lastModified: number;
  type: string;
  entity: () => Fields;
}

/** Users and groups that the caller sees. Content is not searched. */
function hits(call: Call, account: string | undefined, group: string | undefined): Hit[] {
  const { state } = call;
  const accounts = account === undefined ? state.accounts.list("").map(({ id }) => id) : [account];
  const visible = accounts.filter((id) => state.members.get(id, callerOf(call).id));
  const groups = visible
    .flatMap((id) => state.groups.list(id))
    .filter(({ id, removed }) => !removed && (group === undefined || id === group));
  const inGroup = (user: string) => group === undefined || state.groupMembers.get(group, user) !== undefined;
  const people = new Set(visible.flatMap((id) => state.members.list(id).map(({ user }) => user)).filter(inGroup));
  return [
    ...groups.map((found): Hit => hitOf(found.friendlyName, found, "group", () => groupEntity(call, found))),
    ...[...people].flatMap((id): Hit[] => {
      const user = state.user(id);
      return user ? [hitOf(user.name, user, "user", () => userFull(user))] : [];
    }),
  ];
}

const groupEntity = (call: Call, group: Group) => groupFull(call.state, group);

const hitOf = (name: string, { lastModified }: { lastModified: number }, type: string, entity: () => Fields): Hit => ({
  texts: [name],
  lastModified,
  type,
  entity,
});

/** exact asks for the whole phrase; else each word counts. */
function fits({ texts }: Hit, query: string, exact: boolean): boolean {
  const words = exact ? [query] : query.split(/\s+/);
  const all = texts.join(" ").toLowerCase();
  return words.every((word) => all.includes(word.toLowerCase()));
}

export const searchAll = withQuery<typeof globalSearch>((call, sent) => {
  const { account, group, query = "", type, startDate, endDate, exact = false, page } = sent;
  if (account !== undefined) accountInQuery(call, account);
  const from = startDate === undefined ? Number.NEGATIVE_INFINITY : Date.parse(startDate);
  const until = endDate === undefined ? Number.POSITIVE_INFINITY : Date.parse(endDate);
  const found = hits(call, account, group)
    .filter((hit) => (type === undefined || hit.type === type) && fits(hit, query, exact))
    .filter(({ lastModified }) => lastModified >= from && lastModified <= until);
  const { entries, frame } = pageOf(found, 25, page);
  const { currentPage, pageSize, nextPage, previousPage } = frame;
  const items = entries.map((hit) => ({ entity: hit.entity(), highlights: {}, type: hit.type }));
  return ok({ items, currentPage, pageSize, nextPage, suggestions: [], previousPage });
});
