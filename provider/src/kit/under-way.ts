/** Requests whose answer has not come yet, by the place where what they make will stand. */
export class UnderWay {
  private readonly places = new Map<string, Set<Promise<unknown>>>();

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
}
