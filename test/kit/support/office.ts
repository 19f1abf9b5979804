import { PortalError } from "../../../provider/src/http/errors";
import { createLog } from "../../../provider/src/http/log";
import { Redactor } from "../../../provider/src/http/redact";
import { Lifecycle } from "../../../provider/src/kit/lifecycle";
import type { PortalProduct } from "../../../provider/src/kit/product";
import { Runtime } from "../../../provider/src/kit/runtime";
import { quickClock } from "../../support/portal";

/** A service in memory: objects by path, and every request that was made. */
export class Office {
  readonly objects = new Map<string, unknown>();
  readonly asked: string[] = [];

  put(path: string, wire: unknown): this {
    this.objects.set(path, wire);
    return this;
  }

  async get<Wire>(path: string): Promise<Wire> {
    this.asked.push(path);
    // What is answered was true when the request arrived.
    const found = this.objects.has(path) ? [this.objects.get(path) as Wire] : [];
    await new Promise((resolve) => setImmediate(resolve));
    for (const wire of found) return wire;
    throw new PortalError({
      kind: "gone",
      product: "clinked",
      operation: path,
      what: "gone",
      nextStep: "",
      status: 404,
    });
  }

  async send(path: string, wire?: unknown): Promise<void> {
    this.asked.push(`-> ${path}`);
    if (wire === undefined) this.objects.delete(path);
    else this.objects.set(path, wire);
  }

  /** What was asked since the last time. */
  costs(): string[] {
    return this.asked.splice(0).sort();
  }
}

let current = new Office();

export const product: PortalProduct<Office> = {
  name: "clinked",
  title: "Office",
  defaultBaseUrl: "https://office.example.com",
  settings: [{ name: "clientSecret", secret: true, text: "A token" }],
  limit: undefined,
  incomplete: () => undefined,
  loginName: () => "token",
  connect: () => current,
};

/** A provider process at an office, with nothing remembered. */
export function processAt(office: Office, env: NodeJS.ProcessEnv = {}) {
  current = office;
  const log = createLog({ level: "silent", write: () => undefined, redactor: new Redactor() });
  const runtime = new Runtime({ env, clock: quickClock(), log, gatherMs: 1, stateFile: undefined });
  const session = runtime.session(product);
  return { lifecycle: new Lifecycle(runtime), session, runtime };
}
