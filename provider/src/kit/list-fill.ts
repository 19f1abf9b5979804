import { stringifyJson } from "../http/json";
import type { Page } from "./source";

/** How the entries of a list are told apart. */
export interface Recognition<Wire> {
  identify(wire: Wire): string;
  /** Whether an entry of the list is wanted. */
  includes?(wire: Wire): boolean;
  /** What a read may ask for: the identity itself, or natural keys. */
  keys(wire: Wire): readonly string[];
}

/** A list that is being read page by page. */
export class ListFill<Wire> {
  readonly entries = new Map<string, Wire[]>();
  /** Identities that were listed: a page that adds none although more are promised would be asked for without end. */
  readonly seen = new Set<string>();
  /** Keys that were asked for and single requests spent while this fill lives: the two sides of the cost rule. */
  readonly asked = new Set<string>();
  singles = 0;
  page = 0;
  /** Pages in all, where the service tells. */
  pages: number | undefined;
  /** Pages that there are at least, as a probe has shown. */
  least = 0;
  /** Whether a page far ahead was asked for, to learn how long the list is. */
  isProbed = false;
  /** Pages that were read before their turn. */
  readonly ahead = new Map<number, Page<Wire>>();
  complete = false;
  /** It repeats itself, so that it has no end. */
  stuck = false;
  /** It has shown entries that no key tells: an absence there may be one of them. */
  isBlind = false;

  constructor(
    private readonly by: Recognition<Wire>,
    /** The fence at which it began. */
    readonly began: number,
  ) {}

  get demanded(): number {
    return this.asked.size;
  }

  get everything(): Wire[] {
    return [...new Set([...this.entries.values()].flat())];
  }

  /** Takes a page in. `gone`: what was taken out of the list while the page was under way. */
  take(number: number, page: Page<Wire>, gone: readonly ((wire: Wire) => boolean)[]): void {
    if (page.pages !== undefined) this.pages = page.pages;
    const before = this.seen.size;
    // A page may hold nothing that is wanted, and still be another page: what is left out counts as seen.
    for (const wire of page.items) {
      if (!this.isWanted(wire)) {
        this.seen.add(stringifyJson(wire) ?? "");
        this.isBlind = true;
      } else {
        if (this.by.keys(wire).length === 0) this.isBlind = true;
        this.seen.add(this.by.identify(wire));
        if (!gone.some((isGone) => isGone(wire))) this.put(wire);
      }
    }
    const isRepeat = this.seen.size === before;
    if (!page.more || (page.unsure && isRepeat)) {
      this.complete = true;
      this.page = number;
    } else if (isRepeat) this.stuck = true;
  }

  /** What a page far ahead tells: the number of pages, or that there are more than it. It is used in its turn. */
  learn(number: number, page: Page<Wire> | undefined): void {
    this.isProbed = true;
    if (page) this.ahead.set(number, page);
    if (page?.pages !== undefined) this.pages = page.pages;
    else if (page?.more && !page.unsure && page.items.length > 0) this.least = number;
  }

  put(wire: Wire): void {
    const identity = this.by.identify(wire);
    for (const key of this.by.keys(wire)) {
      // A page shift may show one object twice: the later one counts.
      const others = (this.entries.get(key) ?? []).filter((other) => this.by.identify(other) !== identity);
      this.entries.set(key, [...others, wire]);
    }
  }

  remove(gone: (wire: Wire) => boolean): void {
    for (const [key, wires] of this.entries) {
      const left = wires.filter((wire) => !gone(wire));
      if (left.length > 0) this.entries.set(key, left);
      else this.entries.delete(key);
    }
  }

  private isWanted(wire: Wire): boolean {
    return this.by.includes?.(wire) ?? true;
  }
}
