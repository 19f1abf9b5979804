const changes = (noun: string) => ["Created", "Updated", "Deleted"].map((change) => `${noun}${change}`);

/** What the document's example makes of "*" (L4735). */
const shownForAll = ["task", "list", "folder", "space", "goal", "keyResult"].flatMap(changes);

/** The 28 events (L4526). */
const events = [
  ...shownForAll,
  "taskPriorityUpdated",
  "taskStatusUpdated",
  "taskAssigneeUpdated",
  "taskDueDateUpdated",
  "taskTagUpdated",
  "taskMoved",
  "taskCommentPosted",
  "taskCommentUpdated",
  "taskTimeEstimateUpdated",
  "taskTimeTrackedUpdated",
];

/** The word for all events, and the lists that answers may show in its place. */
export const everyEvent = { word: "*", standsFor: [shownForAll, events] } as const;
