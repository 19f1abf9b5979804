/** Letters that decomposition does not bring to plain Latin ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Scripts that stay as they are. Others are rare enough that a compiler's tables may not know their letters yet, and
 * a name has other parts or its type to go by.
 */
const SCRIPTS = new RegExp(
  `^(?:[0-9]|\\u30fc|[\\u0300-\\u036f]|${(
    "Latin Greek Cyrillic Armenian Hebrew Arabic Georgian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada " +
    "Malayalam Sinhala Thai Ethiopic Hangul Hiragana Katakana Han"
  )
    .split(" ")
    .map((script) => `\\p{sc=${script}}`)
    .join("|")})$`,
  "u",
);
const LETTER = /^[\p{L}\p{M}\p{Nd}]$/u;

/** Fillers and joiners: letters by their class, and invisible. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A sequence that colours a terminal, with the letters that belong to it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the character that begins one
const COLOUR = /\u001b\[[\d;?]*[A-Za-z]/g;

const isPart = (sign: string): boolean => sign.length === 1 && LETTER.test(sign) && SCRIPTS.test(sign);

/** Whether a text is a letter and more letters or digits, of scripts that every compiler knows. */
export const isWord = (text: string): boolean => /^\p{L}/u.test(text) && [...text].every(isPart);

/**
 * The words of a name that strangers gave: letters and digits only, in lower case. Latin letters lose their marks,
 * other scripts stay. The same name always gives the same words.
 */
export function wordsOf(name: string): string[] {
  const plain = name
    .replace(COLOUR, " ")
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .replace(/(\p{sc=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    // A capital with a dot above leaves the dot behind.
    .replace(/(\p{sc=Latin})\p{M}+/gu, "$1")
    .replace(/[ßẞæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’]/g, "");
  const parts = [...plain].map((sign) => (isPart(sign) ? sign : " ")).join("");
  // A mark without its letter would hang on whatever stands before it.
  return parts.split(/\s+/).flatMap((word) => word.replace(/^\p{M}+/u, "") || []);
}

/** Words in camelCase names of ours: `CalendarEvent` gives calendar, event. */
export const wordsInName = (name: string): string[] =>
  name.split(/(?=[A-Z])|[^A-Za-z0-9]+/).flatMap((word) => word.toLowerCase() || []);

/** Words joined by hyphens, cut between words where that leaves enough. At most `length` characters. */
export function hyphenated(words: readonly string[], length: number): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > length) break;
    slug = longer;
  }
  return (slug || (words[0] ?? "").slice(0, length)).replace(/-+$/, "");
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Words as camelCase, at most `length` characters. */
export function camelCase(words: readonly string[], length: number): string {
  const slug = hyphenated(words, length).split("-");
  return slug.map((word, index) => (index === 0 ? word : capitalised(word))).join("");
}

export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word)
    ? /(Members|s)$/.test(word) && !/(ss|us)$/.test(word)
      ? word
      : `${word}es`
    : `${word}s`;
}
