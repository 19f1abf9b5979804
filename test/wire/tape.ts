import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { definitions } from "../../provider/src/definitions";
import type { Client } from "../../provider/src/http/client";
import { parseJson, stringifyJson } from "../../provider/src/http/json";
import { createLog } from "../../provider/src/http/log";
import { Redactor } from "../../provider/src/http/redact";
import type { PortalProduct } from "../../provider/src/kit/product";
import { Runtime } from "../../provider/src/kit/runtime";
import type { Session } from "../../provider/src/kit/session";
import { quickClock } from "../support/portal";
import { documentedAs, endpointsOf, type ProductName } from "./documents";

/** A request as it arrived. */
export interface Sent {
  readonly operation: string;
  readonly body: unknown;
  /** Whether the body was JSON, or there was none. */
  readonly isJson: boolean;
}

/** A service that answers each request with what the vendor's document shows for it, and nothing else. */
export interface Tape {
  readonly session: Session<unknown>;
  readonly runtime: Runtime;
  /** The product, as the service has to be asked. */
  readonly product: PortalProduct<unknown>;
  /** What arrived since the last time this was asked. */
  sent(): readonly Sent[];
  /** Answers by operation that stand in place of the documented ones, until the next call. */
  instead(answers: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

const OPERATION = "x-operation";

export async function openTape(name: ProductName): Promise<Tape> {
  const arrived: Sent[] = [];
  const other = new Map<string, unknown>();
  const server = createServer((request, response) => {
    void answer(name, arrived, other, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const prefix = name.toUpperCase();
  const log = createLog({ write: () => undefined, redactor: new Redactor() });
  const env = {
    [`${prefix}_BASE_URL`]: address,
    ...{ CLINKED_CLIENT_ID: "client", CLINKED_CLIENT_SECRET: "no-secret" },
    ...{ CLICKUP_TOKEN: "no-secret", WORKDRIVE_API_KEY: "no-secret", DOCSPACE_API_KEY: "no-secret" },
  };
  const runtime = new Runtime({ env, clock: quickClock(), gatherMs: 1, stateFile: undefined, log });
  const product = naming(productOf(name));
  return {
    session: runtime.session(product),
    runtime,
    product,
    sent: () => arrived.splice(0),
    instead(answers) {
      other.clear();
      for (const [operation, body] of Object.entries(answers)) other.set(operation, body);
    },
    async close() {
      await runtime.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A product whose requests say which operation they are: two of them may look alike. */
function naming(product: PortalProduct<unknown>): PortalProduct<unknown> {
  const operation = new AsyncLocalStorage<string>();
  return {
    ...product,
    connect: (settings, transport) =>
      product.connect(settings, {
        ...transport,
        client: (token, dialect) => {
          const authorize = dialect?.authorize ?? ((text: string) => ({ authorization: `Bearer ${text}` }));
          const named = (text: string) => ({ ...authorize(text), [OPERATION]: operation.getStore() ?? "" });
          const client = transport.client(token, { ...dialect, authorize: named });
          return new Proxy(client, {
            get(target, key) {
              if (key === "call")
                return (call: Parameters<Client["call"]>[0]) =>
                  operation.run(call.operation.id, () => target.call(call));
              return Reflect.get(target, key, target);
            },
          });
        },
      }),
  };
}

function productOf(name: ProductName): PortalProduct<unknown> {
  const found = definitions.find(({ type }) => type.startsWith(`${name}:`));
  if (!found) throw new Error(`There is no resource of ${name}.`);
  return found.product;
}

async function answer(
  name: ProductName,
  arrived: Sent[],
  other: ReadonlyMap<string, unknown>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const isJson = text === "" || String(request.headers["content-type"]).includes("json");
  const operation = String(request.headers[OPERATION] ?? "");
  if (operation) arrived.push({ operation, body: isJson && text !== "" ? parseJson(text) : undefined, isJson });
  const endpoint = operation
    ? documentedAs(name, operation)[0]
    : [...endpointsOf(name).values()].find(({ method, path }) => method === "GET" && request.url?.startsWith(path));
  const body = other.has(operation) ? other.get(operation) : endpoint?.responseExample;
  response.writeHead(endpoint?.status ?? 200, { "content-type": "application/json" });
  response.end(body === undefined || request.method === "HEAD" ? "" : stringifyJson(body));
}
