import { definitions } from "../../../provider/src/definitions";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { files } from "../../contract/values";
import type { Portal } from "../../support/portal";

/** How much of each there is beside what a sandbox begins with: account 1, group 1/1 and one member, jack. */
export interface Amounts {
  readonly people: number;
  readonly groups: number;
  /** In each group: folders at the top with one file each, and as many of the others. */
  readonly folders: number;
  readonly notes: number;
  readonly events: number;
  readonly tasks: number;
  readonly discussions: number;
}

const times = { startDate: "2030-01-01T10:00Z[UTC]", endDate: "2030-01-01T11:00Z[UTC]" };

/** Makes an account with some of everything, as another program would have. Answers how many objects were made. */
export async function makeMixed(portal: Portal, amounts: Amounts): Promise<number> {
  const process = portal.process();
  let made = 0;
  const make = async (type: string, inputs: Fields): Promise<string> => {
    const definition = definitions.find((one) => one.type === `clinked:${type}`);
    if (!definition) throw new Error(`There is no ${type}.`);
    made++;
    return (await process.create(definition, inputs)).id;
  };
  const each = <T>(count: number, action: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => action(index + 1)));
  const account = "1";
  await each(amounts.people, (n) =>
    make("AccountMember", {
      account,
      username: `user${n}`,
      name: `User ${n}`,
      email: `user${n}@example.com`,
      tags: ["a"],
    }),
  );
  await make("AccountProperty", { account, name: "crm.id", value: "4711" });
  await make("MemberRight", { account, name: "Readers", type: "GROUP", basedOnPermission: 1, capabilities: ["FILES"] });
  await each(amounts.groups, async (n) => {
    const group = await make("Group", { account, friendlyName: `Group ${n}` });
    const titled = (type: string, count: number, more: Fields = {}) =>
      each(count, (index) => make(type, { group, friendlyName: `${type} ${index}`, ...more }));
    await each(amounts.people, (index) => make("GroupMember", { group, username: `user${index}`, permission: 1 }));
    await make("GroupProperty", { group, name: "tier", value: "gold" });
    await make("TaskCategory", { group, name: "To do" });
    for (const parent of await titled("Folder", amounts.folders)) {
      await make("File", { group, parent, friendlyName: "report.txt", content: files[0] });
    }
    const [note] = await titled("Note", amounts.notes, { content: "<p>Text</p>" });
    if (note) await make("Attachment", { note, friendlyName: "link", href: "https://example.com/link" });
    await titled("CalendarEvent", amounts.events, times);
    const [task] = await titled("Task", amounts.tasks);
    if (task) await make("Share", { task, email: "guest@example.com" });
    await titled("Discussion", amounts.discussions);
  });
  await portal.endProcesses();
  return made;
}
