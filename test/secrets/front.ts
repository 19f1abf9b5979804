import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { planted, textFormsOf } from "./canaries";

/** In a body of a fault rule: stands for every secret of the request, in many forms. */
export const ECHO = "@@echo@@";

/** Stands before a sandbox and notes the secrets that pass: tokens, and the keys that the portal makes up. */
export interface Front {
  readonly url: string;
  /** Secrets seen so far, by kind and number. */
  readonly seen: ReadonlyMap<string, string>;
  forget(): void;
  close(): Promise<void>;
}

export async function openFront(
  target: string,
  /** Secrets that programs give; more may be added later. */
  given: Iterable<string> = Object.values(planted),
): Promise<Front> {
  const seen = new Map<string, string>();
  const note = (kind: string, secret: string | undefined) => {
    if (secret && ![...seen.values()].includes(secret)) seen.set(`${kind} ${seen.size + 1}`, secret);
  };

  function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    for (const secret of loginSecrets(incoming)) note("login", secret);
    const { host: _, ...headers } = incoming.headers;
    const sent: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => sent.push(chunk));
    const passed = request(`${target}${incoming.url}`, { method: incoming.method, headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("error", () => incoming.socket.destroy());
      reply.on("end", () => {
        // The sandbox keeps no such key.
        const text = Buffer.concat(chunks)
          .toString("utf8")
          .replaceAll('"mailKey":null', `"mailKey":"${planted.mailKey}"`)
          .replaceAll(ECHO, () => repeated(incoming, Buffer.concat(sent).toString("utf8"), given));
        for (const [, kind = "", secret] of text.matchAll(MADE_UP)) note(kind, secret);
        const { "content-length": __, "transfer-encoding": ___, ...kept } = reply.headers;
        outgoing.writeHead(reply.statusCode ?? 502, kept).end(text);
      });
    });
    passed.on("error", () => incoming.socket.destroy());
    incoming.pipe(passed);
  }

  const server = createServer((incoming, outgoing) => forward(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    forget: () => seen.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names of what services make up and show once: tokens, and the outputs that definitions call secret. */
const madeUp = ["access_token", "refresh_token", ...definitions.flatMap(secretOutputs)];
const MADE_UP = new RegExp(
  `"(${[...new Set(madeUp.flatMap((name) => [name, snake(name)]))].join("|")})":"([^"]+)"`,
  "g",
);

function secretOutputs({ secret = [], outputs }: Definition): string[] {
  return secret.filter((name) => name in outputs.shape);
}

/** What the headers log in with: a token, a key, a cookie. */
function loginSecrets({ headers }: IncomingMessage): string[] {
  const { authorization, cookie, "x-api-key": key } = headers;
  return [authorization?.replace(/^Bearer /, ""), cookie?.split("=").at(-1), key].filter(
    (secret) => typeof secret === "string",
  );
}

/** The secrets of a request as a careless service would repeat them, fit for a JSON text. */
function repeated(incoming: IncomingMessage, body: string, given: Iterable<string>): string {
  const { searchParams } = new URL(incoming.url ?? "", "http://front");
  const secrets = [
    ...loginSecrets(incoming),
    ...["client_secret", "password", "code"].map((name) => searchParams.get(name)),
    ...[...given].filter((secret) => body.includes(JSON.stringify(secret).slice(1, -1))),
  ].filter((secret) => typeof secret === "string");
  const forms = secrets.flatMap(textFormsOf);
  return JSON.stringify(forms.map((form) => `field=${form}, "f": "${form}"`).join("; ")).slice(1, -1);
}
