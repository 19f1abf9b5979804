import { workdrive } from "./support/portals";
import { describeRoundTrip } from "./support/round-trip";

/** Lists alone: no type needs a single read. Users, departments, locations and what stands beside them fit on a page. */
describeRoundTrip(workdrive, {
  kept: [],
  requests: {
    "user-get-all-users": 1,
    "departments-get-all-departments": 1,
    "locations-get-all-locations": 1,
    // Links of one type are listed by themselves.
    "sso-get-all-ssos": 2,
    "groupchat-get-all-groupchats": 1,
    "document-get-all-documents": 1,
    "faq-get-all-faqs": 1,
    // Published ones and drafts.
    "task-get-all-tasks": 2,
    // Of each department and location.
    "departments-get-department-members": 3,
    "locations-get-location-members": 3,
  },
});
