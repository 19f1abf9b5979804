/** What was asked for and spent so far, and what is known of the length of the list. */
export interface Spending {
  readonly demanded: number;
  readonly singles: number;
  readonly page: number;
  readonly pages: number | undefined;
  readonly least: number;
  readonly isProbed: boolean;
}

/** Reads and pages of the last finished run. */
export interface Hint {
  readonly reads: number;
  readonly pages: number;
}

/** How many pages the cost rule lets us buy now: 0 means that what is unserved is read singly. */
export function pagesToBuy(fill: Spending, unserved: number, hint?: Hint): number {
  const room = 2 * fill.demanded + 1 - fill.singles - fill.page;
  const expected = Math.max(fill.demanded, hint?.reads ?? 0);
  const isShort = !hint || expected >= hint.pages;
  // A hint of few reads is believed until a probe has told; one single read costs no more than any list.
  if (fill.page === 0 && !isShort && !fill.isProbed) return 0;
  if (expected <= fill.least) return 0;
  // What a probe has shown to be wrong tells nothing any more.
  const ahead = pagesAhead(fill, fill.isProbed && fill.least === 0 ? undefined : hint);
  if (fill.pages !== undefined && fill.pages > fill.page) {
    if (expected < fill.pages) return 0;
    return ahead <= room ? ahead : Math.max(0, room - unserved);
  }
  if (fill.page >= expected || room - unserved < 1) return 0;
  return Math.min(ahead, room - unserved, expected - fill.page);
}

/**
 * The page to ask for first where a hint expects fewer reads than pages. Whether there is such a page decides between
 * the two plans: a list that has shrunk would otherwise be outbid by single reads. 0: none.
 */
export function pageToProbe(fill: Spending, unserved: number, hint?: Hint): number {
  if (!hint || fill.isProbed || fill.page > 0 || fill.pages !== undefined) return 0;
  const expected = Math.max(fill.demanded, hint.reads);
  return expected < hint.pages && fill.singles + unserved > 1 ? expected : 0;
}

/**
 * Of a list whose length nobody knows, one page in so many is asked for before the one ahead of it has come. Of 200 pages
 * at most 12 are then for nothing, and they take 60 round trips in place of 200.
 */
const ONE_IN = 16;

/**
 * Pages to ask for at once: all that are left where the service tells the total. Where only a hint does, so many that
 * even a list that ends with the next page has cost no more than twice its pages; and where nothing does, or the hint was
 * too low, a share of those that were there.
 */
export function pagesAhead({ page, pages, singles }: Pick<Spending, "page" | "pages" | "singles">, hint?: Hint) {
  if (pages !== undefined) return Math.max(1, pages - page);
  const isToldNothing = !hint || page > hint.pages;
  const likely = isToldNothing ? Math.floor(page / ONE_IN) : page === 0 ? 1 : hint.pages - page;
  return Math.max(1, Math.min(likely, page + 3 - singles));
}
