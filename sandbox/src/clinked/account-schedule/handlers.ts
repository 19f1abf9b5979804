import type { Handlers } from "../call";
import { eventsOfAccount, eventsOfUser } from "./events";
import { tasksOfAccount } from "./tasks";

export const accountScheduleHandlers: Handlers = {
  "account-tasks-list-tasks": tasksOfAccount,
  "account-events-account-events-list": eventsOfAccount,
  "account-events-account-events-list-for-user": eventsOfUser,
};
