import { randomUUID } from "node:crypto";
import type { Clock } from "../clock";

interface Session {
  user: string;
  expires: number;
}

/** Bearer tokens. They are kept in memory only: no snapshot and no file holds one. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(
    readonly clock: Clock,
    readonly lifetimeSeconds: number,
  ) {}

  /** A new token for the user, valid for the configured lifetime. */
  open(user: string): string {
    const token = randomUUID();
    this.#sessions.set(token, { user, expires: this.clock.now() + this.lifetimeSeconds * 1000 });
    return token;
  }

  /** Id of the user, or undefined when the token is unknown or has expired. */
  user(token: string): string | undefined {
    const session = this.#sessions.get(token);
    return session && session.expires > this.clock.now() ? session.user : undefined;
  }

  tokens(): Iterable<string> {
    return this.#sessions.keys();
  }

  expireAll(): void {
    this.#sessions.clear();
  }
}
