import { clipped, inert } from "./inert";

export interface ProgressOptions {
  readonly stream: Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">;
  /** Lines of progress elsewhere than on a terminal come after so many ms. */
  readonly everyMs?: number;
  readonly now?: () => number;
}

/** One line that is written over on a terminal, and now and then a line of its own elsewhere. */
export class Progress {
  private shown = "";
  private last: number;
  private readonly now: () => number;

  constructor(private readonly options: ProgressOptions) {
    this.now = options.now ?? (() => performance.now());
    this.last = this.now();
  }

  /** What is being done; it may be asked for often. */
  update(text: string): void {
    const { stream, everyMs = 15_000 } = this.options;
    if (stream.isTTY) {
      const line = clipped(inert(text), Math.max(10, (stream.columns ?? 80) - 1));
      if (line !== this.shown) stream.write(`\r\x1b[2K${line}`);
      this.shown = line;
    } else if (this.now() - this.last >= everyMs) {
      this.say(text);
    }
  }

  /** A line that stays. */
  say(text: string): void {
    this.clear();
    this.options.stream.write(`${inert(text)}\n`);
    this.last = this.now();
  }

  clear(): void {
    if (this.shown !== "") this.options.stream.write("\r\x1b[2K");
    this.shown = "";
  }
}
