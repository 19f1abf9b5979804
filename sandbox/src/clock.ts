/** Milliseconds UTC (L12), from an injected source plus what tests have advanced. */
export class Clock {
  #offset = 0;
  readonly #source: () => number;

  constructor(source: () => number = Date.now) {
    this.#source = source;
  }

  now(): number {
    return Math.trunc(this.#source() + this.#offset);
  }

  advance(milliseconds: number): number {
    this.#offset += milliseconds;
    return this.now();
  }

  reset(): void {
    this.#offset = 0;
  }
}
