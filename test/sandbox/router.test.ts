import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { BaseCall } from "../../sandbox/src/call";
import { Clock } from "../../sandbox/src/clock";
import type { Operation } from "../../sandbox/src/operation";
import type { Refusal } from "../../sandbox/src/refusal";
import { matcher } from "../../sandbox/src/router";
import { Store } from "../../sandbox/src/store";
import { type Arrival, BaseSystem } from "../../sandbox/src/system";
import { table } from "../../sandbox/src/table";

const get = (id: string, path: string, more: Partial<Operation> = {}): Operation => ({
  id,
  method: "GET",
  path,
  line: 1,
  kind: "read",
  access: "open",
  ...more,
});
const wanted = (method: string, target: string, text = "") => {
  const { pathname: path, searchParams: query } = new URL(target, "http://sandbox");
  return { method, path, query, text };
};

describe("matcher", () => {
  const find = matcher(
    [
      get("one", "/users/{id}"),
      get("all", "/users/supervisors"),
      get("messages", "/{chat}/messages"),
      get("by-name", "/team", { when: { parameter: "by", value: "name" } }),
      get("team", "/team"),
      get("department", "/units", { method: "POST" }),
      get("location", "/units", { method: "POST", when: { field: "address" } }),
    ],
    ["/api/v2", ""],
  );
  const id = (method: string, target: string, text?: string) => find(wanted(method, target, text))?.operation.id;

  it("prefers literal segments, whatever the order of the table", () => {
    expect([id("GET", "/users/supervisors"), id("GET", "/users/7")]).toEqual(["all", "one"]);
    expect(find(wanted("GET", "/a%2Fb/messages"))).toMatchObject({ params: { chat: "a/b" } });
  });

  it("takes each mount, and no other", () => {
    expect([id("GET", "/api/v2/team"), id("GET", "/team"), id("GET", "/api/v3/team")]).toEqual([
      "team",
      "team",
      undefined,
    ]);
  });

  it("tells operations of one path apart by a parameter or a field", () => {
    expect([id("GET", "/team?by=name"), id("GET", "/team?by=id")]).toEqual(["by-name", "team"]);
    expect(id("POST", "/units", '{"address":null}')).toBe("location");
    expect([id("POST", "/units", '{"name":"x"}'), id("POST", "/units", "[")]).toEqual(["department", "department"]);
  });
});

const things = table<{ id: string }>("things");

describe("store", () => {
  it("knows its tables and kinds alone", () => {
    const store = new Store([things], ["special"]);
    expect([store.nextId("things"), store.nextId("things"), store.nextId("special")]).toEqual(["1", "2", "1"]);
    expect(() => store.nextId("thing")).toThrow("things");
    expect(() => store.of(table("others"))).toThrow("table index");
  });

  it("comes back from a snapshot", () => {
    const store = new Store([things]);
    store.of(things).put("owner", "9007199254740993", { id: "9007199254740993" });
    store.setNextId("things", "9007199254740994");
    const snapshot = store.snapshot();
    store.clear();
    expect(store.snapshot()).toEqual({ nextIds: {}, tables: { things: [] } });
    store.restore(snapshot);
    expect(store.of(things).ownerOf("9007199254740993")).toBe("owner");
    expect(store.nextId("things")).toBe("9007199254740994");
  });
});

class Sample extends BaseSystem<BaseCall> {
  constructor() {
    const operations = [
      get("bare", "/bare", { method: "POST", body: z.strictObject({ name: z.string() }).optional() }),
      get("unhandled", "/unhandled"),
    ];
    super({
      name: "workdrive",
      operations,
      handlers: { bare: ({ body }) => ({ body: { got: body ?? null } }) },
      store: new Store([things]),
      clock: new Clock(),
    });
  }
  protected override enter = (call: BaseCall) => call;
  protected override seed(): void {
    this.store.of(things).put("", "1", { id: "1" });
  }
  override refused = ({ status }: Refusal) => ({ status });
  override secrets = () => [];

  send(path: string, text: string) {
    const url = new URL(path, "http://sandbox");
    const request = new Request(url, { method: "POST", body: text, headers: { "Content-Type": "application/json" } });
    const found = this.find({ method: "POST", path, query: url.searchParams, text });
    const rest: Omit<Arrival, "found"> = { request, url, path, origin: url.origin, address: "", text, form: new Map() };
    return this.perform({ ...rest, found });
  }
}

describe("system", () => {
  it("takes a body that may be missing", () => {
    const sample = new Sample();
    expect(sample.send("/bare", "")).toEqual({ body: { got: null } });
    expect(sample.send("/bare", '{"name":"x"}')).toEqual({ body: { got: { name: "x" } } });
    expect(() => sample.send("/bare", '{"nam":"x"}')).toThrow("nam");
  });

  it("does not find what has no handler, and has no limit unless given one", () => {
    const sample = new Sample();
    expect(sample.find(wanted("GET", "/unhandled"))).toBeUndefined();
    expect(() => sample.send("/unhandled", "")).toThrow("not an operation");
    expect(sample.limit).toBeUndefined();
  });

  it("starts again with its first data", () => {
    const sample = new Sample();
    sample.reset();
    sample.store.of(things).delete("", "1");
    sample.reset();
    expect(sample.store.of(things).count("")).toBe(1);
  });
});
