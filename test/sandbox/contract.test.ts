import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { handlers } from "../../sandbox/src/clinked/handlers";
import { match, operations } from "../../sandbox/src/clinked/operations";
import { at, type Client, startClient } from "./client";

interface Example {
  id: string;
  line: number;
  method: string;
  target: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  answer?: unknown;
  /** Changes that make what the example refers to. */
  before?: Parameters<Client["control"]["change"]>[0][];
  /** The body is no JSON: another test sends it. */
  multipart?: true;
}

/** Those of each area stand in a file of its own. */
const areas = join(__dirname, "examples");
const files = existsSync(areas) ? readdirSync(areas).filter((name) => name.endsWith(".json")) : [];
const paths = [join(__dirname, "examples.json"), ...files.sort().map((name) => join(areas, name))];
const examples = paths.flatMap((path) => JSON.parse(readFileSync(path, "utf8")) as Example[]);
const multipart = examples.filter(({ id, multipart }) => multipart ?? /small-file-upload|upload-chunk/.test(id));
const plain = examples.filter((example) => !multipart.includes(example));

let client: Client;
beforeAll(async () => {
  client = await startClient();
});

/** The objects that the examples refer to. */
beforeEach(async () => {
  await client.control.reset();
  const { change } = client.control;
  for (const username of ["user1", "john", "member"]) {
    const add = { username, name: username, email: `${username}@example.com`, assignGroups: { "1": 1 } };
    await change({ kind: "member", add });
  }
  await change({ kind: "accountInvite", add: { email: "invitee@example.com", groups: { "1": 1 } } });
  await change({ kind: "groupInvite", group: 1, add: { email: "jack.bauer@clinked.com", expirationDate: 1 } });
  await change({
    kind: "right",
    add: { name: "Capabilities 101", type: "GROUP", basedOnPermission: 4, capabilities: ["MEMBERS"] },
  });
  await change({ kind: "accountProperty", add: { name: "PropertyName", value: "1" } });
  await change({ kind: "accountProperty", add: { name: "test", value: "123" } });
  await change({ kind: "groupProperty", group: 1, add: { name: "test", value: "123" } });
  await change({ kind: "userProperty", add: { name: "name", value: "value" } });
  await change({ kind: "userProperty", add: { name: "PropertyName", value: "value" } });
  const request = { id: "r", type: "dummy-type", priority: "NORMAL", retries: 0, data: null };
  const job = { id: "j", status: "STARTED", error: null, dateCreated: 1, request, progress: 0 };
  await change({ kind: "group", id: 1, set: { jobs: [job] } });
});

/** What stands in the way of an example that creates. */
const inTheWay: Record<string, Parameters<Client["control"]["change"]>[0]> = {
  "accounts-members-create-a-member": { kind: "member", id: "john", remove: true },
  "accounts-properties-create-account-property": { kind: "accountProperty", id: "test", remove: true },
  "groups-properties-create-property": { kind: "groupProperty", group: 1, id: "test", remove: true },
  "profile-properties-create-property": { kind: "userProperty", id: "PropertyName", remove: true },
};

/** Objects of an example that are null for an address which is no user: its other example shows that (L4430). */
const nullable = new Set([".items[].request.target"]);

/** Paths of all keys of an example that the answer lacks; entries of arrays are compared by their first one. */
function missingKeys(example: unknown, answer: unknown, path = ""): string[] {
  if (Array.isArray(example)) {
    if (example.length === 0 || typeof example[0] !== "object") return Array.isArray(answer) ? [] : [path];
    return Array.isArray(answer) && answer.length > 0 ? missingKeys(example[0], answer[0], `${path}[]`) : [`${path}[]`];
  }
  if (typeof example !== "object" || example === null || (answer === null && nullable.has(path))) return [];
  if (typeof answer !== "object" || answer === null) return [path];
  const found = answer as Record<string, unknown>;
  return Object.entries(example).flatMap(([key, value]) =>
    key in found ? missingKeys(value, found[key], `${path}.${key}`) : [`${path}.${key}`],
  );
}

describe("documented examples", () => {
  it.each(plain)("$id ($line)", async ({ id, method, target, status, headers, body, answer, before = [] }) => {
    for (const change of before) await client.control.change(change);
    const obstacle = inTheWay[id];
    if (obstacle) await client.control.change(obstacle);
    const reply = await client.send(method, target, body);
    expect(reply.text).not.toContain("invalid_request");
    expect(reply.status).toBe(status);
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (name === "X-Count") expect(reply.headers.get(name)).toMatch(/^\d+$/);
      else expect(reply.headers.get(name)).toBe(value);
    }
    if (answer === undefined) expect(method === "PATCH" || reply.text === "").toBe(true);
    else expect(missingKeys(answer, reply.body)).toEqual([]);
  });

  it("temporary files", async () => {
    const boundary = "6o2knFse3p53ty9dmcQvWAIx1zInP11uCfbm";
    const part = (...lines: string[]) => `--${boundary}\r\n${lines.join("\r\n")}\r\n`;
    const file = (text: string) =>
      part("Content-Disposition: form-data; name=file; filename=hello.txt", "Content-Type: text/plain", "", text);
    const number = (text: string) => part("Content-Disposition: form-data; name=partNumber", "", text);
    const type = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
    const end = `--${boundary}--\r\n`;

    const small = await client.send("POST", "/v3/tempFiles", file("Hello, World!") + end, type);
    expect(small.status).toBe(201);
    expect(at(small.body, "id")).toMatch(/^[A-Z2-7]+=*$/);
    expect(small.headers.get("location")).toBe(`${client.url}/v3/tempFiles/${at(small.body, "id")}`);

    const begun = await client.send("POST", "/v3/tempFiles/parts", {
      name: "h.txt",
      contentType: "text/plain",
      size: 12,
    });
    const path = `/v3/tempFiles/parts/${at(begun.body, "id")}`;
    for (const [index, text] of ["Hello", "World!"].entries()) {
      const chunk = await client.send("POST", path, number(String(index + 1)) + file(text) + end, type);
      expect(chunk.status).toBe(202);
      expect(chunk.text).toBe("");
    }
    const { tables } = await client.control.snapshot();
    const stored = tables.tempFiles?.map(([, , value]) => value);
    expect(stored).toMatchObject([{ parts: { 1: "Hello, World!" } }, { parts: { 1: "Hello", 2: "World!" } }]);
  });
});

describe("operation table", () => {
  it("has a handler for every operation, and no other", () => {
    expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  it("finds each documented request", () => {
    const ids = examples.map(
      ({ method, target, body }) =>
        match(method, new URL(target, "http://sandbox"), JSON.stringify(body) ?? "")?.operation.id,
    );
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(operations.length);
  });

  it("names the document's line of every request", () => {
    const lines = new Set(examples.map(({ line }) => line));
    expect(operations.filter(({ line }) => !lines.has(line)).map(({ id }) => id)).toEqual([]);
  });
});
