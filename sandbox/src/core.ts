import { ClickUp } from "./clickup";
import { Clinked, type ClinkedOptions } from "./clinked";
import { Clock } from "./clock";
import { DocSpace } from "./docspace";
import { Faults } from "./faults";
import { Log, type LogEntry } from "./log";
import type { StoreSnapshot } from "./store";
import { type System, type SystemName, systemNames } from "./system";
import { WorkDrive } from "./workdrive";

export interface CoreOptions extends ClinkedOptions {
  /** Source of the time in milliseconds; Date.now by default. */
  now?: () => number;
  /**
   * So many seconds of a limit's window pass in one real second, for tests of long waits. Nothing but limits runs
   * faster. A provider has the same factor in PORTALS_CLOCK_FACTOR.
   */
  clockFactor?: number;
  /** DocSpace answers which links a room has, which its document does not describe. */
  docspaceLinks?: boolean;
}

/** A copy of everything the sandbox keeps, as JSON. What stands at the top is Clinked's. */
export interface Snapshot extends StoreSnapshot {
  version: 1;
  /** The other systems. One that is missing is left as it is. */
  systems?: { [name in SystemName]?: StoreSnapshot };
}

/** Everything one sandbox holds, apart from its server. */
export class Core {
  readonly clock: Clock;
  readonly #clockFactor: number;
  readonly clinked: Clinked;
  readonly systems: Readonly<Record<SystemName, System>>;
  readonly faults = new Faults((system) => this.#operations(system));
  readonly log = new Log();
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** Called after each change of the state. */
  onChange: () => void = () => {};

  constructor({ now, clockFactor = 1, docspaceLinks = false, ...options }: CoreOptions = {}) {
    if (!(clockFactor >= 1 && clockFactor <= 1000))
      throw new Error(`The clock factor is ${clockFactor}: use a number from 1 to 1000.`);
    this.clock = new Clock(now);
    this.#clockFactor = clockFactor;
    this.clinked = new Clinked(this.clock, options);
    this.systems = {
      clinked: this.clinked,
      clickup: new ClickUp(this.clock, options),
      docspace: new DocSpace(this.clock, { ...options, links: docspaceLinks }),
      workdrive: new WorkDrive(this.clock, options),
    };
    for (const system of this.#all()) system.reset();
  }

  /** Milliseconds UTC on the clock of the limits. */
  limitNow(): number {
    return Math.trunc(this.clock.now() * this.#clockFactor);
  }

  /** The system whose prefix the path has, otherwise Clinked; and the rest of the path. */
  route(pathname: string): { system: System; path: string; prefix: string } {
    for (const system of this.#all()) {
      const { prefix } = system;
      if (pathname === prefix || pathname.startsWith(`${prefix}/`)) {
        return { system, prefix, path: pathname.slice(prefix.length) || "/" };
      }
    }
    return { system: this.clinked, prefix: "", path: pathname };
  }

  /** As after the start: data, clock, log, faults, limits. Tokens stay valid. */
  reset(): void {
    this.clock.reset();
    for (const system of this.#all()) system.reset();
    this.faults.clear();
    this.log.reset();
    this.latency = 0;
    this.onChange();
  }

  /** Requests so far, without secrets. */
  logged(): LogEntry[] {
    return this.log.list(this.#all().flatMap((system) => [...system.secrets()]));
  }

  snapshot(): Snapshot {
    const others = systemNames.filter((name) => name !== "clinked");
    const systems = Object.fromEntries(others.map((name) => [name, this.systems[name].store.snapshot()]));
    return { version: 1, ...this.clinked.store.snapshot(), systems };
  }

  restore({ nextIds, tables, systems = {} }: Snapshot): void {
    this.clinked.store.restore({ nextIds, tables });
    for (const name of systemNames) {
      const kept = systems[name];
      if (kept) this.systems[name].store.restore(kept);
    }
  }

  #all(): System[] {
    return systemNames.map((name) => this.systems[name]);
  }

  #operations(system: SystemName | undefined): string[] {
    const asked = system ? [this.systems[system]] : this.#all();
    return asked.flatMap(({ operations }) => operations.map(({ id }) => id));
  }
}
