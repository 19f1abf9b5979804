import { PortalError } from "../http/errors";
import { type Definition, idText } from "./definition";
import type { JournalEntry } from "./journal";
import { idsOfWire } from "./making";
import { type NaturalKey, scopeOf } from "./natural-key";
import { type Fields, stableText } from "./normal-form";
import { scopeText } from "./source";

const conflict = ({ product, type }: Definition, what: string, nextStep: string, status?: number) =>
  new PortalError({
    kind: "conflict",
    product: product.name,
    operation: type,
    what,
    nextStep,
    ...(status === undefined ? {} : { status }),
  });

const idOf = (definition: Definition, inputs: Fields, wire: unknown): string =>
  idText(definition, idsOfWire(definition, inputs, wire));

export function alreadyThere(
  definition: Definition,
  inputs: Fields,
  natural: NaturalKey,
  wire: unknown,
  { expiredMs }: JournalEntry,
): PortalError {
  const place = scopeText(scopeOf(definition, inputs));
  const origin =
    expiredMs === undefined ? "" : `. It may come of a run that was cut off on ${new Date(expiredMs).toISOString()}`;
  return conflict(
    definition,
    `${place} already has one with ${natural.text}: ${idOf(definition, inputs, wire)}${origin}`,
    "To manage it from here set `adopt: true`, or import it with an import file; else choose another name",
  );
}

/** Refused by the service, although nothing that can be listed has the name. It may mean another field. */
export function takenUnseen(definition: Definition, natural: NaturalKey, { status, vendorText }: PortalError) {
  const said = vendorText === undefined ? "" : `: "${vendorText}"`;
  return conflict(
    definition,
    `the service refuses it as taken (${status})${said}, and no list shows one with ${natural.text}; a removed object may keep its name`,
    `Choose another ${natural.name} or what else the service names, leave it out where it is optional, or have the old object removed for good`,
    status,
  );
}

export const twoMatches = (definition: Definition, inputs: Fields, natural: NaturalKey, wires: readonly unknown[]) =>
  conflict(
    definition,
    `${wires.length} objects have ${natural.text}: ${wires.map((wire) => idOf(definition, inputs, wire)).join(", ")}`,
    "Nobody can tell which one is meant. Rename or remove all but one, or import the right one by its id",
  );

/** @param other the create of the other resource, where its name alone is taken */
export function declaredTwice(
  definition: Definition,
  natural: NaturalKey,
  scope: string,
  other?: { readonly id?: string; readonly inputs: Fields },
) {
  const made = other?.id === undefined ? "" : `: one is ${other.id} by now`;
  const names = Object.keys({ ...other?.inputs, ...natural.inputs }).filter(
    (name) => other && name !== "adopt" && stableText([other.inputs[name]]) !== stableText([natural.inputs[name]]),
  );
  const differing = names.length === 0 ? "" : `, and the two differ in ${names.sort().join(", ")}`;
  return conflict(
    definition,
    `${natural.text} in ${scope} is declared twice in this program${made}${differing}`,
    "Remove one of the two resources",
  );
}

/** Accepted without an id, and then not to be found. It may still come. */
export const notAppeared = ({ product, type }: Definition, natural: NaturalKey) =>
  new PortalError({
    kind: "unavailable",
    product: product.name,
    operation: type,
    what: `${natural.text} was accepted and has not appeared`,
    nextStep: "Run `pulumi up` again in a minute: it takes over what has appeared by then",
    ambiguous: true,
  });

/** Equal objects are normal here, so no name tells which one a lost reply was about. */
export const severalOurs = (definition: Definition, inputs: Fields, wires: readonly unknown[]) =>
  conflict(
    definition,
    `the reply to the create was lost, and ${wires.length} objects are as it was sent: ${wires.map((wire) => idOf(definition, inputs, wire)).join(", ")}`,
    "Nobody can tell which one it has made. Remove those that are too many, and run `pulumi up` again",
  );

/** Equal objects are normal here, and nothing tells how old these are. The create is forgotten: whoever reads this decides. */
export const undated = (definition: Definition, inputs: Fields, wires: readonly unknown[]) =>
  conflict(
    definition,
    `the reply to the create was lost. ${wires.map((wire) => idOf(definition, inputs, wire)).join(", ")} ${wires.length === 1 ? "is" : "are"} as it was sent, ` +
      "and the service does not tell since when, so it may be somebody else's",
    "Import it by its id if the create has made it, or remove it in the portal: the next `pulumi up` makes another one",
  );

/** The service shows nothing that would tell. The create is forgotten: whoever reads this decides. */
export const nobodyCanTell = ({ product, type }: Definition, why: string) =>
  new PortalError({
    kind: "unavailable",
    product: product.name,
    operation: type,
    what: `${why}, and the service does not show whether it was made`,
    nextStep: "Check that in the portal itself, and remove it there if it was: the next `pulumi up` makes it",
    ambiguous: true,
  });

/** It exists, and what is shown once cannot be had any more. */
export const secretLost = (definition: Definition, id: string, names: readonly string[]) =>
  conflict(
    definition,
    `${id} is there, and its ${names.join(" and ")}, which the service shows at creation only, cannot be had any more`,
    "Remove it in the portal, and run `pulumi up` again: a new one is made",
  );
