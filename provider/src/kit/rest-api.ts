import type { Query } from "../http/address";
import type { Call, Client, Operation, Reply } from "../http/client";
import { PortalError } from "../http/errors";
import { stringifyJson } from "../http/json";
import type { Created } from "./definition";
import type { Ids } from "./identity";
import { isPlainObject } from "./normal-form";
import type { Page } from "./source";
import { idIn } from "./wire";

export type { Query };

export interface CallOptions {
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly form?: Call["form"];
  /** What a large body may take beside the time of every call, in ms. */
  readonly extraMs?: number;
  /** The request triggers something, so it is never repeated after a lost answer. */
  readonly once?: boolean;
}

/** What a request asks, without its body. */
export interface Request {
  /** Id of the operation. */
  readonly id: string;
  readonly method: Operation["method"];
  readonly path: Ids;
  readonly query: Query | undefined;
}

/** The calls of one service. A product adds its page shape, and nothing else. */
export class RestApi<Name extends string> {
  constructor(
    private readonly client: Client,
    private readonly operations: Readonly<Record<Name, Operation>>,
  ) {}

  /** Sends one request and returns the decoded body. Throws PortalError. */
  async call<Body>(operation: Name, path: Ids = {}, options: CallOptions = {}): Promise<Body> {
    return (await this.reply(operation, path, options)).body as Body;
  }

  /** The same calls, each of whose requests passes `via`. */
  through(via: (request: Request, send: () => Promise<Reply>) => Promise<Reply>): this {
    const derived = Object.create(this) as this;
    const send = this.reply;
    derived.reply = (operation, path, options) => {
      const { id, method } = this.operations[operation];
      return via({ id, method, path, query: options.query }, () => send.call(derived, operation, path, options));
    };
    return derived;
  }

  /** The whole answer, with its headers. */
  protected async reply(operation: Name, path: Ids, { once, ...options }: CallOptions): Promise<Reply> {
    const known = this.operations[operation];
    const sent = once ? { ...known, repeatable: false } : known;
    try {
      return await this.client.call({ operation: sent, path: { ...path }, ...options });
    } catch (reason) {
      throw reason instanceof PortalError ? await this.explain(reason) : reason;
    }
  }

  /** One object. Any other answer is an error, so that nothing is taken for it. */
  async object<Body extends object>(operation: Name, path: Ids = {}, options: CallOptions = {}): Promise<Body> {
    const body = await this.call<unknown>(operation, path, options);
    if (isPlainObject(body)) return body as Body;
    throw this.unexpected(operation, "the answer is not the documented object");
  }

  /** A list that answers everything at once: bare, or under a name of its own. */
  async array<Wire>(operation: Name, path: Ids = {}, query: Query = {}, listKey?: string): Promise<Page<Wire>> {
    return {
      items: this.items(operation, await this.call(operation, path, { query }), listKey),
      more: false,
      pages: 1,
    };
  }

  /** All items of a list that answers page by page, from page 1. */
  async collect<Wire>(operation: Name, read: (page: number) => Promise<Page<Wire>>): Promise<Wire[]> {
    const found = new Map<string, Wire>();
    for (let page = 1; ; page++) {
      const { items, more, unsure } = await read(page);
      const before = found.size;
      for (const item of items) found.set(stringifyJson(item), item);
      const isRepeat = found.size === before;
      if (!more || (unsure && isRepeat)) return [...found.values()];
      // A service that ignores the page would answer the same for ever, and what it promised would look missing.
      if (isRepeat) throw this.unexpected(operation, `page ${page} has nothing new, and more is promised`);
    }
  }

  /** What the service means by an error, where one more question tells. The error itself where it does not. */
  protected async explain(error: PortalError): Promise<PortalError> {
    return error;
  }

  /** The list in an answer. What is no list must not look like an empty one: that would remove objects from the state. */
  protected items<Wire>(operation: Name, body: unknown, listKey?: string): readonly Wire[] {
    const items = listKey !== undefined && isPlainObject(body) ? body[listKey] : body;
    // An empty entry is nobody's: without an error it could make an object look missing.
    if (Array.isArray(items) && !items.includes(null)) return items as readonly Wire[];
    throw this.unexpected(operation, "the answer is not the documented list");
  }

  /** An answer that a proxy or a login page may have given. */
  protected unexpected(operation: Name, what: string): PortalError {
    return new PortalError({
      kind: "unavailable",
      product: this.client.product,
      operation,
      what,
      nextStep: "Check that the base URL leads to the API itself, and not to a login page or a proxy",
    });
  }
}

/** What a create has made, or nothing where the reply does not tell: then the object is looked up. */
export function created<Wire extends object>(wire: Wire | undefined, name: keyof Wire & string): Created<Wire> {
  const key = idIn(wire?.[name]);
  return wire && key !== undefined ? { key, wire } : {};
}
