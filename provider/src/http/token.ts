import { type Clock, systemClock } from "./clock";

export interface FetchedToken {
  token: string;
  /** Absent: valid until the service refuses it. */
  expiresInSeconds?: number;
}

export interface TokenSourceOptions {
  fetch: () => Promise<FetchedToken>;
  /** It is always the same token: asking again after a refusal is no use. */
  fixed?: boolean;
  clock?: Clock;
}

interface Current {
  token: string;
  renewAt: number;
}

/** One token per login: got once, shared by all calls, renewed before it expires. */
export class TokenSource {
  readonly fixed: boolean;
  readonly #fetch: () => Promise<FetchedToken>;
  readonly #clock: Clock;
  #current: Current | undefined;
  #fetching: Promise<string> | undefined;

  constructor({ fetch, fixed = false, clock = systemClock }: TokenSourceOptions) {
    this.fixed = fixed;
    this.#fetch = fetch;
    this.#clock = clock;
  }

  /** The current token, or a new one. A failed fetch rejects everyone who waits for it and is not remembered. */
  async get(): Promise<string> {
    if (this.#current !== undefined && this.#clock.now() < this.#current.renewAt) return this.#current.token;
    this.#fetching ??= this.#renew().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  /** Forgets the token that the service refused, unless a newer one has replaced it already. */
  invalidate(token: string): void {
    if (this.#current?.token === token) this.#current = undefined;
  }

  async #renew(): Promise<string> {
    const asked = this.#clock.now();
    const { token, expiresInSeconds } = await this.#fetch();
    const life = expiresInSeconds === undefined ? Number.POSITIVE_INFINITY : expiresInSeconds * 1000;
    this.#current = { token, renewAt: asked + Math.max(life - 60_000, life / 2) };
    return token;
  }
}

/** A token that a person has made once, such as an API key. */
export const fixedToken = (token: string): TokenSource =>
  new TokenSource({ fetch: async () => ({ token }), fixed: true });
