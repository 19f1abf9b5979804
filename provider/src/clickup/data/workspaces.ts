import { z } from "zod";
import { defineDataSource, defineListing } from "../../kit/data-source";
import { number, ownId, text } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { type ClickUpApi, clickup } from "../api";
import { listReference, taskReference, team } from "../fields";
import { teamGuest } from "../team-guest";
import { webhook } from "../webhook";

type Wire = Readonly<Record<string, unknown>>;

export const getCurrentUser = defineDataSource<ClickUpApi, z.ZodObject>({
  name: "clickup:getCurrentUser",
  summary: "The user of the token.",
  product: clickup,
  args: z.strictObject({}),
  fields: z.object({
    userId: ownId("Number of the user, as in `assignees`."),
    username: text("Name."),
    color: text("Colour."),
    profilePicture: text("Address of the picture."),
  }),
  cost: { requests: 1, per: "call" },
  example: {},
  async read({ api }) {
    const { user } = await api.call<{ user: Wire }>("authorization-get-authorized-user");
    return { ...user, userId: user.id };
  },
});

const person = {
  userId: ownId("Number of the user, as in `assignees`."),
  username: text("Name."),
  email: text("E-mail address."),
  color: text("Colour."),
  initials: text("Initials."),
  profilePicture: text("Address of the picture."),
  role: number("Role: 4 is a guest; 2 and 3 are not explained."),
};
const personOf = ({ id, role, ...user }: Wire) => ({ ...user, userId: id, role: role && Number(role) });

export const getTeams = defineListing<ClickUpApi, z.ZodObject>({
  name: "clickup:getTeams",
  summary: "The Workspaces that the token was granted, with their members.",
  product: clickup,
  list: "teams",
  each: "eachTeam",
  args: z.strictObject({}),
  fields: z.object({
    team: ownId("Id of the Workspace, the `team` argument of resources."),
    name: text("Name."),
    color: text("Colour."),
    avatar: text("Address of the picture."),
    members: z.array(z.object(person)).describe("Its people."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 138, text: "The document lists the same path twice, with different examples." }],
  example: {},
  async *pages({ api }) {
    type Team = Wire & { readonly members?: readonly { readonly user: Wire }[] };
    const { items } = await api.list<Team>("teams-get-teams", {}, "teams");
    yield items.map(({ id, members = [], ...wire }) => ({
      ...wire,
      team: id,
      members: members.map(({ user }) => personOf(user)),
    }));
  },
});

const taskArgs = z.strictObject({ task: taskReference });
const listArgs = z.strictObject({ list: listReference });

export const getTaskMembers = defineListing<ClickUpApi, typeof taskArgs>({
  name: "clickup:getTaskMembers",
  summary: "The people who can see a task.",
  product: clickup,
  list: "members",
  each: "eachTaskMember",
  args: taskArgs,
  fields: z.object(person),
  cost: { requests: 1, per: "call" },
  example: { task: "9hx" },
  async *pages({ api }, { task }) {
    yield (await api.list<Wire>("members-get-task-members", { task_id: task }, "members")).items.map(personOf);
  },
});

export const getListMembers = defineListing<ClickUpApi, typeof listArgs>({
  name: "clickup:getListMembers",
  summary: "The people who can see a list.",
  product: clickup,
  list: "members",
  each: "eachListMember",
  args: listArgs,
  fields: z.object(person),
  cost: { requests: 1, per: "call" },
  example: { list: "123" },
  async *pages({ api }, { list }) {
    yield (await api.list<Wire>("members-get-list-members", { list_id: list }, "members")).items.map(personOf);
  },
});

export const getTeamGuest = lookup(teamGuest, {
  name: "clickup:getTeamGuest",
  summary: "A guest of a Workspace by number or e-mail address. Enterprise plan only.",
  by: ["guestId", "email"],
  example: { team: "512", guestId: "184" },
});

const teamArgs = z.strictObject({ team });
const shared = (what: string) =>
  z.array(z.object({ id: ownId(`Id of the ${what}.`), name: text("Name.") })).describe(`The ${what}s.`);

export const getSharedHierarchy = defineDataSource<ClickUpApi, typeof teamArgs>({
  name: "clickup:getSharedHierarchy",
  summary: "What was shared with the user of the token in a Workspace.",
  product: clickup,
  args: teamArgs,
  fields: z.object({ tasks: shared("task"), lists: shared("list"), folders: shared("folder") }),
  cost: { requests: 1, per: "call" },
  example: { team: "512" },
  async read({ api }, args) {
    const path = { team_id: String(args.team) };
    return (await api.call<{ shared: Wire }>("shared-hierarchy-shared-hierarchy", path)).shared;
  },
});

export const getWebhooks = listing<ClickUpApi>(webhook, {
  name: "clickup:getWebhooks",
  summary: "The webhooks of a Workspace that the user of the token has made.",
  list: "webhooks",
  each: "eachWebhook",
  cost: { requests: 1, per: "call" },
  example: { team: "512" },
});
