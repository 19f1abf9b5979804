import { z } from "zod";
import { exactlyOne } from "../../kit/choice";
import { defineDataSource } from "../../kit/data-source";
import { clinked, groupOf, groupPath, groupReference } from "../api";
import { share } from "../share";
import { contextOf, things } from "../share-context";
import { accountArg } from "./args";

const fields = z.object({ count: z.number().describe("How many there are.") });
const cost = { requests: 1, per: "call" } as const;

export const getGroupCount = defineDataSource({
  name: "clinked:getGroupCount",
  summary: "How many groups an account has that the login can see.",
  product: clinked,
  args: z.strictObject({ account: accountArg }),
  fields,
  cost,
  example: { account: "1" },
  read: async ({ api }, { account }) => ({
    count: await api.count("groups-group-count", { account: String(account) }),
  }),
});

export const getTaskCount = defineDataSource({
  name: "clinked:getTaskCount",
  summary: "How many tasks a group has.",
  product: clinked,
  args: z.strictObject({ group: groupReference }),
  fields,
  cost,
  example: { group: "1/1" },
  async read({ api }, { group }) {
    return { count: await api.count("tasks-task-count", groupOf(group)) };
  },
});

export const getShareCount = defineDataSource({
  name: "clinked:getShareCount",
  summary: "With how many a file, folder, note, event, task or discussion is shared.",
  product: clinked,
  args: z.strictObject(
    Object.fromEntries(things.map((thing) => [thing, share.inputs.shape[thing]])) as Pick<
      typeof share.inputs.shape,
      (typeof things)[number]
    >,
  ),
  fields,
  cost,
  validate: (given) => exactlyOne(given, things, "shares are of one thing"),
  example: { file: "1/1/1" },
  async read({ api }, given) {
    return { count: await api.count("shares-share-count", { context: String(contextOf(given).context) }) };
  },
});

export const getUserProfileCount = defineDataSource({
  name: "clinked:getUserProfileCount",
  summary: "How many people the login can see, or those of a group.",
  product: clinked,
  args: z.strictObject({
    name: z.string().optional().describe("Text that name or e-mail address hold."),
    group: groupReference.optional(),
    exclude: z.array(z.string()).optional().describe("Ids of users to leave out."),
  }),
  fields,
  cost,
  example: {},
  async read({ api }, { name, group, exclude }) {
    const query = {
      allowSelf: true,
      name,
      group: group && groupPath(group).group,
      exclude: exclude?.join(","),
    };
    return { count: await api.count("profile-profile-count", {}, query) };
  },
});
