import { PortalError } from "../http/errors";
import { alreadyThere, declaredTwice, nobodyCanTell, secretLost, takenUnseen, twoMatches } from "./create-errors";
import { type Context, type Created, type Definition, idsOfText, idText, placeOf } from "./definition";
import { emissionOf, lacking } from "./emission";
import { appear, canLook, couldBeOurs, placeName, recover, theOne } from "./look-up";
import { type Found, idsOfCreated, idsOfWire, type Making } from "./making";
import { naturalKeyOf, scopeOf } from "./natural-key";
import type { Fields } from "./normal-form";
import { canUseList } from "./reading";
import { sendCreate } from "./sending";
import { orUndefinedWhenGone, type Session } from "./session";
import { scopeText, unlessHidden } from "./source";
import { emittedIn, serviceState } from "./state";
import { adoptOnly, knownState, takeOver } from "./take-over";

/** An object that exists for certain, with all that is shown only once. */
export interface Made extends Found {
  readonly id: string;
  readonly emitted: Fields;
  /** Tells the journal that the engine is given the answer. */
  answered(): void;
}

/** Makes an object, exactly once, or takes over the one that is there. */
export async function createObject(definition: Definition, session: Session<unknown>, inputs: Fields): Promise<Made> {
  const context: Context<unknown> = { api: session.api, session };
  if (definition.kind !== "collection" && definition.kind !== "edge") {
    const found =
      definition.kind === "adoptOnly"
        ? await adoptOnly(definition, session, inputs)
        : foundIn(definition, inputs, await write(definition, context, inputs));
    const emitted = await emissionOf(definition, context, found);
    const id = idText(definition, found.ids);
    refuseLost(definition, id, emitted);
    // What has no journal entry: creating it twice does no harm.
    return { ...found, id, emitted, answered: () => undefined };
  }
  const making = await begin(definition, session, context, inputs);
  const { entry } = making;
  try {
    return { ...(await makeWhole(making)), answered: () => entry.answered() };
  } catch (reason) {
    // What may have been made stays in the journal, whatever failed afterwards; the next run looks for it.
    if (making.mayExist) entry.failed();
    else entry.forget();
    throw reason;
  } finally {
    entry.ended();
  }
}

async function begin(
  definition: Definition,
  session: Session<unknown>,
  context: Context<unknown>,
  inputs: Fields,
): Promise<Making> {
  const isUnique = definition.identity.unique === true;
  const isNamed = isUnique && canLook(definition);
  const natural = naturalKeyOf(definition, inputs, isNamed);
  const scope = scopeText(scopeOf(definition, inputs));
  const { adopt: _, ...sent } = inputs;
  const { journal } = session.runtime;
  const name = `${scope} ${natural.label}`;
  const { portal } = session;
  const entry = await journal.begin(portal, definition.type, name, sent, !isUnique, isNamed);
  if (!entry) throw declaredTwice(definition, natural, scope, journal.claimant(portal, definition.type, name));
  return { definition, session, context, inputs, natural, entry, mayExist: entry.unfinished !== undefined };
}

/** With everything that is shown once. An object whose reply was lost is made anew where nothing else gives it. */
async function makeWhole(making: Making): Promise<Omit<Made, "answered">> {
  const { definition, context, entry } = making;
  let found = await makeOrTakeOver(making);
  const isLost = () => lacking(definition, found.emitted ?? {}).length > 0 && !definition.regain;
  if (isLost() && found.isOurs && definition.delete) {
    entry.done(idText(definition, found.ids));
    await removeLost(making, found);
    const { unfinished: _, ...fresh } = entry;
    found = await makeOrTakeOver({ ...making, entry: fresh });
  }
  const id = idText(definition, found.ids);
  const { portal, runtime } = making.session;
  if (entry.unfinished && found.known) runtime.journal.inherit(portal, definition.type, id);
  // What the journal knows by its id counts as ours in the next run: that may be removed.
  if (!isLost() || found.isOurs) entry.done(id);
  const emitted = await emissionOf(definition, context, found);
  refuseLost(definition, id, emitted);
  return { ...found, id, emitted };
}

function refuseLost(definition: Definition, id: string, emitted: Fields): void {
  const names = lacking(definition, emitted);
  if (names.length > 0) throw secretLost(definition, id, names);
}

async function removeLost({ definition, session, context, inputs }: Making, found: Found): Promise<void> {
  const state = found.known ?? (await knownState(definition, session, found.ids, inputs)) ?? {};
  session.raiseFence();
  await orUndefinedWhenGone(async () => definition.delete?.(context, found.ids, state));
  session.raiseFence();
  session.naturals.forget(definition, placeOf(definition, found.ids, state));
}

async function makeOrTakeOver(making: Making): Promise<Found> {
  const { definition, session, inputs } = making;
  const there = await earlier(making);
  if (there) return there;
  const began = session.runtime.clock.now();
  for (let attempt = 1; ; attempt++) {
    const wasInDoubt = making.mayExist;
    let created: Created<unknown>;
    const sentBefore = session.runtime.usage.summary().total;
    try {
      created = await session.writing.run(placeName(making), () => noted(making));
    } catch (reason) {
      if (!(reason instanceof PortalError)) {
        // An accepted create may have been answered with what its definition cannot read.
        making.mayExist ||= session.runtime.usage.summary().total > sentBefore;
        throw reason;
      }
      if (reason.kind === "conflict" && definition.identity.unique && canLook(definition)) {
        return takeTaken(making, reason, wasInDoubt ? began : undefined);
      }
      // The failures of a request that may be repeated are never called ambiguous.
      const isUnknown = reason.ambiguous || (definition.kind === "edge" && reason.kind === "unavailable");
      if (!isUnknown) throw reason;
      if (!canLook(definition)) {
        tellNobodyKnows(making, `the create ${answerOf(reason)}`);
      }
      making.mayExist = true;
      const wire = await unlessHidden(
        definition.source,
        () => recover(making, began),
        () => tellNobodyKnows(making, `the create ${answerOf(reason)}`),
      );
      if (wire !== undefined) return { ids: idsOfWire(definition, inputs, wire), isOurs: true };
      // Looked for and not found; a second ambiguous failure is the caller's to hear of.
      if (attempt === 2) throw reason;
      continue;
    }
    if (created.key !== undefined || !canLook(definition)) return foundIn(definition, inputs, created);
    const wire = await unlessHidden(
      definition.source,
      () => appear(making, began),
      () => tellNobodyKnows(making, "the create was accepted without an id"),
    );
    const { wire: _, ...shown } = foundIn(definition, inputs, created);
    const ids = idsOfWire(definition, inputs, wire);
    return canUseList(definition, inputs) ? { ...shown, ids, wire } : { ...shown, ids };
  }
}

/** What is there before anything is sent. */
async function earlier(making: Making): Promise<Found | undefined> {
  const { definition, session, inputs, entry } = making;
  const { unfinished } = entry;
  if (unfinished?.id) {
    const ids = idsOfText(definition, unfinished.id);
    const known = await knownState(definition, session, ids, inputs);
    if (known) return { ids, known, isOurs: true };
  }
  if (!canLook(definition)) {
    if (!unfinished) return undefined;
    tellNobodyKnows(making, cutOff(unfinished.beganMs));
  }
  if (!definition.identity.unique) {
    const wire =
      unfinished &&
      (await unlessHidden(
        definition.source,
        () => theOne(making, unfinished.beganMs),
        () => tellNobodyKnows(making, cutOff(unfinished.beganMs)),
      ));
    return wire === undefined ? undefined : takeOver(definition, session, inputs, wire);
  }
  const found = await unlessHidden(
    definition.source,
    () => session.natural(definition, inputs).find(making.natural),
    (): unknown[] => [],
  );
  if (found.length > 1) throw twoMatches(definition, inputs, making.natural, found);
  return found.length === 1 ? takeTold(making, found[0], unfinished?.beganMs) : undefined;
}

/** Told, and so forgotten: kept, the create would stand in the way of every later run. */
function tellNobodyKnows(making: Making, why: string): never {
  making.mayExist = false;
  throw nobodyCanTell(making.definition, why);
}

const answerOf = ({ status }: PortalError) => (status === undefined ? "had no answer" : `was answered with ${status}`);
const cutOff = (beganMs: number) =>
  `a run that was cut off on ${new Date(beganMs).toISOString()} was making the same object`;

/** Somebody has the name. It may be we ourselves, by a create that began at `beganMs`. */
async function takeTold(making: Making, wire: unknown, beganMs: number | undefined): Promise<Found> {
  const { definition, session, inputs, natural, entry } = making;
  const isOurs = beganMs !== undefined && couldBeOurs(making, wire, beganMs);
  if (inputs.adopt !== true && !isOurs) throw alreadyThere(definition, inputs, natural, wire, entry);
  return takeOver(definition, session, inputs, wire);
}

/** The service says that the name is taken. */
async function takeTaken(making: Making, reason: PortalError, beganMs: number | undefined): Promise<Found> {
  const { definition, session, inputs, natural } = making;
  session.natural(definition, inputs).drop();
  const [there] = await session.natural(definition, inputs).find(natural);
  if (there === undefined) throw takenUnseen(definition, natural, reason);
  return takeTold(making, there, beganMs);
}

/** Sends the create, and notes what came of it before anybody else looks for an object of theirs. */
async function noted(making: Making): Promise<Created<unknown>> {
  const { definition, session, context, inputs, entry } = making;
  const created = await write(definition, context, inputs);
  // It was accepted: whatever fails from here on, it is not sent again.
  making.mayExist = true;
  const { unique } = definition.identity;
  if (unique && canLook(definition)) {
    const index = session.natural(definition, inputs);
    if (created.wire !== undefined) index.add(created.wire);
    else index.expect(making.natural);
  }
  if (!unique && created.key !== undefined) entry.take(idText(definition, foundIn(definition, inputs, created).ids));
  return created;
}

async function write(definition: Definition, context: Context<unknown>, inputs: Fields): Promise<Created<unknown>> {
  context.session.raiseFence();
  try {
    return await sendCreate(definition, context, inputs);
  } finally {
    context.session.raiseFence();
  }
}

function foundIn(definition: Definition, inputs: Fields, { key, wire, emitted }: Created<unknown>): Found {
  const ids = idsOfCreated(definition, inputs, key);
  if (wire === undefined) return { ids, ...(emitted ? { emitted } : {}) };
  // Most replies show it as an output among the others.
  const shown = definition.emitOnCreate ? emittedIn(definition, serviceState(definition, wire, ids)) : {};
  return { ids, wire, emitted: { ...shown, ...emitted } };
}
