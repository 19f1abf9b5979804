/** Signs of two columns: East Asian wide and full-width forms, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Made when a text needs it: that takes longer than to load all of this command. */
let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

const widthOf = (sign: string): number => (WIDE.test(sign) ? 2 : /^\p{M}+$/u.test(sign) ? 0 : 1);

/** Columns that an inert text takes on a terminal. */
export const width = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.length
    : [...graphemes(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);

/** The text in exactly so many columns: filled with blanks, or cut with `…`. */
export function fitted(text: string, columns: number): string {
  if (width(text) <= columns) return text + " ".repeat(columns - width(text));
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes(text)) {
    if (used + widthOf(segment) > columns) break;
    kept += segment;
    used += widthOf(segment);
  }
  return `${kept}…${" ".repeat(columns - used)}`;
}
