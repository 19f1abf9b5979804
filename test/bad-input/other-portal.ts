import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Prefixed {
  /** Base URL with the path prefix. */
  readonly url: string;
  readonly requests: () => number;
  close(): Promise<void>;
}

/** Serves a portal below a path: all loopback addresses count as one portal, their paths do not. */
export async function underPath(portal: string, prefix: string): Promise<Prefixed> {
  let requests = 0;
  const server = createServer((incoming, answer) => {
    requests += 1;
    const path = (incoming.url ?? "/").slice(prefix.length);
    const forward = request(`${portal}${path}`, { method: incoming.method, headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
