import { describe, expect, it } from "vitest";
import type { PortalError } from "../../provider/src/http/errors";
import { operationTable } from "../../provider/src/kit/operations";
import { created, RestApi } from "../../provider/src/kit/rest-api";
import { bench, failure } from "../http/support/client";
import { type Answer, json } from "../http/support/server";

const operations = operationTable({
  "get-things": "GET /things list",
  "set-thing": "PUT /things/{thing}",
});

class ThingApi extends RestApi<keyof typeof operations> {
  readonly explained: PortalError[] = [];

  protected override async explain(error: PortalError): Promise<PortalError> {
    this.explained.push(error);
    return error;
  }
}

async function thingApi(answer: Answer) {
  const parts = await bench(answer);
  return { ...parts, api: new ThingApi(parts.client, operations) };
}

const answering = (body: unknown) => thingApi((_seen, response) => json(response, 200, body));

describe("a call", () => {
  it("fills the path, and sends query and body", async () => {
    const { api, server } = await answering({ id: 1 });
    expect(
      await api.call("set-thing", { thing: "a/b" }, { query: { x: 1, y: undefined }, body: { name: "c" } }),
    ).toEqual({ id: 1 });
    expect(server.seen).toMatchObject([{ method: "PUT", url: "/things/a%2Fb?x=1", body: '{"name":"c"}' }]);
  });

  it("repeats the name of a parameter with several values", async () => {
    const { api, server } = await answering([]);
    await api.array("get-things", {}, { "status[]": ["to do", "done"], page: 0, none: [], off: false });
    expect(server.seen[0]?.url).toBe("/things?status%5B%5D=to%20do&status%5B%5D=done&page=0&off=false");
  });

  it("is not repeated when it triggers something", async () => {
    const { api, server } = await thingApi((_seen, response) => json(response, 503, {}));
    const error = await failure(api.call("set-thing", { thing: "1" }, { once: true }));
    expect(error.ambiguous).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it("has its errors explained by the product, and only those", async () => {
    const { api } = await thingApi((_seen, response) => json(response, 404, {}));
    const error = await failure(api.call("set-thing", { thing: "1" }));
    expect(api.explained).toEqual([error]);
  });
});

describe("a list that comes at once", () => {
  it("is taken bare or under its name", async () => {
    const page = { items: [{ id: 1 }], more: false, pages: 1 };
    const bare = await answering([{ id: 1 }]);
    expect(await bare.api.array("get-things")).toEqual(page);
    expect(await bare.api.array("get-things", {}, {}, "things")).toEqual(page);
    const named = await answering({ things: [{ id: 1 }] });
    expect(await named.api.array("get-things", {}, {}, "things")).toEqual(page);
  });

  it.each([[{}], [{ things: null }], [{ other: [] }], ["no"], [null]])("is never read out of %j", async (body) => {
    const { api } = await answering(body);
    const error = await failure(api.array("get-things", {}, {}, "things"));
    expect(error).toMatchObject({ kind: "unavailable", product: "clinked", operation: "get-things" });
    expect(error.message).toContain("the answer is not the documented list");
  });
});

describe("collecting pages", () => {
  const api = async () => (await answering([])).api;

  it("ends with the last page", async () => {
    const asked: number[] = [];
    const found = await (await api()).collect("get-things", async (page) => {
      asked.push(page);
      return { items: [{ id: page }, { id: 9 }], more: page < 3 };
    });
    expect(found).toEqual([{ id: 1 }, { id: 9 }, { id: 2 }, { id: 3 }]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("ends with a page that shows nothing new, unless more was promised", async () => {
    const asked: number[] = [];
    const found = await (await api()).collect("get-things", async (page) => {
      asked.push(page);
      return { items: [{ id: 1 }], more: true, unsure: true };
    });
    expect(found).toEqual([{ id: 1 }]);
    expect(asked).toEqual([1, 2]);
    const promised = (await api()).collect("get-things", async () => ({ items: [{ id: 1 }], more: true }));
    expect((await failure(promised)).message).toContain("page 2 has nothing new, and more is promised");
  });
});

it("tells what a create has made, where the reply does", () => {
  expect(created({ id: 7, name: "a" }, "id")).toEqual({ key: "7", wire: { id: 7, name: "a" } });
  expect(created({ uuid: "x" }, "uuid")).toEqual({ key: "x", wire: { uuid: "x" } });
  for (const id of [undefined, null, ""]) expect(created({ id }, "id")).toEqual({});
  expect(created<{ id: string }>(undefined, "id")).toEqual({});
});
