import { inert } from "../../cli/terminal/inert";

/** A text of anybody in a sentence: it shows as it is and marks nothing up. */
export const prose = (text: string): string =>
  inert(text).replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, (sign) => escapes(sign));

/** Signs that are only dangerous in some places stay readable in the others. */
const escapes = (sign: string): string => (/[()+\-!]/.test(sign) ? sign : `\\${sign}`);

/** A name or an id of anybody, as code. */
export function quoted(text: string): string {
  const shown = inert(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  const room = longest > 0 || shown.trim() === "" || /^ | $/.test(shown) ? " " : "";
  return `${ticks}${room}${shown}${room}${ticks}`;
}
