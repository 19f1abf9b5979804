import { count } from "../drift/words";
import type { Paint } from "../terminal/colours";
import { clipped, inert } from "../terminal/inert";

export interface LiveOptions {
  readonly stream: NodeJS.WriteStream;
  readonly paint: Paint;
  /** Lines of progress elsewhere than on a terminal come after so many ms. */
  readonly everyMs?: number;
  readonly now?: () => number;
}

interface Screen {
  (text: string): void;
  persist(text: string): void;
  clear(): void;
}

interface Working {
  text: string;
  readonly since: number;
}

const DRAW_MS = 100;

/**
 * What is being done, one line for each tenant at work and one for all: at the end of a terminal, written over again and
 * again; elsewhere now and then a line. What has ended stays above.
 */
export class Live {
  private readonly working = new Map<string, Working>();
  private readonly now: () => number;
  private done = 0;
  private of = 0;
  private phaseText = "";
  private last: number;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly options: LiveOptions,
    private readonly screen: Screen | undefined,
  ) {
    this.now = options.now ?? (() => performance.now());
    this.last = this.now();
    if (screen) this.timer = setInterval(() => this.draw(), DRAW_MS).unref();
  }

  static async open(options: LiveOptions): Promise<Live> {
    if (!options.stream.isTTY) return new Live(options, undefined);
    // A module for terminals alone; pipelines do not load it.
    const { createLogUpdate } = await import("log-update");
    return new Live(options, createLogUpdate(options.stream, { showCursor: true }));
  }

  phase(text: string, of: number): void {
    this.phaseText = text;
    this.done = 0;
    this.of = of;
  }

  begin(tenant: string): void {
    this.working.set(tenant, { text: "", since: this.now() });
  }

  update(tenant: string, text: string): void {
    const working = this.working.get(tenant);
    if (working) working.text = text;
    this.beat();
  }

  end(tenant: string): void {
    if (this.working.delete(tenant)) this.done++;
    this.beat();
  }

  /** A line that stays. It may have colours; what is not ours has to be inert. */
  say(line: string): void {
    if (this.screen) {
      this.screen.persist(line);
      this.draw();
    } else {
      this.options.stream.write(`${line}\n`);
      this.last = this.now();
    }
  }

  close(): void {
    clearInterval(this.timer);
    this.working.clear();
    this.screen?.clear();
  }

  private beat(): void {
    if (this.screen || this.now() - this.last < (this.options.everyMs ?? 15_000)) return;
    this.say(this.total());
  }

  private total(): string {
    const phase = this.phaseText ? `${this.phaseText}, ` : "";
    return `${phase}${this.done} of ${count(this.of, "tenant")}`;
  }

  private draw(): void {
    if (!this.screen || this.of === 0) return;
    const { paint, stream } = this.options;
    const columns = Math.max(20, stream.columns ?? 80) - 1;
    const lines = [...this.working].map(([tenant, { text, since }]) => {
      const seconds = `${Math.round((this.now() - since) / 1000)} s`;
      return clipped(inert(`  ${tenant}  ${seconds}${text ? `  ${text}` : ""}`), columns);
    });
    const room = Math.max(1, (stream.rows ?? 24) - 3);
    this.screen([...lines.slice(0, room), paint("bold", clipped(this.total(), columns))].join("\n"));
  }
}
