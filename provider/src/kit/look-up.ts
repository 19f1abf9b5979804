import { notAppeared, severalOurs, twoMatches, undated } from "./create-errors";
import { type Definition, idText, placeOf, unreturned } from "./definition";
import { diff } from "./diff";
import { idsOfWire, type Making } from "./making";
import { labelsOf, scopeOf } from "./natural-key";
import { orUndefinedWhenGone, type Session } from "./session";
import { scopeText } from "./source";
import { serviceState } from "./state";

/** How often, and after how many ms, a service is asked again for what it has just accepted. */
const LOOK_AGAIN_MS = [0, 500, 1000, 2000, 4000, 8000];

/** Whether anything tells what is there: without it nobody can say what came of a lost request. */
export function canLook({ find, source, identity }: Definition): boolean {
  if (source.unreadable) return false;
  if (find || source.list || source.within) return true;
  // A single read needs the key, which only the inputs can give.
  const names = identity.naturalKeys ?? identity.id.slice(-1);
  return source.single !== undefined && names.length === 1 && names[0] === identity.id.at(-1);
}

/** The object that an accepted create without an id has made. */
export async function appear(making: Making, beganMs: number): Promise<unknown> {
  // One list shows what a burst has made, once all of it is sent.
  await making.session.writing.quiet(placeName(making), making.session.runtime.gatherMs);
  for (const pause of LOOK_AGAIN_MS) {
    if (pause > 0) await pauseBeforeLook(making.session, pause);
    const wire = making.definition.identity.unique ? (await freshlyFound(making))[0] : await theOne(making, beganMs);
    if (wire !== undefined) return wire;
  }
  throw notAppeared(making.definition, making.natural);
}

/** After a cut connection: exactly one object that matches all sent fields and was not there before. */
export async function recover(making: Making, beganMs: number): Promise<unknown> {
  const { definition, session, inputs, natural } = making;
  for (const pause of LOOK_AGAIN_MS.slice(0, 3)) {
    if (pause > 0) await pauseBeforeLook(session, pause);
    if (!definition.identity.unique) {
      const wire = await theOne(making, beganMs);
      if (wire !== undefined) return wire;
      continue;
    }
    const candidates = (await freshlyFound(making)).filter((wire) => couldBeOurs(making, wire, beganMs));
    if (candidates.length > 1) throw twoMatches(definition, inputs, natural, candidates);
    if (candidates.length === 1) return candidates[0];
  }
  return undefined;
}

/**
 * Where equal objects are normal: the one object that matches all that was sent, was made since, and is no other
 * create's. It is this create's from then on.
 */
export async function theOne(making: Making, beganMs: number): Promise<unknown> {
  const { definition, session, inputs } = making;
  const { journal } = session.runtime;
  const isFree = (wire: unknown) => !journal.knows(session.portal, definition.type, idOf(making, wire));
  const listed = (await everything(making)).filter((wire) => isFree(wire) && couldBeOurs(making, wire, beganMs));
  const matching: unknown[] = [];
  for (const wire of listed) {
    const whole = await wholly(making, wire);
    if (whole !== undefined && couldBeOurs(making, whole, beganMs)) matching.push(whole);
  }
  // What a list shows was begun before it ended: by now all those creates know what is theirs.
  await session.writing.settled(placeName(making));
  const ours = matching.filter(isFree);
  const isNamed = inputs[definition.identity.id.at(-1) ?? ""] !== undefined;
  if (ours.length > 0 && !isNamed && ours.every((wire) => madeAt(making, wire) === undefined)) {
    making.mayExist = false;
    throw undated(definition, inputs, ours);
  }
  if (ours.length > 1) throw severalOurs(definition, inputs, ours);
  if (ours.length === 1) making.entry.take(idOf(making, ours[0]));
  return ours[0];
}

/** Whether an object has the sent values, as far as it shows them, and is no older than the create. */
export function couldBeOurs({ definition, session, inputs }: Making, wire: unknown, beganMs: number): boolean {
  const state = serviceState(definition, wire, idsOfWire(definition, inputs, wire));
  if ((madeAt({ definition, inputs }, wire) ?? Number.NaN) < session.serviceClock.earliest(beganMs)) return false;
  const later = [...(definition.afterCreate ?? []), ...unreturned(definition)];
  return diff(definition, state, inputs).changed.every((name) => state[name] === undefined || later.includes(name));
}

/** When an object was made, in ms UTC, as far as the service tells. */
function madeAt({ definition, inputs }: Pick<Making, "definition" | "inputs">, wire: unknown): number | undefined {
  const { dateCreated } = serviceState(definition, wire, idsOfWire(definition, inputs, wire));
  const ms = definition.createdAt?.(wire) ?? (typeof dateCreated === "string" ? Date.parse(dateCreated) : Number.NaN);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Names the place where creates can be taken for each other, and where one list shows what writes have made. */
export const placeName = ({ definition, inputs }: Pick<Making, "definition" | "inputs">): string =>
  `${definition.source.name} in ${scopeText(scopeOf(definition, inputs))}`;

const freshlyFound = ({ definition, session, inputs, natural }: Making) =>
  session.natural(definition, inputs).findFresh(natural);

/** All objects that may be the wanted one. A parent that is gone has none. */
async function everything({ definition, session, context, inputs, natural }: Making): Promise<readonly unknown[]> {
  const scope = scopeOf(definition, inputs);
  const { find, source } = definition;
  if (!find || natural.label === "") {
    return (await orUndefinedWhenGone(() => session.readAll(source, scope))) ?? [];
  }
  const wires = (await orUndefinedWhenGone(() => find(context, inputs))) ?? [];
  return wires.filter((wire) => labelsOf(definition, scope, wire).includes(natural.label));
}

/** A list entry may lack fields in which two objects differ, or the date. */
async function wholly(making: Making, wire: unknown): Promise<unknown> {
  const { definition, session, inputs } = making;
  const { listFields, source } = definition;
  if (listFields === "all" || (!source.single && !source.within)) return wire;
  const unseen = [...unreturned(definition), ...(definition.afterCreate ?? []), ...source.scope];
  const sent = Object.keys(inputs).filter((name) => name in definition.inputs.shape && !unseen.includes(name));
  const isDated = madeAt(making, wire) !== undefined || !(definition.createdAt || definition.outputs.shape.dateCreated);
  if (isDated && sent.every((name) => listFields.includes(name))) return wire;
  return session.read(source, placeOf(definition, idsOfWire(definition, inputs, wire), inputs), false);
}

const idOf = ({ definition, inputs }: Making, wire: unknown): string =>
  idText(definition, idsOfWire(definition, inputs, wire));

async function pauseBeforeLook(session: Session<unknown>, ms: number): Promise<void> {
  await session.runtime.clock.sleep(ms);
  // A list of before the pause cannot show what has appeared since.
  session.raiseFence();
}
