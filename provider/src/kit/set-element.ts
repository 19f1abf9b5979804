import type { Context, Definition } from "./definition";
import { type Ids, idsOfKey } from "./identity";
import { type Fields, normaliseObject } from "./normal-form";
import { sendCreate, sendUpdate } from "./sending";
import { orUndefinedWhenGone } from "./session";

/** An entry of a set as it is at the service. */
export interface Present {
  readonly ids: Ids;
  readonly state: Fields;
  /** It is gone because it was fulfilled: an invite that was accepted. */
  readonly fulfilled?: boolean;
}

/** State of an entry for the comparison: what is never returned counts as it was given before. */
export function echoed(
  { writeOnly = [], replaceOn = [] }: Definition,
  state: Fields,
  entry: Fields,
  before?: Fields,
): Fields {
  const result = { ...state };
  // Where a change means a replacement, nobody is invited again for a text that cannot be seen.
  for (const name of writeOnly)
    result[name] = before ? before[name] : replaceOn.includes(name) ? entry[name] : undefined;
  return result;
}

/**
 * @param find the ids of the new entry, asked for when the create did not tell them and something is still to be sent
 */
export async function addElement<Api>(
  context: Context<Api>,
  element: Definition,
  inputs: Fields,
  find: () => Promise<Ids | undefined>,
): Promise<void> {
  const given = normaliseObject(element.inputs, inputs);
  const created = await sendCreate(element, context, given);
  const late = (element.afterCreate ?? []).filter((name) => given[name] !== undefined);
  if (late.length === 0) return;
  context.session.raiseFence();
  const ids = created.key === undefined ? await find() : idsOfKey(element.identity.id, created.key, given);
  if (!ids) throw new Error(`it was added and cannot be found yet, so ${late.join(", ")} is still to be sent.`);
  await sendUpdate(element, context, ids, late, given, {});
}

export async function changeElement<Api>(
  context: Context<Api>,
  element: Definition,
  there: Present,
  changed: readonly string[],
  inputs: Fields,
  find: () => Promise<Ids | undefined>,
): Promise<void> {
  if (changed.some((name) => element.replaceOn?.includes(name))) {
    await element.delete?.(context, there.ids, there.state);
    return addElement(context, element, inputs, find);
  }
  if (element.update) await sendUpdate(element, context, there.ids, changed, inputs, there.state);
}

export const removeElement = <Api>(context: Context<Api>, element: Definition, there: Present) =>
  orUndefinedWhenGone(async () => element.delete?.(context, there.ids, there.state));
