import { events } from "./calendar-event";
import { inContent } from "./content";
import { definePermissions } from "./permissions";

export const eventPermissions = definePermissions({
  type: "clinked:EventPermissions",
  summary: "Who may do what with an event. Delete leaves the permissions as they are.",
  name: "event",
  get: "events-permissions-get",
  post: "events-permissions-update",
  parent: ({ event }) => inContent(events, event),
  quirks: [
    { line: 28322, text: "No request is printed: the document refers to the permissions of tasks, and so does this." },
    { text: "Give sharing of a CalendarEvent in one place, there or here." },
  ],
});
