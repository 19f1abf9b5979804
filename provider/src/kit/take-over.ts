import { twoMatches } from "./create-errors";
import { type Definition, derived, idText, placeOf } from "./definition";
import { type Ids, idsFrom } from "./identity";
import { type Found, idsOfWire } from "./making";
import { naturalKeyOf, scopeOf } from "./natural-key";
import type { Fields } from "./normal-form";
import { canUseList } from "./reading";
import type { Session } from "./session";
import { scopeText, unlessHidden } from "./source";
import { serviceState } from "./state";

/** Finds what a service makes by itself. */
export async function adoptOnly(definition: Definition, session: Session<unknown>, inputs: Fields): Promise<Found> {
  if (!definition.identity.naturalKeys) {
    const ids = idsFrom(definition.identity.id, inputs, derived(definition, inputs));
    const known = await knownState(definition, session, ids, inputs);
    if (!known) throw new Error(`${definition.type} ${idText(definition, ids)}: not found.`);
    return { ids, known };
  }
  const natural = naturalKeyOf(definition, inputs);
  const found = await session.natural(definition, inputs).find(natural);
  if (found.length > 1) throw twoMatches(definition, inputs, natural, found);
  if (found.length === 0) {
    throw new Error(
      `${definition.type}: ${scopeText(scopeOf(definition, inputs))} has none with ${natural.text}, and the service cannot create one.`,
    );
  }
  return takeOver(definition, session, inputs, found[0]);
}

export async function takeOver(
  definition: Definition,
  session: Session<unknown>,
  inputs: Fields,
  wire: unknown,
): Promise<Found> {
  const ids = idsOfWire(definition, inputs, wire);
  const known = await knownState(definition, session, ids, inputs);
  if (!known) throw new Error(`${definition.type} ${idText(definition, ids)}: it has just gone.`);
  return { ids, known };
}

/** State of an existing object. What cannot be seen and cannot be sent again counts as it was given. */
export async function knownState(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  inputs: Fields,
): Promise<Fields | undefined> {
  // What nobody can see is there as it was sent, for all that anybody knows.
  if (definition.source.unreadable) return { ...inputs, ...ids };
  const byList = canUseList(definition, inputs);
  const place = placeOf(definition, ids, inputs);
  const shown = await unlessHidden(
    definition.source,
    async () => ({ wire: await session.read(definition.source, place, byList) }),
    () => undefined,
  );
  if (!shown) return { ...inputs, ...ids };
  const { wire } = shown;
  if (wire === undefined) return undefined;
  const state = serviceState(definition, wire, ids);
  const { triggers = [], local = [], writeOnly = [], replaceOn = [], createOnly = [] } = definition;
  const settled = [
    ...triggers,
    ...local,
    ...createOnly.filter((name) => state[name] === undefined),
    ...writeOnly.filter((name) => replaceOn.includes(name)),
  ];
  for (const name of settled) if (inputs[name] !== undefined) state[name] = inputs[name];
  return state;
}
