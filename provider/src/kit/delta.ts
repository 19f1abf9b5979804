/** What to add to, and to take out of, a set of ids or names to come from `before` to `after`. Compared as text. */
export function delta(
  before: readonly unknown[] | null | undefined,
  after: readonly unknown[] | null | undefined,
): { readonly add: readonly string[]; readonly remove: readonly string[] } {
  const old = new Set((before ?? []).map(String));
  const now = new Set((after ?? []).map(String));
  return {
    add: [...now].filter((item) => !old.has(item)),
    remove: [...old].filter((item) => !now.has(item)),
  };
}
