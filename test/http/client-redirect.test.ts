import { expect, test } from "vitest";
import { TokenSource } from "../../provider/src/http/token";
import { bench, create, failure, read, update } from "./support/client";
import { json, serve } from "./support/server";

const get = { operation: read, path: { account: "1" } };
const token = new TokenSource({ fetch: async () => ({ token: "tok-1234" }) });

test.each([301, 302, 303, 307, 308])(
  "a read follows %i within the origin, with its login and through the budget",
  async (status) => {
    const { client, server, budget } = await bench(
      (_seen, response, n) =>
        n === 1 ? response.writeHead(status, { location: "/other?a=b" }).end() : json(response, 200, { n }),
      { token },
    );
    expect((await client.call(get)).body).toEqual({ n: 2 });
    expect(server.seen[1]).toMatchObject({
      method: "GET",
      url: "/other?a=b",
      headers: { authorization: "Bearer tok-1234" },
    });
    expect(budget.taken).toBe(2);
  },
);

test("it is never followed to another origin", async () => {
  const other = await serve((_seen, response) => json(response, 200, {}));
  try {
    const { client } = await bench(
      (_seen, response) => response.writeHead(302, { location: `${other.url}/x?token=abcdef` }).end(),
      { token },
    );
    const error = await failure(client.call(get));
    expect(error).toMatchObject({ kind: "invalid", status: 302, ambiguous: false });
    expect(error.message).toContain(`redirects to ${other.url}, and the login is not sent`);
    expect(error.message).toContain("set CLINKED_BASE_URL");
    expect(error.message).not.toContain("abcdef");
    expect(other.seen).toEqual([]);
  } finally {
    await other.close();
  }
});

test.each([301, 302, 307, 308])("a write is not sent again after %i", async (status) => {
  for (const call of [
    { operation: create, body: {} },
    { operation: update, path: { group: "1" }, body: {} },
  ]) {
    const { client, server } = await bench((_seen, response) =>
      response.writeHead(status, { location: "/other" }).end(),
    );
    expect(await failure(client.call(call))).toMatchObject({ kind: "invalid", status });
    expect(server.seen).toHaveLength(1);
  }
});

test("after 303 the answer to a write is read, without its body", async () => {
  const { client, server } = await bench((_seen, response, n) =>
    n === 1 ? response.writeHead(303, { location: "/made/7" }).end() : json(response, 200, { id: 7 }),
  );
  expect((await client.call({ operation: create, body: { name: "a" } })).body).toEqual({ id: 7 });
  expect(server.seen[1]).toMatchObject({ method: "GET", url: "/made/7", body: "" });
});

test("three redirects are followed, not four", async () => {
  const times = (n: number) =>
    bench((_seen, response, count) =>
      count <= n ? response.writeHead(302, { location: `/${count}` }).end() : json(response, 200, {}),
    );
  expect((await (await times(3)).client.call(get)).status).toBe(200);
  const four = await times(4);
  expect((await failure(four.client.call(get))).message).toContain("more than 3 times");
  expect(four.server.seen).toHaveLength(4);
});
