import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Conditions } from "./conditions";
import type { Outcome, Session } from "./session";

const root = resolve(__dirname, "../..");

/** Outcomes on disk, so that a long run can be made in pieces. */
export class Kept {
  constructor(
    private readonly folder: string,
    private readonly conditions: Conditions,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** What the same code has measured before under the same conditions, at least as often. */
  get({ workload, variant, times }: Session): Outcome | undefined {
    const file = this.file(workload.key, variant);
    if (!existsSync(file)) return undefined;
    const { code, conditions, asked, outcome } = JSON.parse(readFileSync(file, "utf8")) as Entry;
    if (code !== codeOf(variant) || JSON.stringify(conditions) !== JSON.stringify(this.conditions)) return undefined;
    const isEnough = Object.entries(times).every(([name, count]) => (asked[name] ?? 0) >= count);
    return isEnough ? outcome : undefined;
  }

  put({ workload, variant, times }: Session, outcome: Outcome): void {
    const entry: Entry = { code: codeOf(variant), conditions: this.conditions, asked: times, outcome };
    writeFileSync(this.file(workload.key, variant), `${JSON.stringify(entry, null, 1)}\n`);
  }

  private file(workload: string, variant: string): string {
    return join(this.folder, `${workload}.${variant}.json`);
  }
}

interface Entry {
  readonly code: string;
  readonly conditions: Conditions;
  readonly asked: Readonly<Record<string, number>>;
  readonly outcome: Outcome;
}

const known = new Map<string, string>();

/** What a figure depends on: the workloads and baselines, and for our own variants the built package. */
export function codeOf(variant: string): string {
  const ours = ["ours", "plugin", "singly"].includes(variant) ? ["provider/dist"] : [];
  const folders = ["bench/workloads", "bench/baselines", ...ours];
  const key = folders.join();
  const code = known.get(key) ?? hashOf(folders);
  known.set(key, code);
  return code;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.(js|ts|tf|yaml)$/.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
