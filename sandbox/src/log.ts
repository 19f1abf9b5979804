import { isFields } from "./json";
import type { OperationKind } from "./operation";
import type { SystemName } from "./system";

/** One request to the API. Secrets are redacted before it is kept. */
export interface LogEntry {
  number: number;
  /** Milliseconds UTC of the sandbox clock. */
  time: number;
  system: SystemName;
  method: string;
  /** Without the prefix of the system. */
  path: string;
  /** Operation id; undefined for a call that is not documented. */
  operation?: string | undefined;
  /** Path template of the operation. */
  template?: string | undefined;
  kind?: OperationKind | undefined;
  /** Absent when the connection was cut. */
  status?: number | undefined;
  query: unknown;
  body: unknown;
  /** Refused by the rate limit. */
  limited?: true | undefined;
  /** Hit by a fault rule. */
  fault?: true | undefined;
}

export interface Counts {
  total: number;
  byOperation: Record<string, number>;
  byKind: Record<OperationKind, number>;
  /** Requests refused by the rate limit. */
  limited: number;
  /** Requests that no documented operation matches. */
  undocumented: number;
}

const kept = 50_000;
const hidden = "[redacted]";
const secretName = /password|secret|token|inviteKey|apiKey|^code$|authorization/i;

export class Log {
  #entries: LogEntry[] = [];
  #number = 0;
  #counts = noCounts();
  #bySystem = new Map<SystemName, Counts>();
  /** Values that stood under a secret name: they are hidden wherever else they stand. */
  readonly #secrets = new Set<string>();

  add(entry: Omit<LogEntry, "number">): void {
    this.#number += 1;
    const own = this.counts(entry.system);
    this.#bySystem.set(entry.system, own);
    for (const counts of [this.#counts, own]) count(counts, entry);
    this.#noteInPath(entry);
    const safe = { query: this.#byName(entry.query), body: this.#byName(entry.body) };
    this.#entries.push({ number: this.#number, ...entry, ...safe });
    if (this.#entries.length > kept * 1.1) this.#entries = this.#entries.slice(-kept);
  }

  /** The last 50,000 requests, oldest first, without the values seen under secret names and without these. */
  list(others: Iterable<string> = []): LogEntry[] {
    const secrets = new Set([...this.#secrets, ...others]);
    return this.#entries.map((entry) => byValue(entry, secrets) as LogEntry);
  }

  /** Of all systems together, or of one. */
  counts(system?: SystemName): Counts {
    return system === undefined ? this.#counts : (this.#bySystem.get(system) ?? noCounts());
  }

  clear(): void {
    this.#entries = [];
    this.#counts = noCounts();
    this.#bySystem.clear();
  }

  /** As after the start: no value is known as a secret any more. */
  reset(): void {
    this.clear();
    this.#secrets.clear();
  }

  /** A parameter of the path may be a secret by its name, as the key of a share is. */
  #noteInPath({ path, template }: Omit<LogEntry, "number">): void {
    const parts = path.split("/");
    // What a system is mounted under stands before the template.
    const names = (template ?? "").split("/");
    for (const [index, name] of names.entries()) {
      const part = parts[index + parts.length - names.length] ?? "";
      if (name.startsWith("{") && secretName.test(name) && part.length >= 6) this.#secrets.add(part);
    }
  }

  /** Flags such as passwordEnabled stay readable, and so do values too short to be worth hiding elsewhere. */
  #byName(value: unknown): unknown {
    if (typeof value === "bigint") return String(value);
    if (Array.isArray(value)) return value.map((part) => this.#byName(part));
    if (!isFields(value)) return value;
    const safe = Object.entries(value).map(([name, part]) => {
      if (!secretName.test(name) || typeof part === "boolean" || part === null) return [name, this.#byName(part)];
      if (typeof part === "string" && part.length >= 6) this.#secrets.add(part);
      return [name, hidden];
    });
    return Object.fromEntries(safe) as unknown;
  }
}

function noCounts(): Counts {
  return { total: 0, byOperation: {}, byKind: { token: 0, read: 0, list: 0, write: 0 }, limited: 0, undocumented: 0 };
}

function count(counts: Counts, { operation, kind, limited }: Omit<LogEntry, "number">): void {
  counts.total += 1;
  if (limited) counts.limited += 1;
  if (kind) counts.byKind[kind] += 1;
  if (operation) counts.byOperation[operation] = (counts.byOperation[operation] ?? 0) + 1;
  else counts.undocumented += 1;
}

/** Whole texts, and the pieces between separators. */
function byValue(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (typeof value === "string") {
    if (secrets.has(value)) return hidden;
    return value.replace(/[^\s/?&=,;:"']+/g, (piece) => (secrets.has(piece) ? hidden : piece));
  }
  if (Array.isArray(value)) return value.map((part) => byValue(part, secrets));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, byValue(part, secrets)]));
}
