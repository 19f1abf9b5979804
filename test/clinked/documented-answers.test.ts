import { afterEach, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import type { Fields } from "../../provider/src/kit/normal-form";
import { typed } from "../kit/support/people";
import { type Service, serve } from "./support/service";

let service: Service;
afterEach(() => service?.close());

const jack = { id: 1, name: "Jack Bauer", username: "jack", logo: false, lastModified: 1514764800000 };
const page = (items: readonly unknown[]) => ({ body: { items, currentPage: 1, totalPages: 1, nextPage: false } });

it("an application that somebody has used is none whose create had no answer", async () => {
  const definition = typed("clinked:Application");
  const there: Fields[] = [];
  let posts = 0;
  service = await serve(({ line }) => {
    if (line === "GET /v3/applications") return { body: there };
    if (line === "POST /v3/applications") {
      posts++;
      there.push({
        clientId: `c${posts}`,
        owner: jack,
        name: "App",
        ip: null,
        lastActivity: posts === 1 ? 1514764800000 : null,
      });
      return posts === 1 ? { cut: true } : { body: { ...there.at(-1), clientSecret: "s2" } };
    }
    const found = there.find(({ clientId }) => line.endsWith(`/v3/applications/${clientId}`));
    return found && { body: found };
  });
  expect((await service.create(definition, { name: "App" })).id).toBe("c2");
});

it("custom e-mail whose answer is empty is validated for its facts", async () => {
  const configuration: { current: Fields } = { current: { enabled: false, connected: false, type: null } };
  const dns = { mail_cname: { host: "em.example.com", type: "CNAME", data: "u.example.net", valid: true } };
  service = await serve(({ line }) => {
    if (!line.includes("/v3/accounts/1/")) return undefined;
    if (line.startsWith("GET ")) return { body: configuration.current };
    if (line.startsWith("PATCH ")) return { body: { valid: true, dns } };
    configuration.current = {
      enabled: true,
      connected: true,
      type: "DOMAIN_AUTHENTICATION",
      from: "email@example.com",
      domain: "example.com",
    };
    return { status: 201 };
  });
  const definition = typed("clinked:CustomEmailDomainAuthentication");
  const made = await service.create(definition, { account: "1", from: "email@example.com" });
  expect(made.state).toMatchObject({ valid: true, dnsRecords: dns });
});

describe("announcements", () => {
  const listed = [{ title: "title", body: "body", colour: "success", propagate: false, inherit: false }];

  /** Holds announcements by id, and lists them without ids as the examples do (L7056, L17790). */
  async function holding(empty: unknown) {
    const held = new Map<string, Fields>();
    service = await serve(({ line, query, body }) => {
      if (!/announcement/.test(line)) return undefined;
      const id = query.get("id");
      if (line.startsWith("GET ") && id === null) return { body: listed };
      if (line.startsWith("GET ")) return { body: held.get(id ?? "") ?? empty };
      if (line.startsWith("DELETE ")) return held.delete(id ?? "") ? {} : undefined;
      const { id: key, ...rest } = body;
      held.set(String(key), rest);
      return { body: rest };
    });
    return held;
  }

  it.each([
    ["clinked:AccountAnnouncements", { account: "1" }],
    ["clinked:GroupAnnouncements", { group: "1/1" }],
  ])("%s converge where the list shows no ids", async (type, parent) => {
    const held = await holding(undefined);
    const definition = typed(type);
    const entry = (announcementId: string, title = "T") => ({ announcementId, title, body: "B" });
    const many = Array.from({ length: 12 }, (_, index) => entry(`n${index}`));
    const inputs = { ...parent, announcements: many };
    const made = await service.create(definition, inputs);
    expect([...held.keys()]).toHaveLength(12);
    const read = await service.read(definition, made);
    expect(service.changes(definition, { id: made.id, state: read?.state ?? {} }, inputs)).toEqual([]);
    await service.update(definition, made, {
      ...parent,
      announcements: [entry("n0", "New"), entry("n1")],
      allowMassRemoval: true,
    });
    expect([...held]).toMatchObject([
      ["n0", { title: "New" }],
      ["n1", { title: "T" }],
    ]);
  });

  it.each([[undefined], [null], [{}]])("that is answered with %j is none", async (empty) => {
    const held = await holding(empty);
    const definition = typed("clinked:AccountAnnouncement");
    const inputs = { account: "1", announcementId: "test", title: "T", body: "B" };
    const made = await service.create(definition, inputs);
    expect(held.get("test")).toEqual({ title: "T", body: "B" });
    held.clear();
    expect(await service.read(definition, made)).toBeUndefined();
  });
});

it("an attachment whose file was removed from the group is still there", async () => {
  const wire = {
    ...{ id: 7, friendlyName: "a.pdf", name: "a", contentType: "application/pdf", size: 3, href: null, link: 4 },
    ...{ lastModified: Date.now(), removed: false },
  };
  let removed = false;
  service = await serve(({ line }) => {
    if (line === "POST /v3/context/task_1/attachments") return { status: 201, body: wire };
    return line === "GET /v3/context/task_1/attachments" ? page([{ ...wire, removed }]) : undefined;
  });
  const definition = typed("clinked:Attachment");
  const made = await service.create(definition, { task: "1/1/1", friendlyName: "a.pdf", groupFile: "1/1/4" });
  removed = true;
  expect((await service.read(definition, made))?.state).toMatchObject({ attachmentId: "7", removed: true });
});

it("an event whose answer was lost is found outside of the range that the list shows", async () => {
  const there: Fields[] = [];
  service = await serve(({ line, query, body }) => {
    if (line === "GET /v3/groups/1/events") {
      return page(there.filter((event) => query.get("exact") === "true" && event.friendlyName === query.get("name")));
    }
    if (line === "POST /v3/groups/1/events") {
      there.push({
        id: there.length + 1,
        contextKey: { id: 1 },
        tags: "",
        name: "x",
        userPermission: 0,
        lastModified: Date.now(),
        ...body,
      });
      return { cut: true };
    }
    return line === "GET /v3/groups/1/events/1" ? { body: there[0] } : undefined;
  });
  const times = { startDate: "2029-01-05T14:00Z[UTC]", endDate: "2029-01-05T15:00Z[UTC]" };
  const made = await service.create(typed("clinked:CalendarEvent"), { group: "1/1", friendlyName: "X", ...times });
  expect(made.id).toBe("1/1/1");
  expect(there).toHaveLength(1);
});

describe("a dashboard", () => {
  const definition = typed("clinked:Dashboard");
  const widget = { id: "1", name: "widget" };

  it.each([
    ["widgets without places that Clinked fills in", {}, { column: 1, order: 2 }],
    ["widgets whose places Clinked shows as null (L41466)", { column: 0, order: 1 }, { column: null, order: null }],
  ])("does not differ by %s", async (_, given, filled) => {
    let isMade = false;
    const wire = { id: 1, columnSizes: "8,4", name: "default", widgets: [{ ...widget, ...filled }] };
    service = await serve(({ line }) => {
      if (!line.includes("/v3/context/group_1/dashboards")) return undefined;
      if (line.startsWith("POST ")) isMade = true;
      if (!isMade && line.endsWith("/default")) return undefined;
      return { body: line.endsWith("/dashboards") && line.startsWith("GET ") ? (isMade ? [wire] : []) : wire };
    });
    const inputs = { group: "1/1", name: "default", columnSizes: "8,4", widgets: [{ ...widget, ...given }] };
    const made = await service.create(definition, inputs);
    expect(service.changes(definition, made, inputs)).toEqual([]);
    const read = await service.read(definition, made);
    expect(service.changes(definition, { id: made.id, state: read?.state ?? {} }, inputs)).toEqual([]);
    wire.widgets = [{ ...widget, ...{ column: 7, order: 1 }, name: "other" }] as typeof wire.widgets;
    const drifted = await service.read(definition, made);
    expect(service.changes(definition, { id: made.id, state: drifted?.state ?? {} }, inputs)).toEqual(["widgets"]);
  });
});

it("a share keeps the token key that its create alone has shown, and is changed and removed with it", async () => {
  const entry = { user: jack, dateCreated: Date.now(), dateExpire: null, email: "mary@example.com", permission: 1 };
  let there: Fields[] = [];
  service = await serve(({ line }) => {
    if (!line.includes("/v3/context/task_1/shares")) return undefined;
    if (line.startsWith("GET ")) return { body: there };
    if (line.startsWith("DELETE ")) there = [];
    if (!line.startsWith("POST ")) return { body: {} };
    there = [{ ...entry, tokenKey: null, notifications: false }];
    return {
      status: 201,
      body: [
        { ...entry, email: "x@example.com", tokenKey: "other" },
        { ...entry, tokenKey: "k-1" },
      ],
    };
  });
  const definition = typed("clinked:Share");
  const inputs = { task: "1/1/1", email: "Mary@example.com" };
  const made = await service.create(definition, inputs);
  expect(made.state.tokenKey).toBe("k-1");
  const read = await service.read(definition, made);
  expect(read?.state.tokenKey).toBe("k-1");
  await service.update(definition, made, { ...inputs, uploads: true });
  await service.delete(definition, made);
  expect(service.lines().filter((line) => line.endsWith("/shares/k-1"))).toEqual([
    "PATCH /v3/context/task_1/shares/k-1",
    "DELETE /v3/context/task_1/shares/k-1",
  ]);
});

it("a profile of somebody who was deleted is gone, as the login's own profile vouches", async () => {
  const mary = { ...jack, id: 2, username: "mary", twoFactorAuthentication: false, verifiedEmail: true };
  let people: Fields[] = [mary];
  service = await serve(({ line }) => {
    if (line === "GET /v3/profiles/me") return { body: jack };
    if (line === "GET /v3/profiles") return page(people);
    return line === "GET /v3/profiles/mary" && people.length > 0 ? { body: mary } : undefined;
  });
  const definition = typed("clinked:UserProfile");
  const made = await service.create(definition, { username: "mary" });
  people = [];
  expect(await service.read(definition, made)).toBeUndefined();
});

it.each([
  ["awesome username", []],
  ["invoices@example.com", [{ path: "recipient" }]],
  ["", [{ path: "recipient" }]],
])("a mail recipient may be called %j, or has a problem", (recipient, problems) => {
  const found = check(typed("clinked:GroupMailRecipient"), {}, { folder: "1/1/1", recipient }).problems;
  expect(found).toMatchObject(problems);
  expect(found).toHaveLength(problems.length);
});
