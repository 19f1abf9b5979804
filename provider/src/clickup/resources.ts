// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Declared, isOfType, lookedUp, PortalResource } from "../kit/resource";

const declared = {
  Space: {
    type: "clickup:Space",
    inputs: ["team", "name", "multipleAssignees", "features", "forceDestroy", "connection", "adopt"],
    outputs: ["spaceId", "private", "statuses"],
    secret: [],
    isRoot: true,
  },
  Folder: {
    type: "clickup:Folder",
    inputs: ["space", "name", "forceDestroy", "connection", "adopt"],
    outputs: ["folderId", "orderindex", "overrideStatuses", "taskCount"],
    secret: [],
  },
  List: {
    type: "clickup:List",
    inputs: [
      "folder",
      "space",
      "name",
      "content",
      "dueDate",
      "dueDateTime",
      "priority",
      "assignee",
      "status",
      "forceDestroy",
      "connection",
      "adopt",
    ],
    outputs: ["listId", "spaceId", "orderindex", "inboundAddress"],
    secret: ["inboundAddress"],
  },
  SpaceTag: {
    type: "clickup:SpaceTag",
    inputs: ["space", "name", "tagFg", "tagBg", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  SpaceTags: {
    type: "clickup:SpaceTags",
    inputs: ["space", "tags", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  View: {
    type: "clickup:View",
    inputs: [
      "team",
      "space",
      "folder",
      "list",
      "name",
      "type",
      "grouping",
      "divide",
      "sorting",
      "filters",
      "columns",
      "teamSidebar",
      "settings",
      "connection",
    ],
    outputs: ["viewId"],
    secret: [],
  },
  Goal: {
    type: "clickup:Goal",
    inputs: ["team", "name", "description", "dueDate", "color", "multipleOwners", "owners", "connection"],
    outputs: [
      "goalId",
      "prettyId",
      "prettyUrl",
      "creator",
      "private",
      "archived",
      "folderId",
      "percentCompleted",
      "dateCreated",
    ],
    secret: [],
  },
  KeyResult: {
    type: "clickup:KeyResult",
    inputs: ["goal", "name", "type", "owners", "stepsStart", "stepsEnd", "unit", "taskIds", "listIds", "connection"],
    outputs: ["keyResultId", "creator", "completed", "percentCompleted", "dateCreated"],
    secret: [],
  },
  Webhook: {
    type: "clickup:Webhook",
    inputs: ["team", "endpoint", "events", "space", "folder", "list", "task", "status", "connection"],
    outputs: ["webhookId", "secret", "userid", "clientId", "health", "failCount"],
    secret: ["secret"],
  },
  Webhooks: {
    type: "clickup:Webhooks",
    inputs: ["team", "webhooks", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  TeamGuest: {
    type: "clickup:TeamGuest",
    inputs: ["team", "email", "canEditTags", "canSeeTimeSpent", "canSeeTimeEstimated", "connection", "adopt"],
    outputs: ["guestId", "username", "invitedBy"],
    secret: [],
  },
  GuestAccess: {
    type: "clickup:GuestAccess",
    inputs: ["guest", "task", "list", "folder", "permissionLevel", "connection", "adopt"],
    outputs: ["object"],
    secret: [],
  },
  GuestAccesses: {
    type: "clickup:GuestAccesses",
    inputs: ["team", "object", "guests", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  Task: {
    type: "clickup:Task",
    inputs: [
      "list",
      "name",
      "content",
      "markdownContent",
      "assignees",
      "tags",
      "status",
      "priority",
      "dueDate",
      "dueDateTime",
      "startDate",
      "startDateTime",
      "timeEstimate",
      "parent",
      "archived",
      "template",
      "notifyAll",
      "connection",
    ],
    outputs: ["taskId", "url", "creator", "dateCreated", "dateUpdated"],
    secret: [],
  },
  Checklist: {
    type: "clickup:Checklist",
    inputs: ["task", "name", "position", "connection"],
    outputs: ["checklistId", "resolved", "unresolved"],
    secret: [],
  },
  ChecklistItem: {
    type: "clickup:ChecklistItem",
    inputs: ["checklist", "name", "assignee", "resolved", "parent", "connection"],
    outputs: ["itemId"],
    secret: [],
  },
  TaskCustomFieldValue: {
    type: "clickup:TaskCustomFieldValue",
    inputs: ["task", "field", "value", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  TaskTag: { type: "clickup:TaskTag", inputs: ["task", "name", "connection", "adopt"], outputs: [], secret: [] },
  TaskTags: {
    type: "clickup:TaskTags",
    inputs: ["task", "tags", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  TaskDependency: {
    type: "clickup:TaskDependency",
    inputs: ["task", "dependsOn", "dependencyOf", "connection", "adopt"],
    outputs: ["end"],
    secret: [],
  },
} satisfies Record<string, Declared>;

/**
 * A space of a Workspace, with its features. Destroy refuses while it holds folders or lists.
 *
 * Id: `<spaceId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot. It is
 * protected: before a destroy or a replacement, give it `protect: false` and run `pulumi up`.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const space = new clickup.Space("example", {
 *   team: "512",
 *   name: "Onboarding",
 *   multipleAssignees: true,
 *   features: { tags: { enabled: true } },
 * });
 * ```
 */
export class Space extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Space";

  /** Whether it is protected unless `protect: false` is given. */
  static readonly protectedByDefault = true;

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Space {
    return new Space(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Space, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Space {
    return isOfType(value, Space.__pulumiType);
  }

  /**
   * Id of the Workspace, which the API calls team. A change replaces the resource. Not always returned, so its drift
   * can go unseen.
   */
  declare readonly team: pulumi.Output<string>;
  /** Name of the space; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Whether a task may have several assignees. */
  declare readonly multipleAssignees: pulumi.Output<boolean | undefined>;
  /** What the space offers. A feature that is not named keeps its setting. */
  declare readonly features: pulumi.Output<SpaceFeatures | undefined>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by ClickUp. */
  declare readonly spaceId: pulumi.Output<string>;
  /** Whether it is private. No request accepts it. */
  declare readonly private: pulumi.Output<boolean>;
  /** Statuses of its tasks: status, type, orderindex and color. */
  declare readonly statuses: pulumi.Output<unknown[]>;

  constructor(name: string, args: SpaceArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Space, name, args, opts);
  }
}

/** Arguments of {@link Space}. */
export interface SpaceArgs {
  /**
   * Id of the Workspace, which the API calls team. A change replaces the resource. Not always returned, so its drift
   * can go unseen.
   */
  team: pulumi.Input<string>;
  /** Name of the space; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Whether a task may have several assignees. */
  multipleAssignees?: pulumi.Input<boolean>;
  /** What the space offers. A feature that is not named keeps its setting. */
  features?: pulumi.Input<SpaceFeaturesArgs>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A folder of a space. Destroy refuses while it holds lists.
 *
 * Id: `<folderId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const folder = new clickup.Folder("example", { space: "789", name: "Clients" });
 * ```
 */
export class Folder extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Folder";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Folder {
    return new Folder(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Folder, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Folder {
    return isOfType(value, Folder.__pulumiType);
  }

  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string>;
  /** Name of the folder; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by ClickUp. */
  declare readonly folderId: pulumi.Output<string>;
  /** Place among the folders of the space. */
  declare readonly orderindex: pulumi.Output<number>;
  /** Whether it has statuses of its own. No request accepts it. */
  declare readonly overrideStatuses: pulumi.Output<boolean>;
  /** Number of tasks in it. */
  declare readonly taskCount: pulumi.Output<number>;

  constructor(name: string, args: FolderArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Folder, name, args, opts);
  }
}

/** Arguments of {@link Folder}. */
export interface FolderArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space: pulumi.Input<string>;
  /** Name of the folder; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A list of a folder, or of the space itself. Destroy refuses while it holds tasks.
 *
 * Id: `<listId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const list = new clickup.List("example", {
 *   folder: "456",
 *   name: "Kick-off",
 *   content: "What to do first",
 *   priority: 1,
 * });
 * ```
 */
export class List extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:List";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): List {
    return new List(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a List, even one of another copy of this package. */
  static override isInstance(value: unknown): value is List {
    return isOfType(value, List.__pulumiType);
  }

  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string | undefined>;
  /** Name of the list; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Description. */
  declare readonly content: pulumi.Output<string | undefined>;
  /** When the list is due. */
  declare readonly dueDate: pulumi.Output<string | undefined>;
  /** Whether the time of day counts. */
  declare readonly dueDateTime: pulumi.Output<boolean | undefined>;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  declare readonly priority: pulumi.Output<1 | 2 | 3 | 4 | undefined>;
  /** Number of the user that the list is assigned to. "none" for nobody. */
  declare readonly assignee: pulumi.Output<string | undefined>;
  /** Colour of the list, for example "red". "" for none. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  declare readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by ClickUp. */
  declare readonly listId: pulumi.Output<string>;
  /** Id of the space in which it stands, by itself or in a folder. */
  declare readonly spaceId: pulumi.Output<string>;
  /** Place among the lists. */
  declare readonly orderindex: pulumi.Output<number>;
  /** Mail address that makes tasks in it. Secret. */
  declare readonly inboundAddress: pulumi.Output<string>;

  constructor(name: string, args: ListArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.List, name, args, opts);
  }
}

/** Arguments of {@link List}. */
export interface ListArgs {
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  folder?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space?: pulumi.Input<string>;
  /** Name of the list; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Description. */
  content?: pulumi.Input<string>;
  /** When the list is due. */
  dueDate?: pulumi.Input<string>;
  /** Whether the time of day counts. */
  dueDateTime?: pulumi.Input<boolean>;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: pulumi.Input<1 | 2 | 3 | 4>;
  /** Number of the user that the list is assigned to. "none" for nobody. */
  assignee?: pulumi.Input<string>;
  /** Colour of the list, for example "red". "" for none. */
  status?: pulumi.Input<string>;
  /** Deletes it together with everything that is in it. Without it, destroy refuses while something is. */
  forceDestroy?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A tag of a space, with its colours. SpaceTags owns all of them.
 *
 * Id: `<space>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const spaceTag = new clickup.SpaceTag("example", {
 *   space: "789",
 *   name: "VIP",
 *   tagFg: "#ffffff",
 *   tagBg: "#e50000",
 * });
 * ```
 */
export class SpaceTag extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:SpaceTag";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SpaceTag {
    return new SpaceTag(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SpaceTag, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SpaceTag {
    return isOfType(value, SpaceTag.__pulumiType);
  }

  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string>;
  /** Name of the tag, in any case. A change replaces the resource. */
  declare readonly name: pulumi.Output<string>;
  /** Colour of the text, for example "#ffffff". */
  declare readonly tagFg: pulumi.Output<string | undefined>;
  /** Colour of the background, for example "#32a852". */
  declare readonly tagBg: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: SpaceTagArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SpaceTag, name, args, opts);
  }
}

/** Arguments of {@link SpaceTag}. */
export interface SpaceTagArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space: pulumi.Input<string>;
  /** Name of the tag, in any case. A change replaces the resource. */
  name: pulumi.Input<string>;
  /** Colour of the text, for example "#ffffff". */
  tagFg?: pulumi.Input<string>;
  /** Colour of the background, for example "#32a852". */
  tagBg?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All tags of a space: these and no others.
 *
 * Id: `<space>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const spaceTags = new clickup.SpaceTags("example", {
 *   space: "790",
 *   tags: [{ name: "VIP", tagFg: "#ffffff", tagBg: "#e50000" }],
 * });
 * ```
 */
export class SpaceTags extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:SpaceTags";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SpaceTags {
    return new SpaceTags(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SpaceTags, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SpaceTags {
    return isOfType(value, SpaceTags.__pulumiType);
  }

  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string>;
  /** All tags of the space. */
  declare readonly tags: pulumi.Output<SpaceTagsTag[]>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: SpaceTagsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SpaceTags, name, args, opts);
  }
}

/** Arguments of {@link SpaceTags}. */
export interface SpaceTagsArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space: pulumi.Input<string>;
  /** All tags of the space. */
  tags: pulumi.Input<pulumi.Input<SpaceTagsTagArgs>[]>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A list, board, calendar or Gantt view of a Workspace, space, folder or list.
 *
 * Id: `<viewId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const view = new clickup.View("example", {
 *   space: "789",
 *   name: "By status",
 *   type: "board",
 *   grouping: { field: "status", dir: 1 },
 * });
 * ```
 */
export class View extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:View";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): View {
    return new View(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a View, even one of another copy of this package. */
  static override isInstance(value: unknown): value is View {
    return isOfType(value, View.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string | undefined>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string | undefined>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly list: pulumi.Output<string | undefined>;
  /** Name of the view. */
  declare readonly name: pulumi.Output<string>;
  /** Kind of the view. A change replaces it. */
  declare readonly type: pulumi.Output<"list" | "board" | "calendar" | "gantt">;
  /** How tasks are grouped. */
  declare readonly grouping: pulumi.Output<ViewGrouping | undefined>;
  /** How groups are divided. */
  declare readonly divide: pulumi.Output<ViewDivide | undefined>;
  /** How tasks are sorted. */
  declare readonly sorting: pulumi.Output<ViewSorting | undefined>;
  /** Which tasks are shown. */
  declare readonly filters: pulumi.Output<ViewFilters | undefined>;
  /** Columns that are shown. */
  declare readonly columns: pulumi.Output<ViewColumns | undefined>;
  /** The side bar of people. */
  declare readonly teamSidebar: pulumi.Output<ViewTeamSidebar | undefined>;
  /** What else is shown. */
  declare readonly settings: pulumi.Output<ViewSettings | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, for example "3c-105". */
  declare readonly viewId: pulumi.Output<string>;

  constructor(name: string, args: ViewArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.View, name, args, opts);
  }
}

/** Arguments of {@link View}. */
export interface ViewArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  folder?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  list?: pulumi.Input<string>;
  /** Name of the view. */
  name: pulumi.Input<string>;
  /** Kind of the view. A change replaces it. */
  type: pulumi.Input<"list" | "board" | "calendar" | "gantt">;
  /** How tasks are grouped. */
  grouping?: pulumi.Input<ViewGroupingArgs>;
  /** How groups are divided. */
  divide?: pulumi.Input<ViewDivideArgs>;
  /** How tasks are sorted. */
  sorting?: pulumi.Input<ViewSortingArgs>;
  /** Which tasks are shown. */
  filters?: pulumi.Input<ViewFiltersArgs>;
  /** Columns that are shown. */
  columns?: pulumi.Input<ViewColumnsArgs>;
  /** The side bar of people. */
  teamSidebar?: pulumi.Input<ViewTeamSidebarArgs>;
  /** What else is shown. */
  settings?: pulumi.Input<ViewSettingsArgs>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A goal of a Workspace, with its owners.
 *
 * Id: `<goalId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
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
export class Goal extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Goal";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Goal {
    return new Goal(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Goal, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Goal {
    return isOfType(value, Goal.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string>;
  /** Name of the goal. */
  declare readonly name: pulumi.Output<string>;
  /** What it is about. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** When it is due. */
  declare readonly dueDate: pulumi.Output<string | undefined>;
  /** Colour, for example "#32a852". */
  declare readonly color: pulumi.Output<string | undefined>;
  /** Whether several users may own it. A change replaces the goal. */
  declare readonly multipleOwners: pulumi.Output<boolean | undefined>;
  /** Users that own it. */
  declare readonly owners: pulumi.Output<string[] | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, a UUID. */
  declare readonly goalId: pulumi.Output<string>;
  /** Number of the goal in its Workspace. */
  declare readonly prettyId: pulumi.Output<string>;
  /** Address of the goal for people. */
  declare readonly prettyUrl: pulumi.Output<string>;
  /** Number of the user that made it. */
  declare readonly creator: pulumi.Output<string>;
  /** Whether it is private. No request accepts it. */
  declare readonly private: pulumi.Output<boolean>;
  /** Whether it is archived. No request accepts it. */
  declare readonly archived: pulumi.Output<boolean>;
  /** Folder of goals that somebody put it into. */
  declare readonly folderId: pulumi.Output<string>;
  /** How far it has come. */
  declare readonly percentCompleted: pulumi.Output<number>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: GoalArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Goal, name, args, opts);
  }
}

/** Arguments of {@link Goal}. */
export interface GoalArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team: pulumi.Input<string>;
  /** Name of the goal. */
  name: pulumi.Input<string>;
  /** What it is about. */
  description?: pulumi.Input<string>;
  /** When it is due. */
  dueDate?: pulumi.Input<string>;
  /** Colour, for example "#32a852". */
  color?: pulumi.Input<string>;
  /** Whether several users may own it. A change replaces the goal. */
  multipleOwners?: pulumi.Input<boolean>;
  /** Users that own it. */
  owners?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A key result of a goal. Its progress is nobody's configuration and left alone.
 *
 * Id: `<goal>/<keyResultId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const keyResult = new clickup.KeyResult("example", {
 *   goal: "d88197a1-8996-403e-8cd9-024ff2a61d64",
 *   name: "Distance",
 *   type: "number",
 *   unit: "km",
 * });
 * ```
 */
export class KeyResult extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:KeyResult";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): KeyResult {
    return new KeyResult(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a KeyResult, even one of another copy of this package. */
  static override isInstance(value: unknown): value is KeyResult {
    return isOfType(value, KeyResult.__pulumiType);
  }

  /** Id of the goal, `growth.id`: the UUID that ClickUp gives it. A change replaces the resource. */
  declare readonly goal: pulumi.Output<string>;
  /** Name of the key result. */
  declare readonly name: pulumi.Output<string>;
  /** How it is measured. */
  declare readonly type: pulumi.Output<"number" | "currency" | "boolean" | "percentage" | "automatic">;
  /** Users that own it. */
  declare readonly owners: pulumi.Output<string[] | undefined>;
  /** Where it starts. Never returned. */
  declare readonly stepsStart: pulumi.Output<number | boolean | undefined>;
  /** Where it is reached. Never returned. */
  declare readonly stepsEnd: pulumi.Output<number | boolean | undefined>;
  /** What is measured, for example "km". */
  declare readonly unit: pulumi.Output<string | undefined>;
  /** Tasks that count. */
  declare readonly taskIds: pulumi.Output<string[] | undefined>;
  /** Lists whose tasks count. */
  declare readonly listIds: pulumi.Output<string[] | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, without the goal. */
  declare readonly keyResultId: pulumi.Output<string>;
  /** Number of the user that made it. */
  declare readonly creator: pulumi.Output<string>;
  /** Whether it is reached. */
  declare readonly completed: pulumi.Output<boolean>;
  /** How far it has come. */
  declare readonly percentCompleted: pulumi.Output<number>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: KeyResultArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.KeyResult, name, args, opts);
  }
}

/** Arguments of {@link KeyResult}. */
export interface KeyResultArgs {
  /** Id of the goal, `growth.id`: the UUID that ClickUp gives it. A change replaces the resource. */
  goal: pulumi.Input<string>;
  /** Name of the key result. */
  name: pulumi.Input<string>;
  /** How it is measured. */
  type: pulumi.Input<"number" | "currency" | "boolean" | "percentage" | "automatic">;
  /** Users that own it. */
  owners?: pulumi.Input<pulumi.Input<string>[]>;
  /** Where it starts. Never returned. */
  stepsStart?: pulumi.Input<number | boolean>;
  /** Where it is reached. Never returned. */
  stepsEnd?: pulumi.Input<number | boolean>;
  /** What is measured, for example "km". */
  unit?: pulumi.Input<string>;
  /** Tasks that count. */
  taskIds?: pulumi.Input<pulumi.Input<string>[]>;
  /** Lists whose tasks count. */
  listIds?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A webhook of a Workspace, or of one space, folder, list or task in it. Its user alone sees it.
 *
 * Id: `<team>/<webhookId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const webhook = new clickup.Webhook("example", {
 *   team: "512",
 *   endpoint: "https://example.com/hook",
 *   events: ["taskCreated", "taskDeleted"],
 * });
 * ```
 */
export class Webhook extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Webhook";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Webhook {
    return new Webhook(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Webhook, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Webhook {
    return isOfType(value, Webhook.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string>;
  /** Address that events are sent to. */
  declare readonly endpoint: pulumi.Output<string>;
  /** Names of events, or ["*"] for all; all when it is not given. */
  declare readonly events: pulumi.Output<string[] | undefined>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly space: pulumi.Output<string | undefined>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly list: pulumi.Output<string | undefined>;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string | undefined>;
  /** `"active"`: a webhook that ClickUp has suspended is drift, and is set active again. */
  declare readonly status: pulumi.Output<"active" | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, without the Workspace. */
  declare readonly webhookId: pulumi.Output<string>;
  /** Key of the signatures of its requests. Secret. */
  declare readonly secret: pulumi.Output<string>;
  /** Number of the user that made it, who alone sees it. */
  declare readonly userid: pulumi.Output<string>;
  /** Application that made it. */
  declare readonly clientId: pulumi.Output<string>;
  /** active, failing or suspended. */
  declare readonly health: pulumi.Output<string>;
  /** Events that could not be delivered. */
  declare readonly failCount: pulumi.Output<number>;

  constructor(name: string, args: WebhookArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Webhook, name, args, opts);
  }
}

/** Arguments of {@link Webhook}. */
export interface WebhookArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team: pulumi.Input<string>;
  /** Address that events are sent to. */
  endpoint: pulumi.Input<string>;
  /** Names of events, or ["*"] for all; all when it is not given. */
  events?: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. A change replaces the resource. */
  space?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  folder?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  list?: pulumi.Input<string>;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task?: pulumi.Input<string>;
  /** `"active"`: a webhook that ClickUp has suspended is drift, and is set active again. */
  status?: pulumi.Input<"active">;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * All webhooks of a Workspace that the user of the token has made: these and no others.
 *
 * Id: `<team>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const webhooks = new clickup.Webhooks("example", {
 *   team: "512",
 *   webhooks: [{ endpoint: "https://example.com/hook", events: ["taskCreated"] }],
 * });
 * ```
 */
export class Webhooks extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Webhooks";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Webhooks {
    return new Webhooks(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Webhooks, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Webhooks {
    return isOfType(value, Webhooks.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string>;
  /** All webhooks of the user of the token. */
  declare readonly webhooks: pulumi.Output<WebhooksWebhook[]>;
  /** Entries to leave alone, by endpoint; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: WebhooksArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Webhooks, name, args, opts);
  }
}

/** Arguments of {@link Webhooks}. */
export interface WebhooksArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team: pulumi.Input<string>;
  /** All webhooks of the user of the token. */
  webhooks: pulumi.Input<pulumi.Input<WebhooksWebhookArgs>[]>;
  /** Entries to leave alone, by endpoint; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A guest of a Workspace. Making one sends an invitation. Enterprise plan only.
 *
 * Id: `<team>/<guestId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const teamGuest = new clickup.TeamGuest("example", { team: "512", email: "guest@example.com", canEditTags: true });
 * ```
 */
export class TeamGuest extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:TeamGuest";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TeamGuest {
    return new TeamGuest(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TeamGuest, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TeamGuest {
    return isOfType(value, TeamGuest.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string>;
  /** Address that the invitation goes to; recognises a guest who is there. A change replaces the resource. */
  declare readonly email: pulumi.Output<string>;
  /** Whether the guest edits tags. A change invites again. A change replaces the resource. */
  declare readonly canEditTags: pulumi.Output<boolean | undefined>;
  /** Whether the guest sees the time spent. A change invites again. A change replaces the resource. */
  declare readonly canSeeTimeSpent: pulumi.Output<boolean | undefined>;
  /** Whether the guest sees time estimates. A change invites again. A change replaces the resource. */
  declare readonly canSeeTimeEstimated: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Number of the user, without the Workspace. */
  declare readonly guestId: pulumi.Output<string>;
  /** Name, once the guest has one. */
  declare readonly username: pulumi.Output<string>;
  /** Number of the user that invited. Known after a single read. */
  declare readonly invitedBy: pulumi.Output<string>;

  constructor(name: string, args: TeamGuestArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TeamGuest, name, args, opts);
  }
}

/** Arguments of {@link TeamGuest}. */
export interface TeamGuestArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team: pulumi.Input<string>;
  /** Address that the invitation goes to; recognises a guest who is there. A change replaces the resource. */
  email: pulumi.Input<string>;
  /** Whether the guest edits tags. A change invites again. A change replaces the resource. */
  canEditTags?: pulumi.Input<boolean>;
  /** Whether the guest sees the time spent. A change invites again. A change replaces the resource. */
  canSeeTimeSpent?: pulumi.Input<boolean>;
  /** Whether the guest sees time estimates. A change invites again. A change replaces the resource. */
  canSeeTimeEstimated?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * What a guest may do with one task, list or folder. GuestAccesses owns all of one object. Enterprise plan only.
 *
 * Id: `<guest>/<object>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const guestAccess = new clickup.GuestAccess("example", { guest: "512/184", list: "123", permissionLevel: "read" });
 * ```
 */
export class GuestAccess extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:GuestAccess";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GuestAccess {
    return new GuestAccess(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GuestAccess, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GuestAccess {
    return isOfType(value, GuestAccess.__pulumiType);
  }

  /** Id of the guest, `client.id`: Workspace and number, `512/184`. A change replaces the resource. */
  declare readonly guest: pulumi.Output<string>;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string | undefined>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly list: pulumi.Output<string | undefined>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** What the guest may do with it. */
  declare readonly permissionLevel: pulumi.Output<"read" | "comment" | "edit" | "create">;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** The object, for example "task_9hx", "list_124" or "folder_457". */
  declare readonly object: pulumi.Output<string>;

  constructor(name: string, args: GuestAccessArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GuestAccess, name, args, opts);
  }
}

/** Arguments of {@link GuestAccess}. */
export interface GuestAccessArgs {
  /** Id of the guest, `client.id`: Workspace and number, `512/184`. A change replaces the resource. */
  guest: pulumi.Input<string>;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  list?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. A change replaces the resource. */
  folder?: pulumi.Input<string>;
  /** What the guest may do with it. */
  permissionLevel: pulumi.Input<"read" | "comment" | "edit" | "create">;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All guests of one task, list or folder: one who was let in by hand is drift. Enterprise plan only.
 *
 * Id: `<team>/<object>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const guestAccesses = new clickup.GuestAccesses("example", {
 *   team: "512",
 *   object: "list_123",
 *   guests: [{ guest: "512/184", permissionLevel: "read" }],
 * });
 * ```
 */
export class GuestAccesses extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:GuestAccesses";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GuestAccesses {
    return new GuestAccesses(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GuestAccesses, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GuestAccesses {
    return isOfType(value, GuestAccesses.__pulumiType);
  }

  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  declare readonly team: pulumi.Output<string>;
  /**
   * What is shared: "task_9hx", "list_124" or "folder_457", as GuestAccess has it in `object`. A change replaces the
   * resource.
   */
  declare readonly object: pulumi.Output<string>;
  /** All guests that it is shared with. */
  declare readonly guests: pulumi.Output<GuestAccessesGuest[]>;
  /** Entries to leave alone, by guest; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GuestAccessesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GuestAccesses, name, args, opts);
  }
}

/** Arguments of {@link GuestAccesses}. */
export interface GuestAccessesArgs {
  /** Id of the Workspace, which the API calls team. A change replaces the resource. */
  team: pulumi.Input<string>;
  /**
   * What is shared: "task_9hx", "list_124" or "folder_457", as GuestAccess has it in `object`. A change replaces the
   * resource.
   */
  object: pulumi.Input<string>;
  /** All guests that it is shared with. */
  guests: pulumi.Input<pulumi.Input<GuestAccessesGuestArgs>[]>;
  /** Entries to leave alone, by guest; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A task of a list, or a subtask: for templates, welcome notes and tasks that every client gets.
 *
 * Id: `<taskId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const task = new clickup.Task("example", {
 *   list: "123",
 *   name: "Sign the contract",
 *   content: "By the end of the week",
 * });
 * ```
 */
export class Task extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Task";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Task, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }

  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  declare readonly list: pulumi.Output<string>;
  /** Title of the task. Several may have the same. */
  declare readonly name: pulumi.Output<string>;
  /** Description as plain text. Never returned: no drift is found here. */
  declare readonly content: pulumi.Output<string | undefined>;
  /** Description as Markdown. Never returned. */
  declare readonly markdownContent: pulumi.Output<string | undefined>;
  /** Users that it is assigned to. */
  declare readonly assignees: pulumi.Output<string[] | undefined>;
  /** Tags, these and no others. TaskTag adds a single one. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Name of a status of the list, in any case. */
  declare readonly status: pulumi.Output<string | undefined>;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  declare readonly priority: pulumi.Output<1 | 2 | 3 | 4 | undefined>;
  /** When it is due. */
  declare readonly dueDate: pulumi.Output<string | undefined>;
  /** Whether the time of day of the due date counts. Never returned. */
  declare readonly dueDateTime: pulumi.Output<boolean | undefined>;
  /** When it starts. */
  declare readonly startDate: pulumi.Output<string | undefined>;
  /** Whether the time of day of the start counts. Never returned. */
  declare readonly startDateTime: pulumi.Output<boolean | undefined>;
  /** How long it will take, in milliseconds. */
  declare readonly timeEstimate: pulumi.Output<number | undefined>;
  /** Task that it is a subtask of, in the same list. A change replaces the resource. */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Whether it is archived. Not in every answer. Not always returned, so its drift can go unseen. */
  declare readonly archived: pulumi.Output<boolean | undefined>;
  /**
   * Id of a task template that it is made from. A change replaces the resource. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly template: pulumi.Output<string | undefined>;
  /**
   * Tells everybody of the new task, its creator too. Sent with it only, and not with one from a template. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly notifyAll: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp. */
  declare readonly taskId: pulumi.Output<string>;
  /** Address of the task for people. */
  declare readonly url: pulumi.Output<string>;
  /** Number of the user that made it. */
  declare readonly creator: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly dateUpdated: pulumi.Output<string>;

  constructor(name: string, args: TaskArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Task, name, args, opts);
  }
}

/** Arguments of {@link Task}. */
export interface TaskArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. A change replaces the resource. */
  list: pulumi.Input<string>;
  /** Title of the task. Several may have the same. */
  name: pulumi.Input<string>;
  /** Description as plain text. Never returned: no drift is found here. */
  content?: pulumi.Input<string>;
  /** Description as Markdown. Never returned. */
  markdownContent?: pulumi.Input<string>;
  /** Users that it is assigned to. */
  assignees?: pulumi.Input<pulumi.Input<string>[]>;
  /** Tags, these and no others. TaskTag adds a single one. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of a status of the list, in any case. */
  status?: pulumi.Input<string>;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: pulumi.Input<1 | 2 | 3 | 4>;
  /** When it is due. */
  dueDate?: pulumi.Input<string>;
  /** Whether the time of day of the due date counts. Never returned. */
  dueDateTime?: pulumi.Input<boolean>;
  /** When it starts. */
  startDate?: pulumi.Input<string>;
  /** Whether the time of day of the start counts. Never returned. */
  startDateTime?: pulumi.Input<boolean>;
  /** How long it will take, in milliseconds. */
  timeEstimate?: pulumi.Input<number>;
  /** Task that it is a subtask of, in the same list. A change replaces the resource. */
  parent?: pulumi.Input<string>;
  /** Whether it is archived. Not in every answer. Not always returned, so its drift can go unseen. */
  archived?: pulumi.Input<boolean>;
  /**
   * Id of a task template that it is made from. A change replaces the resource. Not always returned, so its drift can
   * go unseen.
   */
  template?: pulumi.Input<string>;
  /**
   * Tells everybody of the new task, its creator too. Sent with it only, and not with one from a template. Not always
   * returned, so its drift can go unseen.
   */
  notifyAll?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A checklist of a task.
 *
 * Id: `<task>/<checklistId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no read: a checklist is read with its task, once for all parts of the task. (L176)
 * - A position comes back as another orderindex: it is sent, and not compared. (L207)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const checklist = new clickup.Checklist("example", { task: "9hx", name: "Before the kick-off" });
 * ```
 */
export class Checklist extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:Checklist";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Checklist {
    return new Checklist(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Checklist, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Checklist {
    return isOfType(value, Checklist.__pulumiType);
  }

  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** Name of the checklist. */
  declare readonly name: pulumi.Output<string>;
  /** Place among the checklists of the task, from 0. Never returned. */
  declare readonly position: pulumi.Output<number | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, without the task. */
  declare readonly checklistId: pulumi.Output<string>;
  /** Items that are done. */
  declare readonly resolved: pulumi.Output<number>;
  /** Items that are not. */
  declare readonly unresolved: pulumi.Output<number>;

  constructor(name: string, args: ChecklistArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Checklist, name, args, opts);
  }
}

/** Arguments of {@link Checklist}. */
export interface ChecklistArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** Name of the checklist. */
  name: pulumi.Input<string>;
  /** Place among the checklists of the task, from 0. Never returned. */
  position?: pulumi.Input<number>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An item of a checklist.
 *
 * Id: `<checklist>/<itemId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const checklistItem = new clickup.ChecklistItem("example", {
 *   checklist: "9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c",
 *   name: "Send the contract",
 *   assignee: "183",
 * });
 * ```
 */
export class ChecklistItem extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:ChecklistItem";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ChecklistItem {
    return new ChecklistItem(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a ChecklistItem, even one of another copy of this package. */
  static override isInstance(value: unknown): value is ChecklistItem {
    return isOfType(value, ChecklistItem.__pulumiType);
  }

  /** Id of the checklist, `before.id`: task and checklist. A change replaces the resource. */
  declare readonly checklist: pulumi.Output<string>;
  /** Text of the item. */
  declare readonly name: pulumi.Output<string>;
  /** Number of the user that it is assigned to. "none" for nobody. */
  declare readonly assignee: pulumi.Output<string | undefined>;
  /** Whether it is done. */
  declare readonly resolved: pulumi.Output<boolean | undefined>;
  /** Item of the same checklist that it stands under. */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by ClickUp, without task and checklist. */
  declare readonly itemId: pulumi.Output<string>;

  constructor(name: string, args: ChecklistItemArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.ChecklistItem, name, args, opts);
  }
}

/** Arguments of {@link ChecklistItem}. */
export interface ChecklistItemArgs {
  /** Id of the checklist, `before.id`: task and checklist. A change replaces the resource. */
  checklist: pulumi.Input<string>;
  /** Text of the item. */
  name: pulumi.Input<string>;
  /** Number of the user that it is assigned to. "none" for nobody. */
  assignee?: pulumi.Input<string>;
  /** Whether it is done. */
  resolved?: pulumi.Input<boolean>;
  /** Item of the same checklist that it stands under. */
  parent?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The value of a custom field on a task, in the form that the field wants.
 *
 * Id: `<task>/<field>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const taskCustomFieldValue = new clickup.TaskCustomFieldValue("example", {
 *   task: "9hx",
 *   field: "03efda77-c7a0-42d3-8afd-fd546353c2f5",
 *   value: "Text field input",
 * });
 * ```
 */
export class TaskCustomFieldValue extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:TaskCustomFieldValue";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskCustomFieldValue {
    return new TaskCustomFieldValue(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskCustomFieldValue, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskCustomFieldValue {
    return isOfType(value, TaskCustomFieldValue.__pulumiType);
  }

  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** Id of the custom field, which cannot be made here. A change replaces the resource. */
  declare readonly field: pulumi.Output<string>;
  /** Value in the form that the field wants. A date is a number of milliseconds. */
  declare readonly value: pulumi.Output<string | number | boolean | string[] | TaskCustomFieldValueValue>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: TaskCustomFieldValueArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskCustomFieldValue, name, args, opts);
  }
}

/** Arguments of {@link TaskCustomFieldValue}. */
export interface TaskCustomFieldValueArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** Id of the custom field, which cannot be made here. A change replaces the resource. */
  field: pulumi.Input<string>;
  /** Value in the form that the field wants. A date is a number of milliseconds. */
  value: pulumi.Input<string | number | boolean | pulumi.Input<string>[] | TaskCustomFieldValueValueArgs>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * One tag of a task. It minds no others; TaskTags, and the tags of a Task, own all of them.
 *
 * Id: `<task>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The tag must be one of the space. Nothing can be changed: another name is another tag. (L2813)
 * - The answer is empty, so the task is read after it. (L2816)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const taskTag = new clickup.TaskTag("example", { task: "9hx", name: "urgent" });
 * ```
 */
export class TaskTag extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:TaskTag";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskTag {
    return new TaskTag(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskTag, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskTag {
    return isOfType(value, TaskTag.__pulumiType);
  }

  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** Name of the tag, in any case. A change replaces the resource. */
  declare readonly name: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: TaskTagArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskTag, name, args, opts);
  }
}

/** Arguments of {@link TaskTag}. */
export interface TaskTagArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** Name of the tag, in any case. A change replaces the resource. */
  name: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All tags of a task: these and no others.
 *
 * Id: `<task>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const taskTags = new clickup.TaskTags("example", { task: "9hx", tags: [{ name: "urgent" }] });
 * ```
 */
export class TaskTags extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:TaskTags";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskTags {
    return new TaskTags(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskTags, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskTags {
    return isOfType(value, TaskTags.__pulumiType);
  }

  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** All tags of the task. */
  declare readonly tags: pulumi.Output<TaskTagsTag[]>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: TaskTagsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskTags, name, args, opts);
  }
}

/** Arguments of {@link TaskTags}. */
export interface TaskTagsArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** All tags of the task. */
  tags: pulumi.Input<pulumi.Input<TaskTagsTagArgs>[]>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Says that a task waits for another, or the other for it.
 *
 * Id: `<task>/<end>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
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
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const taskDependency = new clickup.TaskDependency("example", { task: "9hx", dependsOn: "9hy" });
 * ```
 */
export class TaskDependency extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clickup:TaskDependency";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskDependency {
    return new TaskDependency(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskDependency, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskDependency {
    return isOfType(value, TaskDependency.__pulumiType);
  }

  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** Task that it waits for. A change replaces the resource. */
  declare readonly dependsOn: pulumi.Output<string | undefined>;
  /** Task that waits for it. A change replaces the resource. */
  declare readonly dependencyOf: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** The other task and the direction, for example "depends_on_9hw". */
  declare readonly end: pulumi.Output<string>;

  constructor(name: string, args: TaskDependencyArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskDependency, name, args, opts);
  }
}

/** Arguments of {@link TaskDependency}. */
export interface TaskDependencyArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** Task that it waits for. A change replaces the resource. */
  dependsOn?: pulumi.Input<string>;
  /** Task that waits for it. A change replaces the resource. */
  dependencyOf?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesDueDates {
  /** Whether it is switched on. */
  enabled: boolean;
  /** Start dates. */
  startDate?: boolean;
  /** Moves due dates along with the task they depend on. */
  remapDueDates?: boolean;
  /** The same for closed tasks. */
  remapClosedDueDate?: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesTimeTracking {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesTags {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesTimeEstimates {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesChecklists {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesCustomFields {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesRemapDependencies {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesDependencyWarning {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeaturesPortfolios {
  /** Whether it is switched on. */
  enabled: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceFeatures {
  /** Due dates. */
  dueDates?: SpaceFeaturesDueDates;
  /** Time tracking. */
  timeTracking?: SpaceFeaturesTimeTracking;
  /** Tags. */
  tags?: SpaceFeaturesTags;
  /** Time estimates. */
  timeEstimates?: SpaceFeaturesTimeEstimates;
  /** Checklists. */
  checklists?: SpaceFeaturesChecklists;
  /** Custom fields. */
  customFields?: SpaceFeaturesCustomFields;
  /** Moves the dates of tasks that depend on others. */
  remapDependencies?: SpaceFeaturesRemapDependencies;
  /** Warns of tasks that others wait for. */
  dependencyWarning?: SpaceFeaturesDependencyWarning;
  /** Portfolios. */
  portfolios?: SpaceFeaturesPortfolios;
}

/** Arguments of a {@link SpaceFeaturesDueDates}. */
export interface SpaceFeaturesDueDatesArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
  /** Start dates. */
  startDate?: pulumi.Input<boolean>;
  /** Moves due dates along with the task they depend on. */
  remapDueDates?: pulumi.Input<boolean>;
  /** The same for closed tasks. */
  remapClosedDueDate?: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesTimeTracking}. */
export interface SpaceFeaturesTimeTrackingArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesTags}. */
export interface SpaceFeaturesTagsArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesTimeEstimates}. */
export interface SpaceFeaturesTimeEstimatesArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesChecklists}. */
export interface SpaceFeaturesChecklistsArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesCustomFields}. */
export interface SpaceFeaturesCustomFieldsArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesRemapDependencies}. */
export interface SpaceFeaturesRemapDependenciesArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesDependencyWarning}. */
export interface SpaceFeaturesDependencyWarningArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeaturesPortfolios}. */
export interface SpaceFeaturesPortfoliosArgs {
  /** Whether it is switched on. */
  enabled: pulumi.Input<boolean>;
}

/** Arguments of a {@link SpaceFeatures}. */
export interface SpaceFeaturesArgs {
  /** Due dates. */
  dueDates?: pulumi.Input<SpaceFeaturesDueDatesArgs>;
  /** Time tracking. */
  timeTracking?: pulumi.Input<SpaceFeaturesTimeTrackingArgs>;
  /** Tags. */
  tags?: pulumi.Input<SpaceFeaturesTagsArgs>;
  /** Time estimates. */
  timeEstimates?: pulumi.Input<SpaceFeaturesTimeEstimatesArgs>;
  /** Checklists. */
  checklists?: pulumi.Input<SpaceFeaturesChecklistsArgs>;
  /** Custom fields. */
  customFields?: pulumi.Input<SpaceFeaturesCustomFieldsArgs>;
  /** Moves the dates of tasks that depend on others. */
  remapDependencies?: pulumi.Input<SpaceFeaturesRemapDependenciesArgs>;
  /** Warns of tasks that others wait for. */
  dependencyWarning?: pulumi.Input<SpaceFeaturesDependencyWarningArgs>;
  /** Portfolios. */
  portfolios?: pulumi.Input<SpaceFeaturesPortfoliosArgs>;
}

/** Part of a resource, as its outputs show it. */
export interface SpaceTagsTag {
  /** Name of the tag, in any case. */
  name: string;
  /** Colour of the text, for example "#ffffff". */
  tagFg?: string;
  /** Colour of the background, for example "#32a852". */
  tagBg?: string;
}

/** Arguments of a {@link SpaceTagsTag}. */
export interface SpaceTagsTagArgs {
  /** Name of the tag, in any case. */
  name: pulumi.Input<string>;
  /** Colour of the text, for example "#ffffff". */
  tagFg?: pulumi.Input<string>;
  /** Colour of the background, for example "#32a852". */
  tagBg?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface ViewGrouping {
  /** none, status, priority, assignee, tag or dueDate. */
  field?: string;
  /** Direction of the groups: 1 or -1. */
  dir?: 1 | -1;
  /** Groups that are folded. */
  collapsed?: unknown[];
  /** Whether the grouping is ignored. */
  ignore?: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface ViewDivide {
  /** Field that divides the groups. */
  field?: string;
  /** Direction: 1 or -1. */
  dir?: 1 | -1;
  /** Groups that are folded. */
  collapsed?: unknown[];
}

/** Part of a resource, as its outputs show it. */
export interface ViewSortingField {
  /** Field, for example "dateCreated", or "cf_" and the id of a custom field. */
  field: string;
  /** Direction of the sorting: 1 or -1. */
  dir?: 1 | -1;
}

/** Part of a resource, as its outputs show it. */
export interface ViewSorting {
  /** Fields, the first one first. */
  fields: ViewSortingField[];
}

/** Part of a resource, as its outputs show it. */
export interface ViewFiltersField {
  /** Field, for example "priority", or "cf_" and the id of a custom field. */
  field: string;
  /** EQ, NOT, ANY, ALL, NOT ANY, NOT ALL, GT, GTE, LT or LTE. */
  op: string;
  /** Values, in the form that the field wants. Sent as they are. */
  values: unknown[];
}

/** Part of a resource, as its outputs show it. */
export interface ViewFilters {
  /** How the filters go together. */
  op?: "AND" | "OR";
  /** The filters. */
  fields?: ViewFiltersField[];
  /** Text that the names of tasks contain. */
  search?: string;
  /** Whether closed tasks are shown. */
  showClosed?: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface ViewColumnsField {
  /** Field, for example "dateCreated", or "cf_" and the id of a custom field. */
  field: string;
  /** Direction of the column: 1 or -1. */
  dir?: 1 | -1;
}

/** Part of a resource, as its outputs show it. */
export interface ViewColumns {
  /** Fields, the first one first. */
  fields: ViewColumnsField[];
}

/** Part of a resource, as its outputs show it. */
export interface ViewTeamSidebar {
  /** Users of the side bar. */
  assignees?: unknown[];
  /** Whether comments that are assigned are shown. */
  assignedComments?: boolean;
  /** Whether tasks without an assignee are shown. */
  unassignedTasks?: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface ViewSettings {
  /** Shows where a task stands. */
  showTaskLocations?: boolean;
  /** How subtasks are shown; the examples have 3. */
  showSubtasks?: number;
  /** Shows the parents of subtasks. */
  showSubtaskParentNames?: boolean;
  /** Shows closed subtasks. */
  showClosedSubtasks?: boolean;
  /** Shows assignees. */
  showAssignees?: boolean;
  /** Shows images. */
  showImages?: boolean;
  /** Folds empty columns. */
  collapseEmptyColumns?: boolean;
  /** Counts comments as mine in Me mode. */
  meComments?: boolean;
  /** Counts subtasks as mine in Me mode. */
  meSubtasks?: boolean;
  /** Counts checklists as mine in Me mode. */
  meChecklists?: boolean;
}

/** Arguments of a {@link ViewGrouping}. */
export interface ViewGroupingArgs {
  /** none, status, priority, assignee, tag or dueDate. */
  field?: pulumi.Input<string>;
  /** Direction of the groups: 1 or -1. */
  dir?: pulumi.Input<1 | -1>;
  /** Groups that are folded. */
  collapsed?: pulumi.Input<pulumi.Input<unknown>[]>;
  /** Whether the grouping is ignored. */
  ignore?: pulumi.Input<boolean>;
}

/** Arguments of a {@link ViewDivide}. */
export interface ViewDivideArgs {
  /** Field that divides the groups. */
  field?: pulumi.Input<string>;
  /** Direction: 1 or -1. */
  dir?: pulumi.Input<1 | -1>;
  /** Groups that are folded. */
  collapsed?: pulumi.Input<pulumi.Input<unknown>[]>;
}

/** Arguments of a {@link ViewSortingField}. */
export interface ViewSortingFieldArgs {
  /** Field, for example "dateCreated", or "cf_" and the id of a custom field. */
  field: pulumi.Input<string>;
  /** Direction of the sorting: 1 or -1. */
  dir?: pulumi.Input<1 | -1>;
}

/** Arguments of a {@link ViewSorting}. */
export interface ViewSortingArgs {
  /** Fields, the first one first. */
  fields: pulumi.Input<pulumi.Input<ViewSortingFieldArgs>[]>;
}

/** Arguments of a {@link ViewFiltersField}. */
export interface ViewFiltersFieldArgs {
  /** Field, for example "priority", or "cf_" and the id of a custom field. */
  field: pulumi.Input<string>;
  /** EQ, NOT, ANY, ALL, NOT ANY, NOT ALL, GT, GTE, LT or LTE. */
  op: pulumi.Input<string>;
  /** Values, in the form that the field wants. Sent as they are. */
  values: pulumi.Input<pulumi.Input<unknown>[]>;
}

/** Arguments of a {@link ViewFilters}. */
export interface ViewFiltersArgs {
  /** How the filters go together. */
  op?: pulumi.Input<"AND" | "OR">;
  /** The filters. */
  fields?: pulumi.Input<pulumi.Input<ViewFiltersFieldArgs>[]>;
  /** Text that the names of tasks contain. */
  search?: pulumi.Input<string>;
  /** Whether closed tasks are shown. */
  showClosed?: pulumi.Input<boolean>;
}

/** Arguments of a {@link ViewColumnsField}. */
export interface ViewColumnsFieldArgs {
  /** Field, for example "dateCreated", or "cf_" and the id of a custom field. */
  field: pulumi.Input<string>;
  /** Direction of the column: 1 or -1. */
  dir?: pulumi.Input<1 | -1>;
}

/** Arguments of a {@link ViewColumns}. */
export interface ViewColumnsArgs {
  /** Fields, the first one first. */
  fields: pulumi.Input<pulumi.Input<ViewColumnsFieldArgs>[]>;
}

/** Arguments of a {@link ViewTeamSidebar}. */
export interface ViewTeamSidebarArgs {
  /** Users of the side bar. */
  assignees?: pulumi.Input<pulumi.Input<unknown>[]>;
  /** Whether comments that are assigned are shown. */
  assignedComments?: pulumi.Input<boolean>;
  /** Whether tasks without an assignee are shown. */
  unassignedTasks?: pulumi.Input<boolean>;
}

/** Arguments of a {@link ViewSettings}. */
export interface ViewSettingsArgs {
  /** Shows where a task stands. */
  showTaskLocations?: pulumi.Input<boolean>;
  /** How subtasks are shown; the examples have 3. */
  showSubtasks?: pulumi.Input<number>;
  /** Shows the parents of subtasks. */
  showSubtaskParentNames?: pulumi.Input<boolean>;
  /** Shows closed subtasks. */
  showClosedSubtasks?: pulumi.Input<boolean>;
  /** Shows assignees. */
  showAssignees?: pulumi.Input<boolean>;
  /** Shows images. */
  showImages?: pulumi.Input<boolean>;
  /** Folds empty columns. */
  collapseEmptyColumns?: pulumi.Input<boolean>;
  /** Counts comments as mine in Me mode. */
  meComments?: pulumi.Input<boolean>;
  /** Counts subtasks as mine in Me mode. */
  meSubtasks?: pulumi.Input<boolean>;
  /** Counts checklists as mine in Me mode. */
  meChecklists?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface WebhooksWebhook {
  /** Address that events are sent to. */
  endpoint: string;
  /** Names of events, or ["*"] for all; all when it is not given. */
  events?: string[];
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. */
  task?: string;
  /** `"active"`: a webhook that ClickUp has suspended is drift, and is set active again. */
  status?: "active";
}

/** Arguments of a {@link WebhooksWebhook}. */
export interface WebhooksWebhookArgs {
  /** Address that events are sent to. */
  endpoint: pulumi.Input<string>;
  /** Names of events, or ["*"] for all; all when it is not given. */
  events?: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: pulumi.Input<string>;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. */
  task?: pulumi.Input<string>;
  /** `"active"`: a webhook that ClickUp has suspended is drift, and is set active again. */
  status?: pulumi.Input<"active">;
}

/** Part of a resource, as its outputs show it. */
export interface GuestAccessesGuest {
  /** Id of the guest, `client.id`: Workspace and number, `512/184`. */
  guest: string;
  /** What the guest may do with it. */
  permissionLevel: "read" | "comment" | "edit" | "create";
}

/** Arguments of a {@link GuestAccessesGuest}. */
export interface GuestAccessesGuestArgs {
  /** Id of the guest, `client.id`: Workspace and number, `512/184`. */
  guest: pulumi.Input<string>;
  /** What the guest may do with it. */
  permissionLevel: pulumi.Input<"read" | "comment" | "edit" | "create">;
}

/** Part of a resource, as its outputs show it. */
export interface TaskCustomFieldValueValue {
  /** Where a manual progress stands. */
  current: number;
}

/** Arguments of a {@link TaskCustomFieldValueValue}. */
export interface TaskCustomFieldValueValueArgs {
  /** Where a manual progress stands. */
  current: pulumi.Input<number>;
}

/** Part of a resource, as its outputs show it. */
export interface TaskTagsTag {
  /** Name of the tag, in any case. */
  name: string;
}

/** Arguments of a {@link TaskTagsTag}. */
export interface TaskTagsTagArgs {
  /** Name of the tag, in any case. */
  name: pulumi.Input<string>;
}
