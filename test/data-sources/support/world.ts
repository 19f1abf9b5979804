import type { Definition } from "../../../provider/src/kit/definition";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { SandboxControl } from "../../../sandbox/src";
import { seeded } from "../../../sandbox/src/workdrive/seed";
import { definitionOf, openStage, type Stage } from "../../contract/world";
import { standing as workdrive } from "../../contract/worlds/workdrive";

type Step = readonly [type: string, inputs: Fields] | ((control: SandboxControl) => Promise<unknown>);

const [mary = ""] = workdrive.users;
const times = { startDate: "2027-01-31T12:00:00+01:00", endDate: "2027-01-31T13:00:00+01:00" };

/** A type whose area of the contract suite has the world of the product, and what the examples need beyond that. */
const worlds: Readonly<Record<string, { readonly like: string; readonly start: readonly Step[] }>> = {
  clinked: {
    like: "clinked:Group",
    start: [
      ["clinked:Folder", { group: "1/1", friendlyName: "First folder" }],
      ["clinked:File", { group: "1/1", friendlyName: "report.txt", content: "package.json" }],
      ["clinked:Note", { group: "1/1", friendlyName: "Welcome", content: "<p>Hello</p>" }],
      ["clinked:CalendarEvent", { group: "1/1", friendlyName: "Kick-off", ...times }],
      ["clinked:Task", { group: "1/1", friendlyName: "Sign", assignees: ["jack"] }],
      ["clinked:Discussion", { group: "1/1", friendlyName: "Questions" }],
      ["clinked:Attachment", { note: "1/1/1", friendlyName: "Plan", href: "https://drive.google.com/file/d/1/view" }],
      (control) => control.change({ table: "labels", owner: "1", id: "1", add: { id: "1", name: "Label" } }),
      ["clinked:Dashboard", { group: "1/1", name: "default", columnSizes: "8,4" }],
      ["clinked:Share", { file: "1/1/1", email: "somebody@example.com" }],
      ["clinked:AccountInvite", { account: "1", email: "invited@example.com", permission: 1 }],
      ["clinked:GroupInvite", { group: "1/1", email: "invited@example.com", permission: 1 }],
      ["clinked:AccountProperty", { account: "1", name: "crm.id", value: "4711" }],
      ["clinked:TaskCategory", { group: "1/1", name: "Legal" }],
      ["clinked:TaskStatus", { account: "1", code: "ON_HOLD", name: "On hold" }],
      ["clinked:GroupLabelAttachment", { group: "1/1", label: "1" }],
      [
        "clinked:AccountMember",
        { account: "1", username: "tina", name: "Tina", email: "tina@example.com", tags: ["hello"] },
      ],
    ],
  },
  clickup: {
    like: "clickup:Task",
    start: [
      ["clickup:View", { space: "789", name: "By status", type: "board", grouping: { field: "status", dir: 1 } }],
      ["clickup:Webhook", { team: "512", endpoint: "https://example.com/hook" }],
    ],
  },
  workdrive: {
    like: "workdrive:User",
    start: [
      ["workdrive:DepartmentMember", { department: seeded.department, user: mary }],
      ["workdrive:LocationMember", { location: seeded.location, user: mary }],
      ["workdrive:Document", { name: "Handbook", link: "https://example.com/handbook", category: "HR" }],
      ["workdrive:Faq", { question: "Why?", answer: "Because.", category: "HR" }],
      ["workdrive:Task", { title: "Read the handbook", content: "All of it" }],
      ["workdrive:SsoLink", { type: "QUICK_LINK", link: "https://example.com" }],
      ["workdrive:GroupChat", { groupType: "CHAT_GROUP", title: "Chat", isPrivate: true }],
    ],
  },
};

/** A portal in which every example finds something. */
export async function openWorld(product: string): Promise<Stage> {
  const world = worlds[product];
  if (!world) throw new Error(`There is no world of ${product}.`);
  const stage = await openStage();
  await stage.renew(definitionOf(world.like) as Definition);
  const builder = stage.portal.process();
  for (const step of world.start) {
    if (typeof step === "function") await step(stage.portal.sandbox.control);
    else await builder.create(definitionOf(step[0]), step[1]);
  }
  return stage;
}
