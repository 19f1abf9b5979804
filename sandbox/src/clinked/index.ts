import type { BaseCall, Reply } from "../call";
import type { Clock } from "../clock";
import { Limit, type LimitSettings } from "../limit";
import type { Operation } from "../operation";
import type { Refusal } from "../refusal";
import { type Arrival, BaseSystem } from "../system";
import { authorise } from "./authorise";
import type { Call } from "./call";
import type { Access } from "./contract/operation";
import { handlers } from "./handlers";
import { documentedLimit } from "./limit";
import { operations } from "./operations";
import { Sessions } from "./sessions";
import { Maker } from "./state/make";
import { credentials, seed } from "./state/seed";
import { State } from "./state/state";

/** The document's example answers expires_in 7199 (L107). */
const documentedLifetime = 7199;

export interface ClinkedOptions {
  /** Seconds for which a token is valid; 7199 by default. */
  tokenLifetimeSeconds?: number | undefined;
  /** The rate limit; the documented one by default. */
  limits?: Partial<LimitSettings> | undefined;
  /** Start with account 1 and its administrator only. */
  empty?: boolean | undefined;
}

/** Clinked's REST API v3. */
export class Clinked extends BaseSystem<Call> {
  readonly state: State;
  readonly make: Maker;
  readonly sessions: Sessions;
  readonly #empty: boolean;
  /** Reads of the invite list before a new invite can be seen. */
  inviteDelay = 0;

  constructor(clock: Clock, { tokenLifetimeSeconds = documentedLifetime, limits, empty = false }: ClinkedOptions) {
    const state = new State();
    const limit = new Limit({ ...documentedLimit, ...limits });
    super({ name: "clinked", operations, handlers, store: state, clock, limit });
    this.state = state;
    this.make = new Maker(state, () => clock.now());
    this.sessions = new Sessions(clock, tokenLifetimeSeconds);
    this.#empty = empty;
  }

  protected override enter(base: BaseCall, { access }: Operation, { request }: Arrival): Call {
    const { state, make, sessions, inviteDelay } = this;
    const call: Call = { ...base, state, make, sessions, inviteDelay };
    authorise(call, access as Access, request.headers.get("authorization") ?? undefined);
    return call;
  }

  protected override seed(): void {
    seed(this.state, { empty: this.#empty });
  }

  override reset(): void {
    super.reset();
    this.inviteDelay = 0;
  }

  /** The document gives no error format: this one is inferred. */
  override refused({ status, code, message }: Refusal): Reply {
    return { status, body: { error: code, message } };
  }

  expireTokens(): void {
    this.sessions.expireAll();
  }

  override secrets(): Iterable<string> {
    return [credentials.clientSecret, credentials.password, ...this.sessions.tokens()];
  }
}
