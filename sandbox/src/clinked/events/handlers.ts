import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { assign, type Call, groupOf, type Handlers, ok, withBody, withQuery } from "../call";
import { assigneesOf, assigneesWire } from "../content/assignees";
import { contains, contentOf, makeContent } from "../content/make";
import { permissionsOf } from "../content/permissions";
import { attachmentCount, author, head } from "../content/wire";
import { pageOf, pageWire } from "../pages";
import { discard } from "../trash/discard";
import { removedWire } from "../trash/handlers";
import type { eventCreate, eventRemoval, eventSearch, eventUpdate } from "./operations";
import { type CalendarEvent, events } from "./records";

/** An entry of the list has no assignees, though the table names them (L26710). */
function listed(call: Call, event: CalendarEvent): Fields {
  const { startDate, endDate, allDay, location, dateReminder, recurrence, description, lastModified, color } = event;
  return {
    ...head(call, event, 0),
    attachmentCount: attachmentCount(call, `event_${event.id}`),
    commentCount: 0,
    ...{ startDate, endDate, allDay, location, dateReminder, recurrence, description, color, lastModified },
    dateEndRecurrence: null,
    disableMaybe: false,
    author: author(call, event),
  };
}

const wire = (call: Call, event: CalendarEvent): Fields => ({
  ...listed(call, event),
  shareCount: 0,
  assignees: assigneesWire(call, event.assignees),
});

const list = withQuery<typeof eventSearch>((call, { page, name, exact = false }) => {
  const fits = ({ friendlyName }: CalendarEvent) =>
    exact && name !== undefined ? friendlyName === name : contains(friendlyName, name);
  const found = call.state.of(events).list(groupOf(call).id).filter(fits);
  return ok(pageWire(pageOf(found, 25, page), (event) => listed(call, event)));
});

function checkParent(call: Call, parent: string | undefined): void {
  if (parent !== undefined && !call.state.of(events).get(groupOf(call).id, parent)) {
    throw invalid("parent", "there is no such event in this group");
  }
}

/** The answer does not say yet when the event was last modified (L27508). */
const create = withBody<typeof eventCreate>((call, { assignees = [], ...sent }) => {
  checkParent(call, sent.parent);
  const { location = null, recurrence = null, dateReminder = null, allDay = false, description = null } = sent;
  const { color = null, parent = null, parentExcludeDate = null } = sent;
  const own = { location, recurrence, dateReminder, allDay, description, color, parent, parentExcludeDate };
  const made = makeContent(call, events, {
    ...sent,
    ...own,
    assignees: assigneesOf(call, assignees),
    cancelled: [],
  });
  return { status: 201, body: { ...wire(call, made), lastModified: null } };
});

const update = withBody<typeof eventUpdate>((call, { assignees, ...sent }) => {
  checkParent(call, sent.parent);
  const event = contentOf(call, events, "event");
  assign(event, { ...sent, assignees: assignees && assigneesOf(call, assignees, event.assignees) });
  event.lastModified = call.clock.now();
  return ok(wire(call, event));
});

/** `cancel` takes one occurrence out; without it the event goes to the trash, or away for good. */
const remove = withQuery<typeof eventRemoval>((call, { permanently = false, cancel }) => {
  const event = contentOf(call, events, "event");
  if (cancel !== undefined) {
    event.cancelled.push(cancel);
    return {};
  }
  const { id, group, friendlyName, contextKey } = event;
  if (permanently) {
    call.state.of(events).delete(group, id);
    return {};
  }
  const held = [{ table: events, owner: group, key: id }];
  return ok(removedWire(call.state, discard(call, { type: "event", friendlyName, contextKey }, held)));
});

const permissions = permissionsOf(events, "event");

export const eventHandlers: Handlers = {
  "events-list-events": list,
  "events-show-event-detail": (call) => ok(wire(call, contentOf(call, events, "event"))),
  "events-create-event": create,
  "events-update-event": update,
  "events-remove-event": remove,
  "events-permissions-get": permissions.get,
  "events-permissions-update": permissions.post,
};
