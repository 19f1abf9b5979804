import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { number, text, time } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { type ClinkedApi, clinked } from "../api";
import { taskCategory } from "../task-category";
import { accountArg } from "./args";

const args = z.strictObject({ account: accountArg });

export const getTaskStatuses = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getTaskStatuses",
  summary: "The statuses that tasks of an account can have, the service's own among them.",
  product: clinked,
  list: "statuses",
  each: "eachTaskStatus",
  args,
  fields: z.object({
    id: text("Id of the TaskStatus. A default that nobody has changed has none."),
    account: z.string().describe("Id of the account."),
    statusId: text("Id given by Clinked, without the account."),
    code: z.string().describe("Code, unique in the account: `status` of a task."),
    name: text("Name that users see."),
    color: text("Colour of the status."),
    textColor: text("Colour of its text."),
    order: number("Place among the statuses."),
    dateCreated: time("When it was made."),
    dateModified: time("When it was last changed."),
  }),
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
  async *pages({ api }, args) {
    const account = String(args.account);
    const { items } = await api.array<Readonly<Record<string, unknown>>>(
      "tasks-task-statuses-list-statuses",
      {},
      { account },
    );
    yield items.map(({ id, ...wire }) => ({
      ...wire,
      account,
      ...(id === null || id === undefined ? {} : { statusId: String(id), id: `${account}/${id}` }),
    }));
  },
});

export const getTaskCategories = listing<ClinkedApi>(taskCategory, {
  name: "clinked:getTaskCategories",
  summary: "The categories of a group's tasks.",
  list: "categories",
  each: "eachTaskCategory",
  cost: { requests: 1, per: "call" },
  example: { group: "1/1" },
});
