import type { Fields } from "../json";
import type { Order } from "./contract/shapes";

/** At most this many entries in a page: the document names no maximum (inferred). */
const largest = 100;

export interface Page<T> {
  entries: T[];
  frame: { currentPage: number; pageSize: number; nextPage: boolean; previousPage: boolean };
  totalPages: number;
  totalResults: number;
}

/** One page of the entries; pages count from 1, and a page after the last is empty. */
export function pageOf<T>(all: readonly T[], size: number, currentPage = 1): Page<T> {
  const pageSize = Math.min(size, largest);
  const totalPages = Math.max(1, Math.ceil(all.length / pageSize));
  const from = (currentPage - 1) * pageSize;
  const frame = { currentPage, pageSize, nextPage: currentPage < totalPages, previousPage: currentPage > 1 };
  return { entries: all.slice(from, from + pageSize), frame, totalPages, totalResults: all.length };
}

export function pageWire<T>(page: Page<T>, wire: (entry: T) => Fields): Fields {
  const { entries, frame, totalPages, totalResults } = page;
  const { currentPage, pageSize, nextPage, previousPage } = frame;
  return { items: entries.map(wire), currentPage, totalPages, pageSize, totalResults, nextPage, previousPage };
}

export interface Search {
  name?: string | undefined;
  startsWith?: string | undefined;
  orderBy?: Order | undefined;
  ascending?: boolean | undefined;
}

/** What a search looks at, in one entry. */
export interface Found {
  texts: (string | null)[];
  order: Partial<Record<Order, string | number | null>>;
}

/** Filters without regard to case: name anywhere, startsWith at the beginning. Sorts only when asked to. */
export function search<T>(all: readonly T[], query: Search, look: (entry: T) => Found): T[] {
  const { orderBy, ascending = true } = query;
  const name = query.name?.toLowerCase();
  const start = query.startsWith?.toLowerCase();
  const fits = (text: string | null) => {
    const value = (text ?? "").toLowerCase();
    return (name === undefined || value.includes(name)) && (start === undefined || value.startsWith(start));
  };
  const found = all.filter((entry) => look(entry).texts.some(fits));
  if (!orderBy) return found;
  const direction = ascending ? 1 : -1;
  return found.sort((a, b) => direction * compare(look(a).order[orderBy], look(b).order[orderBy]));
}

function compare(a: string | number | null | undefined, b: string | number | null | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "").localeCompare(String(b ?? ""), "en", { numeric: true });
}
