/** Does something for each, so many at a time. When `stopped` says so, nothing new is begun. */
export async function each<T>(
  items: readonly T[],
  atATime: number,
  stopped: () => boolean,
  action: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) {
      if (stopped()) return;
      await action(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, work));
}
