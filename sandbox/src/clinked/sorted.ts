/** By one field of the entries, in the order of creation without one (inferred). */
export function sorted<T extends object>(all: readonly T[], orderBy: string | undefined, ascending = true): T[] {
  if (orderBy === undefined) return [...all];
  const text = (entry: T) => String((entry as Record<string, unknown>)[orderBy] ?? "");
  const direction = ascending ? 1 : -1;
  return [...all].sort((a, b) => direction * text(a).localeCompare(text(b), "en", { numeric: true }));
}
