import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createLog } from "../../../provider/src/http/log";
import { Redactor } from "../../../provider/src/http/redact";
import type { Definition } from "../../../provider/src/kit/definition";
import { Lifecycle, type Living } from "../../../provider/src/kit/lifecycle";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { Runtime } from "../../../provider/src/kit/runtime";
import { checked, quickClock } from "../../support/portal";

export interface Request {
  readonly line: string;
  readonly query: URLSearchParams;
  readonly body: Fields;
}

/** What a test answers; `cut` ends the connection instead. Nothing: 404. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly cut?: boolean;
}

const group = { id: 1, name: "explore_clinked", friendlyName: "Explore Clinked", contextKey: { id: 5 } };
const standing: Readonly<Record<string, unknown>> = {
  "GET /v3/accounts/1": { id: 1, name: "awesome_org", friendlyName: "Awesome Organisation" },
  "GET /v3/accounts/1/groups": { items: [group], currentPage: 1, nextPage: false },
  "GET /v3/accounts/1/groups/1": group,
  "GET /oauth/token": { access_token: "t", expires_in: 7199 },
};

/** Clinked as a test describes it, on loopback, and a provider process that talks to it. */
export async function serve(answer: (request: Request) => Answer | undefined) {
  const requests: Request[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { pathname, searchParams } = new URL(incoming.url ?? "", "http://localhost");
      const text = Buffer.concat(chunks).toString();
      const request = {
        line: `${incoming.method} ${pathname}`,
        query: searchParams,
        body: (text.startsWith("{") ? JSON.parse(text) : {}) as Fields,
      };
      if (pathname !== "/oauth/token") requests.push(request);
      const own = answer(request);
      if (own?.cut) return void incoming.socket.destroy();
      const known = standing[request.line];
      const { status = 200, body } = own ?? (known ? { body: known } : { status: 404, body: { error: "not_found" } });
      response.writeHead(status, { "content-type": "application/json" });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const runtime = new Runtime({
    env: {
      CLINKED_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      CLINKED_CLIENT_ID: "id",
      CLINKED_CLIENT_SECRET: "secret",
    },
    clock: quickClock(),
    gatherMs: 1,
    stateFile: undefined,
    log: createLog({ level: "silent", write: () => undefined, redactor: new Redactor() }),
  });
  const lifecycle = new Lifecycle(runtime);
  return {
    requests,
    lines: () => requests.map(({ line }) => line),
    create: (definition: Definition, inputs: Fields) => lifecycle.create(definition, checked(definition, inputs)),
    /** As the next run sees it: nothing that was read before counts. */
    read(definition: Definition, { id, state }: Living) {
      runtime.checks++;
      return lifecycle.read(definition, id, state);
    },
    async update(definition: Definition, { id, state }: Living, inputs: Fields): Promise<Living> {
      return { id, state: await lifecycle.update(definition, id, state, checked(definition, inputs, state)) };
    },
    delete: (definition: Definition, { id, state }: Living) => lifecycle.delete(definition, id, state),
    changes: (definition: Definition, { id, state }: Living, inputs: Fields) =>
      lifecycle.diff(definition, id, state, checked(definition, inputs, state)).changed,
    async close() {
      await runtime.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type Service = Awaited<ReturnType<typeof serve>>;
