import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dataSources } from "../../provider/src/data-sources";
import { isMany } from "../../provider/src/kit/data-source";
import { readDataSource } from "../../provider/src/kit/data-source-run";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { Stage } from "../contract/world";
import { openWorld } from "./support/world";

/** Arguments beyond those of the examples, and how many entries they leave. */
const calls: Readonly<Record<string, readonly (readonly [name: string, args: Fields, entries: number])[]>> = {
  clinked: [
    ["getAccounts", { enabledOnly: true }, 1],
    ["getAccount", { account: "1" }, 1],
    ["getAccount", { name: "awesome_org" }, 1],
    ["getAccountMember", { account: "1", email: "Tina@Example.com" }, 1],
    ["getAccountMembers", { account: "1", name: "tina" }, 1],
    ["getAccountMembers", { account: "1", startsWith: "t" }, 1],
    ["getAccountInvites", { account: "1", name: "invited" }, 1],
    ["getAccountInvites", { account: "1", startsWith: "nobody" }, 0],
    ["getGuest", { account: "1", guestId: "1" }, 1],
    ["getGuests", { account: "1", name: "guest" }, 1],
    ["getGuests", { account: "1", startsWith: "nobody" }, 0],
    ["getAccountProperties", { account: "1", startsWith: "erp." }, 0],
    ["getMemberTags", { account: "1" }, 1],
    ["getMemberTags", { account: "1", members: true, startsWith: "x" }, 0],
    ["getDevices", { account: "1", name: "Awesome" }, 1],
    ["getGroup", { account: "1", groupId: "2" }, 1],
    ["getGroup", { account: "1", name: "explore_clinked" }, 1],
    ["getGroups", { account: "1", name: "Second", exclude: ["3"] }, 1],
    ["getGroups", { account: "1", master: "1/1" }, 0],
    ["getGroups", { account: "1", name: "explore_clinked", exact: true }, 1],
    // The sandbox knows of no group that a label finds.
    ["getGroups", { account: "1", label: "1", removed: false }, 0],
    ["getGroupMember", { group: "1/1", memberId: "1" }, 1],
    ["getGroupMember", { group: "1/1", email: "jack.bauer@clinked.com" }, 1],
    ["getFiles", { group: "1/1", parent: "1/1/1" }, 0],
    ["getFiles", { group: "1/1", name: "report", flat: true }, 1],
    ["getFolders", { group: "1/1", name: "nothing" }, 0],
    ["getFolders", { group: "1/1", parent: "1/1/1" }, 0],
    ["getFolders", { group: "1/1", flat: true }, 1],
    ["getFileByPath", { group: "1/1", path: "report_txt" }, 1],
    ["getNotes", { group: "1/1", name: "Welcome", type: "page" }, 1],
    ["getNotes", { group: "1/1", type: "template" }, 0],
    ["getCalendarEvents", { group: "1/1", name: "Kick-off", exact: true }, 1],
    ["getCalendarEvents", { account: "1", dateStart: "2027-01-01", dateEnd: "2027-02-28" }, 1],
    ["getCalendarEvents", { account: "1", dateStart: "2028-01-01", dateEnd: "2028-02-28" }, 0],
    ["getUserEvents", { username: "jack", dateStart: "2027-01-01", dateEnd: "2027-02-28" }, 1],
    ["getTasks", { group: "1/1", name: "Sign", show: "uncompleted", status: "NOT_STARTED" }, 1],
    ["getTasks", { group: "1/1", assignedTo: "1", priority: "HIGH" }, 0],
    ["getTasks", { account: "1" }, 1],
    ["getTasks", { group: "1/1", category: "1" }, 0],
    ["getTasks", { account: "1", dateStart: "2027-01-01", dateEnd: "2027-02-28" }, 0],
    ["getUserProfile", { username: "tina" }, 1],
    ["getUserProfile", { email: "tina@example.com" }, 1],
    ["getUserProfiles", { name: "tina" }, 1],
    ["getUserProfileCount", { name: "tina", group: "1/1", exclude: ["1"] }, 1],
    ["getApplication", { clientId: "5ad29f13-82b8-4b68-89e6-c2f4c96d5d9d" }, 1],
    ["getDashboards", { account: "1" }, 0],
    ["getWidgets", { scope: "ACCOUNT" }, 1],
    ["getAuditLog", { account: "1", dateStart: "2024-11-01", dateEnd: "2024-11-30", users: ["1"] }, 1],
    ["getAuditLog", { account: "1", group: "1/1" }, 0],
    ["getSearchResults", { query: "Tina", type: "user", exact: true, group: "1/1" }, 0],
    ["getSearchResults", { query: "Tina", startDate: "2018-01-01", endDate: "2099-01-01" }, 1],
  ],
  workdrive: [
    ["getUsers", { department: "1ae6eb71-dddf-48b7-945f-78127fd85801" }, 1],
    ["getUsers", { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" }, 1],
    ["getSupervisors", { user: "172fa58d-7933-45a6-a905-b06770f2224c" }, 1],
    ["getSsoLinks", { department: "1ae6eb71-dddf-48b7-945f-78127fd85801" }, 0],
    ["getSsoLinks", { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" }, 0],
    ["getGroupChats", { groupType: "CHAT_GROUP", mine: true }, 1],
    ["getDocuments", { category: "HR" }, 1],
    ["getDocuments", { category: "Legal" }, 0],
    ["getFaqs", { category: "Legal" }, 0],
    ["getTasks", { filter: "INDEPENDENT_TASKS_CREATED_BY_ME", sortDirection: "ASC" }, 1],
    ["getCategories", { moduleCode: 999 }, 0],
    ["getEnforcementTemplates", { sortDirection: "ASC" }, 1],
    ["getCourses", { sortDirection: "DESC" }, 1],
  ],
  clickup: [
    ["getSpace", { spaceId: "789" }, 1],
    ["getSpaces", { team: "512" }, 2],
    ["getSpaces", { team: "512", archived: true }, 0],
    ["getFolder", { folderId: "456" }, 1],
    ["getFolders", { space: "790" }, 0],
    ["getList", { listId: "123" }, 1],
    ["getLists", { space: "789" }, 0],
    ["getView", { viewId: "3c-105" }, 1],
    ["getViews", { team: "512" }, 0],
    ["getViews", { list: "123" }, 0],
    ["getGoal", { goalId: "d88197a1-8996-403e-8cd9-024ff2a61d64" }, 1],
    ["getTeamGuest", { team: "512", email: "184@guests.com" }, 1],
    ["getTasks", { team: "512", lists: ["123"], folders: ["456"], spaces: ["789"] }, 4],
    ["getTasks", { list: "123", archived: true }, 0],
    ["getTasks", { list: "123", statuses: ["open"], includeClosed: true, subtasks: true }, 4],
    ["getTasks", { list: "123", assignees: ["183"], tags: ["urgent", "later"] }, 0],
    ["getTasks", { list: "123", dateCreatedGt: "2000-01-01T00:00:00Z", dateUpdatedGt: "2000-01-01T00:00:00Z" }, 4],
    ["getTasks", { list: "123", dateCreatedLt: "2000-01-01T00:00:00Z", dateUpdatedLt: "2000-01-01T00:00:00Z" }, 0],
    ["getTasks", { list: "123", dueDateGt: "2000-01-01T00:00:00Z", dueDateLt: "2099-01-01T00:00:00Z" }, 0],
    ["getTasks", { list: "123", orderBy: "updated", reverse: true }, 4],
  ],
};

describe.each(Object.keys(calls))("%s", (product) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openWorld(product);
  }, 60_000);
  beforeEach(() => stage.portal.sandbox.control.clearWindow("clickup"));
  afterAll(() => stage.close());

  it.each([...(calls[product] ?? [])])("%s(%j) finds %i", async (name, args, expected) => {
    const source = dataSources.find((candidate) => candidate.name === `${product}:${name}`);
    if (!source) throw new Error(`There is no ${product}:${name}.`);
    const result = await readDataSource(stage.portal.process().runtime, source, args);
    const entries = isMany(source) ? (result[source.list] as Fields[]) : [result];
    expect(entries).toHaveLength(expected);
    for (const entry of entries) {
      for (const [field, value] of Object.entries(entry)) {
        // What was asked for is what came; addresses are the same in any case.
        if (typeof value === "string" && typeof args[field] === "string" && !(field in loose)) {
          expect(value.toLowerCase(), field).toBe(String(args[field]).toLowerCase());
        }
      }
    }
  });

  it("has no argument that no call of the tests gives", () => {
    const own = dataSources.filter(({ name }) => name.startsWith(`${product}:`));
    const untested = own.flatMap(({ name, args, example }) => {
      const short = name.split(":")[1];
      const given = new Set([
        ...Object.keys(example),
        ...(calls[product] ?? []).filter(([called]) => called === short).flatMap(([, bag]) => Object.keys(bag)),
      ]);
      return Object.keys(args.shape).flatMap((argument) => (given.has(argument) ? [] : [`${name} ${argument}`]));
    });
    expect(untested.filter((one) => !alike.test(one))).toEqual([]);
  });
});

/** Filters that hold a part of what they find. */
const loose: Readonly<Record<string, true>> = { name: true, group: true, account: true };
/** Places that are told apart by one line each. */
const alike = /^(clinked:get(Shares|ShareCount|Attachments|Dashboard)|clickup:get(View|Views|List|Lists)) /;
