import type { Page } from "../kit/source";

/**
 * Lists show archived objects alone or leave them out (L1040), and an archived one is not gone: page 1 has the others,
 * page 2 the archived ones. Where there are no others, they come at once.
 */
export async function withArchived<Wire>(
  page: number,
  read: (query: { readonly archived: boolean }) => Promise<Page<Wire>>,
): Promise<Page<Wire>> {
  const { items } = page === 1 ? await read({ archived: false }) : { items: [] };
  if (items.length > 0) return { items, more: true, pages: 2 };
  return { items: (await read({ archived: true })).items, more: false, pages: page };
}
