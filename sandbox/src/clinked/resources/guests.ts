import { exactNumber } from "../../json";
import { conflict } from "../../refusal";
import { accountOf, assign, type Call, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import type { guestUpdate } from "../contract/people";
import type { pagedSearch } from "../contract/shapes";
import { pageOf, pageWire, search } from "../pages";
import type { Guest } from "../state/records";

/** List entries have no shares (L6113); the single get has (L6253). */
function listed({ id, name, email, dateCreated, passwordEnabled, password }: Guest) {
  return { id: exactNumber(id), name, email, dateCreated, passwordEnabled, hasPassword: password !== null };
}

const single = (guest: Guest) => ({ ...listed(guest), shares: [] });

const guestOf = (call: Call) => present(call.state.guests.get(accountOf(call).id, param(call, "guest")), "such guest");

const list = withQuery<typeof pagedSearch>((call, query) => {
  const found = search(call.state.guests.list(accountOf(call).id), query, ({ id, name, email, dateCreated }) => ({
    texts: [name, email],
    order: { id, name, email, dateCreated },
  }));
  return ok(pageWire(pageOf(found, query.size ?? 10, query.page), listed));
});

const update = withBody<typeof guestUpdate>((call, { name, email, passwordEnabled, password }) => {
  const guest = guestOf(call);
  const same = (other: Guest) => other.id !== guest.id && other.email.toLowerCase() === email?.toLowerCase();
  if (call.state.guests.list(guest.account).some(same)) throw conflict(`A guest "${email}" exists already`);
  assign(guest, { name, email, passwordEnabled, password });
  return ok(single(guest));
});

export const guestHandlers: Handlers = {
  "accounts-guests-list-guests": list,
  "accounts-guests-get-guest-details": (call) => ok(single(guestOf(call))),
  "accounts-guests-update-guest": update,
  "accounts-guests-delete-guest": (call) => {
    const { account, id } = guestOf(call);
    call.state.guests.delete(account, id);
    return {};
  },
};
