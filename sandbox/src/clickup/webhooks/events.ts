const changes = (noun: string) => ["Created", "Updated", "Deleted"].map((change) => `${noun}${change}`);

/** What "*" is kept as: 18 of the 28 events (L4735). */
export const everyEvent = ["task", "list", "folder", "space", "goal", "keyResult"].flatMap(changes);

/** All events (L4526). */
export const knownEvents = [
  ...everyEvent,
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
