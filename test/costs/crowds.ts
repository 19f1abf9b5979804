import type { z } from "zod";
import type { Definition } from "../../provider/src/kit/definition";
import { unwrap } from "../../provider/src/kit/fields";
import type { Living } from "../../provider/src/kit/lifecycle";
import { type Fields, isCaseless, mapFields } from "../../provider/src/kit/normal-form";
import type { SandboxControl } from "../../sandbox/src";
import { isPlural } from "../contract/traits";

/** How 30 objects of a type come to stand in one place, or in 30 places where a place has one of them. */
export type Crowd = Many | Each | { readonly kind: "single"; readonly why: string };

/** All in one place. `among`: a type of which 30 objects stand before; `byHand`: what no resource makes. */
interface Many {
  readonly kind: "many";
  readonly among?: string;
  readonly byHand?: (control: SandboxControl, n: number) => Promise<unknown>;
  one(n: number, made: readonly Living[]): Fields;
}

/** The example in each place; places are objects of another type, and `at` makes the input of their id. */
interface Each {
  readonly kind: "each";
  readonly of: string;
  readonly input: string;
  readonly at: (id: string) => string;
  readonly more?: (n: number) => Fields;
}

const each = (of: string, input: string, at = (id: string) => id): Each => ({ kind: "each", of, input, at });
const single = (why: string): Crowd => ({ kind: "single", why });
const among = (type: string, one: (made: Living, n: number) => Fields): Crowd => ({
  kind: "many",
  among: type,
  one(n, made) {
    const there = made[n];
    if (!there) throw new Error(`There are not ${n + 1} of ${type}.`);
    return one(there, n);
  },
});
const byHand = (add: NonNullable<Many["byHand"]>, one: (n: number) => Fields): Crowd => ({
  kind: "many",
  byHand: add,
  one,
});

const ofGroup = each("clinked:Group", "group");
const person = (n: number) => `many${n}@example.com`;

const special: Readonly<Record<string, Crowd>> = {
  "clinked:GroupBranding": ofGroup,
  "clinked:GroupMembers": ofGroup,
  "clinked:GroupInvites": ofGroup,
  "clinked:GroupProperties": ofGroup,
  "clinked:GroupAnnouncements": ofGroup,
  "clinked:GroupLabelAttachments": ofGroup,
  "clinked:FilesDescription": ofGroup,
  "clinked:NotesDescription": ofGroup,
  "clinked:GroupMailRecipients": {
    ...each("clinked:Folder", "folder"),
    more: (n) => ({ recipients: [{ recipient: `many${n}` }] }),
  },
  "clinked:FilePermissions": each("clinked:Folder", "file"),
  "clinked:Shares": each("clinked:Folder", "file"),
  "clinked:EventPermissions": each("clinked:CalendarEvent", "event"),
  "clinked:TaskPermissions": each("clinked:Task", "task"),
  "clinked:TaskOrder": each("clinked:TaskCategory", "category"),
  "clinked:AccountMember": {
    kind: "many",
    one: (n) => ({ account: "1", username: `many${n}`, name: `Many ${n}`, email: person(n), permission: 1 }),
  },
  "clinked:GroupMailRecipient": { kind: "many", one: (n) => ({ folder: "1/1/1", recipient: `many${n}` }) },
  "clinked:GroupMember": among("clinked:AccountMember", ({ state }) => ({
    group: "1/1",
    username: state.username,
    permission: 1,
  })),
  "clinked:UserProfile": among("clinked:AccountMember", ({ state }) => ({
    username: state.username,
    jobTitle: "Boss",
  })),
  "clinked:Guest": byHand(
    (control, n) => control.change({ kind: "guest", account: "1", add: { name: `Many ${n}`, email: person(n) } }),
    (n) => ({ account: "1", email: person(n) }),
  ),
  "clinked:GroupLabelAttachment": byHand(
    (control, n) =>
      control.change({ table: "labels", owner: "1", id: `${100 + n}`, add: { id: `${100 + n}`, name: `Label ${n}` } }),
    (n) => ({ group: "1/1", label: `${100 + n}`, order: n }),
  ),
  "workdrive:AccessToken": each("workdrive:User", "user"),
  "workdrive:DepartmentMembers": each("workdrive:Department", "department"),
  "workdrive:LocationMembers": each("workdrive:Location", "location"),
  "workdrive:DepartmentHead": among("workdrive:User", ({ id }) => ({
    department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
    user: id,
  })),
  "workdrive:DepartmentMember": among("workdrive:User", ({ id }) => ({
    department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
    user: id,
  })),
  "workdrive:LocationMember": among("workdrive:User", ({ id }) => ({
    location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
    user: id,
  })),
  "workdrive:SecurityGroupMember": among("workdrive:User", ({ id }) => ({
    groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    user: id,
  })),
  "workdrive:SecurityGroupMembers": single("Nothing of it is read."),
  "clickup:SpaceTags": each("clickup:Space", "space"),
  "clickup:TaskTags": each("clickup:Task", "task"),
  "clickup:GuestAccesses": each("clickup:List", "object", (id) => `list_${id}`),
  "clickup:GuestAccess": among("clickup:List", ({ id }) => ({ guest: "512/184", list: id, permissionLevel: "read" })),
  "clickup:TaskTag": among("clickup:SpaceTag", ({ state }) => ({ task: "9hx", name: state.name })),
  "clickup:TaskDependency": among("clickup:Task", ({ id }) => ({ task: "9hx", dependsOn: id })),
  "clickup:TaskCustomFieldValue": single("The standing tasks have two fields."),
  "clickup:Webhooks": single("A Workspace has one of them."),
};

export function crowdOf(definition: Definition): Crowd {
  const { type, source } = definition;
  const known = special[type];
  if (known) return known;
  if (isPlural(definition)) return { kind: "many", one: (n) => numbered(definition, n) };
  return single(source.scope.length === 0 ? "It is the login's own." : "An account has one of them.");
}

/** The example with another name, as far as a list shows it. */
function numbered(definition: Definition, n: number): Fields {
  const { example, identity, inputs, listFields } = definition;
  const names = identity.naturalKeys ?? identity.id.slice(-1);
  const bare = mapFields(example, (value, name) => {
    const isNeeded = !unwrap(inputs.shape[name] as z.ZodType).optional || names.includes(name);
    return isNeeded || listFields === "all" || listFields.includes(name) ? value : undefined;
  });
  const key = names.find((name) => typeof bare[name] === "string") ?? "friendlyName";
  if (typeof bare[key] !== "string") return bare;
  const value = isCaseless(inputs.shape[key] as z.ZodType) ? person(n) : `${bare[key]}${n}`;
  return { ...bare, [key]: value };
}
