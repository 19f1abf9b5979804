import { announcement, announcementChoice, announcementId } from "../account-announcements/operations";
import type { Operation } from "../contract/operation";

/** The table lists neither propagate nor inherit here (L17938). */
export const groupAnnouncement = announcement.omit({ propagate: true, inherit: true });

const path = "/v3/groups/{group}/announcements";
const read = { method: "GET", path, access: { group: "read" } } as const;
const write = { path, kind: "write", access: { group: "write" } } as const;

export const groupAnnouncementOperations: Operation[] = [
  {
    id: "groups-announcements-list-announcements",
    line: 17775,
    kind: "list",
    ...read,
    paging: { style: "array" },
  },
  {
    id: "groups-announcements-single-announcement",
    line: 17845,
    kind: "read",
    ...read,
    when: { parameter: "id" },
    query: announcementId,
  },
  {
    id: "groups-announcements-create-update-announcement",
    method: "POST",
    line: 17915,
    ...write,
    body: groupAnnouncement,
  },
  {
    id: "groups-announcements-delete-announcement",
    method: "DELETE",
    line: 18023,
    ...write,
    query: announcementChoice,
  },
];
