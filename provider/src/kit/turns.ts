/** Lets those that ask for one name go one after the other. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Waits until all earlier ones have ended; returns what ends this turn. */
  async take(name: string): Promise<() => void> {
    const before = this.last.get(name);
    let end = () => {};
    const mine = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.last.set(name, mine);
    await before;
    return () => {
      if (this.last.get(name) === mine) this.last.delete(name);
      end();
    };
  }
}
