type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

// Both are in Node >= 22 and not yet in the ES2023 library types.
const parse = JSON.parse as (text: string, reviver: Reviver) => unknown;
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

const integer = /^-?(?:0|[1-9]\d*)$/;

/** Like JSON.parse, but an integer beyond 2^53 becomes its decimal string instead of a wrong number. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  // A reviver makes parsing several times slower; without 16 digits in a row there is nothing to save.
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return parse(text, (_key, value, { source }) => {
    if (typeof value !== "number" || source === undefined) return value;
    return integer.test(source) && !Number.isSafeInteger(value) ? source : value;
  });
}

/** Like JSON.stringify, but a bigint is an exact number and a value without JSON form is an error. */
export function stringifyJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? rawJSON(`${part}`) : part));
  if (text === undefined) throw new TypeError(`a value of type ${typeof value} has no JSON form`);
  return text;
}

/** A decimal string that stringifyJson emits as an exact JSON number. Throws TypeError for anything but an integer. */
export function rawNumber(id: string): unknown {
  if (!integer.test(id)) throw new TypeError(`"${id}" is not a whole number; the service expects a numeric id here`);
  return rawJSON(id);
}
