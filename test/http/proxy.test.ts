import { expect, onTestFinished, test } from "vitest";
import { bench, failure, read } from "./support/client";
import { json, serve, type TestServer } from "./support/server";

const get = { operation: read, path: { account: "1" }, query: { q: "x" } };

/** A proxy that answers itself, so that what reaches it can be seen. */
async function proxy(): Promise<TestServer> {
  const server = await serve((_seen, response) => json(response, 200, { from: "proxy" }));
  onTestFinished(() => server.close());
  return server;
}

test.each(["HTTP_PROXY", "http_proxy"])("%s is used, with its login", async (name) => {
  const { url, seen, port } = await proxy();
  expect(url).toContain(String(port));
  const { client, server } = await bench(() => undefined, { env: { [name]: `http://ann:pr0xypw@127.0.0.1:${port}` } });
  expect((await client.call(get)).body).toEqual({ from: "proxy" });
  expect(seen[0]?.url).toBe(`${server.url}/v3/accounts/1?q=x`);
  expect(seen[0]?.headers["proxy-authorization"]).toBe(`Basic ${Buffer.from("ann:pr0xypw").toString("base64")}`);
});

test("host:port is enough", async () => {
  const { seen, port } = await proxy();
  const { client } = await bench(() => undefined, { env: { HTTP_PROXY: `127.0.0.1:${port}` } });
  await client.call(get);
  expect(seen).toHaveLength(1);
});

test.each(["NO_PROXY", "no_proxy"])("%s leads past it", async (name) => {
  const { seen, url } = await proxy();
  const { client } = await bench((_seen, response) => json(response, 200, { from: "portal" }), {
    env: { HTTP_PROXY: url, [name]: "example.com,127.0.0.1" },
  });
  expect((await client.call(get)).body).toEqual({ from: "portal" });
  expect(seen).toEqual([]);
});

test("a proxy that is not there is not the portal's fault, and its password is not told", async () => {
  const { port, close } = await proxy();
  await close();
  const { client, lines } = await bench(() => undefined, {
    env: { HTTP_PROXY: `http://ann:pr0xypw@127.0.0.1:${port}` },
  });
  const error = await failure(client.call(get));
  expect(error.message).toMatch(/cannot be reached.*proxy variables/);
  expect(error.ambiguous).toBe(false);
  expect([error.message, ...lines].join()).not.toContain("pr0xypw");
});

test("a proxy variable that is no URL is refused by name", async () => {
  const error = await failure(bench(() => undefined, { env: { HTTPS_PROXY: "http://[bad" } }));
  expect(error.message).toBe("Clinked configuration: HTTPS_PROXY is no URL. Write it as http://host:port.");
});
