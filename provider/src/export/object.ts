import type { Definition } from "../kit/definition";
import type { Ids } from "../kit/identity";
import { type Fields, mapFields } from "../kit/normal-form";
import { stampedAs } from "../kit/reading";
import type { Session } from "../kit/session";
import { isFleeting, normalState, secretValues, stateAfterRead, withIds } from "../kit/state";
import type { Found } from "./found";
import { givenOf, managedBy } from "./given";
import { namesOf } from "./names";

/** An object as it was read. */
export interface Shown {
  readonly definition: Definition;
  readonly id: string;
  readonly ids: Ids;
  /** In the resource's own words. */
  readonly state: Fields;
  /** Inputs that say where it stands. */
  readonly bag: Fields;
  readonly session: Session<unknown>;
}

/**
 * The object as a program would have it, with the state that a refresh would make of it; the reason where no program
 * can. `undefined`: it says nothing that a portal does not have anyway.
 */
export function asFound({ definition, id, ids, state, bag, session }: Shown): Found | { reason: string } | undefined {
  const { exported, kind, identity } = definition;
  const given = givenOf(definition, state, { ...bag, ...ids });
  if ("reason" in given) return given;
  const { inputs, asked, leftOut } = given;
  const isExtra = kind === "singleton" || kind === "adoptOnly";
  const beside = Object.keys(inputs).filter((name) => !identity.id.includes(name) && !(name in bag));
  if (!exported?.isWorth && isExtra && beside.length + asked.length === 0) return undefined;
  session.runtime.hide(secretValues(definition, state));
  const before = { ...inputs, __set: managedBy(definition, inputs, asked) };
  const lasting = mapFields(state, (value, name) => (isFleeting(definition, name) ? undefined : value));
  const service = normalState(definition, withIds(ids, lasting));
  const after = stateAfterRead(definition, before, service, session.portal, () => true);
  const [name] = namesOf(definition, state);
  return {
    ...{ definition, id, ids, inputs, asked, leftOut },
    outputs: stampedAs(definition, session, before, after),
    ...(name !== undefined && { name }),
  };
}
