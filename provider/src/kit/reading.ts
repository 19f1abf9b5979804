import { PortalError } from "../http/errors";
import { kitInputs } from "./check";
import { type Definition, idText, placeOf, unreturned } from "./definition";
import { managedPaths } from "./diff";
import type { Ids } from "./identity";
import type { Fields } from "./normal-form";
import type { Session } from "./session";
import { isBlank, parentOf, unlessHidden } from "./source";
import { normalState, outputsOf, serviceState, stateAfterRead, visible, withIds } from "./state";

/**
 * The state of an object as the service shows it now. `undefined`: it is gone for certain.
 *
 * @param before the state so far, or the inputs of an object that was just made
 */
export async function readState(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  before: Fields,
): Promise<Fields | undefined> {
  refuseStranger(definition, session, idText(definition, ids), before);
  const state = await read(definition, session, ids, before);
  return state && stampedAs(definition, session, before, state);
}

async function read(
  definition: Definition,
  session: Session<unknown>,
  ids: Ids,
  before: Fields,
): Promise<Fields | undefined> {
  const context = { api: session.api, session };
  const { source, listFields } = definition;
  const unchanged = (news: Fields) => ({
    ...outputsOf(definition, before, { ...visible(before), ...news }, session.portal),
    __set: managedPaths(definition, before),
  });
  const tell = ({ message }: PortalError) => session.tellOnce(`${message} Drift is not seen.`);
  if (definition.read) {
    const read = definition.read;
    const seen = await unlessHidden(source, async () => ({ state: await read(context, ids, before) }), tell);
    if (!seen) return unchanged(ids);
    const { state } = seen;
    if (!state) {
      const parent = parentOf(source, placeOf(definition, ids, before).scope);
      if (parent && session.restsOnLogin(parent.source, parent.place)) {
        refuseUnseen(definition, session, idText(definition, ids), before);
      }
      return undefined;
    }
    return stateAfterRead(definition, before, normalState(definition, withIds(ids, state)), session.portal, () => true);
  }
  if (source.unreadable) return unchanged(ids);
  // Fulfilled once is fulfilled for good: what the invite has brought lives on by itself.
  if (before.__fulfilled === true) return before;
  let fulfilled: Fields | undefined;
  const isFulfilled = async () => {
    fulfilled = await definition.fulfilled?.(context, ids, before);
    return fulfilled !== undefined;
  };
  const place = placeOf(definition, ids, before);
  const byList = !isBlank(place.scope) && canUseList(definition, before);
  const shown = await unlessHidden(
    source,
    async () => ({ wire: await session.read(source, place, byList, definition.fulfilled && isFulfilled) }),
    tell,
  );
  if (!shown) return unchanged(ids);
  const { wire } = shown;
  if (wire === undefined && !fulfilled && session.restsOnLogin(source, place)) {
    refuseUnseen(definition, session, idText(definition, ids), before);
  }
  if (wire === undefined) return fulfilled && { ...unchanged(fulfilled), __fulfilled: true };
  const seen = (name: string) => !byList || listFields === "all" || listFields.includes(name);
  return stateAfterRead(definition, before, serviceState(definition, wire, ids), session.portal, seen);
}

/** Whether a list entry shows everything that the program manages. */
export function canUseList(definition: Definition, before: Fields): boolean {
  const { listFields, readSingly = [] } = definition;
  if (listFields === "all") return true;
  if (readSingly.some((name) => before[name] === true)) return false;
  const unseen = [...unreturned(definition), ...kitInputs, ...definition.identity.id];
  return managedPaths(definition, before)
    .map((path) => path.split(".")[0] ?? path)
    .every((name) => listFields.includes(name) || unseen.includes(name));
}

/** Where the login itself is the scope, or decides what looks gone, a state says whose it is. */
export const stamped = ({ source, product }: Definition, session: Session<unknown>, state: Fields): Fields =>
  source.ownLogin || product.namesStrangersGone ? { ...state, __login: session.loginMark } : state;

/** The same for an object that was there before: seen with a later token, it keeps the first one as its witness. */
export function stampedAs(definition: Definition, session: Session<unknown>, before: Fields, state: Fields): Fields {
  const isKept = !definition.source.ownLogin && typeof before.__login === "string";
  return isKept ? { ...state, __login: before.__login } : stamped(definition, session, state);
}

/** An answer that may mean "gone" and "not yours" is believed of the login that has seen the object, and of no other. */
export function refuseUnseen({ type }: Definition, session: Session<unknown>, id: string, state: Fields): void {
  const { product, loginMark, runtime } = session;
  if (state.__login === loginMark || runtime.env.PORTALS_ALLOW_OTHER_LOGIN === "1") return;
  throw new PortalError({
    kind: "notVisible",
    product: product.name,
    operation: type,
    what: `${id} is gone, or ${loginMark} is not let into the place where it stands: the answers are the same (401), and nothing says that this login has ever seen it`,
    nextStep:
      "Set back the credentials that made it, or have the place granted to these. If it really is gone, set " +
      "PORTALS_ALLOW_OTHER_LOGIN=1 for one refresh, or take it out of the state with `pulumi state delete`",
  });
}

/** Ids of two portals look alike, and what belongs to a login has no id: a state is used where it was made, alone. */
export function refuseStranger(definition: Definition, session: Session<unknown>, id: string, state: Fields): void {
  const { env } = session.runtime;
  const refusal = (what: string, nextStep: string) =>
    new PortalError({ kind: "notVisible", product: session.product.name, operation: definition.type, what, nextStep });
  const { __portal: portal, __login: login } = state;
  if (typeof portal === "string" && portal !== session.portal && env.PORTALS_ALLOW_OTHER_PORTAL !== "1") {
    throw refusal(
      `${id} belongs to ${portal}, and the base URL now leads to ${session.portal}`,
      "Set the base URL back. If the portal has moved, set PORTALS_ALLOW_OTHER_PORTAL=1 for one refresh",
    );
  }
  if (!definition.source.ownLogin || typeof login !== "string" || login === session.loginMark) return;
  if (env.PORTALS_ALLOW_OTHER_LOGIN === "1") return;
  throw refusal(
    `${id} belongs to the login ${login}, and the login is now ${session.loginMark}`,
    "Set the credentials back. If both are the same person, set PORTALS_ALLOW_OTHER_LOGIN=1 for one refresh",
  );
}
