import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operations } from "../../sandbox/src/clickup/operations";
import { at, type Client, startClient } from "./client";

interface Endpoint {
  id: string;
  method: string;
  path: string;
  line: number;
  requestExample?: unknown;
  responseExample?: unknown;
}

const { endpoints } = JSON.parse(readFileSync(join(__dirname, "../endpoints/clickup.json"), "utf8")) as {
  endpoints: Endpoint[];
};

const now = 1_800_000_000_000;
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

async function send(method: string, path: string, body?: unknown, token: string = client.credentials.clickup.token) {
  const response = await fetch(`${client.urls.clickup}/api/v2${path}`, {
    method,
    headers: { Authorization: token, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** What was asked for; a refusal fails the test. */
async function done(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await send(method, path, body);
  if (answer.status !== 200) expect.fail(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const id = (value: unknown, path = "id") => String(at(value, path));

/** The objects of the examples, and the parameters that name them. */
async function parameters(): Promise<Record<string, string>> {
  const task = id(await done("POST", "/list/123/task", { name: "First" }));
  await done("POST", "/space/789/tag", { tag: { name: "name" } });
  await done("POST", "/space/789/tag", { tag: { name: "tag name 1" } });
  await done("POST", `/task/${task}/tag/name`);
  const checklist = id(await done("POST", `/task/${task}/checklist`, { name: "Checklist" }), "checklist.id");
  const items = await done("POST", `/checklist/${checklist}/checklist_item`, { name: "Item", assignee: 183 });
  const goal = id(await done("POST", "/team/512/goal", { name: "Goal", owners: [183] }), "goal.id");
  const result = await done("POST", `/goal/${goal}/key_result`, { name: "Result", type: "number", owners: [183] });
  const team = await done("POST", "/team/512/guest", { email: "somebody@example.com" });
  const guest = id(team, "team.members.2.user.id");
  for (const path of [`/task/${task}`, "/list/123", "/folder/456"]) {
    await done("POST", `${path}/guest/${guest}`, { permission_level: "edit" });
  }
  const view = id(await done("POST", "/team/512/view", { name: "View", type: "list" }), "view.id");
  for (const path of ["/space/789", "/folder/456", "/list/123"]) {
    await done("POST", `${path}/view`, { name: "View", type: "list" });
  }
  await done("POST", "/space/789/list", { name: "Without a folder", priority: 2, assignee: 183, status: "red" });
  await done("PUT", "/list/123", { status: "red", priority: 2 });
  const webhook = id(await done("POST", "/team/512/webhook", { endpoint: "example.com" }));
  await done("POST", `/task/${task}/field/0a52c486-5f05-403b-b4fd-c512ff05131c`, { value: 1 });
  return {
    team_id: "512",
    space_id: "789",
    folder_id: "456",
    list_id: "123",
    task_id: task,
    tag_name: "name",
    template_id: "9hz",
    checklist_id: checklist,
    checklist_item_id: id(items, "checklist.items.0.id"),
    field_id: "0a52c486-5f05-403b-b4fd-c512ff05131c",
    goal_id: goal,
    key_result_id: id(result, "key_result.id"),
    guest_id: guest,
    view_id: view,
    webhook_id: webhook,
  };
}

/** Bodies for requests whose examples name objects that cannot stand here, or print none. */
const bodies: Record<string, (own: Record<string, string>) => unknown> = {
  "dependencies-add-dependency": () => ({ depends_on: "9hy" }),
  "tags-edit-space-tag": () => ({ tag: { name: "Updated Tag", fg_color: "#ffffff", bg_color: "#ffffff" } }),
  "tasks-update-task": () => ({ name: "Updated Task Name", assignees: { add: [182], rem: [183] }, archived: false }),
};
/** Paths of examples that are inside objects which are null or empty here. */
const leftOut = /statuses|invited_by|^\.goals|^\.tasks|^\.assignee|^\.priority|^\.status/;

function missing(example: unknown, answer: unknown, path = ""): string[] {
  if (Array.isArray(example)) {
    if (!Array.isArray(answer)) return [path];
    return example.length === 0 || answer.length === 0 ? [] : missing(example[0], answer[0], `${path}[]`);
  }
  if (typeof example !== "object" || example === null || answer === null) return [];
  if (typeof answer !== "object") return [path];
  const found = answer as Record<string, unknown>;
  return Object.entries(example)
    .filter(([key]) => !leftOut.test(`${path}.${key}`))
    .flatMap(([key, value]) => (key in found ? missing(value, found[key], `${path}.${key}`) : [`${path}.${key}`]));
}

describe("documented examples of ClickUp", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))("%s", async (_, { id: name, line }) => {
    const endpoint = endpoints.find((other) => other.id === name);
    if (!endpoint) return expect.fail(`${name} is not documented`);
    expect(endpoint.line).toBe(line);
    const own = await parameters();
    await done("POST", "/list/123/task", { name: "Second" });
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_match, key: string) => own[key] ?? key);
    const isDelete = name === "dependencies-delete-dependency";
    if (isDelete) await done("POST", path, { depends_on: "9hy" });
    const body = bodies[name]?.(own) ?? endpoint.requestExample ?? undefined;
    const needed =
      body ?? (/"value"/.test(JSON.stringify(endpoint)) && endpoint.method === "POST" ? { value: 80 } : undefined);
    const answer = await done(endpoint.method, isDelete ? `${path}?depends_on=9hy` : path, needed);
    // The one who was invited comes last, behind those that the example leaves out (L1451).
    if (name === "guests-invite-guest-to-team") (at(answer, "team.members") as unknown[]).reverse();
    expect(missing(endpoint.responseExample, answer)).toEqual([]);
  });
});

describe("ClickUp", () => {
  it("tells a missing header, an unknown token and an object that is not there apart", async () => {
    const code = async (path: string, token?: string) => {
      const { status, body } = await send("GET", path, undefined, token);
      return [status, at(body, "ECODE")];
    };
    expect(await code("/user", "")).toEqual([401, "OAUTH_017"]);
    expect(await code("/user", "pk_3")).toEqual([401, "OAUTH_025"]);
    for (const path of ["/space/1", "/folder/1", "/list/1", "/task/zzz", "/goal/x", "/team/1/space"]) {
      expect(await code(path)).toEqual([401, "OAUTH_027"]);
    }
    expect(await code("/view/3c-1")).toEqual([404, "not_found"]);
  });

  it("tells the limit with every answer", async () => {
    const { headers } = await send("GET", "/user");
    const shown = ["limit", "remaining", "reset"].map((name) => headers.get(`x-ratelimit-${name}`));
    expect(shown[0]).toBe("100");
    expect(Number(shown[1])).toBeLessThan(100);
    expect(Number(shown[2])).toBeGreaterThan(now / 1000);
  });

  it("pages tasks by the hundred without an end marker, and hides archived, closed and nested ones", async () => {
    await client.control.setLimits({ enabled: false }, "clickup");
    for (let n = 0; n < 100; n++) await done("POST", "/list/123/task", { name: `Task ${n}` });
    const first = id((await done("GET", "/list/123/task")) as object, "0.id");
    await done("POST", "/list/123/task", { name: "Nested", parent: first });
    await done("POST", "/list/123/task", { name: "Closed", status: "closed" });
    const archived = id(await done("POST", "/list/123/task", { name: "Archived" }));
    await done("PUT", `/task/${archived}`, { archived: true });
    const count = async (query: string) => ((await done("GET", `/list/123/task${query}`)) as unknown[]).length;
    expect([await count(""), await count("?page=1")]).toEqual([100, 0]);
    expect(await count("?page=1&include_closed=true&subtasks=true")).toBe(2);
    expect(await count("?archived=true")).toBe(1);
  });

  it("answers the create of a task without what was sent, and the read with it", async () => {
    const body = { name: "A", assignees: [183], priority: 3, due_date: 1508369194377, time_estimate: 8640000 };
    const created = await done("POST", "/list/123/task", body);
    expect(created).toMatchObject({ assignees: [], priority: null, due_date: null, time_estimate: null });
    expect(await done("GET", `/task/${id(created)}`)).toMatchObject({
      assignees: [{ id: 183 }],
      priority: { priority: "normal" },
      due_date: "1508369194377",
      time_estimate: 8640000,
    });
  });

  it("answers the update of a list with the old status", async () => {
    await done("PUT", "/list/123", { status: "red", assignee: 183 });
    expect(await done("PUT", "/list/123", { unset_status: true, assignee: "none" })).toMatchObject({
      status: { status: "red" },
      assignee: null,
    });
    expect(await done("GET", "/list/123")).toMatchObject({ status: null });
  });

  it("shows webhooks to their user alone", async () => {
    const { colleagueToken } = client.credentials.clickup;
    const made = await send("POST", "/team/512/webhook", { endpoint: "example.com", events: "*" }, colleagueToken);
    expect(at(made.body, "webhook.events")).toHaveLength(18);
    expect(at(made.body, "webhook.endpoint")).toBe("https://example.com");
    expect(await done("GET", "/team/512/webhook")).toEqual({ webhooks: [] });
    expect((await send("DELETE", `/webhook/${at(made.body, "id")}`)).status).toBe(404);
  });

  it("removes what is in a space with it", async () => {
    await done("DELETE", "/space/789");
    expect((await send("GET", "/list/123")).status).toBe(401);
  });

  it.each([
    ["POST", "/space/789/folder", { name: "A", colour: "red" }, "colour"],
    ["PUT", "/list/123", { due_date: null }, "due_date"],
    ["GET", "/space/789/folder?page=1", undefined, "page"],
    ["POST", "/list/123/task", { name: "A", priority: 5 }, "priority"],
    ["PUT", "/list/123", { status: "" }, "status"],
  ])("refuses %s %s with a field that it does not take", async (method, path, body, field) => {
    const answer = await send(method, path, body);
    expect(answer.status).toBe(400);
    expect(at(answer.body, "err")).toContain(field);
  });
});
