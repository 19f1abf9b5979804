import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { isPlainObject } from "../../provider/src/kit/normal-form";
import type { Area, TypeFacts } from "./area";
import { area as clickup } from "./samples/clickup";
import { area as clinked } from "./samples/clinked";
import { area as clinkedAccount } from "./samples/clinked-account";
import { area as clinkedContent } from "./samples/clinked-content";
import { area as clinkedGroup } from "./samples/clinked-group";
import { area as docspace } from "./samples/docspace";
import { area as workdrive } from "./samples/workdrive";

/** One line for each file of samples/. */
export const areas: readonly Area[] = [
  clinked,
  clinkedAccount,
  clinkedGroup,
  clinkedContent,
  clickup,
  docspace,
  workdrive,
];

export const definitionOf = (type: string): Definition => {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
};

export function areaOf({ type, product }: Definition): Area {
  const own = areas.find(({ types }) => type in types) ?? areas.find(({ name }) => name === product.name);
  if (!own) throw new Error(`${type}: no area of test/contract/samples names it.`);
  return own;
}

/** An area and those below it, its own first. */
export const lineOf = (area: Area): readonly Area[] => [area, ...(area.base ? lineOf(area.base) : [])];

const known = new Map<Definition, TypeFacts>();

/** What is known of a type. What it says itself comes before what holds for its area. */
export function factsOf(definition: Definition): TypeFacts {
  const facts = known.get(definition) ?? gathered(definition);
  known.set(definition, facts);
  return facts;
}

function gathered(definition: Definition): TypeFacts {
  const area = areaOf(definition);
  const facts: Record<string, unknown> = {};
  const bags = [area.types[definition.type] ?? {}, ...lineOf(area).map((one) => one.facts ?? {})];
  for (const [name, value] of bags.reverse().flatMap((bag) => Object.entries(bag))) {
    const below = facts[name];
    const areBags = isPlainObject(value) && isPlainObject(below) && !("reason" in value);
    facts[name] = areBags ? { ...below, ...value } : value;
  }
  return facts;
}
