import { exactNumber, type Fields } from "../../json";
import { conflict } from "../../refusal";
import { accountInQuery } from "../account-lookups/account-in-query";
import { assign, type Call, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import type { statusCreate, statusSearch, statusUpdate } from "./operations";
import { type TaskStatus, taskStatuses } from "./records";

const codes = ["NOT_STARTED", "IN_PROGRESS", "DEFERRED", "WAITING", "COMPLETED"];
const nameOf = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replace("_", " ");

/** A default that nobody has written has no id (L31096). */
const defaults = codes.map((code, order): Fields => {
  const dates = { dateCreated: null, dateModified: null };
  return { color: "#cccccc", textColor: "#000000", code, name: nameOf(code), order, ...dates };
});

const tableOf = (call: Call) => call.state.of(taskStatuses);
const wire = ({ id, account: _, ...status }: TaskStatus): Fields => ({ id: exactNumber(id), ...status });

const list = withQuery<typeof statusSearch>((call, { account }) => {
  const own = tableOf(call).list(accountInQuery(call, account).id);
  const untouched = defaults.filter(({ code }) => !own.some((status) => status.code === code));
  return ok([...untouched, ...own.map(wire)]);
});

const create = withBody<typeof statusCreate>((call, body) => {
  const account = accountInQuery(call, body.account, 16).id;
  const isTaken = tableOf(call)
    .list(account)
    .some(({ code }) => code === body.code);
  if (isTaken) throw conflict(`The status code "${body.code}" is taken`);
  const now = call.clock.now();
  const id = call.state.nextId("taskStatuses");
  const { color = "#cccccc", textColor = "#000000", order = 0, code, name } = body;
  const made = { id, account, color, textColor, code, name, order, dateCreated: now, dateModified: now };
  return ok(wire(tableOf(call).put(account, id, made)));
});

function statusOf(call: Call): TaskStatus {
  const status = present(tableOf(call).find(param(call, "status")), "such status");
  accountInQuery(call, status.account, 16);
  return status;
}

const update = withBody<typeof statusUpdate>((call, body) => {
  const status = statusOf(call);
  if (assign(status, body)) status.dateModified = call.clock.now();
  return ok(wire(status));
});

function remove(call: Call) {
  const { account, id } = statusOf(call);
  tableOf(call).delete(account, id);
  return {};
}

export const statusHandlers: Handlers = {
  "tasks-task-statuses-list-statuses": list,
  "tasks-task-statuses-create-status": create,
  "tasks-task-statuses-update-task-status": update,
  "tasks-task-statuses-delete-status": remove,
};
