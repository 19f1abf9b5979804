// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import * as dynamic from "../../clickup/resources";
import { isOfType, lookedUp } from "../../kit/resource";
import { plugin } from "../../kit/served";

export type * from "../../clickup/resources";

/**
 * A space of a Workspace, with its features. Destroy refuses while it holds folders or lists.
 *
 * Id: `<spaceId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:Space <name> <id>` imports one. It is protected: before
 * a destroy or a replacement, give it `protect: false` and run `pulumi up`.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 1, delete 5.
 *
 * Good to know (L: line of the vendor's API document):
 * - Archived spaces are listed apart: a list is read once for either kind. (L2572)
 * - A feature may be missing from the answer: that is not the same as switched off. (L2634)
 * - An update sends the whole space: the document does not say that a part would do. (L2467)
 * - A delete presumably takes everything in the space along: four reads look for it first. (L2564)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const space = new clickup.Space("example", {
 *   team: "512",
 *   name: "Onboarding",
 *   multipleAssignees: true,
 *   features: { tags: { enabled: true } },
 * });
 * ```
 */
export class Space extends dynamic.Space {
  static override readonly __pulumiType: string = "portals:clickup:Space";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Space {
    return new Space(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Space {
    return isOfType(value, Space.__pulumiType);
  }
}

/**
 * A folder of a space. Destroy refuses while it holds lists.
 *
 * Id: `<folderId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:Folder <name> <id>` imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 1, delete 3.
 *
 * Good to know (L: line of the vendor's API document):
 * - Archived folders are listed apart: a list is read once for either kind. (L1037)
 * - Hidden folders carry the lists that stand in the space itself: they are never managed. (L2014)
 * - The number of tasks is text. (L1007)
 * - Entries show lists in it only as an empty array: lists are read by themselves. (L1058)
 * - A delete presumably takes the lists in it along: two reads look for them first. (L1029)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const folder = new clickup.Folder("example", { space: "789", name: "Clients" });
 * ```
 */
export class Folder extends dynamic.Folder {
  static override readonly __pulumiType: string = "portals:clickup:Folder";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Folder {
    return new Folder(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Folder {
    return isOfType(value, Folder.__pulumiType);
  }
}

/**
 * A list of a folder, or of the space itself. Destroy refuses while it holds tasks.
 *
 * Id: `<listId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:List <name> <id>` imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 1, delete 3.
 *
 * Good to know (L: line of the vendor's API document):
 * - The answer to an update shows the status from before: when it changes, the list is read. (L2052)
 * - An assignee is taken away by "none", a status by unset_status. (L2042)
 * - How to clear a due date or a priority is not documented: leave them out, and they stay. (L2026)
 * - A list without a folder comes back in a hidden one. (L2013)
 * - Priority, assignee and status are sent as values and come back as objects. (L1936)
 * - A delete presumably takes the tasks along: two reads look for them first. (L2079)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const list = new clickup.List("example", {
 *   folder: "456",
 *   name: "Kick-off",
 *   content: "What to do first",
 *   priority: 1,
 * });
 * ```
 */
export class List extends dynamic.List {
  static override readonly __pulumiType: string = "portals:clickup:List";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): List {
    return new List(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is List {
    return isOfType(value, List.__pulumiType);
  }
}

/**
 * A tag of a space, with its colours. SpaceTags owns all of them.
 *
 * Id: `<space>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:SpaceTag <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 2.
 *
 * Good to know (L: line of the vendor's API document):
 * - A tag has no id: its name is one, and another name is another tag. Tasks lose the old one.
 * - Create answers nothing, so the list is read after it. (L2768)
 * - Colours are tag_fg and tag_bg, and fg_color and bg_color in an update. (L2783)
 * - The body of an update is printed as its answer. (L2779)
 * - Names come back in another case than they were sent: paths name a tag as its list does. (L2747)
 * - A delete has a body, which repeats the tag. (L2795)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const spaceTag = new clickup.SpaceTag("example", {
 *   space: "789",
 *   name: "VIP",
 *   tagFg: "#ffffff",
 *   tagBg: "#e50000",
 * });
 * ```
 */
export class SpaceTag extends dynamic.SpaceTag {
  static override readonly __pulumiType: string = "portals:clickup:SpaceTag";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SpaceTag {
    return new SpaceTag(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SpaceTag {
    return isOfType(value, SpaceTag.__pulumiType);
  }
}

/**
 * All tags of a space: these and no others.
 *
 * Id: `<space>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clickup:SpaceTags <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const spaceTags = new clickup.SpaceTags("example", {
 *   space: "790",
 *   tags: [{ name: "VIP", tagFg: "#ffffff", tagBg: "#e50000" }],
 * });
 * ```
 */
export class SpaceTags extends dynamic.SpaceTags {
  static override readonly __pulumiType: string = "portals:clickup:SpaceTags";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SpaceTags {
    return new SpaceTags(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SpaceTags {
    return isOfType(value, SpaceTags.__pulumiType);
  }
}

/**
 * A list, board, calendar or Gantt view of a Workspace, space, folder or list.
 *
 * Id: `<viewId>`. Create makes a new one, also beside equal ones. `pulumi import portals:clickup:View <name> <id>`
 * imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - An update sends the complete view, with its parent: what the program does not name is kept. (L4413)
 * - Page views cannot be handled. Whether a type may change is not stated: it replaces. (L3415)
 * - The id of the parent is a number in the text and text in the examples. (L3375)
 * - Values of filters are ids, names, numbers, objects or null: they are sent as they are. (L3503)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const view = new clickup.View("example", {
 *   space: "789",
 *   name: "By status",
 *   type: "board",
 *   grouping: { field: "status", dir: 1 },
 * });
 * ```
 */
export class View extends dynamic.View {
  static override readonly __pulumiType: string = "portals:clickup:View";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): View {
    return new View(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is View {
    return isOfType(value, View.__pulumiType);
  }
}

/**
 * A goal of a Workspace, with its owners.
 *
 * Id: `<goalId>`. Create makes a new one, also beside equal ones. `pulumi import portals:clickup:Goal <name> <id>`
 * imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Owners change by difference: rem_owners and add_owners. (L1159)
 * - The list has goals in folders under the folder. No request puts one there. (L1247)
 * - Instants go in as numbers and come back as text. (L1107)
 * - multipleOwners is in no example of an update: a change replaces. (L1110)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const goal = new clickup.Goal("example", {
 *   team: "512",
 *   name: "Growth",
 *   description: "More of everything",
 *   multipleOwners: true,
 *   owners: ["183"],
 * });
 * ```
 */
export class Goal extends dynamic.Goal {
  static override readonly __pulumiType: string = "portals:clickup:Goal";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Goal {
    return new Goal(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Goal {
    return isOfType(value, Goal.__pulumiType);
  }
}

/**
 * A key result of a goal. Its progress is nobody's configuration and left alone.
 *
 * Id: `<goal>/<keyResultId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clickup:KeyResult <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no read: a key result is read with its goal, whose examples show none. (L1304)
 * - Lists come back as subcategory_ids; steps_start and steps_end do not. (L1343)
 * - steps_current and note tell progress: they are never sent. (L1376)
 * - The answer to an update names another key result in last_action, which is not used. (L1406)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const keyResult = new clickup.KeyResult("example", {
 *   goal: "d88197a1-8996-403e-8cd9-024ff2a61d64",
 *   name: "Distance",
 *   type: "number",
 *   unit: "km",
 * });
 * ```
 */
export class KeyResult extends dynamic.KeyResult {
  static override readonly __pulumiType: string = "portals:clickup:KeyResult";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): KeyResult {
    return new KeyResult(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is KeyResult {
    return isOfType(value, KeyResult.__pulumiType);
  }
}

/**
 * A webhook of a Workspace, or of one space, folder, list or task in it. Its user alone sees it.
 *
 * Id: `<team>/<webhookId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clickup:Webhook <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - A token sees the webhooks of its own user only. With another user's token a read is refused. (L4639)
 * - "*" comes back as 18 of the 28 events: these, and all 28, mean the same as "*". (L4735)
 * - A suspended webhook stays so until its status is set; a failing one recovers by itself. (L4612)
 * - An address without a scheme gets https, so that one is asked for. (L4555)
 * - The secret is in every answer. (L4617)
 * - An update names the events, or "*": those that are known go along where none are given. (L4718)
 * - The example answers with another Workspace than its path has: that of the path counts. (L4680)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const webhook = new clickup.Webhook("example", {
 *   team: "512",
 *   endpoint: "https://example.com/hook",
 *   events: ["taskCreated", "taskDeleted"],
 * });
 * ```
 */
export class Webhook extends dynamic.Webhook {
  static override readonly __pulumiType: string = "portals:clickup:Webhook";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Webhook {
    return new Webhook(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Webhook {
    return isOfType(value, Webhook.__pulumiType);
  }
}

/**
 * All webhooks of a Workspace that the user of the token has made: these and no others.
 *
 * Id: `<team>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clickup:Webhooks <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - A webhook is known by its endpoint: of two with one endpoint, the later one counts.
 * - Webhooks of other users are neither seen nor removed. The secrets are outputs of Webhook alone.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const webhooks = new clickup.Webhooks("example", {
 *   team: "512",
 *   webhooks: [{ endpoint: "https://example.com/hook", events: ["taskCreated"] }],
 * });
 * ```
 */
export class Webhooks extends dynamic.Webhooks {
  static override readonly __pulumiType: string = "portals:clickup:Webhooks";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Webhooks {
    return new Webhooks(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Webhooks {
    return isOfType(value, Webhooks.__pulumiType);
  }
}

/**
 * A guest of a Workspace. Making one sends an invitation. Enterprise plan only.
 *
 * Id: `<team>/<guestId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:TeamGuest <name> <id>` imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Guests are for enterprise Workspaces: others answer with an error that says so. (L1428)
 * - An invitation answers with the whole Workspace: the guest is found in it by the address. (L1444)
 * - There is no update: a change removes the guest and sends another invitation. (L1444)
 * - There is no list of guests. Members of a Workspace are listed, without the rights of guests. (L3257)
 * - The guest id of the paths is the number of the user, although the example differs. (L1502)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const teamGuest = new clickup.TeamGuest("example", { team: "512", email: "guest@example.com", canEditTags: true });
 * ```
 */
export class TeamGuest extends dynamic.TeamGuest {
  static override readonly __pulumiType: string = "portals:clickup:TeamGuest";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TeamGuest {
    return new TeamGuest(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TeamGuest {
    return isOfType(value, TeamGuest.__pulumiType);
  }
}

/**
 * What a guest may do with one task, list or folder. GuestAccesses owns all of one object. Enterprise plan only.
 *
 * Id: `<guest>/<object>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:GuestAccess <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no list: accesses are read with their guest, once for all of them. (L1532)
 * - That a second POST changes the level is assumed; no update is documented. (L1539)
 * - The text writes permisson_level, the examples permission_level. (L1544)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const guestAccess = new clickup.GuestAccess("example", { guest: "512/184", list: "123", permissionLevel: "read" });
 * ```
 */
export class GuestAccess extends dynamic.GuestAccess {
  static override readonly __pulumiType: string = "portals:clickup:GuestAccess";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GuestAccess {
    return new GuestAccess(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GuestAccess {
    return isOfType(value, GuestAccess.__pulumiType);
  }
}

/**
 * All guests of one task, list or folder: one who was let in by hand is drift. Enterprise plan only.
 *
 * Id: `<team>/<object>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clickup:GuestAccesses <name> <id>` imports one.
 *
 * Requests: read by list 4 a page, shared by all of its scope; create 9, update 9, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - No list shows the guests of an object: each guest of the Workspace, or of those who see it, is read. (L2271)
 * - That members of a task or list include guests is not stated, and who sees a folder is not listed. (L3259)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const guestAccesses = new clickup.GuestAccesses("example", {
 *   team: "512",
 *   object: "list_123",
 *   guests: [{ guest: "512/184", permissionLevel: "read" }],
 * });
 * ```
 */
export class GuestAccesses extends dynamic.GuestAccesses {
  static override readonly __pulumiType: string = "portals:clickup:GuestAccesses";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GuestAccesses {
    return new GuestAccesses(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GuestAccesses {
    return isOfType(value, GuestAccesses.__pulumiType);
  }
}

/**
 * A task of a list, or a subtask: for templates, welcome notes and tasks that every client gets.
 *
 * Id: `<taskId>`. Create makes a new one, also beside equal ones. `pulumi import portals:clickup:Task <name> <id>`
 * imports one.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Create and update answer without assignees, tags, priority and dates: the task is read again. (L2890)
 * - 100 tasks a page and no end marker: a page that is not full is the last. (L3004)
 * - Archived tasks are listed apart, and are read behind the others. (L2986)
 * - Closed tasks and subtasks are asked for, so that they do not look deleted. (L2995)
 * - No request moves a task: another list, parent or template makes it anew. (L57)
 * - Assignees change by difference, tags by requests of their own. (L2927)
 * - Answers have no description, and nothing that says whether the time of day counts. (L2873)
 * - A task from a template is made with its name; all else is sent by an update. (L3245)
 * - Every write notifies people and fires webhooks, as one by hand would. (L59)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const task = new clickup.Task("example", {
 *   list: "123",
 *   name: "Sign the contract",
 *   content: "By the end of the week",
 * });
 * ```
 */
export class Task extends dynamic.Task {
  static override readonly __pulumiType: string = "portals:clickup:Task";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }
}

/**
 * A checklist of a task.
 *
 * Id: `<task>/<checklistId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clickup:Checklist <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no read: a checklist is read with its task, once for all parts of the task. (L176)
 * - A position comes back as another orderindex: it is sent, and not compared. (L207)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const checklist = new clickup.Checklist("example", { task: "9hx", name: "Before the kick-off" });
 * ```
 */
export class Checklist extends dynamic.Checklist {
  static override readonly __pulumiType: string = "portals:clickup:Checklist";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Checklist {
    return new Checklist(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Checklist {
    return isOfType(value, Checklist.__pulumiType);
  }
}

/**
 * An item of a checklist.
 *
 * Id: `<checklist>/<itemId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clickup:ChecklistItem <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Every write answers with the whole checklist: a new item is the latest of its name, if dates tell. (L234)
 * - resolved and parent are taken by an update alone. (L274)
 * - There is no read: an item is read with its task, once for all parts of the task. (L243)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const checklistItem = new clickup.ChecklistItem("example", {
 *   checklist: "9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c",
 *   name: "Send the contract",
 *   assignee: "183",
 * });
 * ```
 */
export class ChecklistItem extends dynamic.ChecklistItem {
  static override readonly __pulumiType: string = "portals:clickup:ChecklistItem";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ChecklistItem {
    return new ChecklistItem(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is ChecklistItem {
    return isOfType(value, ChecklistItem.__pulumiType);
  }
}

/**
 * The value of a custom field on a task, in the form that the field wants.
 *
 * Id: `<task>/<field>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:TaskCustomFieldValue <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Custom fields cannot be made, only listed. (L750)
 * - Values are read with their task. No example shows one: numbers and text are both understood. (L933)
 * - Users and tasks go in as a difference, labels as the whole list: for a list the type is read first. (L706)
 * - Automatic progress cannot be set. (L733)
 * - The answer is empty: the task is read after every write. (L941)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const taskCustomFieldValue = new clickup.TaskCustomFieldValue("example", {
 *   task: "9hx",
 *   field: "03efda77-c7a0-42d3-8afd-fd546353c2f5",
 *   value: "Text field input",
 * });
 * ```
 */
export class TaskCustomFieldValue extends dynamic.TaskCustomFieldValue {
  static override readonly __pulumiType: string = "portals:clickup:TaskCustomFieldValue";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): TaskCustomFieldValue {
    return new TaskCustomFieldValue(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskCustomFieldValue {
    return isOfType(value, TaskCustomFieldValue.__pulumiType);
  }
}

/**
 * One tag of a task. It minds no others; TaskTags, and the tags of a Task, own all of them.
 *
 * Id: `<task>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:TaskTag <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The tag must be one of the space. Nothing can be changed: another name is another tag. (L2813)
 * - The answer is empty, so the task is read after it. (L2816)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const taskTag = new clickup.TaskTag("example", { task: "9hx", name: "urgent" });
 * ```
 */
export class TaskTag extends dynamic.TaskTag {
  static override readonly __pulumiType: string = "portals:clickup:TaskTag";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskTag {
    return new TaskTag(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskTag {
    return isOfType(value, TaskTag.__pulumiType);
  }
}

/**
 * All tags of a task: these and no others.
 *
 * Id: `<task>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clickup:TaskTags <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const taskTags = new clickup.TaskTags("example", { task: "9hx", tags: [{ name: "urgent" }] });
 * ```
 */
export class TaskTags extends dynamic.TaskTags {
  static override readonly __pulumiType: string = "portals:clickup:TaskTags";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskTags {
    return new TaskTags(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskTags {
    return isOfType(value, TaskTags.__pulumiType);
  }
}

/**
 * Says that a task waits for another, or the other for it.
 *
 * Id: `<task>/<end>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clickup:TaskDependency <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Dependencies are read with their task. Examples show them empty: both tasks are taken to have them. (L1615)
 * - Exactly one direction: in the body of a create, in the query of a delete. (L958)
 * - The answer is empty, so the task is read after it. (L966)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const taskDependency = new clickup.TaskDependency("example", { task: "9hx", dependsOn: "9hy" });
 * ```
 */
export class TaskDependency extends dynamic.TaskDependency {
  static override readonly __pulumiType: string = "portals:clickup:TaskDependency";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskDependency {
    return new TaskDependency(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskDependency {
    return isOfType(value, TaskDependency.__pulumiType);
  }
}
