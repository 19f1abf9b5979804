import { clickup } from "./support/portals";
import { describeRoundTrip } from "./support/round-trip";

const SPACES = 3;
const FOLDERS = 3;
const LISTS = 3;
/** What is there and what is archived are two lists. */
const BOTH = 2;

describeRoundTrip(clickup, {
  kept: [],
  requests: {
    "teams-get-teams": 1,
    "spaces-get-spaces": BOTH,
    "views-get-team-views": 1,
    "goals-get-goals": 1,
    "webhooks-get-webhooks": 1,
    "folders-get-folders": SPACES * BOTH,
    "lists-get-folderless-lists": SPACES * BOTH,
    "tags-get-space-tags": SPACES,
    "views-get-space-views": SPACES,
    "lists-get-lists": FOLDERS * BOTH,
    "views-get-folder-views": FOLDERS,
    "views-get-list-views": LISTS,
    "tasks-get-tasks": LISTS * BOTH,
    // No list shows what a guest may do and where, the targets of a goal, nor the checklists of a task.
    "guests-get-guest": 3,
    "goals-get-goal": 3,
    "tasks-get-task": 5,
  },
});
