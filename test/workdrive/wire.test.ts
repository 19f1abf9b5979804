import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { workdrive } from "../../provider/src/workdrive/api";
import { getTasks } from "../../provider/src/workdrive/data/knowledge";
import { keyOwner } from "../../sandbox/src/workdrive/record";
import { seeded } from "../../sandbox/src/workdrive/seed";
import { definitionOf } from "../contract/areas";
import { lifecycleAt } from "../products/support/lifecycle";
import { listedBy } from "../products/support/service";
import { openPortal, type Portal } from "../support/portal";

const { supervisor, department, location, securityGroup } = seeded;

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

/** The writes of an action: method, path, query where there is one, and body. */
async function writes(action: () => Promise<unknown>): Promise<unknown[]> {
  await portal.sandbox.control.clearLog();
  await action();
  return (await portal.sandbox.control.log())
    .filter(({ kind }) => kind === "write")
    .map(({ method, path, query, body }) => [
      `${method} ${path}`,
      ...(Object.keys(query as Fields).length > 0 ? [query] : []),
      ...(body === undefined ? [] : [body]),
    ]);
}
const create = (type: string, inputs: Fields) => portal.process().create(definitionOf(type), inputs);

describe("what the document leaves to be understood", () => {
  it("makes a location at /api/locations, never at the printed path of departments", async () => {
    expect(await writes(() => create("workdrive:Location", { name: "Berlin" }))).toEqual([
      ["POST /api/locations", { name: "Berlin" }],
    ]);
  });

  it("makes a location at the path of the setting", async () => {
    const { create, requests } = await lifecycleAt(
      definitionOf("workdrive:Location"),
      ({ method }) => (method === "POST" ? [404, {}] : [200, { locations: [] }]),
      { WORKDRIVE_LOCATIONS_PATH: "/api/departments" },
    );
    await expect(create({ name: "Berlin" })).rejects.toThrow(/404/);
    expect(requests()).toEqual(["GET /api/locations", "POST /api/departments"]);
  });

  it("puts the id of a document into the path, and deletes a group chat by its query", async () => {
    const document = await create("workdrive:Document", { name: "Rules", isPublished: true, ownerIds: [keyOwner] });
    const next = { name: "Rules", isPublished: false, ownerIds: [supervisor] };
    const process = portal.process();
    const type = definitionOf("workdrive:Document");
    const kb = { isPublished: false, newOwnerIds: [supervisor], removeOwnerIds: [keyOwner] };
    expect(await writes(() => process.update(type, document, next))).toEqual([
      [`PATCH /api/documents/${document.id}`, { kb }],
    ]);
    expect(await writes(() => process.delete(type, document))).toEqual([[`DELETE /api/documents/${document.id}`]]);
    const chat = await create("workdrive:GroupChat", { title: "All" });
    const chats = definitionOf("workdrive:GroupChat");
    expect(await writes(() => process.delete(chats, chat))).toEqual([["DELETE /api/group-chats", { id: chat.id }]]);
  });

  it("sends the body of a DELETE, and no brace at the end of its path", async () => {
    const inputs = { groupId: securityGroup, users: [keyOwner, supervisor] };
    const members = await create("workdrive:SecurityGroupMembers", inputs);
    const type = definitionOf("workdrive:SecurityGroupMembers");
    const path = `/api/security_groups/${securityGroup}/members`;
    const process = portal.process();
    expect(await writes(() => process.update(type, members, { ...inputs, users: [keyOwner] }))).toEqual([
      [`DELETE ${path}`, { ids: [supervisor] }],
    ]);
    const [group] = (await portal.sandbox.control.snapshot()).systems?.workdrive?.tables.securityGroups ?? [];
    expect(group?.[2]).toMatchObject({ members: [keyOwner] });
  });

  it("does not believe that a listed document is gone because its delete was answered with 404", async () => {
    const document = await create("workdrive:Document", { name: "Rules" });
    const type = definitionOf("workdrive:Document");
    await portal.sandbox.control.addFault({ system: "workdrive", match: "DELETE .*", times: 1, status: 404 });
    const failure = portal.process().delete(type, document);
    await expect(failure).rejects.toThrow(/is listed, and its delete was answered as if it were not there/);
    await portal.process().delete(type, document);
    await portal.process().delete(type, document);
  });
});

describe("WorkDrive", () => {
  it("adds and takes away heads, one request each, and says when the last one stays", async () => {
    const type = definitionOf("workdrive:DepartmentHead");
    const head = await create("workdrive:DepartmentHead", { department, user: keyOwner });
    const path = `PATCH /api/departments/${department}/admin`;
    expect(await writes(() => portal.process().delete(type, head))).toEqual([[path, { remove: keyOwner }]]);
    const last = { id: `${department}/${supervisor}`, state: { department, user: supervisor } };
    await expect(portal.process().delete(type, last)).rejects.toThrow(/there must be a head at least/);
  });

  it("reads members and heads of a department with one request", async () => {
    const people = [
      ["workdrive:DepartmentHead", await create("workdrive:DepartmentHead", { department, user: keyOwner })],
      ["workdrive:DepartmentMember", await create("workdrive:DepartmentMember", { department, user: keyOwner })],
      ["workdrive:DepartmentMember", await create("workdrive:DepartmentMember", { department, user: supervisor })],
    ] as const;
    await portal.sandbox.control.clearLog();
    const process = portal.process();
    const read = await Promise.all(people.map(([type, living]) => process.read(definitionOf(type), living)));
    expect(read.map((one) => one?.id)).toEqual(people.map(([, { id }]) => id));
    expect((await portal.sandbox.control.counts("workdrive")).total).toBe(1);
  });

  it("says that a delete of somebody who left the location by hand was done already", async () => {
    const type = definitionOf("workdrive:LocationMember");
    const member = await create("workdrive:LocationMember", { location, user: keyOwner });
    await portal.sandbox.control.change({
      system: "workdrive",
      table: "users",
      id: keyOwner,
      set: { location: null },
    });
    expect(await portal.process().read(type, member)).toBeUndefined();
    await portal.process().delete(type, member);
  });

  it("makes a user with a foreign id in bulk, and archives instead of deleting when told to", async () => {
    const type = definitionOf("workdrive:User");
    const made: Awaited<ReturnType<typeof create>>[] = [];
    const inputs = { email: "a@example.com", externalUserId: "7", archiveOnDestroy: true };
    const sent = await writes(async () => made.push(await create("workdrive:User", inputs)));
    expect(sent).toEqual([
      ["POST /api/users/bulk-create", { data: [{ email: "a@example.com", externalUserId: "7" }] }],
    ]);
    const [user = { id: "", state: {} }] = made;
    expect(await writes(() => portal.process().delete(type, user))).toEqual([
      [`PATCH /api/users/${user.id}`, { status: "ARCHIVE" }],
    ]);
    const left = { ...user, state: { ...user.state, archiveOnDestroy: false, offboardingDefaults: true } };
    expect(await writes(() => portal.process().delete(type, left))).toEqual([
      [`DELETE /api/users/${user.id}`, { bulk: "true" }],
    ]);
  });

  it("assigns a new task with the request for that, and publishes before it assigns", async () => {
    const type = definitionOf("workdrive:Task");
    const assigned = { title: "T", userIds: [keyOwner] };
    expect(await writes(() => create("workdrive:Task", assigned))).toEqual([["POST /api/tasks", assigned]]);
    const draft = await create("workdrive:Task", { title: "D", status: "draft" });
    const next = { title: "D", status: "publish", userIds: [keyOwner] };
    expect(await writes(() => portal.process().update(type, draft, next))).toEqual([
      [`PATCH /api/tasks/update/${draft.id}`, { status: "publish" }],
      [`PATCH /api/tasks/assign/${draft.id}`, { userIds: [keyOwner] }],
    ]);
  });

  it("sees drafts and published tasks, each in the list of its kind", async () => {
    const type = definitionOf("workdrive:Task");
    const draft = await create("workdrive:Task", { title: "D", status: "draft" });
    const published = await create("workdrive:Task", { title: "P" });
    const process = portal.process();
    await portal.sandbox.control.clearLog();
    const read = await Promise.all([draft, published].map((task) => process.read(type, task)));
    expect(read.map((task) => task?.state.status)).toEqual(["draft", "publish"]);
    const asked = (await portal.sandbox.control.log()).map(({ query }) => (query as Fields).published);
    expect(asked.toSorted()).toEqual(["false", "true"]);
    const session = portal.process().runtime.session(workdrive);
    expect((await listedBy(getTasks, { api: session.api, session })).map(({ taskId }) => taskId)).toEqual([
      published.id,
      draft.id,
    ]);
  });

  it("makes another token with a replacement, which ends the first", async () => {
    const first = await create("workdrive:AccessToken", { user: keyOwner });
    const second = await create("workdrive:AccessToken", { user: keyOwner });
    expect(second.id).toBe(first.id);
    expect(second.state.token).not.toBe(first.state.token);
    const tokens = (await portal.sandbox.control.snapshot()).systems?.workdrive?.tables.accessTokens;
    expect(tokens).toMatchObject([["", keyOwner, { token: second.state.token }]]);
  });

  it("lets no object go when the key sees no user at all", async () => {
    const made = await create("workdrive:Location", { name: "Berlin" });
    const rows = (await portal.sandbox.control.snapshot()).systems?.workdrive?.tables;
    for (const table of ["users", "locations"])
      for (const [, id] of rows?.[table] ?? [])
        await portal.sandbox.control.change({ system: "workdrive", table, id, remove: true });
    await expect(portal.process().read(definitionOf("workdrive:Location"), made)).rejects.toThrow(/Check/);
  });
});
