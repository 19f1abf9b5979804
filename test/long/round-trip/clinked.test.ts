import { onceInSmallAccount, onceInSmallGroup } from "../../support/clinked-once";
import { clinked } from "./support/portals";
import { describeRoundTrip } from "./support/round-trip";

const ACCOUNTS = 3;
const GROUPS = 3;

const times = (count: number, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, count]));

describeRoundTrip(clinked, {
  kept: ["mailKey", "config customEmailSendgridApiKey"],
  requests: {
    ...times(1, ["accounts-list-accounts", "profile-list-visible-profiles", "profile-properties-list-properties"]),
    "applications-list-applications": 1,
    ...times(ACCOUNTS, [...onceInSmallAccount, "groups-list-groups", "tasks-task-statuses-list-statuses"]),
    ...times(GROUPS, onceInSmallGroup),
    "dashboards-list-dashboards": ACCOUNTS + GROUPS,
    // Of each group and each of two folders.
    "files-list-files": GROUPS + 2,
    // Lists lack the tags of members, the groups of an invite, the content of a note and the assignees of an event.
    "accounts-members-get-member-details": 4,
    "groups-members-get-member-details": 5,
    "accounts-invites-get-invite-details": 1,
    "notes-get-note-details": 1,
    "events-show-event-detail": 1,
    // What stands under one thing has no list that shows it for many: two folders, a file, a note, an event, two tasks
    // and a discussion.
    "files-permissions-list-permissions": 3,
    "tasks-permissions-list-permissions": 2,
    "events-permissions-get": 1,
    "groups-mail-recipients-get-recipient-username": 2,
    "attachments-list-attachments": 8,
    "shares-list-shares": 8,
  },
});
