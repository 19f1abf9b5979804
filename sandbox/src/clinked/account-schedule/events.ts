import type { Fields } from "../../json";
import { accountInQuery } from "../account-lookups/account-in-query";
import { type Call, ok, present, withQuery } from "../call";
import { author, head } from "../content/wire";
import { type CalendarEvent, events } from "../events/records";
import type { Group } from "../state/records";
import { groupBrief } from "../wire/group";
import type { accountEvents, userEvents } from "./operations";
import { visibleGroups } from "./visible-groups";

/** Unlike an event of a group it tells neither who follows nor what the caller may do (L10282). */
function wire(call: Call, group: Group, event: CalendarEvent): Fields {
  const { following: _, userAces: __, userPermission: ___, ...known } = head(call, event, 0);
  const { startDate, endDate, allDay, location, dateReminder, recurrence, description, lastModified, color } = event;
  return {
    ...known,
    ...{ startDate, endDate, allDay, location, dateReminder, recurrence, dateEndRecurrence: null, description },
    ...{ disableMaybe: false, author: author(call, event), lastModified, color, group: groupBrief(group) },
  };
}

/** Bounds are days; a recurring event counts by its first occurrence. */
function listed(call: Call, groups: Group[], { dateStart = "", dateEnd = "9999" }: Bounds): Fields[] {
  const isWithin = ({ startDate, endDate }: CalendarEvent) =>
    startDate.slice(0, 10) >= dateStart && endDate.slice(0, 10) <= dateEnd;
  return groups.flatMap((group) =>
    call.state
      .of(events)
      .list(group.id)
      .filter(isWithin)
      .map((event) => wire(call, group, event)),
  );
}

interface Bounds {
  dateStart?: string | undefined;
  dateEnd?: string | undefined;
}

export const eventsOfAccount = withQuery<typeof accountEvents>((call, { account, ...bounds }) => {
  const { id } = accountInQuery(call, account);
  return ok(listed(call, visibleGroups(call, id), bounds));
});

export const eventsOfUser = withQuery<typeof userEvents>((call, { user: username, ...bounds }) => {
  const { id } = present(call.state.userNamed(username), "such user");
  const groups = visibleGroups(call).filter((group) => call.state.groupMembers.get(group.id, id));
  return ok(listed(call, groups, bounds));
});
