import { fitsPattern } from "../cli/pattern";
import type { Definition } from "../kit/definition";
import type { Owning } from "../kit/set-guard";

/** A choice names a type that is not there. */
export class UnknownChoice extends Error {}

/** What a choice may be about. */
export interface Chosen {
  readonly type: string;
  readonly id: string;
  readonly names: readonly string[];
}

interface Choice {
  /** Types by name. */
  readonly types: ReadonlySet<string>;
  /** Ids and patterns of names. */
  readonly texts: readonly { readonly text: string; readonly kind: "id" | "name" | undefined }[];
}

/** What an export takes: `--include` and `--exclude`. */
export class Selection {
  private readonly included: Choice;
  private readonly excluded: Choice;

  /** @throws UnknownChoice for a type that the service does not have */
  constructor(
    private readonly definitions: readonly (Definition & Owning)[],
    include: readonly string[] = [],
    exclude: readonly string[] = [],
  ) {
    this.included = choice(definitions, include);
    this.excluded = choice(definitions, exclude);
  }

  /** Whether objects of a type may be wanted. A set and what it holds are wanted together. */
  hasType(definition: Definition & Owning): boolean {
    const family = [definition, ...this.definitions.filter(({ owns }) => owns?.type === definition.type)];
    const { types } = this.included;
    return (
      (types.size === 0 || family.some(({ type }) => types.has(type))) && !this.excluded.types.has(definition.type)
    );
  }

  /** Whether sets of a type may be written; else what they hold is, one by one. */
  hasSet({ type }: Definition): boolean {
    return !this.excluded.types.has(type);
  }

  /**
   * Whether an object is wanted by itself, or for what it stands under.
   *
   * @param line the object and all that it stands under
   */
  has(line: readonly Chosen[]): boolean {
    const { texts } = this.included;
    return (texts.length === 0 || line.some((one) => fits(texts, one))) && !this.isExcluded(line);
  }

  /**
   * Whether what is wanted may have an id that begins with this one.
   *
   * @param line what has the id, and all that it stands under
   */
  leadsTo(id: string, line: readonly Chosen[]): boolean {
    const { texts } = this.included;
    const arePaths = texts.every(({ text, kind }) => text.includes("/") && (kind === "id" || !/[*?\s]/.test(text)));
    if (texts.length === 0 || !arePaths || line.some((one) => fits(texts, one))) return true;
    return texts.some(({ text }) => text.startsWith(`${id}/`));
  }

  /** Whether an object and all below it is left out. */
  isExcluded(line: readonly Chosen[]): boolean {
    return line.some((one) => fits(this.excluded.texts, one));
  }
}

function choice(definitions: readonly Definition[], texts: readonly string[]): Choice {
  const types = new Set<string>();
  const others: Choice["texts"][number][] = [];
  for (const text of texts) {
    const [, kind, rest = text] = /^(type|name|id):(.*)$/s.exec(text) ?? [];
    const own = definitions.filter(({ type }) => type === rest || type.split(":")[1] === rest);
    if ((kind === undefined || kind === "type") && own.length > 0) for (const { type } of own) types.add(type);
    else if (kind === "type" || /^(clinked|clickup|workdrive|docspace):\w+$/.test(rest)) {
      throw new UnknownChoice(
        `There is no type ${rest} here. Types are: ${definitions.map(({ type }) => type.split(":")[1]).join(", ")}.`,
      );
    } else others.push({ text: rest, kind: kind as "id" | "name" | undefined });
  }
  return { types, texts: others };
}

const fits = (texts: Choice["texts"], { id, names }: Chosen): boolean =>
  texts.some(
    ({ text, kind }) =>
      (kind !== "name" && id === text) || (kind !== "id" && names.some((name) => fitsPattern(text, name, true))),
  );
