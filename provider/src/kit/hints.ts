import type { Clock } from "../http/clock";
import type { StateFile } from "../http/state-file";
import type { Ids } from "./identity";
import { scopeText } from "./source";

export interface ReadCount {
  readonly source: string;
  readonly scope: Ids;
  readonly reads: number;
  readonly pages: number;
}

/** Counts of folders that nobody has used for so long are forgotten. */
const KEPT_MS = 90 * 24 * 3_600_000;

/** How many reads each scope had in the last finished run of this project folder. */
export class Hints {
  constructor(
    private readonly file: StateFile | undefined,
    private readonly clock: Clock,
    private readonly folder: string,
  ) {
    file?.db.exec(
      "CREATE TABLE IF NOT EXISTS hints (folder TEXT, source TEXT, scope TEXT, reads INTEGER, pages INTEGER, at INTEGER, PRIMARY KEY (folder, source, scope)) STRICT",
    );
  }

  get(source: string, scope: Ids): { reads: number; pages: number } | undefined {
    try {
      return this.file?.db
        .prepare("SELECT reads, pages FROM hints WHERE folder = ? AND source = ? AND scope = ?")
        .get(this.folder, source, scopeText(scope)) as { reads: number; pages: number } | undefined;
    } catch {
      // A hint saves requests; nothing depends on it.
      return undefined;
    }
  }

  save(counts: readonly ReadCount[]): void {
    const { file } = this;
    // A hint without pages would promise what nobody has seen.
    const known = counts.filter(({ reads, pages }) => reads > 0 && pages > 0);
    if (!file || known.length === 0) return;
    file.transaction(() => {
      file.db.prepare("DELETE FROM hints WHERE at < ?").run(Math.trunc(this.clock.now()) - KEPT_MS);
      const put = file.db.prepare(
        "INSERT OR REPLACE INTO hints (folder, source, scope, reads, pages, at) VALUES (?, ?, ?, ?, ?, ?)",
      );
      for (const { source, scope, reads, pages } of known) {
        put.run(this.folder, source, scopeText(scope), reads, pages, Math.trunc(this.clock.now()));
      }
    });
  }
}
