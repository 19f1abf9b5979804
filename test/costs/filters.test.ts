import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { parseJson } from "../../provider/src/http/json";
import { type Definition, idsOfText, placeOf } from "../../provider/src/kit/definition";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf } from "../contract/areas";
import { isReadable } from "../contract/traits";
import { openStage, type Stage } from "../contract/world";

/**
 * Lists are asked so that they hide nothing: what a list leaves out would look removed. For each list with parameters of
 * its own, those that are sent with all their values, and those that would only narrow it.
 */
interface Asked {
  readonly sent?: Readonly<Record<string, readonly string[]>>;
  /** Not sent: with them a list shows less, or more of each entry, but no further entry. */
  readonly narrowing?: readonly string[];
  /** Not sent although it shows more: why. */
  readonly closed?: Readonly<Record<string, string>>;
}

const bothKinds = { sent: { archived: ["false", "true"] } };
const bySearch = { narrowing: ["name", "startsWith"] };

const lists: Readonly<Record<string, Asked>> = {
  "accounts-members-list-members": bySearch,
  "accounts-invites-list-invites": bySearch,
  "accounts-guests-list-guests": bySearch,
  "accounts-properties-list-account-properties": { narrowing: ["startsWith"] },
  "groups-list-groups": {
    narrowing: ["name", "exact", "exclude", "master", "label", "includeJobs"],
    closed: { removed: "Nothing in an entry marks a removed group, so it would look as if it were there (L11638)." },
  },
  "groups-members-list-members": { narrowing: ["name", "exclude"] },
  "groups-invites-list-invites": bySearch,
  "groups-properties-list-properties": { narrowing: ["startsWith"] },
  "files-list-files": {
    sent: { parent: ["1"] },
    narrowing: ["columns", "name", "siblings"],
    closed: { flat: "Each folder is a list of its own: entries of the list over all need not tell where they stand." },
  },
  "notes-list-notes": { narrowing: ["type", "name"] },
  "events-list-events": { narrowing: ["name", "exact"] },
  "attachments-list-attachments": { narrowing: ["name", "foldersOnly"] },
  "groups-mail-recipients-get-recipient-username": { sent: { contentContext: ["file_1"] } },
  "tasks-task-statuses-list-statuses": { sent: { account: ["1"] } },
  "tasks-categories-list-categories": { narrowing: ["name", "exactName", "countCompleted"] },
  "tasks-list-tasks": {
    narrowing: ["name", "status", "assignedTo", "assignToStatus", "priority", "category", "dateStart", "dateEnd"],
    closed: {
      show: "It picks unassigned, uncompleted or overdue ones (L28432): without it there is no such choice.",
      subtasks: "It adds subtasks to the entry of their task, and no entry of their own.",
    },
  },
  "profile-list-visible-profiles": { sent: { allowSelf: ["true"] }, narrowing: ["name"] },
  "profile-properties-list-properties": { narrowing: ["startsWith"] },
  "user-get-all-users": { narrowing: ["location", "department"] },
  // Those at admin level are asked for apart (L7008).
  "sso-get-all-ssos": { sent: { manage: ["false", "true"] }, narrowing: ["location", "department"] },
  "groupchat-get-all-groupchats": {
    sent: { include_participants: ["true"] },
    narrowing: ["group_type", "my_group_chats", "time"],
  },
  "document-get-all-documents": { narrowing: ["category"] },
  "faq-get-all-faqs": { narrowing: ["category"] },
  // Published ones and drafts (L4394).
  "task-get-all-tasks": { sent: { published: ["false", "true"] }, narrowing: ["filter"] },
  // Archived objects are shown alone or left out (L1040).
  "spaces-get-spaces": bothKinds,
  "folders-get-folders": bothKinds,
  "lists-get-lists": bothKinds,
  "lists-get-folderless-lists": bothKinds,
  "tasks-get-tasks": {
    sent: { archived: ["false", "true"], include_closed: ["true"], subtasks: ["true"] },
    narrowing: [
      ...["space_ids[]", "project_ids[]", "statuses[]", "assignees[]", "tags[]"],
      ...["due_date_gt", "due_date_lt", "date_created_gt", "date_created_lt", "date_updated_gt", "date_updated_lt"],
    ],
  },
};

/** Parameters of pages and of their order. */
const PAGING = [
  "page",
  "size",
  "cur_page",
  "per_page",
  "orderBy",
  "order_by",
  "ascending",
  "reverse",
  "sort_direction",
];

interface Endpoint {
  readonly id: string;
  readonly query?: readonly string[];
}

const endpoints = new Map(
  ["clinked", "workdrive", "docspace", "clickup"].flatMap((system) => {
    const text = readFileSync(join(__dirname, "../endpoints", `${system}.json`), "utf8");
    return (parseJson(text) as { endpoints: readonly Endpoint[] }).endpoints.map((one) => [one.id, one] as const);
  }),
);

/** One type for each source, and the places of a source that are asked for in another way. */
const cases: readonly (readonly [name: string, definition: Definition, inputs: Fields])[] = [
  ...new Map(
    definitions
      .filter((one) => isReadable(one) && (one.source.list || one.source.within))
      .toReversed()
      .map((one) => [one.source.name, [one.source.name, one, one.example] as const]),
  ).values(),
  ["clickup:lists in a space", definitionOf("clickup:List"), { space: "789", name: "Alone" }],
  [
    "clinked:folders in a folder",
    definitionOf("clinked:Folder"),
    { group: "1/1", parent: "1/1/1", friendlyName: "In" },
  ],
];

const used = new Set<string>();

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("the list of", () => {
  it.each(cases)("%s is asked with its filters open", async (name, definition, inputs) => {
    const { control } = stage.portal.sandbox;
    await stage.renew(definition);
    if (name === "clinked:folders in a folder") {
      await stage.portal.process().create(definition, { group: "1/1", friendlyName: "Out" });
    }
    const living = await stage.portal.process().create(definition, inputs);
    const { scope } = placeOf(definition, idsOfText(definition, living.id), living.state);
    await control.clearLog();
    await stage.portal.process().runtime.session(definition.product).readAll(definition.source, scope);
    const sent = new Map<string, Map<string, Set<string>>>();
    for (const { operation = "", query } of await control.log()) {
      if (operation.startsWith("authentication-")) continue;
      const parameters = sent.get(operation) ?? new Map<string, Set<string>>();
      sent.set(operation, parameters);
      for (const [parameter, value] of Object.entries(query as Record<string, string>)) {
        if (PAGING.includes(parameter)) continue;
        parameters.set(parameter, (parameters.get(parameter) ?? new Set()).add(String(value)));
      }
    }
    for (const [operation, parameters] of sent) {
      used.add(operation);
      const { sent: open = {}, narrowing = [], closed = {} } = lists[operation] ?? {};
      const values = [...parameters].map(([parameter, all]) => [parameter, [...all].sort()]);
      const expected = Object.entries(open).filter(([one]) => one !== "parent" || parameters.has(one));
      expect(Object.fromEntries(values)).toEqual(Object.fromEntries(expected));
      // A parameter that nobody has decided on may hide what is there.
      const documented = (endpoints.get(operation)?.query ?? []).filter((parameter) => !PAGING.includes(parameter));
      const decided = [...Object.keys(open), ...narrowing, ...Object.keys(closed)];
      expect(documented.filter((parameter) => !decided.includes(parameter))).toEqual([]);
    }
  });

  it("nothing else is in the table", () => {
    expect(Object.keys(lists).filter((operation) => !used.has(operation))).toEqual([]);
  });
});
