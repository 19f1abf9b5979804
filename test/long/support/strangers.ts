import { HOSTILE } from "../../export/fixtures/hostile";

/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a service would refuse by itself: nothing at all, and half a sign, which no encoding has. */
const POSSIBLE = HOSTILE.filter((text) => text.trim() !== "" && Buffer.from(text).toString() === text);

/** What a careless generator would run. */
export const CODE = `\`$${"{process.exit(1)}"}\``;

const PLAIN = ["Contracts", "Papers", "Minutes", "Überweisungen", "Договоры", "契約書", "Συμβόλαια", "עסקאות"];

/** Texts that strangers gave, one after the other: each hostile one in turn, plain ones between, duplicates among them. */
export class Strangers {
  readonly #random: () => number;
  #at = 0;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  name(): string {
    this.#at++;
    const hostile = POSSIBLE[this.#at % POSSIBLE.length] ?? "";
    return this.#random() < 0.5 ? hostile : (PLAIN[this.number(PLAIN.length)] ?? hostile);
  }

  /** One that nobody else has. */
  own(): string {
    return `${this.name()} ${this.#at}`;
  }

  /** Of some lines, or of many thousand signs. */
  text(): string {
    const lines = this.#random() < 0.1 ? 400 : 1 + this.number(3);
    return Array.from({ length: lines }, () => `<p>${this.name()}</p>`).join("\r\n");
  }

  tags(): string[] {
    return Array.from({ length: this.number(4) }, () => this.name().replaceAll(",", " "));
  }

  number(below: number): number {
    return Math.floor(this.#random() * below);
  }

  of<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.number(choices.length)] ?? choices[0];
  }
}
