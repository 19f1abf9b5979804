import { createObject } from "./create";
import { type Definition, idsOfText, idText, placeOf, unreturned } from "./definition";
import { type Difference, diff, differingPaths, givenInputs, leftPaths } from "./diff";
import { Emission } from "./emission";
import type { Ids } from "./identity";
import { placeName } from "./look-up";
import type { Found } from "./making";
import type { Fields } from "./normal-form";
import { canUseList, readState, refuseStranger, refuseUnseen, stamped, stampedAs } from "./reading";
import { repliedState, stateOfHalf } from "./reply";
import type { Runtime } from "./runtime";
import { sendUpdate, sentAtCreate } from "./sending";
import { orUndefinedWhenGone, type Session } from "./session";
import {
  emittedIn,
  inputsOf,
  normalState,
  secretValues,
  stateAfterWrite,
  stillSealed,
  upgraded,
  visible,
} from "./state";

/** Something durable exists, and a later step failed: the adapter saves id and state with the error. */
export class PartialError extends Error {
  override readonly name = "PartialError";
  constructor(
    readonly id: string,
    readonly state: Fields,
    readonly reasons: readonly string[],
  ) {
    super(reasons.join("\n"));
    this.stack = this.message;
  }
}

export interface Living {
  readonly id: string;
  readonly state: Fields;
}

/** How every resource lives. Knows the definition and the session; knows nothing of Pulumi. */
export class Lifecycle {
  constructor(private readonly runtime: Runtime) {}

  async create(definition: Definition, inputs: Fields): Promise<Living> {
    const session = this.session(definition, inputs);
    const made = await createObject(definition, session, inputs);
    const emitted = { ...made.emitted };
    try {
      const state = await this.settle(definition, session, inputs, made, emitted);
      return { id: made.id, state: stamped(definition, session, { ...state, ...emitted }) };
    } catch (reason) {
      // The object exists: without id and state it would be an orphan.
      const state = { ...stateOfHalf(definition, inputs, made, session.portal), ...emitted };
      throw new PartialError(made.id, stamped(definition, session, state), [text(reason)]);
    } finally {
      made.answered();
    }
  }

  /** `undefined`: the object is gone for certain. */
  async read(definition: Definition, id: string, old: Fields): Promise<(Living & { inputs: Fields }) | undefined> {
    const before = upgraded(definition, old);
    const session = this.session(definition, before);
    this.seen(definition, id, before);
    const ids = idsOfText(definition, id);
    const state = await readState(definition, session, ids, before);
    if (!state) return undefined;
    return { id, state, inputs: inputsOf(definition, state) };
  }

  async update(definition: Definition, id: string, old: Fields, inputs: Fields): Promise<Fields> {
    const session = this.session(definition, inputs);
    const before = upgraded(definition, old);
    return stampedAs(definition, session, before, await this.changed(definition, session, id, before, inputs));
  }

  private async changed(
    definition: Definition,
    session: Session<unknown>,
    id: string,
    before: Fields,
    inputs: Fields,
  ): Promise<Fields> {
    refuseStranger(definition, session, id, before);
    this.seen(definition, id, before);
    this.runtime.hide(secretValues(definition, before, inputs));
    const ids = idsOfText(definition, id);
    const { changed, recorded } = diff(definition, before, inputs);
    if (changed.length === 0 && recorded) {
      // Only recorded: an input left the program, a switch was set, or the credentials have another name.
      const state = stateAfterWrite(definition, inputs, normalState(definition, visible(before)), session.portal);
      return before.__fulfilled ? { ...state, __fulfilled: true } : state;
    }
    if (before.__fulfilled) throw new Error(`${definition.type} ${id} ${definition.fulfilledHint}.`);
    let sent: Sent = { emitted: {} };
    try {
      // Nothing to send: the engine asks to finish what a failed create or update has begun, and wants to see it.
      if (changed.length > 0) sent = await send(definition, session, ids, changed, inputs, before);
    } catch (reason) {
      const state = await readState(definition, session, ids, before).catch(() => undefined);
      if (!state) throw reason;
      if (state.__fulfilled) throw new Error(`${definition.type} ${id} ${definition.fulfilledHint}.`);
      throw new PartialError(id, state, [text(reason)]);
    }
    const { wire, emitted } = sent;
    const reply = repliedState(definition, wire, ids);
    session.naturals.updated(definition, placeOf(definition, ids, before).scope, changed, reply && wire);
    const shown = { ...emittedIn(definition, before), ...emitted };
    if (reply) {
      const service = { ...returned(definition, before), ...reply, ...shown };
      const held = stillSealed(definition, inputs, changed, before, service);
      const state = stateAfterWrite(definition, held, service, session.portal);
      if (diff(definition, state, held).changed.length === 0) return state;
    }
    const known = { ...before, ...inputs, ...shown, __set: givenInputs(definition, inputs) };
    try {
      const state = await readAfterBurst(definition, session, ids, known, inputs);
      if (!state) throw goneInBetween(definition, id);
      const held = stillSealed(definition, inputs, changed, before, state);
      return stateAfterWrite(definition, held, visible(state), session.portal);
    } catch (reason) {
      if (Object.keys(emitted).length === 0) throw reason;
      // Shown this once: what was sent counts as done until a read shows otherwise.
      const state = stateAfterWrite(definition, inputs, { ...visible(known), ...ids }, session.portal);
      throw new PartialError(id, stamped(definition, session, state), [text(reason)]);
    }
  }

  async delete(definition: Definition, id: string, old: Fields): Promise<void> {
    const state = upgraded(definition, old);
    this.seen(definition, id, state);
    if (!definition.delete) return;
    if (this.runtime.journal.isInherited(String(state.__portal), definition.type, id)) {
      this.runtime.log.info(`${definition.type} ${id}: kept, because another resource of this run has taken it over`);
      return;
    }
    const session = this.session(definition, state);
    refuseStranger(definition, session, id, state);
    const ids = idsOfText(definition, id);
    session.raiseFence();
    const place = placeOf(definition, ids, state);
    let status: number | undefined;
    const done = await orUndefinedWhenGone(
      async () => {
        await definition.delete?.({ api: session.api, session }, ids, state);
        return true;
      },
      (reason) => {
        status = reason.status;
      },
    );
    session.raiseFence();
    // Gone already, unless the login or the address is wrong: then nothing of the portal is visible.
    if (!done && (await session.vouchedByLogin(definition.source, place)) && status === 401) {
      refuseUnseen(definition, session, id, state);
    }
    session.naturals.forget(definition, place);
  }

  diff(definition: Definition, id: string, old: Fields, inputs: Fields): Difference {
    this.seen(definition, id, old);
    return diff(definition, upgraded(definition, old), inputs);
  }

  /** The same input by input, by dotted names: those that differ, and those that left the program. */
  compare(definition: Definition, id: string, old: Fields, inputs: Fields): { differing: string[]; left: string[] } {
    this.seen(definition, id, old);
    const before = upgraded(definition, old);
    return { differing: differingPaths(definition, before, inputs), left: leftPaths(definition, before, inputs) };
  }

  private seen(definition: Definition, id: string, state: Fields): void {
    this.runtime.journal.seen(String(state.__portal), definition.type, id);
  }

  session(definition: Definition, bag: Fields): Session<unknown> {
    if (this.runtime.stopped) throw new Error("The engine is gone: nothing is sent any more.");
    this.runtime.hide(secretValues(definition, bag));
    return this.runtime.session(definition.product, typeof bag.connection === "string" ? bag.connection : undefined);
  }

  /**
   * State after a create: from its reply where that can be trusted, else read. Sends first what create does not take.
   *
   * @param emitted what was shown once; what an update shows is added
   */
  private async settle(
    definition: Definition,
    session: Session<unknown>,
    inputs: Fields,
    made: Found,
    emitted: Fields,
  ): Promise<Fields> {
    const { ids } = made;
    const hadWork =
      !made.known && (await definition.settled?.({ api: session.api, session }, ids, sentAtCreate(definition, inputs)));
    const late = made.known
      ? diff(definition, made.known, inputs).changed
      : (definition.afterCreate ?? []).filter((name) => inputs[name] !== undefined);
    let wire = hadWork ? undefined : made.wire;
    if (late.length > 0) {
      refuseReplace(definition, late);
      const sent = await send(definition, session, ids, late, inputs, { ...made.known, ...emitted });
      wire = sent.wire;
      Object.assign(emitted, sent.emitted);
    } else if (made.known) {
      return stateAfterWrite(definition, inputs, made.known, session.portal);
    }
    const reply = repliedState(definition, wire, ids);
    if (reply) {
      // The reply of the create itself is known already.
      if (wire !== made.wire) session.naturals.learn(definition, placeOf(definition, ids, inputs).scope, wire);
      const state = stateAfterWrite(definition, inputs, { ...made.known, ...reply }, session.portal);
      if (diff(definition, state, inputs).changed.length === 0) return state;
    }
    const state = await readAfterBurst(definition, session, ids, inputs, inputs);
    if (!state) throw goneInBetween(definition, idText(definition, ids));
    return stateAfterWrite(definition, inputs, visible(state), session.portal);
  }
}

/** One list shows what all writes of a burst have left. What is read singly is a part of the burst. */
async function readAfterBurst(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  before: Fields,
  inputs: Fields,
): Promise<Fields | undefined> {
  const place = placeName({ definition, inputs });
  if (canUseList(definition, before)) await session.writing.quiet(place, session.runtime.gatherMs);
  return session.writing.run(place, () => readState(definition, session, ids, before));
}

interface Sent {
  readonly wire?: unknown;
  readonly emitted: Fields;
}

async function send(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  names: readonly string[],
  inputs: Fields,
  before: Fields,
): Promise<Sent> {
  session.raiseFence();
  try {
    const context = { api: session.api, session };
    const reply = await session.writing.run(placeName({ definition, inputs }), () =>
      sendUpdate(definition, context, ids, names, inputs, before),
    );
    if (!(reply instanceof Emission)) return { wire: reply, emitted: {} };
    const emitted = emittedIn(definition, reply.emitted);
    session.runtime.hide(secretValues(definition, emitted));
    return { wire: reply.wire, emitted };
  } finally {
    session.raiseFence();
  }
}

function refuseReplace(definition: Definition, names: readonly string[]): void {
  const fixed = names.filter((name) => definition.replaceOn?.includes(name) || definition.createOnly?.includes(name));
  if (fixed.length === 0) return;
  throw new Error(
    `${definition.type}: the object that is there differs in ${fixed.join(", ")}, which no update can change. ` +
      "Give the values that it has, or remove it first.",
  );
}

const goneInBetween = (definition: Definition, id: string) =>
  new Error(`${definition.type} ${id}: it was written, and then could not be found. Run \`pulumi up\` again.`);

/** What the service has shown of a state: without what is only echoed. */
function returned(definition: Definition, state: Fields): Fields {
  const unseen = unreturned(definition);
  const shown = Object.entries(visible(state)).filter(([name]) => !unseen.includes(name));
  return normalState(definition, Object.fromEntries(shown));
}

const text = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
