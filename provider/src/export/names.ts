import type { z } from "zod";
import type { Definition } from "../kit/definition";
import { metaOf, unwrap } from "../kit/fields";
import type { Fields } from "../kit/normal-form";

/** What people call an object, the best first: its natural keys, or the part of its id that is a name. */
export function namesOf({ identity, secret = [], exported, inputs }: Definition, state: Fields): string[] {
  const last = identity.id.at(-1) ?? "";
  const keys = identity.naturalKeys ?? (last in inputs.shape && identity.id.length > 1 ? [last] : []);
  // An id is no name.
  const names = [...(exported?.name ? [exported.name] : []), ...keys].filter(
    (name) => !secret.includes(name) && !isId(inputs.shape[name] as z.ZodType | undefined),
  );
  return [...new Set(names.flatMap((name) => text(state[name]) ?? []))];
}

function isId(field: z.ZodType | undefined): boolean {
  const kind = field && (metaOf(field).kind ?? metaOf(unwrap(field).inner).kind);
  return kind === "id" || kind === "reference";
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
