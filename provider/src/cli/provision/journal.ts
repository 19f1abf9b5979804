import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Outcome, Verb } from "./job";
import type { Status } from "./report";
import { digestOf } from "./sources";

/** What was done for a tenant, to be kept until the whole call has ended well. */
export interface Finished {
  readonly tenant: string;
  readonly status: Status;
  readonly outcome: Outcome;
}

interface Line extends Finished {
  /** Of everything that it was made from. */
  readonly digest: string;
  readonly at: number;
}

export interface JournalOptions {
  /** Of this machine's user, as for the request budget. */
  readonly folder: string;
  readonly verb: Verb;
  /** What tells these stacks from others: project, backend. */
  readonly place: unknown;
  /** Which tenants were asked for: another choice is another call. */
  readonly selection: unknown;
  readonly now?: () => number;
}

const HOUR = 3_600_000;
/** Older ones say nothing any more. What was only looked at may have changed since. */
const LONGEST_MS: Readonly<Record<Verb, number>> = {
  preview: HOUR,
  drift: HOUR,
  up: 24 * HOUR,
  refresh: 24 * HOUR,
  destroy: 24 * HOUR,
};

/** Tenants that a call has finished, so that the next one goes on where it was interrupted. One line each. */
export class Journal {
  private readonly file: string;
  private readonly place: string;
  private readonly now: () => number;

  constructor(private readonly options: JournalOptions) {
    const { folder, verb, place, selection } = options;
    this.place = path.join(folder, "provision", digestOf([], place).slice(0, 16));
    this.file = path.join(this.place, `${verb}-${digestOf([], selection).slice(0, 16)}.jsonl`);
    this.now = options.now ?? Date.now;
  }

  /** What an earlier call has finished of what these digests stand for, by tenant. */
  finished(digests: ReadonlyMap<string, string>): ReadonlyMap<string, Finished> {
    const oldest = this.now() - LONGEST_MS[this.options.verb];
    const lines = this.lines().filter(({ tenant, digest, at }) => digests.get(tenant) === digest && at >= oldest);
    return new Map(lines.map((line) => [line.tenant, line]));
  }

  /** A call that changes something makes all that others have noted untrue. */
  begin(): void {
    const { verb } = this.options;
    if (verb === "preview" || verb === "drift") return;
    for (const name of namesIn(this.place)) {
      if (!name.startsWith(`${verb}-`)) rmSync(path.join(this.place, name), { force: true });
    }
  }

  add({ tenant, status, outcome }: Finished, digest: string): void {
    const line: Line = { tenant, status, outcome, digest, at: this.now() };
    mkdirSync(this.place, { recursive: true, mode: 0o700 });
    // A line that is torn by a crash is none; the one after it must not be torn with it.
    appendFileSync(this.file, `\n${JSON.stringify(line)}`, { mode: 0o600 });
  }

  /** The call has ended well: the next one does everything. */
  end(): void {
    rmSync(this.file, { force: true });
  }

  private lines(): Line[] {
    let text: string;
    try {
      text = readFileSync(this.file, "utf8");
    } catch {
      return [];
    }
    return text.split("\n").flatMap((line) => {
      try {
        return line === "" ? [] : [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
