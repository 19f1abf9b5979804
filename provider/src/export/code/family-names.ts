import type { Families } from "./families";
import type { Part } from "./family-parts";
import { Names } from "./identifier";
import { variableOf } from "./node";
import { camelCase, capitalised, plural, wordsInName, wordsOf } from "./words";

const LENGTH = 40;

/** Families with all names that their function and its table use. */
export interface FamilyNames extends Families {
  /** The function: `makeGroup`. */
  readonly maker: string;
  /** What it is given: `GroupData`. */
  readonly type: string;
  /** Variables of those that others of the family need. */
  readonly variables: ReadonlyMap<Part, string>;
  /** Fields of a row: one for each argument of what is there once, and one for all else. */
  readonly fields: ReadonlyMap<Part, ReadonlyMap<string, string>>;
}

/** The field of a part that is no argument by itself. */
export const WHOLE = "";

/** `names` are those of the file, and are added to. */
export function familyNames({ heads, parts }: Families, names: Names): FamilyNames {
  const kind = parts[0]?.kind ?? "";
  const maker = names.claim(`make${kind}`, kind);
  const type = names.claim(`${kind}Data`, kind);
  const own = new Names();
  const fields = new Map<Part, Map<string, string>>();
  const each = parts.filter(({ form }) => form === "each");
  // The head speaks plainly; of the others those do whose word nobody else has.
  const said = each.flatMap(({ data }) => data.map(({ name }) => name));
  for (const part of parts) {
    const thing = thingOf(part, kind);
    if (part.form !== "each") {
      const wish = part.form === "rows" ? plural(thing) : thing;
      fields.set(part, new Map([[WHOLE, claim(own, wish)]]));
      continue;
    }
    const isPlain = (name: string) => part === parts[0] || said.filter((one) => one === name).length === 1;
    fields.set(
      part,
      new Map(part.data.map(({ name }) => [name, claim(own, isPlain(name) ? name : within(thing, name))])),
    );
  }
  const variables = new Map<Part, string>();
  for (const part of each)
    variables.set(part, names.claim(part === parts[0] ? variableOf(kind) : thingOf(part, kind), part.kind));
  return { heads, parts, maker, type, variables, fields };
}

/** Fields of an object may have any name. */
function claim(names: Names, wish: string): string {
  let name = wish;
  for (let number = 2; names.has(name); number++) name = `${wish}${number}`;
  names.reserve(name);
  return name;
}

/** `branding` for a GroupBranding, `contractsFile` for what stands in the folder of that name. */
function thingOf({ kind, suffix, form }: Part, head: string): string {
  const short = kind.startsWith(head) && kind.length > head.length ? kind.slice(head.length) : kind;
  const place = camelCase(wordsOf(suffix), LENGTH);
  const type = variableOf(short);
  if (place === "" || !/^[a-zA-Z]/.test(place)) return type;
  return form === "each" ? place : `${place}${capitalised(short)}`;
}

/** `contracts` and `friendlyName` give `contractsFriendlyName`, `notesDescription` and `description` just the former. */
const within = (thing: string, name: string): string =>
  wordsInName(thing).at(-1) === wordsInName(name).at(-1) ? thing : `${thing}${capitalised(name)}`;
