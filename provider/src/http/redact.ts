const mask = "[secret]";
const name = "access_?token|refresh_?token|id_?token|client_?secret|api[_-]?key|(?:\\w+_)?auth_?key|passw(?:or)?d";

const patterns: readonly [RegExp, string][] = [
  // query and form: client_secret=abc, also with an encoded equals sign
  [new RegExp(`\\b((?:${name})(?:=|%3D))[^&\\s"'<>]+`, "gi"), `$1${mask}`],
  // JSON: "client_secret": "abc", and the same inside a JSON string
  [new RegExp(`("(?:${name})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*`, "gi"), `$1${mask}`],
  [new RegExp(`(\\\\"(?:${name})\\\\"\\s*:\\s*\\\\")(?:(?!\\\\").)*`, "gi"), `$1${mask}`],
  [/\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:bearer|basic)\s+)[^\s"',;]+/gi, `$1${mask}`],
  // headers that carry a token without a word before it
  [/\b((?:x-api-key|authorization)["']?\s*[:=]\s*["']?)(?!(?:bearer|basic)\s)[^\s"',;]{12,}/gi, `$1${mask}`],
  [/\b(bearer\s+)[\w\-.~+/]{8,}=*/gi, `$1${mask}`],
];

/** Replaces every secret it has been told of, in each form in which it may come back, and what looks like one. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #forms = new Set<string>();
  #sorted: string[] | undefined;

  /** Ignores undefined and anything under 4 characters: masking "a" would destroy every text. */
  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < 4 || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    for (const form of formsOf(secret)) this.#forms.add(form);
    this.#sorted = undefined;
  }

  text(s: string): string {
    let result = s;
    // Longest first: a short secret may be part of a longer one.
    this.#sorted ??= [...this.#forms].sort((a, b) => b.length - a.length);
    for (const form of this.#sorted) if (result.includes(form)) result = result.replaceAll(form, mask);
    for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement);
    return result;
  }
}

function formsOf(secret: string): string[] {
  const whole = wellFormed(secret);
  const bytes = Buffer.from(secret, "utf8");
  const base64 = bytes.toString("base64");
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encodeURIComponent(whole),
    encodeURI(whole),
    new URLSearchParams({ s: secret }).toString().slice(2),
    base64,
    base64.replace(/=+$/, ""),
    encodeURIComponent(base64),
    bytes.toString("base64url"),
    ...[json, escapedSigns(json, /[&<>]/g), escapedSigns(json, /[&<>='\u2028\u2029]/g)].flatMap((form) => [
      form,
      JSON.stringify(form).slice(1, -1),
    ]),
  ];
}

/** Go and Java write some signs of a JSON text as \u0026 and the like. */
function escapedSigns(json: string, signs: RegExp): string {
  return json.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** encodeURIComponent throws on half of a surrogate pair. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
