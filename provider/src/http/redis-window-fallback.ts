import { type ScriptServer, ServerLost } from "./redis-window-server";
import type { Claim, RequestWindow, Sent, WindowSize } from "./request-window";

interface Grant {
  readonly at: number;
  readonly count: number;
  readonly knownTo: Set<RequestWindow>;
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

  async claim(wanted: number): Promise<Claim> {
    return this.#ask(async (window) => {
      const claim = await window.claim(wanted);
      this.#note(claim.granted, window);
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
    if (this.#server.isUp) {
      try {
        await this.#changeTo(this.#shared);
        return await act(this.#shared);
      } catch (error) {
        if (!(error instanceof ServerLost)) throw error;
      }
    }
    this.#own ??= this.#openOwn();
    await this.#changeTo(this.#own);
    return act(this.#own);
  }

  async #changeTo(window: RequestWindow): Promise<void> {
    if (this.#current === window) return;
    this.#forgetOld();
    const news = this.#grants.filter(({ knownTo }) => !knownTo.has(window));
    for (const { knownTo } of news) knownTo.add(window);
    const now = this.#now();
    try {
      await window.remember(news.map(({ at, count }) => ({ agoMs: now - at, count })));
      const pauseMs = Math.min(this.#pause.until - now, this.#pause.ms);
      if (pauseMs > 0) await window.penalize(pauseMs);
    } catch (error) {
      for (const { knownTo } of news) knownTo.delete(window);
      throw error;
    }
    this.#current = window;
  }

  #note(count: number, window: RequestWindow): void {
    this.#forgetOld();
    if (count > 0) this.#grants.push({ at: this.#now(), count, knownTo: new Set([window]) });
  }

  #forgetOld(): void {
    const now = this.#now();
    // What lies in the future was sent before the clock was set back, nobody knows when.
    this.#grants = this.#grants.filter(({ at }) => at > now - this.#windowMs && at <= now);
  }
}
