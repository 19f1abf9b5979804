import { afterAll } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/src/index";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed JSON, undefined when it is none. */
  body: unknown;
}

export interface Client extends Sandbox {
  token: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  signIn(): Promise<string>;
}

export const tokenPath = ({ clientId, clientSecret }: Sandbox) =>
  `/oauth/token?client_id=${clientId}&client_secret=${clientSecret}&grant_type=client_credentials&scope=read+write`;

/** The part of a JSON value at a path such as "items.0.request.id". */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}

const open = new Set<Sandbox>();

afterAll(async () => {
  await Promise.all([...open].map((sandbox) => sandbox.close()));
  open.clear();
});

/** A sandbox of its own, signed in as the administrator, and closed after the tests of the file. */
export async function startClient(options?: SandboxOptions): Promise<Client> {
  const sandbox = await startSandbox(options);
  open.add(sandbox);
  const client: Client = {
    ...sandbox,
    token: "",
    async send(method, path, body, headers = {}) {
      const json = body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" };
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { ...(client.token ? { Authorization: `Bearer ${client.token}` } : {}), ...json, ...headers },
        body: body === undefined || body instanceof FormData || typeof body === "string" ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) };
    },
    async signIn() {
      const { body } = await client.send("GET", tokenPath(sandbox));
      client.token = String(at(body, "access_token"));
      return client.token;
    },
  };
  await client.signIn();
  await client.control.clearLog();
  return client;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
