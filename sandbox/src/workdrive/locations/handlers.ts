import { assign, ok, param, present } from "../../call";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { paged, type paging } from "../pages";
import { keyOwner, newBase, touch } from "../record";
import { personWire, userIn, users } from "../users/records";
import type { locationCreate, locationMembers, locationUpdate } from "./operations";
import { type Location, locations } from "./records";

const locationOf = (call: Call): Location =>
  present(call.store.of(locations).get("", param(call, "id")), "such location");

const membersOf = (call: Call, { id }: Location) =>
  call.store
    .of(users)
    .list("")
    .filter(({ location }) => location === id);

const withMembers = (call: Call, location: Location) => ({
  ...location,
  members: membersOf(call, location).map(personWire),
});

/** Answers no id (L6667). */
const create = withBody<typeof locationCreate>((call, { name }) => {
  const record: Location = { ...newBase(call, "locations"), name };
  call.store.of(locations).put("", record.id, record);
  return ok({ addedBy: keyOwner, name, orgId: record.orgId });
});

export const locationHandlers: Handlers = {
  "locations-get-all-locations": withQuery<typeof paging>((call, query) => {
    const all = call.store.of(locations).list("");
    return paged(
      "locations",
      all.map((record) => ({ ...record, memberCount: membersOf(call, record).length })),
      query,
    );
  }),

  "locations-create-a-location": create,
  "locations-create-a-location-at-locations": create,

  "locations-update-location-members": withBody<typeof locationMembers>((call, body) => {
    const { addMembers = [], removeMembers = [] } = body;
    const location = locationOf(call);
    for (const id of addMembers) userIn(call, "addMembers", id).location = location.id;
    for (const user of membersOf(call, location)) if (removeMembers.includes(user.id)) user.location = null;
    touch(call, location);
    return ok(withMembers(call, location));
  }),

  "locations-get-location-members": (call) => ok(withMembers(call, locationOf(call))),

  "locations-update-a-location": withBody<typeof locationUpdate>((call, body) => {
    const location = locationOf(call);
    if (assign(location, body)) touch(call, location);
    return ok({ ...location });
  }),

  "locations-delete-a-location": (call) => {
    const location = locationOf(call);
    for (const user of membersOf(call, location)) user.location = null;
    call.store.of(locations).delete("", location.id);
    return {};
  },
};
