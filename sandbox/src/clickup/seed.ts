import type { Store } from "../store";
import { putFolder } from "./lists/handlers";
import { lists } from "./lists/records";
import { members, teams, users } from "./people/records";
import { type Features, type Status, spaces } from "./spaces/records";
import { documentedFields } from "./tasks/documented-fields";
import { customFields, templates } from "./tasks/records";

/** Owner of the token, and another member: people of the document's examples (L1132, L1182). */
const people = [
  { id: 183, username: "John Doe", email: "johndoe@gmail.com", color: "#827718", initials: "JD", role: 2 },
  { id: 182, username: "Jane Doe", email: "janedoe@gmail.com", color: "#827718", initials: "JD", role: 3 },
] as const;
const team = "512";

/** Statuses of the document's tasks (L2874, L2938, L1743). */
const statuses: Status[] = [
  { status: "Open", type: "open", orderindex: 0, color: "#d3d3d3" },
  { status: "in progress", type: "custom", orderindex: 1, color: "#d3d3d3" },
  { status: "Closed", type: "closed", orderindex: 2, color: "#6bc950" },
];
const features: Features = {
  due_dates: { enabled: true, start_date: false, remap_due_dates: true, remap_closed_due_date: false },
  time_tracking: { enabled: false },
  ...Object.fromEntries(
    [
      "tags",
      "time_estimates",
      "checklists",
      "custom_fields",
      "remap_dependencies",
      "dependency_warning",
      "portfolios",
    ].map((name) => [name, { enabled: true }]),
  ),
};

/**
 * Team 512 with two members, the custom fields and a template, which cannot be made here; unless empty, also space 789,
 * folder 456 and list 123 of the examples.
 */
export function seed(store: Store, { empty }: { empty: boolean }): void {
  store.of(teams).put("", team, { id: team, name: "Team Name", color: "#000000", avatar: null, enterprise: true });
  for (const { role, ...person } of people) {
    const profilePicture = `https://attachments-public.clickup.com/profilePictures/${person.id}_abc.jpg`;
    store.of(users).put("", String(person.id), { ...person, profilePicture });
    store.of(members).put(team, String(person.id), {
      ...{ team, user: person.id, role, invitedBy: null, dateInvited: null },
      ...{ can_see_time_spent: true, can_see_time_estimated: true, can_edit_tags: true },
    });
  }
  for (const field of documentedFields) store.of(customFields).put("", field.id, structuredClone(field));
  store.of(templates).put(team, "9hz", { id: "9hz", name: "Template", content: "Template content" });
  const firstIds = { users: 184, folders: 456, lists: 123, tasks: 12309, prettyIds: 6, views: 105 };
  for (const [kind, id] of Object.entries(firstIds)) store.setNextId(kind, String(id));
  store.setNextId("spaces", "790");
  if (empty) return;
  store.of(spaces).put(team, "789", {
    ...{ id: "789", team, name: "Space Name", private: false, multiple_assignees: true, archived: false },
    ...structuredClone({ statuses, features }),
  });
  const folder = putFolder(store, "789", "Folder Name");
  const id = store.nextId("lists");
  store.of(lists).put(folder.id, id, {
    ...{ id, folder: folder.id, name: "List Name", orderindex: 0, content: "", archived: false },
    ...{ status: null, priority: null, assignee: null, due_date: null, due_date_time: null },
    inbound_address: `add.task.${id}.ac725f.31518a6a-05bb-4997-92a6-1dcfe2f527ca@tasks.clickup.com`,
  });
}
