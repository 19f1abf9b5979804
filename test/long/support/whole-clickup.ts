import { definitions } from "../../../provider/src/definitions";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { Portal } from "../../support/portal";
import { Strangers } from "./strangers";

/** The Workspace of a sandbox with two of its people, and a custom field: nothing documented makes them. */
export const TEAM = "512";
const PEOPLE = ["182", "183"] as const;
const FIELD = "03efda77-c7a0-42d3-8afd-fd546353c2f5";
const SPACES = 4;

type Make = (type: string, inputs: Fields) => Promise<string>;

/** A Workspace made by hand, with texts of strangers. Each time the same. Answers how many objects were made. */
export async function fillClickup(portal: Portal): Promise<number> {
  const { control } = portal.sandbox;
  await control.setLimits({ enabled: false }, "clickup");
  const process = portal.process();
  let made = 0;
  const make: Make = async (type, inputs) => {
    const definition = definitions.find((one) => one.type === `clickup:${type}`);
    if (!definition) throw new Error(`There is no ${type}.`);
    made++;
    return (await process.create(definition, inputs)).id;
  };
  const strangers = new Strangers(512);
  const guest = await make("TeamGuest", { team: TEAM, email: "nora@acme.example", canEditTags: false });
  const lists: string[] = [];
  for (let index = 0; index < SPACES; index++) lists.push(...(await fillSpace(make, strangers, guest)));
  for (let index = 0; index < 6; index++) {
    const owners = [PEOPLE[index % 2]];
    const rest = { description: strangers.text(), color: "#0b7285", multipleOwners: true, owners };
    const goal = await make("Goal", { team: TEAM, name: strangers.name(), ...rest });
    await make("KeyResult", { goal, name: strangers.name(), type: "automatic", owners, listIds: lists.slice(0, 2) });
  }
  for (let index = 0; index < 4; index++) {
    await make("Webhook", { team: TEAM, endpoint: `https://hooks.acme.example/${index}`, events: ["taskCreated"] });
  }
  await portal.endProcesses();
  await control.setLimits({ enabled: true }, "clickup");
  return made;
}

async function fillSpace(make: Make, strangers: Strangers, guest: string): Promise<string[]> {
  const space = await make("Space", { team: TEAM, name: strangers.own(), multipleAssignees: true });
  const tags = ["legal", "'quoted'", "日本"];
  for (const name of tags) await make("SpaceTag", { space, name, tagFg: "#ffffff", tagBg: "#2980b9" });
  await make("View", { space, name: strangers.name(), type: "board", grouping: { field: "status", dir: 1 } });
  const folders = [];
  for (let index = 0; index < 2; index++) folders.push(await make("Folder", { space, name: strangers.own() }));
  await make("GuestAccess", { guest, folder: folders[0], permissionLevel: "read" });
  const places = [...folders.map((folder) => ({ folder })), { space }];
  const lists: string[] = [];
  for (const place of places) {
    for (let index = 0; index < 2; index++) {
      const list = await make("List", { ...place, name: strangers.own(), content: strangers.text(), priority: 2 });
      lists.push(list);
      await fillList(make, strangers, list, tags);
    }
  }
  return lists;
}

async function fillList(make: Make, strangers: Strangers, list: string, tags: readonly string[]): Promise<void> {
  const tasks: string[] = [];
  for (let index = 0; index < 6; index++) {
    const assignees = index % 2 ? { assignees: [PEOPLE[0]] } : {};
    const due = index % 3 === 0 ? { dueDate: "2030-01-15T12:00:00Z" } : {};
    tasks.push(await make("Task", { list, name: strangers.name(), content: strangers.text(), ...assignees, ...due }));
  }
  const [first, second, third] = tasks;
  await make("Task", { list, name: strangers.name(), parent: first });
  await make("TaskDependency", { task: first, dependsOn: second });
  for (const name of tags.slice(0, 2)) await make("TaskTag", { task: second, name });
  await make("TaskCustomFieldValue", { task: third, field: FIELD, value: "office@acme.example" });
  const checklist = await make("Checklist", { task: third, name: strangers.name() });
  for (let index = 0; index < 2; index++) await make("ChecklistItem", { checklist, name: strangers.name() });
}
