import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operations } from "../../sandbox/src/workdrive/operations";
import { keyOwner } from "../../sandbox/src/workdrive/record";
import { seeded } from "../../sandbox/src/workdrive/seed";
import { at, type Client, startClient } from "./client";

interface Endpoint {
  id: string;
  method: string;
  path: string;
  suspectedPath?: string;
  line: number;
  requestExample?: unknown;
  queryExample?: Record<string, unknown>;
  responseExample?: unknown;
}

const file = join(__dirname, "../endpoints/workdrive.json");
const { endpoints } = JSON.parse(readFileSync(file, "utf8")) as { endpoints: Endpoint[] };
const served = endpoints.filter(({ id }) => operations.some((operation) => operation.id === id));

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
beforeEach(async () => {
  await client.control.reset();
});

const key = () => ({ "X-API-KEY": client.credentials.workdrive.apiKey });
const send = (method: string, path: string, body?: unknown) => client.send(method, `/workdrive${path}`, body, key());

/** One object of each kind, so that every example has something to work on. */
async function furnish(): Promise<Record<string, string>> {
  const made = async (path: string, body: unknown) => String(at((await send("POST", path, body)).body, "id"));
  const named = async (path: string, listed: string, body: unknown) => {
    await send("POST", path, body);
    return String(at((await send("GET", path)).body, `${listed}.0.id`));
  };
  await send("POST", "/api/sso", {
    type: "QUICK_LINK",
    link: "https://a",
    departmentId: seeded.department,
    locationId: seeded.location,
  });
  return {
    users: await made("/api/users/add", { email: "member@example.com" }),
    organization: await made("/api/organization", {
      name: "First",
      admin: { email: "a@example.com" },
      auth: { method: "ldap" },
    }),
    documents: await named("/api/documents", "docs", { name: "Rules", category: "Human resource", link: "https://a" }),
    faqs: await named("/api/faqs", "data", {
      kb: { category: "Human resource" },
      qas: [{ question: "Q", answer: "A" }],
    }),
    tasks: await made("/api/tasks", { title: "First" }),
    "group-chats": await made("/api/group-chats", { groupType: "ROOM", members: [{ id: keyOwner }] }),
    departments: seeded.department,
    locations: seeded.location,
    security_groups: seeded.securityGroup,
  };
}

/** Placeholders of the examples, by the field that holds them. */
const person = /^(id|userId|userIds|ownerIds|newOwnerIds|removeOwnerIds|reportsTo|newAdmins|removedAdmins|ids)$/;
const real = (ids: Record<string, string>, field: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((part) => real(ids, field, part));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, real(ids, name, part)]));
  if (typeof value !== "string" || value === "") return value;
  if (person.test(field) || /Teams$|^(add|remove)(Members)?$/.test(field)) return ids.users;
  if (/^department(Id)?$/.test(field)) return seeded.department;
  if (/^location(Id)?$|Locations$/.test(field)) return seeded.location;
  if (field === "securityGroup") return seeded.securityGroup;
  if (field === "email") return "new@example.com";
  if (field === "defaultVisibility") return "public";
  return value;
};

/** Where the example itself would not do. */
const repairs: Record<string, (body: never, ids: Record<string, string>) => unknown> = {
  "faq-upload-a-faq": ({ kb, ...body }: { kb: object }) => ({ ...body, kb: { ...kb, name: "Name" } }),
  "faq-update-a-faq": ({ kb, ...body }: { kb: object }, ids) => ({
    ...body,
    kb: { ...kb, removeOwnerIds: [] },
    updatedQAs: [{ id: ids.faqs, question: "string", answer: "string", description: "string" }],
  }),
  "task-create-a-task": (body: object) => ({ ...body, status: "publish" }),
  "departments-update-department-head": ({ add }: { add: object[] }) => ({ add }),
};

/** Keys of the answer's first object that the document shows and the sandbox lacks. */
function lacking(example: unknown, answer: unknown): string[] {
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  const [wanted, found] = [first(example), first(answer)] as Record<string, unknown>[];
  if (typeof wanted !== "object" || wanted === null) return [];
  if (typeof found !== "object" || found === null) return ["an object"];
  const inner = Object.entries(wanted)
    .filter(([, value]) => Array.isArray(value))
    .flatMap(([name, value]) => (Array.isArray(found[name]) && found[name].length ? lacking(value, found[name]) : []));
  return [...Object.keys(wanted).filter((name) => !(name in found)), ...inner];
}

/** Shown for people by some answers only (L87). */
const leftOut = ["departmentData"];

describe("documented requests of WorkDrive", () => {
  it.each(served)("$id ($line)", async ({ id, method, path, suspectedPath, queryExample, ...endpoint }) => {
    const ids = await furnish();
    const isPrinted = id === "locations-create-a-location" || id === "course-get-all-courses";
    const template = isPrinted ? path : (suspectedPath ?? path);
    const kind = /^\/api\/(\w[\w-]*)/.exec(template)?.[1] ?? "";
    const filled = template.replace(/\{\w+\}/, ids[kind] ?? "");
    const query = {
      ...(real(ids, "", queryExample) as object),
      ...(id.startsWith("groupchat-delete") ? { id: ids[kind] } : {}),
    };
    const body = real(ids, "", endpoint.requestExample);
    const sent = body === undefined ? undefined : (repairs[id]?.(body as never, ids) ?? body);
    const search = new URLSearchParams(query as Record<string, string>).toString();
    const answer = await send(method, search ? `${filled}?${search}` : filled, sent);
    expect({ status: answer.status, text: answer.status === 200 ? "" : answer.text }).toEqual({
      status: 200,
      text: "",
    });
    if (endpoint.responseExample === undefined) return expect(answer.text).toBe("");
    expect(lacking(endpoint.responseExample, answer.body).filter((name) => !leftOut.includes(name))).toEqual([]);
  });

  it("serves every documented request that a resource or a look-up needs", () => {
    const beside = operations.filter(({ id }) => !served.some((endpoint) => endpoint.id === id)).map(({ id }) => id);
    expect(beside).toEqual(["locations-create-a-location-at-locations"]);
    for (const { id, line } of served) expect(operations.find((operation) => operation.id === id)?.line).toBe(line);
  });
});

describe("WorkDrive", () => {
  it("refuses a missing or wrong key, an unknown field and an unknown parameter", async () => {
    expect((await client.send("GET", "/workdrive/api/users")).status).toBe(401);
    expect((await client.send("GET", "/workdrive/api/users", undefined, { "X-API-KEY": "no" })).status).toBe(401);
    const field = await send("POST", "/api/users/add", { email: "a@example.com", externalUserId: "7" });
    expect([field.status, field.text]).toEqual([400, expect.stringContaining("externalUserId")]);
    const parameter = await send("GET", "/api/users?email=a@example.com");
    expect([parameter.status, parameter.text]).toEqual([400, expect.stringContaining("email")]);
  });

  it("pages with cur_page and per_page", async () => {
    for (let number = 1; number <= 12; number++) await send("POST", "/api/locations", { name: `L${number}` });
    const last = await send("GET", "/api/locations?cur_page=2");
    expect(at(last.body, "locations")).toHaveLength(3);
    const meta = { perPage: 10, totalPages: 2, totalResults: 13, curPage: 2, nextPage: null };
    expect(at(last.body, "meta")).toEqual(meta);
  });

  it("shows teams after a write and in no list", async () => {
    const boss = seeded.supervisor;
    const made = await send("POST", "/api/users/add", { email: "a@example.com", addAdditionalTeams: [boss] });
    expect(made.body).toMatchObject({ picture: 20, availability: 1, userAdditionalTeams: [boss] });
    const id = String(at(made.body, "id"));
    const changed = await send("PATCH", `/api/users/${id}`, { availability: "AWAY", removeAdditionalTeams: [boss] });
    expect(changed.body).toMatchObject({ availability: 2, userAdditionalTeams: [] });
    const { body } = await send("GET", "/api/users");
    expect(Object.keys(at(body, "users.0") as object)).not.toContain("userAdditionalTeams");
  });

  it("makes a location at the path of departments, and answers without an id", async () => {
    const made = await send("POST", "/api/departments", { name: "Berlin" });
    expect(Object.keys(made.body as object)).toEqual(["addedBy", "name", "orgId"]);
    expect(await send("GET", "/api/locations")).toMatchObject({ text: expect.stringContaining("Berlin") });
    expect((await send("POST", "/api/departments", { name: "Empty", members: [] })).status).toBe(400);
  });

  it("keeps the last head of a department", async () => {
    const path = `/api/departments/${seeded.department}/admin`;
    expect((await send("PATCH", path, { remove: seeded.supervisor })).status).toBe(400);
    await send("PATCH", path, { add: [{ id: keyOwner }] });
    expect((await send("PATCH", path, { remove: seeded.supervisor })).status).toBe(200);
    const { body } = await send("GET", `/api/departments/${seeded.department}/members`);
    expect(at(body, "departmentHeads")).toEqual([keyOwner]);
  });

  it("deletes several group chats at once, or none", async () => {
    const ids: string[] = [];
    for (const groupType of ["ROOM", "CHAT_GROUP"])
      ids.push(String(at((await send("POST", "/api/group-chats", { groupType })).body, "id")));
    expect((await send("DELETE", `/api/group-chats?id=${ids[0]}&id=nobody`)).status).toBe(404);
    expect((await send("DELETE", `/api/group-chats?id=${ids[0]}&id=${ids[1]}`)).status).toBe(200);
    expect(at((await send("GET", "/api/group-chats")).body, "conversations")).toEqual([]);
  });

  it("assigns no draft", async () => {
    const { body } = await send("POST", "/api/tasks", { title: "T", status: "draft" });
    const assign = `/api/tasks/assign/${at(body, "id")}`;
    expect((await send("PATCH", assign, { userIds: [keyOwner] })).status).toBe(400);
    await send("PATCH", `/api/tasks/update/${at(body, "id")}`, { status: "publish" });
    const assigned = await send("PATCH", assign, { userIds: [keyOwner] });
    expect(assigned.body).toMatchObject({ status: "published", assignedUserIds: [{ id: keyOwner }] });
  });
});
