import type { BaseCall, Reply } from "../call";
import type { Clock } from "../clock";
import { Limit, type LimitUsage } from "../limit";
import type { Operation } from "../operation";
import { Refusal } from "../refusal";
import { Store } from "../store";
import { type Arrival, BaseSystem } from "../system";
import type { Call } from "./call";
import { credentials } from "./credentials";
import { handlers } from "./handlers";
import { documentedLimit } from "./limit";
import { operations } from "./operations";
import { users } from "./people/records";
import { seed } from "./seed";
import { idKinds, tables } from "./tables";

export interface ClickUpOptions {
  /** Start with nothing but what cannot be created. */
  empty?: boolean | undefined;
}

/** Users by their token. */
const callers: Readonly<Record<string, string>> = { [credentials.token]: "183", [credentials.colleagueToken]: "182" };

/** ClickUp 2.0. Its base URL ends in /api/v2; a request without that is taken as well. */
export class ClickUp extends BaseSystem<Call> {
  constructor(
    clock: Clock,
    readonly options: ClickUpOptions,
  ) {
    const limit = new Limit(documentedLimit);
    const store = new Store(tables, idKinds);
    super({ name: "clickup", operations, handlers, store, clock, limit, mounts: ["/api/v2", ""] });
  }

  /** The limit is one of tokens (L38). */
  override limitKey({ request }: Arrival): string {
    return request.headers.get("authorization") ?? "";
  }

  /** The reset counts seconds since 1970. */
  limitHeaders({ limit, remaining, resetsAt }: LimitUsage): Record<string, string> {
    return {
      "X-RateLimit-Limit": String(limit),
      "X-RateLimit-Remaining": String(remaining),
      "X-RateLimit-Reset": String(Math.ceil(resetsAt / 1000)),
    };
  }

  protected override enter(base: BaseCall, _operation: Operation, { request }: Arrival): Call {
    const token = request.headers.get("authorization");
    if (!token) throw new Refusal(401, "OAUTH_017", "Authorization Header Required");
    const caller = this.store.of(users).get("", callers[token] ?? "");
    if (!caller) throw new Refusal(401, "OAUTH_025", "Token not found");
    return { ...base, store: this.store, caller };
  }

  protected override seed(): void {
    seed(this.store, { empty: this.options.empty ?? false });
  }

  override refused({ status, code, message }: Refusal): Reply {
    return { status, body: { err: message, ECODE: code } };
  }

  override secrets(): Iterable<string> {
    return Object.values(credentials);
  }
}
