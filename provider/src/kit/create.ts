import { PortalError } from "../http/errors";
import { alreadyThere, declaredTwice, notAppeared, takenUnseen, twoMatches } from "./create-errors";
import { type Context, type Created, type Definition, derived, placeOf, unreturned } from "./definition";
import { diff } from "./diff";
import { formatId, type Ids, idsFrom, idsOfKey, parseId } from "./identity";
import type { JournalEntry } from "./journal";
import { type NaturalKey, naturalKeyOf, scopeOf } from "./natural-key";
import type { Fields } from "./normal-form";
import type { Session } from "./session";
import { scopeText } from "./source";
import { serviceState } from "./state";

/** An object that exists for certain, made or taken over. */
export interface Made {
  readonly ids: Ids;
  /** The reply of the create, where it can be trusted. */
  readonly wire?: unknown;
  /** State of an object that was taken over: what differs from the inputs is still to be sent. */
  readonly known?: Fields;
  /** Tells the journal that the id is known, and later that the engine is given the answer. */
  done(id: string): void;
  answered(): void;
}

/** How often, and after how many ms, a service is asked again for what it has just accepted. */
const LOOK_AGAIN_MS = [0, 500, 1000, 2000, 4000, 8000];

/** Makes an object, exactly once, or takes over the one that is there. */
export async function createObject(definition: Definition, session: Session<unknown>, inputs: Fields): Promise<Made> {
  const context: Context<unknown> = { api: session.api, session };
  if (definition.kind === "adoptOnly") return adoptOnly(definition, session, inputs);
  if (definition.kind !== "collection" && definition.kind !== "edge") {
    const created = await write(definition, context, inputs);
    return { ids: idsOf(definition, inputs, created), ...trusted(created), ...unjournaled };
  }

  const natural = naturalKeyOf(definition, inputs);
  const scope = scopeText(scopeOf(definition, inputs));
  const { adopt: _, ...sent } = inputs;
  const entry = await session.runtime.journal.begin(session.portal, definition.type, `${scope} ${natural.label}`, sent);
  if (!entry) throw declaredTwice(definition, natural, scope);
  const doubt = { mayExist: entry.unfinished !== undefined };
  try {
    return await makeOrTakeOver(definition, session, inputs, natural, entry, doubt);
  } catch (reason) {
    // What may have been made stays in the journal, whatever failed afterwards; the next run looks for it.
    if (doubt.mayExist) entry.failed();
    else entry.forget();
    throw reason;
  }
}

async function makeOrTakeOver(
  definition: Definition,
  session: Session<unknown>,
  inputs: Fields,
  natural: NaturalKey,
  entry: JournalEntry,
  doubt: { mayExist: boolean },
): Promise<Made> {
  const context: Context<unknown> = { api: session.api, session };
  const noted = { done: (id: string) => entry.done(id), answered: () => entry.answered() };
  if (entry.unfinished?.id) {
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, entry.unfinished.id);
    const known = await knownState(definition, session, ids, inputs);
    if (known) return { ids, known, ...noted };
  }
  if (definition.identity.unique !== false) {
    const found = await session.natural(definition, inputs).find(natural);
    if (found.length > 1) throw twoMatches(definition, inputs, natural, found);
    if (found.length === 1) {
      const isOurs = entry.unfinished && couldBeOurs(definition, inputs, found[0], entry.unfinished.beganMs);
      if (inputs.adopt !== true && !isOurs) throw alreadyThere(definition, inputs, natural, found[0], entry);
      return { ...(await takeOver(definition, session, inputs, found[0])), ...noted };
    }
  }
  const began = session.runtime.clock.now();
  for (let attempt = 1; ; attempt++) {
    const earlier = doubt.mayExist;
    let created: Created<unknown>;
    try {
      created = await write(definition, context, inputs);
    } catch (reason) {
      if (!(reason instanceof PortalError)) throw reason;
      if (reason.kind === "conflict") {
        session.natural(definition, inputs).drop();
        const [there] = await session.natural(definition, inputs).find(natural);
        if (there === undefined) throw takenUnseen(definition, natural, reason);
        const isOurs = earlier && couldBeOurs(definition, inputs, there, began);
        if (inputs.adopt !== true && !isOurs) throw alreadyThere(definition, inputs, natural, there, entry);
        return { ...(await takeOver(definition, session, inputs, there)), ...noted };
      }
      // A membership is sent by a request that may be repeated, so its failures are never called ambiguous.
      const isUnknown = reason.ambiguous || (definition.kind === "edge" && reason.kind === "unavailable");
      if (!isUnknown) throw reason;
      doubt.mayExist = true;
      const ids = await recover(definition, session, inputs, natural, began);
      if (ids) return { ids, ...noted };
      // Looked for and not found; a second ambiguous failure is the caller's to hear of.
      if (attempt === 2 || definition.identity.unique === false) throw reason;
      continue;
    }
    // It was accepted: whatever fails from here on, it is not sent again.
    doubt.mayExist = true;
    if (created.key === undefined) return { ids: await appear(definition, session, inputs, natural), ...noted };
    if (created.wire !== undefined) session.natural(definition, inputs).add(created.wire);
    return { ids: idsOf(definition, inputs, created), ...trusted(created), ...noted };
  }
}

async function write(definition: Definition, context: Context<unknown>, inputs: Fields): Promise<Created<unknown>> {
  if (!definition.create) throw new Error(`${definition.type} cannot be created.`);
  context.session.raiseFence();
  try {
    return await definition.create(context, inputs);
  } finally {
    context.session.raiseFence();
  }
}

/** Finds what an accepted create without an id has made. */
async function appear(
  definition: Definition,
  session: Session<unknown>,
  inputs: Fields,
  natural: NaturalKey,
): Promise<Ids> {
  for (const pause of LOOK_AGAIN_MS) {
    if (pause > 0) await pauseBeforeLook(session, pause);
    const [wire] = await session.natural(definition, inputs).findFresh(natural);
    if (wire !== undefined) return idsOfWire(definition, inputs, wire);
  }
  throw notAppeared(definition, natural);
}

async function pauseBeforeLook(session: Session<unknown>, ms: number): Promise<void> {
  await session.runtime.clock.sleep(ms);
  // A list of before the pause cannot show what has appeared since.
  session.raiseFence();
}

/** After a cut connection: exactly one object that matches all sent fields and was not there before. */
async function recover(
  definition: Definition,
  session: Session<unknown>,
  inputs: Fields,
  natural: NaturalKey,
  beganMs: number,
): Promise<Ids | undefined> {
  for (const pause of LOOK_AGAIN_MS.slice(0, 3)) {
    if (pause > 0) await pauseBeforeLook(session, pause);
    const found = await session.natural(definition, inputs).findFresh(natural);
    const candidates = found.filter((wire) => couldBeOurs(definition, inputs, wire, beganMs));
    if (candidates.length > 1) throw twoMatches(definition, inputs, natural, candidates);
    if (candidates.length === 1) return idsOfWire(definition, inputs, candidates[0]);
  }
  return undefined;
}

/** Clocks of two machines: an object made "before" our call by less than this may still be ours. */
const CLOCK_SKEW_MS = 10 * 60_000;

function couldBeOurs(definition: Definition, inputs: Fields, wire: unknown, beganMs: number): boolean {
  const state = serviceState(definition, wire, idsOfWire(definition, inputs, wire));
  const created = typeof state.dateCreated === "string" ? Date.parse(state.dateCreated) : Number.NaN;
  if (created < beganMs - CLOCK_SKEW_MS) return false;
  const later = [...(definition.afterCreate ?? []), ...unreturned(definition)];
  return diff(definition, state, inputs).changed.every((name) => state[name] === undefined || later.includes(name));
}

async function adoptOnly(definition: Definition, session: Session<unknown>, inputs: Fields): Promise<Made> {
  if (!definition.identity.naturalKeys) {
    const ids = idsFrom(definition.identity.id, inputs, derived(definition, inputs));
    const known = await knownState(definition, session, ids, inputs);
    if (!known)
      throw new Error(`${definition.type} ${formatId(definition.inputs, definition.identity.id, ids)}: not found.`);
    return { ids, known, ...unjournaled };
  }
  const natural = naturalKeyOf(definition, inputs);
  const found = await session.natural(definition, inputs).find(natural);
  if (found.length > 1) throw twoMatches(definition, inputs, natural, found);
  if (found.length === 0) {
    throw new Error(
      `${definition.type}: ${scopeText(scopeOf(definition, inputs))} has none with ${natural.text}, and the service cannot create one.`,
    );
  }
  return { ...(await takeOver(definition, session, inputs, found[0])), ...unjournaled };
}

async function takeOver(definition: Definition, session: Session<unknown>, inputs: Fields, wire: unknown) {
  const ids = idsOfWire(definition, inputs, wire);
  const known = await knownState(definition, session, ids, inputs);
  if (!known)
    throw new Error(
      `${definition.type} ${formatId(definition.inputs, definition.identity.id, ids)}: it has just gone.`,
    );
  return { ids, known };
}

/** State of an existing object. What cannot be seen and cannot be sent again counts as it was given. */
async function knownState(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  inputs: Fields,
): Promise<Fields | undefined> {
  const whole = definition.listFields === "all";
  const wire = await session.read(definition.source, placeOf(definition, ids, inputs), whole);
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

/** What has no journal entry: creating it twice does no harm. */
const unjournaled = { done: () => undefined, answered: () => undefined };

const trusted = ({ wire }: Created<unknown>) => (wire === undefined ? {} : { wire });

const idsOf = (definition: Definition, inputs: Fields, { key }: Created<unknown>): Ids =>
  key === undefined
    ? idsFrom(definition.identity.id, inputs, derived(definition, inputs))
    : idsOfKey(definition.identity.id, key, inputs, derived(definition, inputs));

const idsOfWire = (definition: Definition, inputs: Fields, wire: unknown): Ids =>
  idsOfKey(definition.identity.id, definition.source.key(wire), inputs, derived(definition, inputs));
