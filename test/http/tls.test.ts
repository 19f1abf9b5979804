import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { child } from "./support/child";
import { bench, create, failure, read } from "./support/client";
import { json } from "./support/server";

/** A server certificate for loopback and the authority that signed it, valid until 2120. */
const folder = join(__dirname, "tls");
const pem = (name: string) => readFileSync(join(folder, `${name}.pem`));

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const portal = () =>
  listen(
    createServer({ key: pem("server-key"), cert: pem("server") }, (_request, response) =>
      json(response, 200, { from: "portal" }),
    ),
  );

test("a certificate of an unknown authority is refused at once, with what to do", async () => {
  const baseUrl = await portal();
  const { client, clock, usage } = await bench(() => undefined, { baseUrl });
  const error = await failure(client.call({ operation: create, body: {} }));
  expect(error).toMatchObject({ kind: "unavailable", ambiguous: false });
  expect(error.message).toBe(
    `Clinked groups-create: the certificate of ${baseUrl} is not accepted (UNABLE_TO_VERIFY_LEAF_SIGNATURE). ` +
      "Check CLINKED_BASE_URL; NODE_EXTRA_CA_CERTS names a file with the certificates of your own authority.",
  );
  expect(usage.summary()).toMatchObject({ total: 1, retries: 0 });
  expect(clock.sleeps).toEqual([]);
});

test("NODE_EXTRA_CA_CERTS lets it in", async () => {
  const env = { BASE_URL: await portal(), NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") };
  expect(await child("../tls/call.ts", env).line("")).toBe('answer {"from":"portal"}');
});

test("a connection that does not come about ends by the connect deadline, and nothing was sent", async () => {
  // Accepts, and never answers the first message of TLS.
  const baseUrl = await listen(createTcpServer());
  const { client, usage } = await bench(() => undefined, { baseUrl, attempts: 1, timeouts: { connectMs: 20 } });
  const calls = [read, create].map((operation) => failure(client.call({ operation, path: { account: "1" } })));
  for (const error of await Promise.all(calls)) {
    expect(error).toMatchObject({ kind: "unavailable", ambiguous: false });
    expect(error.message).toContain(`${baseUrl} cannot be reached (UND_ERR_CONNECT_TIMEOUT)`);
  }
  expect(usage.summary()).toMatchObject({ total: 2, retries: 0 });
});
