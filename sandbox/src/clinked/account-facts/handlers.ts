import type { Fields } from "../../json";
import { accountOf, type Call, type Handlers, ok, param, present, withQuery } from "../call";
import { search } from "../pages";
import { componentOrder } from "../state/defaults";
import { userBrief } from "../wire/user";
import type { deviceSearch, tagSummary } from "./operations";
import { devices } from "./records";

const billing = {
  firstName: "John",
  lastName: "Doe",
  email: "john@example.com",
  address1: "Privet Drive",
  address2: "4",
  city: "Little Whinging",
  state: "Surrey",
  zip: "ZIP-0876",
  country: "Great Britain",
  card: {
    number: "5555 5555 5555 4444",
    type: "MasterCard",
    lastFour: "4444",
    verificationValue: "000",
    expirationMonth: 1,
    expirationYear: 27,
  },
};

const accountPackage = {
  code: "premium",
  trialExpires: null,
  paused: false,
  planDetails: { interval: 1, currency: "EUR" },
  members: 100,
  storage: 9000000000,
  emailQuota: 1000,
  suspended: false,
  pausedBillingCycles: null,
  datePausedAt: null,
};

/** The plan of the example (L1640); members and storage are counted. */
function subscription(call: Call) {
  const { id } = accountOf(call);
  const storageUsed = call.state.groups.list(id).reduce((sum, group) => sum + group.storageConsumed, 0);
  const membersUsed = call.state.members.count(id);
  return ok({ accountPackage, plan: "Premium", storageUsed, membersUsed, billingDetails: billing, emailsUsed: 0 });
}

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const components: Fields[] = componentOrder.map((name) => ({
  name,
  beta: false,
  title: title(name),
  description: `${title(name)} of a group`,
  iconName: name,
}));

/** Tags exist only at members: name to the ids of the users who have it. */
function tagsOf(call: Call): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { user, tags: names } of call.state.members.list(accountOf(call).id)) {
    for (const name of new Set(names)) tags.set(name, [...(tags.get(name) ?? []), user]);
  }
  return tags;
}

const summary = withQuery<typeof tagSummary>((call, query) => {
  const { orderBy, ascending = true } = query;
  const all = [...tagsOf(call)].map(([name, users]) => ({ name, members: users.length }));
  const wanted = { name: query.name, startsWith: query.startsWith };
  const found = search(all, wanted, ({ name }) => ({ texts: [name], order: {} }));
  const direction = ascending ? 1 : -1;
  if (orderBy === "members") found.sort((a, b) => direction * (a.members - b.members));
  else if (orderBy) found.sort((a, b) => direction * a.name.localeCompare(b.name, "en"));
  return ok(found);
});

/** Several names are separated by commas; a tag that nobody has is an empty list. */
function tagMembers(call: Call) {
  const tags = tagsOf(call);
  const wanted = param(call, "tags").split(",");
  const people = (name: string) => (tags.get(name) ?? []).map((id) => userBrief(call.state.user(id)));
  return ok(Object.fromEntries(wanted.map((name) => [name, people(name)])));
}

const listDevices = withQuery<typeof deviceSearch>((call, { name, orderBy }) => {
  const all = call.state.of(devices).list(accountOf(call).id);
  // The name of the example is the client id (L7322).
  const found = search(all, { name }, ({ name, clientId }) => ({ texts: [name, clientId], order: {} }));
  const ordering = (device: object) => (device as Fields)[orderBy ?? ""];
  const sorted = orderBy
    ? found.sort((a, b) => String(ordering(a) ?? "").localeCompare(String(ordering(b) ?? ""), "en", { numeric: true }))
    : found;
  return ok(
    sorted.map(({ clientId, owner, ...rest }) => ({ clientId, owner: userBrief(call.state.user(owner)), ...rest })),
  );
});

export const accountFactHandlers: Handlers = {
  "accounts-subscription": subscription,
  "accounts-components": () => ok(components),
  "accounts-member-tags-list-member-tags": (call) => ({ body: [...tagsOf(call).keys()] }),
  "accounts-member-tags-tag-summary": summary,
  "accounts-member-tags-tag-members": tagMembers,
  "accounts-devices-list-devices": listDevices,
  "accounts-devices-remove-device": (call) => {
    const gone = call.state.of(devices).delete(accountOf(call).id, param(call, "clientId"));
    present(gone || undefined, "such device");
    return {};
  },
};
