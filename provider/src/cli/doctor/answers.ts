import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** What the last answer from an origin said about itself. */
export interface Answer {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How far the service's clock is ahead of ours, in ms, to the second; absent where it tells no time. */
  readonly aheadMs?: number;
}

interface HeadersMessage {
  readonly request: { readonly origin?: string | URL };
  readonly response: { readonly headers: readonly Uint8Array[] };
}

const CHANNEL = "undici:request:headers";

/** Hears the headers of all answers while an action runs: the client keeps to itself what a definition has no use for. */
export async function hearing<T>(action: (answers: ReadonlyMap<string, Answer>) => Promise<T>): Promise<T> {
  const answers = new Map<string, Answer>();
  const hear = (message: unknown) => {
    const { request, response } = message as HeadersMessage;
    const origin = String(request.origin ?? "");
    const headers = headersOf(response.headers);
    const told = Date.parse(headers.date ?? "");
    answers.set(origin, { origin, headers, ...(Number.isNaN(told) ? {} : { aheadMs: told - Date.now() }) });
  };
  subscribe(CHANNEL, hear);
  try {
    return await action(answers);
  } finally {
    unsubscribe(CHANNEL, hear);
  }
}

/** Names and values in turn, as bytes. */
function headersOf(raw: readonly Uint8Array[]): Record<string, string> {
  const texts = raw.map((bytes) => Buffer.from(bytes).toString("latin1"));
  const pairs = texts.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), texts[at + 1] ?? ""] as const] : []));
  return Object.fromEntries(pairs);
}
