/** JSON that keeps whole numbers above 2^53 exact in both directions: the vendor's ids go beyond them (L30133). */
interface ExactJson {
  rawJSON(text: string): object;
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
}

const exact = JSON as unknown as ExactJson;

/** Parses JSON; whole numbers that a double cannot hold become bigint. Throws SyntaxError. */
export function parseExact(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return exact.parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && /^-?\d+$/.test(source) && !Number.isSafeInteger(value)
      ? BigInt(source)
      : value,
  );
}

/** The id as it stands in a JSON answer: a number, whatever its size. */
export function exactNumber(id: string): unknown {
  const number = Number(id);
  return Number.isSafeInteger(number) ? number : exact.rawJSON(id);
}

/** As JSON.stringify, with bigint as a number. */
export function stringifyExact(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? exactNumber(String(part)) : part));
}

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
