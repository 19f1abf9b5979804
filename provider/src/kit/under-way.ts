/** How often those who wait for a burst to end wait for its next part: for ever would be unfair. */
const ROUNDS = 3;

/** Requests whose answer has not come yet, by the place where what they make will stand. */
export class UnderWay {
  private readonly places = new Map<string, Set<Promise<unknown>>>();
  private readonly calms = new Map<string, Promise<void>>();

  async run<T>(place: string, action: () => Promise<T>): Promise<T> {
    const others = this.places.get(place) ?? new Set();
    this.places.set(place, others);
    const mine = action();
    others.add(mine);
    try {
      return await mine;
    } finally {
      others.delete(mine);
      if (others.size === 0) this.places.delete(place);
    }
  }

  /** Waits for those that are under way now. */
  async settled(place: string): Promise<void> {
    await Promise.allSettled(this.places.get(place) ?? []);
  }

  /**
   * Waits until a burst is over: none is under way, and none has followed within a moment. All who wait go on together.
   * One that is alone does not wait.
   */
  quiet(place: string, momentMs: number): Promise<void> {
    const known = this.calms.get(place);
    if (known) return known;
    if (!this.places.has(place)) return Promise.resolve();
    const calm = this.calmed(place, momentMs).finally(() => this.calms.delete(place));
    this.calms.set(place, calm);
    return calm;
  }

  private async calmed(place: string, momentMs: number): Promise<void> {
    for (let round = 1; round <= ROUNDS && this.places.has(place); round++) {
      await this.settled(place);
      await new Promise((resolve) => setTimeout(resolve, momentMs));
    }
  }
}
