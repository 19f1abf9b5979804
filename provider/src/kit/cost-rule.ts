/** How many pages the cost rule lets us buy now: 0 means that what is unserved is read singly. */
export function pagesToBuy(
  fill: { demanded: number; singles: number; page: number; pages: number | undefined },
  unserved: number,
  hint?: { reads: number; pages: number },
): number {
  const room = 2 * fill.demanded + 1 - fill.singles - fill.page;
  const expected = Math.max(fill.demanded, hint?.reads ?? 0);
  // Page 1 tells how good the hint is. Without it a list that has shrunk would be outbid by single reads.
  if (fill.page === 0 && hint && expected < hint.pages) return fill.singles + unserved > 2 ? 1 : 0;
  const ahead = pagesAhead(fill, hint);
  if (fill.pages !== undefined && fill.pages > fill.page) {
    if (expected < fill.pages) return 0;
    return ahead <= room ? ahead : Math.max(0, room - unserved);
  }
  if (fill.page >= expected || room - unserved < 1) return 0;
  return Math.min(ahead, room - unserved, expected - fill.page);
}

/**
 * Pages to ask for at once: all that are left where the service tells the total. Where only a hint does, so many that
 * even a list that ends with the next page has cost no more than twice its pages.
 */
export function pagesAhead(
  { page, pages, singles }: { page: number; pages: number | undefined; singles: number },
  hint?: { pages: number },
): number {
  if (pages !== undefined) return Math.max(1, pages - page);
  if (!hint || page === 0) return 1;
  return Math.max(1, Math.min(hint.pages - page, page + 3 - singles));
}
