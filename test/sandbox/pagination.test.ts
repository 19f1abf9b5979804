import { beforeAll, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

let client: Client;

beforeAll(async () => {
  client = await startClient({ empty: true });
  const { change } = client.control;
  for (let index = 1; index <= 112; index += 1) {
    const number = String(index).padStart(3, "0");
    const add = { username: `m${number}`, name: `Member ${number}`, email: `${number}@example.com` };
    await change({ kind: "member", add: { ...add, permission: index % 2 === 0 ? 4 : 1 } });
  }
  for (let index = 1; index <= 11; index += 1) {
    await change({ kind: "group", add: { friendlyName: `Group ${index}` } });
    await change({ kind: "guest", add: { name: `Guest ${index}`, email: `g${index}@example.com` } });
    await change({ kind: "accountInvite", add: { email: `i${index}@example.com` } });
  }
  for (let user = 2; user <= 52; user += 1)
    await change({ kind: "groupMember", group: 1, user: String(user), add: {} });
});

async function page(path: string) {
  const { status, body } = await client.send("GET", path);
  expect(status).toBe(200);
  const { items, ...frame } = body as { items: unknown[] } & Record<string, unknown>;
  return { items, frame };
}

const names = (items: unknown[], path: string) => items.map((item) => at(item, path));

describe("page by page", () => {
  it.each([
    ["/v3/accounts/1/members", 20, 113],
    ["/v3/accounts/1/invites", 10, 11],
    ["/v3/accounts/1/guests", 10, 11],
    ["/v3/groups/1/members", 25, 51],
  ])("%s: %i of %i", async (path, pageSize, totalResults) => {
    const totalPages = Math.ceil(totalResults / pageSize);
    const first = await page(path);
    expect(first.items).toHaveLength(pageSize);
    const start = { currentPage: 1, totalPages, pageSize, totalResults, nextPage: true, previousPage: false };
    expect(first.frame).toEqual(start);
    const last = await page(`${path}?page=${totalPages}`);
    expect(last.items).toHaveLength(totalResults - pageSize * (totalPages - 1));
    expect(last.frame).toEqual({ ...start, currentPage: totalPages, nextPage: false, previousPage: true });
    const after = await page(`${path}?page=${totalPages + 1}`);
    expect(after.items).toEqual([]);
    expect(after.frame).toMatchObject({ nextPage: false, previousPage: true });
  });

  it("groups: five, neither totalPages nor a true totalResults", async () => {
    const pages = await Promise.all([1, 2, 3].map((number) => page(`/v3/accounts/1/groups?page=${number}&size=50`)));
    expect(pages.map(({ frame }) => frame)).toEqual([
      { currentPage: 1, pageSize: 5, totalResults: 0, nextPage: true, previousPage: false },
      { currentPage: 2, pageSize: 5, totalResults: 0, nextPage: true, previousPage: true },
      { currentPage: 3, pageSize: 5, totalResults: 0, nextPage: false, previousPage: true },
    ]);
    expect(pages.flatMap(({ items }) => names(items, "id"))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await client.send("HEAD", "/v3/accounts/1/groups")).headers.get("x-count")).toBe("11");
  });

  it("takes a size up to 100, and none for group members", async () => {
    expect((await page("/v3/accounts/1/members?size=50&page=3")).items).toHaveLength(13);
    expect((await page("/v3/accounts/1/members?size=1000")).frame).toMatchObject({ pageSize: 100, totalPages: 2 });
    expect((await page("/v3/groups/1/members?size=50")).frame).toMatchObject({ pageSize: 25, totalPages: 3 });
  });
});

describe("filters", () => {
  it("finds members by name or e-mail address, without regard to case", async () => {
    const found = await page("/v3/accounts/1/members?name=MEMBER%2001");
    expect(names(found.items, "user.username")).toEqual([
      "m010",
      "m011",
      "m012",
      "m013",
      "m014",
      "m015",
      "m016",
      "m017",
      "m018",
      "m019",
    ]);
    expect((await page("/v3/accounts/1/members?startsWith=011")).frame).toMatchObject({ totalResults: 1 });
    expect((await page("/v3/accounts/1/members?startsWith=ember")).frame).toMatchObject({ totalResults: 0 });
    expect((await page("/v3/accounts/1/invites?name=I11@")).frame).toMatchObject({ totalResults: 1 });
    expect((await page("/v3/accounts/1/guests?name=guest%2011")).frame).toMatchObject({ totalResults: 1 });
  });

  it("orders only when asked to", async () => {
    const down = await page("/v3/accounts/1/members?orderBy=username&ascending=false&size=2");
    expect(names(down.items, "user.username")).toEqual(["m112", "m111"]);
    const up = await page("/v3/accounts/1/members?orderBy=permission&size=1");
    expect(names(up.items, "permission")).toEqual([1]);
    expect(names((await page("/v3/accounts/1/members?size=1")).items, "user.username")).toEqual(["jack"]);
  });

  it("finds groups by name, exact name, master, and leaves some out", async () => {
    await client.control.change({ kind: "group", id: 3, set: { master: "2" } });
    const ids = async (query: string) => names((await page(`/v3/accounts/1/groups?${query}`)).items, "id");
    expect(await ids("name=GROUP%201")).toEqual([1, 10, 11]);
    expect(await ids("name=group%201&exact=true")).toEqual([1]);
    expect(await ids("name=group_11&exact=true")).toEqual([11]);
    expect(await ids("name=group%201&exclude=1&exclude=10")).toEqual([11]);
    expect(await ids("name=group%201&exclude=1,11")).toEqual([10]);
    expect(await ids("master=2")).toEqual([3]);
    expect(await ids("label=1")).toEqual([]);
  });

  it("leaves members of a group out by id", async () => {
    const found = await page("/v3/groups/1/members?name=member%2000&exclude=2&page=1");
    expect(names(found.items, "user.id")).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
