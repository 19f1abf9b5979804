import fc from "fast-check";
import type { Area, Different } from "../area";
import { color, text } from "../values";
import { standing, world } from "../worlds/clickup";

/** Names without space at their ends. */
const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 é/%&-]{0,20}[A-Za-z0-9])?$/);
const user = fc.constantFrom(...standing.users);
const place = (values: readonly string[]) => fc.constantFrom(...values);
const otherOf = (values: readonly string[], value: unknown) => values.find((other) => other !== value);

/** One of several inputs, of which exactly one is given: another value of it, and none of the others. */
const oneOf = (names: readonly string[], own: string, values: readonly string[]): Different => ({
  reason: `One of ${names.join(", ")} is given.`,
  inputs: (inputs) => ({
    ...Object.fromEntries(Object.entries(inputs).filter(([key]) => !names.includes(key))),
    [own]: otherOf(values, inputs[own]),
  }),
});

const webhookPlaces = {
  space: standing.spaces,
  folder: standing.folders,
  list: standing.lists,
  task: standing.tasks,
};
const viewPlaces = { space: standing.spaces, folder: standing.folders, list: standing.lists };

const hookAddress = fc.uuid().map((id) => `https://example.com/${id}`);
const hookEvents = fc.oneof(
  fc.constant(["*"]),
  fc.subarray(["taskCreated", "taskMoved", "goalDeleted", "listUpdated"], { minLength: 1 }),
);
const textFields = ["03efda77-c7a0-42d3-8afd-fd546353c2f5", "ec49d70b-72e1-40c2-b04c-b0f728499f28"];

export const area: Area = {
  name: "clickup",
  world,
  byName: {
    team: fc.constant("512"),
    space: place(standing.spaces),
    folder: place(standing.folders),
    list: place(standing.lists),
    task: place(standing.tasks),
    goal: place(standing.goals),
    guest: place(standing.guests),
    checklist: place(standing.checklists),
    assignee: fc.constantFrom(...standing.users, "none"),
    "assignees[]": user,
    "owners[]": user,
    "taskIds[]": place(standing.tasks),
    "listIds[]": place(standing.lists),
    tagFg: color,
    tagBg: color,
    color,
    name,
  },
  facts: {
    plannedOnly: {
      team: {
        reason: "The sandbox has one Workspace, so that nothing can be made in a second one.",
        inputs: (inputs) => ({ ...inputs, team: "513" }),
      },
    },
  },
  types: {
    "clickup:Space": { keptBack: { team: "is in the path" } },
    "clickup:Folder": {},
    "clickup:List": {
      replaced: {
        folder: oneOf(["folder", "space"], "folder", standing.folders),
        space: oneOf(["folder", "space"], "space", standing.spaces),
      },
    },
    "clickup:SpaceTag": {},
    "clickup:SpaceTags": {
      values: { "tags[].name": name },
      distinct: { tags: "name" },
      always: { allowMassRemoval: true },
    },
    "clickup:View": {
      undated: true,
      wholeUpdates: "The document sends the complete view.",
      replaced: Object.fromEntries(
        Object.entries(viewPlaces).map(([own, values]) => [own, oneOf(Object.keys(viewPlaces), own, values)]),
      ),
    },
    "clickup:Goal": {
      always: { multipleOwners: true },
      replaced: {
        multipleOwners: {
          reason: "Several owners need it.",
          inputs: (inputs) => ({ ...inputs, multipleOwners: false, owners: ["183"] }),
        },
      },
    },
    "clickup:KeyResult": {},
    "clickup:Webhook": {
      undated: true,
      values: {
        endpoint: hookAddress,
        events: hookEvents,
      },
      replaced: Object.fromEntries(
        Object.entries(webhookPlaces).map(([own, values]) => [own, oneOf(Object.keys(webhookPlaces), own, values)]),
      ),
      byHand: {
        status: () => ({
          system: "clickup",
          table: "webhooks",
          id: "995e1c26-4fe6-4234-8bec-95a9bf4f3f6c",
          set: { health: { status: "suspended", fail_count: 100 } },
        }),
      },
    },
    "clickup:Webhooks": {
      values: {
        webhooks: fc.array(
          fc.record(
            { endpoint: hookAddress, events: hookEvents, list: place(standing.lists) },
            { requiredKeys: ["endpoint"] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
      always: { allowMassRemoval: true },
    },
    "clickup:TeamGuest": {},
    "clickup:GuestAccess": {},
    "clickup:GuestAccesses": {
      values: {
        object: fc.constantFrom("task_9hx", "list_123", "folder_456"),
        guests: fc
          .subarray([...standing.guests], { minLength: 1 })
          .chain((guests) =>
            fc.tuple(
              ...guests.map((guest) =>
                fc.record({ guest: fc.constant(guest), permissionLevel: fc.constantFrom("read", "comment", "edit") }),
              ),
            ),
          ),
      },
      always: { allowMassRemoval: true },
    },
    "clickup:Task": {
      values: {
        tags: fc.subarray([...standing.tags], { minLength: 1 }),
        status: fc.constantFrom("Open", "in progress", "Closed"),
        parent: place(standing.tasks),
        template: fc.constantFrom("9hz", "9i1"),
      },
      keptBack: { template: "is in the path" },
      sentOnce: { notifyAll: "It tells of the new task." },
      refused: {
        reason: "A parent is a task of the same list.",
        when: ({ parent, list }) => parent !== undefined && list !== "123",
      },
      replaced: {
        list: {
          reason: "A parent is a task of the same list.",
          inputs: ({ parent: _, ...inputs }) => ({ ...inputs, list: otherOf(standing.lists, inputs.list) }),
        },
      },
    },
    "clickup:Checklist": {},
    "clickup:ChecklistItem": {
      values: { parent: place(standing.items) },
      replaced: {
        checklist: {
          reason: "A parent is an item of the same checklist.",
          inputs: ({ parent: _, ...inputs }) => ({
            ...inputs,
            checklist: otherOf(standing.checklists, inputs.checklist),
          }),
        },
      },
    },
    "clickup:TaskCustomFieldValue": {
      // Values of other types: test/contract/clickup/custom-fields.test.ts.
      values: { field: place(textFields), value: text },
    },
    "clickup:TaskTags": {
      values: {
        tags: fc.subarray([...standing.tags], { minLength: 1 }).map((names) => names.map((tag) => ({ name: tag }))),
      },
      always: { allowMassRemoval: true },
    },
    "clickup:TaskTag": { values: { name: place(standing.tags) } },
    "clickup:TaskDependency": {
      values: { dependsOn: place(standing.others), dependencyOf: place(standing.others) },
      replaced: {
        dependsOn: oneOf(["dependsOn", "dependencyOf"], "dependsOn", standing.others),
        dependencyOf: oneOf(["dependsOn", "dependencyOf"], "dependencyOf", standing.others),
      },
    },
  },
};
