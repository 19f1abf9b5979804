/** Where a JSON text stops making sense: line and column from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
const SPACE = /[ \t\r\n]*/y;

/**
 * The first place that no JSON text can go on from. The parser's own message often has no place in it, and repeats a
 * piece of the text, which may be a secret.
 */
export function brokenAt(text: string): JsonPlace {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | undefined = token === undefined ? undefined : after(token, expected, open);
    if (token === undefined || next === undefined) return placeOf(text, at);
    expected = next;
    at += token.length;
  }
}

type Expected = "value" | "first" | "name" | "colon" | "next" | "end";

/** What may follow, or `undefined` where the token itself may not stand. `first` is a name or the end of its object. */
function after(token: string, expected: Expected, open: string[]): Expected | undefined {
  const closed = (): Expected => {
    open.pop();
    return open.length === 0 ? "end" : "next";
  };
  if (expected === "end") return undefined;
  if (expected === "colon") return token === ":" ? "value" : undefined;
  if (expected === "name" || expected === "first") {
    if (token === "}" && expected === "first") return closed();
    return token.startsWith('"') ? "colon" : undefined;
  }
  const inner = open.at(-1);
  if (expected === "next") {
    if (token === ",") return inner === "{" ? "name" : "value";
    return (token === "}" && inner === "{") || (token === "]" && inner === "[") ? closed() : undefined;
  }
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "first" : "value";
  }
  // An empty list: nothing but its end may follow its beginning.
  if (token === "]" && inner === "[") return closed();
  if (/^[}\]:,]/.test(token)) return undefined;
  return open.length === 0 ? "end" : "next";
}

function placeOf(text: string, at: number): JsonPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
