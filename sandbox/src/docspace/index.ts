import type { BaseCall, Reply } from "../call";
import type { Clock } from "../clock";
import type { Operation } from "../operation";
import { type Refusal, unauthorised } from "../refusal";
import { Store } from "../store";
import { type Arrival, BaseSystem } from "../system";
import type { Call } from "./call";
import { credentials } from "./credentials";
import { handlers } from "./handlers";
import { beyondDocument, operations } from "./operations";
import { seed } from "./seed";
import { tables } from "./tables";

export interface DocSpaceOptions {
  /** Start with nothing but what cannot be created. */
  empty?: boolean | undefined;
  /** Answer which links a room has, which the document does not describe. */
  links: boolean;
}

/** ONLYOFFICE DocSpace. Its document names no limit. */
export class DocSpace extends BaseSystem<Call> {
  constructor(
    clock: Clock,
    readonly options: DocSpaceOptions,
  ) {
    const served = options.links ? [...operations, ...beyondDocument] : operations;
    super({ name: "docspace", operations: served, handlers, store: new Store(tables), clock });
  }

  /** The key travels in a cookie (L9). */
  protected override enter(base: BaseCall, { access }: Operation, { request }: Arrival): Call {
    const key = request.headers.get("cookie")?.match(/(?:^|;\s*)asc_auth_key=([^;]*)/)?.[1];
    if (access !== "open" && key !== credentials.apiKey) throw unauthorised("The API key is missing or wrong");
    return { ...base, store: this.store, showsLinks: this.options.links };
  }

  protected override seed(): void {
    seed(this.store);
  }

  override refused({ status, code, message }: Refusal): Reply {
    return { status, body: { error: code, message } };
  }

  override secrets(): Iterable<string> {
    return [credentials.apiKey];
  }
}
