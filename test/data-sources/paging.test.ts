import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accountMember } from "../../provider/src/clinked/account-member";
import { group } from "../../provider/src/clinked/group";
import { dataSources } from "../../provider/src/data-sources";
import { byPage } from "../../provider/src/kit/data-source-pages";
import { readDataSource, readPages } from "../../provider/src/kit/data-source-run";
import type { Definition } from "../../provider/src/kit/definition";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";

const named = (name: string) => {
  const source = dataSources.find((candidate) => candidate.name === name);
  if (!source) throw new Error(`There is no ${name}.`);
  return source;
};
const getGroups = named("clinked:getGroups");

let portal: Portal;

beforeEach(async () => {
  portal = await openPortal();
  const builder = portal.process();
  for (let number = 1; number <= 11; number++) {
    await builder.create(group as unknown as Definition, { account: "1", friendlyName: `Client ${number}` });
  }
});
afterEach(() => portal.close());

describe("lists of several pages", () => {
  it("come whole, in the order of the service, with one request for each page", async () => {
    const { runtime } = portal.process();
    const { groups } = (await readDataSource(runtime, getGroups, { account: "1" })) as { groups: Fields[] };
    const names = groups.map(({ friendlyName }) => friendlyName);
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(12);
    expect(runtime.usage.summary().requests).toMatchObject({ list: 3, read: 0, write: 0 });
  });

  it("are asked for page by page, and no further than they are used", async () => {
    const { runtime } = portal.process();
    const seen: number[] = [];
    for await (const page of readPages(runtime, getGroups, { account: "1" })) {
      seen.push(page.length);
      expect(runtime.usage.summary().requests.list).toBe(seen.length);
      if (seen.length === 2) break;
    }
    expect(seen).toEqual([5, 5]);
    expect(runtime.usage.summary().requests.list).toBe(2);
  });

  it("are read again by each call: nothing is kept", async () => {
    const builder = portal.process();
    const { runtime } = portal.process();
    const countOf = async () =>
      ((await readDataSource(runtime, getGroups, { account: "1" })).groups as Fields[]).length;
    expect(await countOf()).toBe(12);
    await builder.create(group as unknown as Definition, { account: "1", friendlyName: "Another" });
    expect(await countOf()).toBe(13);
    expect(runtime.usage.summary().requests.list).toBe(6);
  });

  it("pass on what the service can filter by", async () => {
    const { runtime } = portal.process();
    const filtered = await readDataSource(runtime, getGroups, { account: "1", name: "Client 11", exact: true });
    expect((filtered.groups as Fields[]).map(({ friendlyName }) => friendlyName)).toEqual(["Client 11"]);
    expect(runtime.usage.summary().requests.list).toBe(1);
  });

  it("are large where the service lets them be", async () => {
    const builder = portal.process();
    for (let number = 1; number <= 30; number++) {
      const person = { username: `user${number}`, name: `User ${number}`, email: `user${number}@example.com` };
      await builder.create(accountMember as unknown as Definition, { account: "1", ...person });
    }
    const { runtime } = portal.process();
    const { members } = await readDataSource(runtime, named("clinked:getAccountMembers"), { account: "1" });
    expect(members).toHaveLength(31);
    expect(runtime.usage.summary().requests.list).toBe(1);
  });
});

describe("pages", () => {
  const context = () => {
    const session = portal.process().runtime.session(getGroups.product);
    return { api: session.api, session };
  };
  const collect = async (pages: readonly { items: readonly number[]; more: boolean }[]) => {
    const all: number[] = [];
    const read = async (page: number) => pages[page - 1] ?? { items: [], more: false };
    for await (const items of byPage(context(), "test:numbers", read)) all.push(...items);
    return all;
  };

  it("that an entry has moved between show it once", async () => {
    const pages = [
      { items: [1, 2, 3], more: true },
      { items: [3, 4], more: false },
    ];
    expect(await collect(pages)).toEqual([1, 2, 3, 4]);
  });

  it("that repeat, or promise more and have nothing, are an error and not an end", async () => {
    const same = { items: [1, 2], more: true };
    await expect(collect([same, same])).rejects.toThrow("page 2 of the list has nothing new, and more is promised");
    await expect(collect([{ items: [], more: true }])).rejects.toThrow("page 1 of the list has nothing new");
  });

  it("may end with an empty one", async () => {
    expect(
      await collect([
        { items: [1], more: true },
        { items: [], more: false },
      ]),
    ).toEqual([1]);
  });
});

it("the log is followed by its offsets", async () => {
  const { control } = portal.sandbox;
  for (let number = 1; number <= 30; number++) {
    const id = `e${number}`;
    await control.change({
      table: "auditLog",
      owner: "1",
      id,
      add: {
        id,
        event: "login",
        dateCreated: number,
        user: "1",
        group: null,
        value: null,
        ipAddress: "127.0.0.1",
        deviceId: null,
      },
    });
  }
  const { runtime } = portal.process();
  const { entries } = await readDataSource(runtime, named("clinked:getAuditLog"), { account: "1" });
  expect(entries).toHaveLength(31);
  expect(runtime.usage.summary().requests.list).toBe(2);
});
