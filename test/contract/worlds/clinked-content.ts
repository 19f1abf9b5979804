import type { SandboxControl } from "../../../sandbox/src";
import type { Start, World } from "../area";
import { files } from "../values";
import { standing as below, world as clinked } from "./clinked";

/** What notes, events, tasks and their like refer to. Mary and Olga are members of every group. */
export const standing = {
  usernames: ["mary", "olga"],
  folders: ["1/1/21", "1/1/22"],
  files: ["1/1/23", "1/1/24"],
  notes: ["1/1/31", "1/1/32"],
  events: ["1/1/41", "1/1/42"],
  tasks: ["1/1/51", "1/1/52"],
  discussions: ["1/1/61", "1/1/62"],
  categories: ["1/1/975990810930034689", "1/1/975990810930034690"],
};

const group = "1/1";
const times = { startDate: "2030-01-01T10:00Z[UTC]", endDate: "2030-01-01T11:00Z[UTC]" };
const made = (type: string, ids: readonly string[], more: object = {}): Start[] =>
  ids.map((id, index) => [type, { group, friendlyName: `Standing ${index + 1}`, ...more }, id]);

/** What the examples of the types refer to. */
const common = {
  ...{ group: "1", contextKey: "900", friendlyName: "Example", sharing: "NONE", memberPermission: 8, tags: "" },
  ...{ followers: [], entries: [], author: "1", dateCreated: 0, lastModified: 0, description: "", assignees: [] },
};
const noTimes = { dateReminder: null, recurrence: null };
const event = { ...times, ...noTimes, location: null, allDay: false, color: null, cancelled: [] };
const task = { ...noTimes, dueDate: null, dateCompleted: null, category: null, order: 2147483647 };
const examples: Record<string, readonly [ids: readonly string[], record: object]> = {
  events: [["1"], event],
  tasks: [["1", "2"], { ...task, status: "WAITING", priority: "LOW", progress: 0 }],
  discussions: [["1"], { replies: [] }],
  taskCategories: [["1"], { order: 0, color: null }],
};
const forExamples = Object.entries(examples).flatMap(([table, [ids, record]]) =>
  ids.map((id) => (control: SandboxControl) => {
    const add = { ...common, ...record, id, name: `example_${id}` };
    return control.change({ table, owner: "1", id, add });
  }),
);

export const world: World = {
  product: "clinked",
  base: clinked,
  firstIds: { files: "21", notes: "31", events: "41", tasks: "51", discussions: "61" },
  start: [
    ...below.groups.flatMap((one) =>
      standing.usernames.map((username): Start => ["clinked:GroupMember", { group: one, username, permission: 1 }]),
    ),
    ...made("clinked:Folder", standing.folders),
    ...made("clinked:File", standing.files, { content: files[0] }),
    ...made("clinked:Note", standing.notes),
    ...made("clinked:CalendarEvent", standing.events, times),
    ...made("clinked:Task", standing.tasks),
    ...made("clinked:Discussion", standing.discussions),
    ...standing.categories.map((id, index): Start => ["clinked:TaskCategory", { group, name: `Column ${index}` }, id]),
    ...forExamples,
  ],
};
