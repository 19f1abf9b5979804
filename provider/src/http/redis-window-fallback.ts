import { type ScriptServer, ServerLost } from "./redis-window-server";
import type { Claim, Demand, RequestWindow, Sent, WindowSize } from "./request-window";

interface Grant {
  readonly no: number;
  readonly at: number;
  readonly count: number;
  /** The window of this machine knows of it. */
  isOwn: boolean;
}

/**
 * The window of the server, and the one of this machine while the server is lost. Whoever changes over takes along what
 * this process has sent within one window, and the pause that it heard of, so that neither counts from nothing.
 */
export class FallbackWindow implements RequestWindow {
  readonly #server: ScriptServer;
  readonly #shared: RequestWindow;
  readonly #openOwn: () => RequestWindow;
  readonly #windowMs: number;
  readonly #now: () => number;
  #own: RequestWindow | undefined;
  #current: RequestWindow;
  /** The one over which the server has been told what it may not know. */
  #connection: number | undefined;
  #grants: Grant[] = [];
  #pause = { until: 0, ms: 0 };

  constructor(
    server: ScriptServer,
    shared: RequestWindow,
    openOwn: () => RequestWindow,
    { windowMs }: WindowSize,
    now: () => number,
  ) {
    this.#server = server;
    this.#shared = shared;
    this.#openOwn = openOwn;
    this.#windowMs = windowMs;
    this.#now = now;
    this.#current = shared;
  }

  get users(): string {
    return this.#current.users;
  }

  async claim(demand: Demand): Promise<Claim> {
    return this.#ask(async (window) => {
      const claim = await window.claim(demand);
      this.#forgetOld();
      if (claim.granted > 0)
        this.#grants.push({ no: demand.no, at: this.#now(), count: claim.granted, isOwn: window !== this.#shared });
      return claim;
    });
  }

  async penalize(ms: number): Promise<void> {
    const until = this.#now() + ms;
    if (until > this.#pause.until) this.#pause = { until, ms };
    await this.#ask((window) => window.penalize(ms));
  }

  async remember(sent: readonly Sent[]): Promise<void> {
    await this.#ask((window) => window.remember(sent));
  }

  /** Throws only what the window of this machine throws. */
  async #ask<T>(act: (window: RequestWindow) => T | Promise<T>): Promise<T> {
    for (let left = 2; left > 0 && this.#server.isUp; left -= 1) {
      try {
        const connection = await this.#server.connect();
        if (connection !== this.#connection) await this.#changeTo(this.#shared);
        this.#connection = connection;
        return await act(this.#shared);
      } catch (error) {
        if (!(error instanceof ServerLost)) throw error;
        this.#connection = undefined;
      }
    }
    this.#own ??= this.#openOwn();
    if (this.#current !== this.#own) await this.#changeTo(this.#own);
    return act(this.#own);
  }

  async #changeTo(window: RequestWindow): Promise<void> {
    this.#forgetOld();
    // A server that comes back may have forgotten everything; what it still knows it does not count twice.
    const news = window === this.#shared ? this.#grants : this.#grants.filter(({ isOwn }) => !isOwn);
    const now = this.#now();
    const sent = news.map(({ no, at, count }) => ({ no, agoMs: now - at, count }));
    if (window !== this.#shared) for (const grant of news) grant.isOwn = true;
    await window.remember(sent);
    const pauseMs = Math.min(this.#pause.until - now, this.#pause.ms);
    if (pauseMs > 0) await window.penalize(pauseMs);
    this.#current = window;
  }

  #forgetOld(): void {
    const now = this.#now();
    // What lies in the future was sent before the clock was set back, nobody knows when.
    this.#grants = this.#grants.filter(({ at }) => at > now - this.#windowMs && at <= now);
  }
}
