import type { BaseCall, Reply } from "../call";
import type { Clock } from "../clock";
import type { Operation } from "../operation";
import { type Refusal, unauthorised } from "../refusal";
import { Store } from "../store";
import { type Arrival, BaseSystem } from "../system";
import type { Call } from "./call";
import { credentials } from "./credentials";
import { handlers } from "./handlers";
import { operations } from "./operations";
import { seed } from "./seed";
import { tables } from "./tables";

export interface WorkDriveOptions {
  /** Start with nothing but what cannot be created. */
  empty?: boolean | undefined;
}

/** WorkDrive. Its document names no limit. */
export class WorkDrive extends BaseSystem<Call> {
  constructor(
    clock: Clock,
    readonly options: WorkDriveOptions,
  ) {
    super({ name: "workdrive", operations, handlers, store: new Store(tables), clock });
  }

  protected override enter(base: BaseCall, { access }: Operation, { request }: Arrival): Call {
    if (access !== "open" && request.headers.get("x-api-key") !== credentials.apiKey) {
      throw unauthorised("The API key is missing or wrong");
    }
    return { ...base, store: this.store };
  }

  protected override seed(): void {
    seed(this.store, { empty: this.options.empty ?? false });
  }

  override refused({ status, code, message }: Refusal): Reply {
    return { status, body: { error: code, message } };
  }

  override secrets(): Iterable<string> {
    return [credentials.apiKey];
  }
}
