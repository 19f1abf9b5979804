import type { z } from "zod";
import { conflict, invalid } from "../../refusal";
import { accountOf, assign, type Call, callerOf, groupOf, type Handlers, ok, withBody, withQuery } from "../call";
import type { groupCreate, groupOrder, groupSearch, groupUpdate } from "../contract/groups";
import { pageOf } from "../pages";
import type { Group } from "../state/records";
import { groupListed, groupSingle } from "../wire/group";

/** Lower case, everything else to `_`; a number follows when the slug is taken (inferred). */
function slugOf(friendlyName: string, taken: (name: string) => boolean): string {
  const slug =
    friendlyName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "") || "group";
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}_${number}`;
    if (!taken(candidate)) return candidate;
  }
}

/** Deleted groups keep their slug. */
function taken(call: Call, account: string, except?: string): (name: string) => boolean {
  const names = new Set(call.state.groups.list(account).flatMap(({ id, name }) => (id === except ? [] : [name])));
  return (name) => names.has(name);
}

function known(call: Call, account: string, id: string | undefined, field: string): Group | undefined {
  if (id === undefined) return undefined;
  const group = call.state.group(id);
  if (group?.account !== account) throw invalid(field, "there is no such group in this account");
  return group;
}

function checkComponents(components: { name: string }[] | undefined): void {
  const names = components?.map(({ name }) => name) ?? [];
  if (new Set(names).size < names.length) throw invalid("components", "each component may stand there once");
}

function settings(body: z.output<typeof groupUpdate>) {
  const { blind, disableComments, disableEmailComments, hideMemberDetails, components, master } = body;
  const { notificationsConfiguration } = body;
  return {
    blind,
    disableComments,
    disableEmailComments,
    hideMemberDetails,
    components,
    master,
    notificationsConfiguration,
  };
}

function copied({ disableComments, blind, disableChat, disableEmailComments, hideMemberDetails, ...group }: Group) {
  const { branding, components, watermarkConfiguration } = structuredClone(group);
  const flags = { disableComments, blind, disableChat, disableEmailComments, hideMemberDetails };
  return { ...flags, branding, components, watermarkConfiguration };
}

/** Ignores watermarkConfiguration (L11178). The answer is from before anybody is a member: no owner, no members. */
const create = withBody<typeof groupCreate>((call, body) => {
  const account = accountOf(call).id;
  const isTaken = taken(call, account);
  if (body.name !== undefined && isTaken(body.name)) throw conflict(`The group name "${body.name}" is taken`);
  const source = known(call, account, body.copyFrom, "copyFrom");
  known(call, account, body.master, "master");
  checkComponents(body.components);
  const { friendlyName, name = slugOf(friendlyName, isTaken) } = body;
  const group = call.make.group({ account, friendlyName, name, ...(source && copied(source)) });
  assign(group, settings(body));
  const caller = callerOf(call).id;
  if (source) group.owner = caller;
  const answer = groupSingle(call.state, group);
  group.owner = caller;
  call.make.groupMember({ group: group.id, user: caller, permission: 16 });
  for (const { user, assignToNewGroupsPermission: permission } of call.state.members.list(account)) {
    if (permission !== null && user !== caller) call.make.groupMember({ group: group.id, user, permission });
  }
  return ok(answer);
});

/** Deleted groups only when asked for. The order is the one that was set, then the order of creation. */
function listed(call: Call, removed = false): Group[] {
  const groups = call.state.groups.list(accountOf(call).id).filter((group) => removed || !group.removed);
  return groups.sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

/** No totalPages, and totalResults 0, as in the example (L11753): only nextPage says where the list ends. */
const list = withQuery<typeof groupSearch>((call, query) => {
  const name = query.name?.toLowerCase();
  const fits = (text: string) => name === undefined || (query.exact ? text === name : text.includes(name));
  const found = listed(call, query.removed).filter(
    (group) =>
      (fits(group.name.toLowerCase()) || fits(group.friendlyName.toLowerCase())) &&
      !query.exclude?.includes(group.id) &&
      (query.master === undefined || group.master === query.master) &&
      query.label === undefined,
  );
  const { entries, frame } = pageOf(found, 5, query.page);
  const { currentPage, pageSize, nextPage, previousPage } = frame;
  const items = entries.map((group) => ({
    ...groupListed(call.state, group),
    ...(query.includeJobs ? { jobs: group.jobs } : {}),
  }));
  return ok({ items, currentPage, pageSize, totalResults: 0, nextPage, previousPage });
});

const update = withBody<typeof groupUpdate>((call, body) => {
  const group = groupOf(call);
  const { name, friendlyName, masterConfiguration, watermarkConfiguration } = body;
  if (name !== undefined && taken(call, group.account, group.id)(name)) {
    throw conflict(`The group name "${name}" is taken`);
  }
  known(call, group.account, body.copyFrom, "copyFrom");
  if (known(call, group.account, body.master, "master")?.id === group.id)
    throw invalid("master", "is the group itself");
  checkComponents(body.components);
  const watermark = watermarkConfiguration && { ...group.watermarkConfiguration, ...watermarkConfiguration };
  const sent = { name, friendlyName, masterConfiguration, watermarkConfiguration: watermark, ...settings(body) };
  if (assign(group, sent)) group.lastModified = call.clock.now();
  return ok(groupSingle(call.state, group));
});

const reorder = withBody<typeof groupOrder>((call, { items }) => {
  const groups = Object.entries(items).map(
    ([id, order]) => [known(call, accountOf(call).id, id, `items.${id}`), Number(order)] as const,
  );
  for (const [group, order] of groups) if (group) group.order = order;
  return {};
});

export const groupHandlers: Handlers = {
  "groups-create-new-group": create,
  "groups-group-count": (call) => ({ headers: { "X-Count": String(listed(call).length) } }),
  "groups-list-groups": list,
  "groups-reorder-groups": reorder,
  "groups-get-group-details": (call) => ok(groupSingle(call.state, groupOf(call))),
  "groups-update-group": update,
  "groups-delete-group": (call) => {
    groupOf(call).removed = true;
    return {};
  },
  "groups-group-queue-jobs": (call) => ({ body: groupOf(call).jobs }),
};
