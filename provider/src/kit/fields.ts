import { z } from "zod";
import { zonedInstant } from "./zoned-time";

/** What a schema cannot say by its type alone. Read by the normal form, the class generator and the docs. */
export interface FieldMeta {
  /** `id`: opaque text, numbers accepted. `reference`: the Pulumi id of another resource. */
  readonly kind?: "id" | "reference" | "instant" | "zoned" | "file" | "set" | "entries" | "flag";
  /** How many id parts a reference holds: `"1/17"` has two. */
  readonly segments?: number;
  /** Types of the resources whose id it is. */
  readonly to?: readonly string[];
  /** Compared without regard to upper and lower case. */
  readonly caseless?: boolean;
  /** Of a set: the word for everything, and the lists that a service may show in its place. */
  readonly everything?: { readonly word: string; readonly standsFor: readonly (readonly string[])[] };
}

/**
 * An opaque id in text form. Numbers are taken as well and become text; Clinked has ids above 2^53.
 *
 * @param to types of the resources that have such an id
 */
export const id = (description: string, ...to: readonly string[]) => {
  // Each part says it: where one option almost fits, zod reports that option's own issue.
  const says = { error: 'an id in text form, for example "17"' };
  return z
    .union([z.string().regex(/^[^/\s]+$/, says), z.int(says).nonnegative(says)], says)
    .meta({ kind: "id", ...(to.length > 0 && { to }), description });
};

/**
 * The Pulumi id of another resource, for example `acme.id`, which reads `"1/17"` for group 17 of account 1.
 *
 * @param to types of the resources that it may be one of
 */
export const reference = (segments: number, example: string, description: string, ...to: readonly string[]) =>
  z
    .string({ error: `the id of the resource, for example "${example}"` })
    .regex(new RegExp(`^[^/\\s]+(/[^/\\s]+){${segments - 1}}$`), {
      error: `the whole id of the resource, for example "${example}"`,
    })
    .meta({ kind: "reference", segments, ...(to.length > 0 && { to }), description });

/** A point in time: ISO 8601 text with a zone, or milliseconds since 1970. Compared as an instant. */
export const instant = (description: string) => {
  const says = { error: 'an instant with its zone, for example "2027-01-31T12:00:00Z"' };
  return z
    .union([z.string().refine((text) => hasZone(text) && !Number.isNaN(Date.parse(text)), says), z.int(says)], says)
    .meta({ kind: "instant", description });
};

/**
 * A point in time in a zone of its own, `2027-01-31T12:00+01:00[Europe/Paris]`; ISO 8601 text with an offset as well. It
 * is kept as it was written, because things that recur follow the zone, and compared as an instant.
 */
export const zoned = (description: string) => {
  const says = { error: 'a time with its zone, for example "2027-01-31T12:00Z[UTC]"' };
  const isTime = (text: string) =>
    text.endsWith("]") ? zonedInstant(text) !== undefined : hasZone(text) && !Number.isNaN(Date.parse(text));
  return z.string(says).refine(isTime, says).meta({ kind: "zoned", description });
};

/** A point in time that the service sets: UTC text in a state. */
export const timestamp = (description: string) => z.iso.datetime().meta({ kind: "instant", description });

const hasZone = (text: string) => /(z|[+-]\d\d:?\d\d)$/i.test(text);

/** A file: a path relative to the program's folder, or a Pulumi asset. Compared by content. */
export const file = (description: string) => z.unknown().meta({ kind: "file", description });

/** A length of time in whole milliseconds. */
export const milliseconds = (description: string) =>
  z.int({ error: "a length of time in whole milliseconds, for example 3600000 for an hour" }).nonnegative().meta({
    description,
  });

/** A switch that is off where the service leaves it out: `false` and absent mean the same. */
export const flag = (description: string) => z.boolean().meta({ kind: "flag", description });

/** An e-mail address: the same in any case. */
export const email = (description: string) => z.string().min(3).meta({ caseless: true, description });

/** A colour as three pairs of hexadecimal digits. */
export const hexColor = (description: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour in the form "#27ae60"' })
    .meta({ description });

/** An image that a request can take away, and only another field, or nothing, can give. */
export const removable = (what: string, given: string) =>
  z
    .literal(false, { error: `false, which removes the ${what}; ${given}` })
    .optional()
    .describe(`\`false\` removes the custom ${what}; ${given}.`);

/** A list whose order means nothing. */
export const set = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).meta({ kind: "set", description });

/** A set that a word such as "*" may stand for. Compared, the word and the lists that it stands for are the same. */
export const wordedSet = <T extends z.ZodType>(
  item: T,
  everything: NonNullable<FieldMeta["everything"]>,
  description: string,
) => z.array(item).meta({ kind: "set", everything, description });

/** Entries with a key of their own. Their order means nothing, and it is kept, so that a stranger shows as one line. */
export const entries = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).meta({ kind: "entries", description });

const metas = new WeakMap<z.ZodType, FieldMeta>();

/** Remembered: zod makes a new object of a schema and its parents at each call, and every value asks. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const known = metas.get(schema);
  if (known) return known;
  const meta = (schema.meta() ?? {}) as FieldMeta;
  metas.set(schema, meta);
  return meta;
}

interface Unwrapped {
  readonly inner: z.ZodType;
  readonly optional: boolean;
}

const unwrapped = new WeakMap<z.ZodType, Unwrapped>();

/** The schema below `optional()` and `nullable()`, and whether it was wrapped. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const known = unwrapped.get(schema);
  if (known) return known;
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap() as z.ZodType;
  const found = { inner, optional: inner !== schema };
  unwrapped.set(schema, found);
  return found;
}
