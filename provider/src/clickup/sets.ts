import { defineSet } from "../kit/set";
import type { ClickUpApi } from "./api";
import { spaceTag } from "./space-tag";
import { taskTag } from "./task-tag";
import { webhook } from "./webhook";

export const spaceTags = defineSet<ClickUpApi>({
  type: "clickup:SpaceTags",
  summary: "All tags of a space: these and no others.",
  of: spaceTag,
  parents: ["space"],
  entries: { name: "tags", text: "All tags of the space.", key: "name" },
  example: { space: "790", tags: [{ name: "VIP", tagFg: "#ffffff", tagBg: "#e50000" }] },
});

export const taskTags = defineSet<ClickUpApi>({
  type: "clickup:TaskTags",
  summary: "All tags of a task: these and no others.",
  of: taskTag,
  parents: ["task"],
  entries: { name: "tags", text: "All tags of the task.", key: "name" },
  example: { task: "9hx", tags: [{ name: "urgent" }] },
});

export const webhooks = defineSet<ClickUpApi>({
  type: "clickup:Webhooks",
  summary: "All webhooks of a Workspace that the user of the token has made: these and no others.",
  of: webhook,
  parents: ["team"],
  entries: { name: "webhooks", text: "All webhooks of the user of the token.", key: "endpoint" },
  quirks: [
    { text: "A webhook is known by its endpoint: of two with one endpoint, the later one counts." },
    { text: "Webhooks of other users are neither seen nor removed. The secrets are outputs of Webhook alone." },
  ],
  example: { team: "512", webhooks: [{ endpoint: "https://example.com/hook", events: ["taskCreated"] }] },
});
