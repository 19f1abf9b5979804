/**
 * Signs that act instead of showing: control characters (also the 8-bit ones that begin an ANSI sequence), line ends,
 * what turns or hides text, and halves of a surrogate pair. U+200C and U+200D are left where scripts and emoji need them.
 */
const ACTING =
  /(?![\u200c\u200d](?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}].)[\p{L}\p{M}\p{Extended_Pictographic}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gsu;

/** More marks on one letter than any script has would grow over the lines around it. */
const PILED = /(\p{M}{6})\p{M}+/gu;

const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text of strangers, as one line that does nothing: what would act is shown as an escape. */
export const inert = (text: string): string => text.replace(PILED, "$1…").replace(ACTING, escapeOf);

/** The same for a text of several lines. */
export const inertLines = (text: string): string[] => text.replace(/\r\n?/g, "\n").split("\n").map(inert);

function escapeOf(sign: string): string {
  const known = names[sign];
  if (known) return known;
  const code = sign.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/** JSON in which such signs are escaped, so that it can be printed; it parses to the same value. */
export const inertJson = (value: unknown, indent = 0): string =>
  // Line ends that the indentation makes are the only ones left.
  JSON.stringify(value, undefined, indent).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    sign === "\n"
      ? sign
      : Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
          "",
        ),
  );

/** A text of at most so many characters, with `…` where it goes on. */
export function clipped(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, Math.max(0, length - 1)).join("")}…`;
}
