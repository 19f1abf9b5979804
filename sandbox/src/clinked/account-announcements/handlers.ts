import type { Fields } from "../../json";
import { accountOf, type Call, type Handlers, ok, present, withBody, withQuery } from "../call";
import type { announcement, announcementChoice, announcementId } from "./operations";
import { type AccountAnnouncement, accountAnnouncements } from "./records";

const tableOf = (call: Call) => call.state.of(accountAnnouncements);

/** The table of the list names an id (L7071); the main announcement has none. */
const listed = ({ id, ...shown }: AccountAnnouncement): Fields => (id === null ? shown : { id, ...shown });

/** The example of the single read has no id (L7135). */
const get = withQuery<typeof announcementId>((call, { id }) => {
  const { id: _, ...shown } = present(tableOf(call).get(accountOf(call).id, id), "such announcement");
  return ok(shown);
});

/** An id that exists is written anew, as stated for groups (L17905). */
const put = withBody<typeof announcement>((call, { id = null, colour = null, ...body }) =>
  ok(listed(tableOf(call).put(accountOf(call).id, id ?? "", { id, colour, ...body }))),
);

/** Without an id the main announcement is deleted (L7301). */
const remove = withQuery<typeof announcementChoice>((call, { id = "" }) => {
  present(tableOf(call).delete(accountOf(call).id, id) || undefined, "such announcement");
  return {};
});

export const accountAnnouncementHandlers: Handlers = {
  "accounts-announcements-list-announcements": (call) => ok(tableOf(call).list(accountOf(call).id).map(listed)),
  "accounts-announcements-get-announcement": get,
  "accounts-announcements-create-announcement": put,
  "accounts-announcements-delete-announcement": remove,
};
