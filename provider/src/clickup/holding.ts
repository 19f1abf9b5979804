import type { Page } from "../kit/source";

/** How many objects something still holds, by what they are. */
export type Holding = Readonly<Record<string, number>>;

/** Counts what a list shows, archived objects among them. */
export async function countOf<Wire>(
  read: (query: { readonly archived: boolean }) => Promise<Page<Wire>>,
): Promise<number> {
  const pages = await Promise.all([read({ archived: false }), read({ archived: true })]);
  return pages.reduce((sum, { items }) => sum + items.length, 0);
}

/** Throws where a delete would take more along than the program has said. */
export function refuseToEmpty(what: string, holding: Holding): void {
  const held = Object.entries(holding).filter(([, count]) => count > 0);
  if (held.length === 0) return;
  const list = held.map(([noun, count]) => `${count >= 100 ? "100 or more" : count} ${noun}`).join(" and ");
  throw new Error(
    `${what} still holds ${list}, which a delete removes for good. ` +
      "Move or remove them, or set forceDestroy: true, run `pulumi up`, and then destroy it.",
  );
}
