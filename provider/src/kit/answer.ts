import { PortalError, type Product } from "../http/errors";
import { isPlainObject } from "./normal-form";
import { comparable, type Place, type Source, scopeText } from "./source";

const notTheApi = (product: Product, operation: string, what: string) =>
  new PortalError({
    kind: "unavailable",
    product,
    operation,
    what,
    nextStep: "Check that the base URL leads to the API itself, and try again",
  });

/** The key of a list entry. One that nobody can tell from others must not make an object look missing. */
export function listedKey<Api>(product: Product, source: Source<Api, unknown>, wire: unknown): string {
  const key = keyOf(source, wire);
  if (key === "") throw notTheApi(product, source.name, "a list has an entry without an id");
  return comparable(source, key);
}

/** The object that was asked for. An answer without one is no absence: only the service's own word is. */
export function askedObject<Api>(product: Product, source: Source<Api, unknown>, place: Place, wire: unknown): unknown {
  const isIt = isPlainObject(wire) && comparable(source, keyOf(source, wire)) === comparable(source, place.key);
  if (isIt) return wire;
  throw notTheApi(product, source.name, `${place.key} of ${scopeText(place.scope)} was answered with something else`);
}

/** An object that a definition cannot make sense of. */
export const senseless = (product: Product, type: string, reason: unknown) =>
  notTheApi(
    product,
    type,
    `the answer is no such object (${reason instanceof Error ? reason.message : String(reason)})`,
  );

/** The key of an object, or nothing where the service did not send what makes it. */
function keyOf<Api>(source: Source<Api, unknown>, wire: unknown): string {
  try {
    return source.key(wire) ?? "";
  } catch {
    return "";
  }
}
