import type { announcementChoice, announcementId } from "../account-announcements/operations";
import type { AccountAnnouncement } from "../account-announcements/records";
import { type Call, groupOf, type Handlers, ok, present, withBody, withQuery } from "../call";
import type { groupAnnouncement } from "./operations";
import { groupAnnouncements } from "./records";

const tableOf = (call: Call) => call.state.of(groupAnnouncements);

/** The main announcement has no id. */
const listed = ({ id, ...shown }: AccountAnnouncement) => (id === null ? shown : { id, ...shown });

/** The example of the single read has no id (L17860). */
const get = withQuery<typeof announcementId>((call, { id }) => {
  const { id: _, ...shown } = present(tableOf(call).get(groupOf(call).id, id), "such announcement");
  return ok(shown);
});

const put = withBody<typeof groupAnnouncement>((call, { id = null, colour = null, ...body }) => {
  const announcement = { id, ...body, colour, propagate: false, inherit: false };
  return ok(listed(tableOf(call).put(groupOf(call).id, id ?? "", announcement)));
});

/** Without an id the main announcement goes (L18035). */
const remove = withQuery<typeof announcementChoice>((call, { id = "" }) => {
  present(tableOf(call).delete(groupOf(call).id, id) || undefined, "such announcement");
  return {};
});

export const groupAnnouncementHandlers: Handlers = {
  "groups-announcements-list-announcements": (call) => ok(tableOf(call).list(groupOf(call).id).map(listed)),
  "groups-announcements-single-announcement": get,
  "groups-announcements-create-update-announcement": put,
  "groups-announcements-delete-announcement": remove,
};
