import { expect, test } from "vitest";
import { newForm, type Operation } from "../../provider/src/http/client";
import { rawNumber } from "../../provider/src/http/json";
import { TokenSource } from "../../provider/src/http/token";
import { bench, create, failure, read, update } from "./support/client";
import { json } from "./support/server";

const tokenSource = (token = "tok-12345") => new TokenSource({ fetch: async () => ({ token }) });

test("a call is sent with encoded path, query, token and body, and its answer is decoded", async () => {
  const { client, server, lines, usage, budget } = await bench(
    (_seen, response) => json(response, 200, { ok: true }, { "x-page": "2" }),
    { token: tokenSource() },
  );
  const reply = await client.call({
    operation: update,
    path: { group: "a/b c?d" },
    query: { q: "x&y z", page: 2, all: false, none: undefined },
    body: { name: "Größe" },
  });
  expect(reply).toMatchObject({ status: 200, body: { ok: true }, headers: { "x-page": "2" } });
  expect(server.seen[0]).toMatchObject({
    method: "PUT",
    url: "/v3/groups/a%2Fb%20c%3Fd?q=x%26y%20z&page=2&all=false",
    body: '{"name":"Größe"}',
    headers: { authorization: "Bearer tok-12345", "content-type": "application/json", accept: "application/json" },
  });
  expect(lines).toEqual([
    expect.stringMatching(/^groups-update PUT \/v3\/groups\/\{group\} 200 in \d+ ms, request 1$/),
  ]);
  expect(usage.summary().requests).toEqual({ token: 0, read: 0, list: 0, write: 1 });
  expect(budget.taken).toBe(1);
});

test("a path prefix of the base URL is kept", async () => {
  const { server } = await bench((_seen, response) => json(response, 200, {}));
  const { client } = await bench((_seen, response) => json(response, 200, {}), {
    baseUrl: `${server.url}/portal/api/`,
  });
  await client.call({ operation: read, path: { account: "7" } });
  expect(server.seen[0]?.url).toBe("/portal/api/v3/accounts/7");
});

test("big integers keep their digits in both directions", async () => {
  const { client, server } = await bench((_seen, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"id":12345678901234567890}');
  });
  const { body } = await client.call({ operation: create, body: { parent: rawNumber("98765432109876543210") } });
  expect(body).toEqual({ id: "12345678901234567890" });
  expect(server.seen[0]?.body).toBe('{"parent":98765432109876543210}');
});

test("an empty answer has no body, a plain text stays text", async () => {
  const { client } = await bench((seen, response) => {
    if (seen.method === "DELETE") response.writeHead(204).end();
    else if (seen.method === "HEAD") response.writeHead(200, { "content-length": "5" }).end();
    else response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end("done");
  });
  const remove: Operation = { id: "remove", method: "DELETE", path: "/x" };
  expect(await client.call({ operation: remove })).toMatchObject({ status: 204, body: undefined });
  expect(await client.call({ operation: { ...remove, method: "HEAD" } })).toMatchObject({
    status: 200,
    body: undefined,
  });
  expect((await client.call({ operation: { ...remove, method: "GET" } })).body).toBe("done");
});

test("a form is sent as multipart with its own content type", async () => {
  const { client, server } = await bench((_seen, response) => json(response, 200, {}));
  const form = newForm();
  form.set("name", "logo");
  await client.call({ operation: create, form });
  expect(server.seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(server.seen[0]?.body).toContain('name="name"');
});

test("a service with another token header gets that one, an anonymous call none", async () => {
  const { client, server } = await bench((_seen, response) => json(response, 200, {}), {
    token: tokenSource(),
    authorize: (token) => ({ "x-api-key": token }),
  });
  await client.call({ operation: read, path: { account: "1" } });
  await client.call({ operation: read, path: { account: "1" }, anonymous: true });
  expect(server.seen[0]?.headers["x-api-key"]).toBe("tok-12345");
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
  expect(server.seen[1]?.headers["x-api-key"]).toBeUndefined();
});

test("an id that would name another path is refused before anything is sent", async () => {
  const { client, server, budget } = await bench((_seen, response) => json(response, 200, {}));
  for (const account of ["", ".", "..", "\ud800"]) {
    const error = await failure(client.call({ operation: read, path: { account } }));
    expect(error).toMatchObject({ kind: "invalid", operation: "accounts-get", ambiguous: false });
    expect(error.message).toContain("the id of account is");
  }
  expect((await failure(client.call({ operation: read }))).message).toContain("the id of account is missing");
  expect((await failure(client.call({ operation: read, path: { account: "1" }, query: { q: "\udfff" } }))).kind).toBe(
    "invalid",
  );
  expect((await failure(client.call({ operation: create, body: () => 1 }))).message).toContain("has no JSON form");
  expect(server.seen).toEqual([]);
  expect(budget.taken).toBe(0);
});

test.each([
  ["http://portal.example.com", "unencrypted to portal.example.com"],
  ["http://127.0.0.1.example.com", "unencrypted"],
  ["http://localhost.example.com", "unencrypted"],
  ["http://10.0.0.1", "unencrypted"],
  ["ftp://portal.example.com", "no https address"],
  ["portal.example.com", "is no URL"],
  ["https://ann:pw@portal.example.com", "carries a login"],
  ["https://portal.example.com/?x=1", "has a query"],
])("the base URL %s is refused", async (baseUrl, what) => {
  const error = await failure(bench(() => undefined, { baseUrl }));
  expect(error.message).toContain("Clinked configuration: CLINKED_BASE_URL");
  expect(error.message).toContain(what);
  expect(error.message).not.toContain("pw");
  expect(error.kind).toBe("invalid");
});

test.each([
  "https://portal.example.com",
  "https://portal.example.com/api/",
  "http://localhost:1",
  "http://[::1]:1",
  "http://127.9.9.9",
])("the base URL %s is accepted", async (baseUrl) => {
  const { client } = await bench(() => undefined, { baseUrl });
  expect(client).toBeDefined();
});

test("after close nothing is sent any more", async () => {
  const { client, server } = await bench((_seen, response) => json(response, 200, {}));
  await client.close();
  await client.close();
  const error = await failure(client.call({ operation: create, body: {} }));
  expect(error).toMatchObject({ kind: "unavailable", ambiguous: false });
  expect(error.message).toContain("not sent");
  expect(server.seen).toEqual([]);
});
