import { Clock } from "./clock";
import { Faults } from "./faults";
import { Limit, type LimitSettings } from "./limit";
import { Log, type LogEntry } from "./log";
import { Sessions } from "./sessions";
import { Maker } from "./state/make";
import { credentials, seed } from "./state/seed";
import { State } from "./state/state";

/** The document's example answers expires_in 7199 (L107). */
const documentedLifetime = 7199;

export interface CoreOptions {
  /** Source of the time in milliseconds; Date.now by default. */
  now?: () => number;
  /** Seconds for which a token is valid; 7199 by default. */
  tokenLifetimeSeconds?: number;
  limits?: Partial<LimitSettings>;
  /** Start with account 1 and its administrator only. */
  empty?: boolean;
}

/** Everything one sandbox holds, apart from its server. */
export class Core {
  readonly clock: Clock;
  readonly state = new State();
  readonly make: Maker;
  readonly sessions: Sessions;
  readonly limit: Limit;
  readonly faults = new Faults();
  readonly log = new Log();
  readonly #empty: boolean;
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** Reads of the invite list before a new invite can be seen. */
  inviteDelay = 0;
  /** Called after each change of the state. */
  onChange: () => void = () => {};

  constructor({ now, tokenLifetimeSeconds = documentedLifetime, limits, empty = false }: CoreOptions = {}) {
    this.clock = new Clock(now);
    this.make = new Maker(this.state, () => this.clock.now());
    this.sessions = new Sessions(this.clock, tokenLifetimeSeconds);
    this.limit = new Limit(limits);
    this.#empty = empty;
    seed(this.state, { empty });
  }

  /** As after the start: data, clock, log, faults, limits. Tokens stay valid. */
  reset(): void {
    seed(this.state, { empty: this.#empty });
    this.clock.reset();
    this.limit.reset();
    this.faults.clear();
    this.log.clear();
    this.latency = 0;
    this.inviteDelay = 0;
    this.onChange();
  }

  /** Requests so far, without secrets. */
  logged(): LogEntry[] {
    return this.log.list([credentials.clientSecret, credentials.password, ...this.sessions.tokens()]);
  }
}
