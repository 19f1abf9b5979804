import type { AcceptInvite, ClinkedChange } from "../clinked/control/requests";
import type { Snapshot } from "../core";
import type { ActiveFault, FaultRule } from "../faults";
import { stringifyExact } from "../json";
import type { LimitSettings } from "../limit";
import type { Counts, LogEntry } from "../log";
import type { SystemName } from "../system";
import type { NextId, TableChange } from "./requests";

/** A change of one of Clinked's kinds, or of a record in any table of any system. */
export type Change = ClinkedChange | TableChange;

/** Controls of a running sandbox. Every call throws Error with the sandbox's message when it is refused. */
export interface SandboxControl {
  /** Requests so far, oldest first, without secrets. */
  log(): Promise<LogEntry[]>;
  /** Of all systems together, or of one. */
  counts(system?: SystemName): Promise<Counts>;
  /** Requests that no documented operation matches. */
  undocumented(): Promise<LogEntry[]>;
  clearLog(): Promise<void>;
  /** Changes, removes or adds an object behind the caller's back; answers the id of what was added. */
  change(change: Change): Promise<{ id?: string }>;
  /** Accepts an invite as the invited person would; answers the id of the user. */
  acceptInvite(invite: AcceptInvite): Promise<{ user: string }>;
  /** Hides each account invite created from now on for so many reads of the list. */
  delayInvites(listReads: number): Promise<void>;
  /** Milliseconds that every answer takes. */
  latency(ms: number): Promise<void>;
  addFault(rule: FaultRule | FaultRule[]): Promise<void>;
  faults(): Promise<ActiveFault[]>;
  clearFaults(): Promise<void>;
  /** Clinked's limit unless another system is named; so are the other controls with a system. */
  limits(system?: SystemName): Promise<LimitSettings>;
  setLimits(settings: Partial<LimitSettings>, system?: SystemName): Promise<LimitSettings>;
  /** Forgets the requests in the window of the rate limit. */
  clearWindow(system?: SystemName): Promise<void>;
  /** Milliseconds UTC. */
  now(): Promise<number>;
  advance(ms: number): Promise<number>;
  expireTokens(system?: SystemName): Promise<void>;
  /** The id that the next object of this kind gets; may be above 2^53. */
  setNextId(next: NextId): Promise<void>;
  /** As after the start; tokens stay valid. */
  reset(): Promise<void>;
  snapshot(): Promise<Snapshot>;
  restore(snapshot: Snapshot): Promise<void>;
}

/** Controls of the sandbox with this base URL. */
export function sandboxControl(url: string): SandboxControl {
  const base = `${url.replace(/\/+$/, "")}/__sandbox`;
  const call = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(`${base}${path}`, init);
    if (!response.ok) throw new Error(`Sandbox control ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const get = <T>(path: string) => call<T>(path);
  const post = <T = unknown>(path: string, body: unknown = {}) =>
    call<T>(path, { method: "POST", body: stringifyExact(body), headers: { "Content-Type": "application/json" } });
  const act = async (path: string, body?: unknown) => void (await post(path, body));

  return {
    log: () => get("/log"),
    counts: (system) => get(`/counts${system ? `?system=${system}` : ""}`),
    undocumented: () => get("/undocumented"),
    clearLog: () => act("/log/clear"),
    change: (change) => post("/change", change),
    acceptInvite: (invite) => post("/invites/accept", invite),
    delayInvites: (listReads) => act("/invites/delay", { listReads }),
    latency: (ms) => act("/latency", { ms }),
    addFault: (rule) => act("/faults", rule),
    faults: () => get("/faults"),
    clearFaults: () => act("/faults/clear"),
    limits: (system = "clinked") => get(`/limits?system=${system}`),
    setLimits: (settings, system) => post("/limits", { ...settings, system }),
    clearWindow: (system) => act("/limits/clear", { system }),
    now: async () => (await get<{ now: number }>("/clock")).now,
    advance: async (ms) => (await post<{ now: number }>("/clock/advance", { ms })).now,
    expireTokens: (system) => act("/tokens/expire", { system }),
    setNextId: (next) => act("/ids", next),
    reset: () => act("/reset"),
    snapshot: () => get("/snapshot"),
    restore: (snapshot) => act("/restore", snapshot),
  };
}
