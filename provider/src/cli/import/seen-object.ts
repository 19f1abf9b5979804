import type { Asked, Found } from "../../export/found";
import { givenOf, managedBy } from "../../export/given";
import { asSet } from "../../export/sets";
import { entryOf } from "../../kit/data-source-entry";
import { type Definition, derived, idText } from "../../kit/definition";
import { type Ids, idsFrom, pick } from "../../kit/identity";
import { Lifecycle } from "../../kit/lifecycle";
import { type Fields, mapFields } from "../../kit/normal-form";
import type { Runtime } from "../../kit/runtime";
import type { Session } from "../../kit/session";
import type { Owning } from "../../kit/set-guard";

/** An object as a portal shows it. */
export interface SeenObject {
  readonly id: string;
  /** Inputs that a program would give to say the same. */
  readonly inputs: Fields;
  readonly outputs: Fields;
  /** Inputs that the program has to give and the service never returns. */
  readonly asked: readonly Asked[];
}

/**
 * Reads an object by its id.
 *
 * @param given inputs that are known beside the id: where it stands, and the name of the credentials
 * @returns undefined when it is not there for certain
 * @throws Error where no program can give what is there
 */
export async function seeObject(
  runtime: Runtime,
  definition: Definition,
  ids: Ids,
  given: Fields,
): Promise<SeenObject | undefined> {
  const id = idText(definition, ids);
  const lifecycle = new Lifecycle(runtime);
  const { connection, ...known } = given;
  const named = { ...(connection !== undefined && { connection }) };
  const place = mapFields({ ...known, ...ids }, (value, name) => (name in definition.inputs.shape ? value : undefined));
  const whole = await wholeInputs(definition, lifecycle.session(definition, named), ids);
  // As if a program gave every input: then the whole object is read, and nothing of it is left out.
  const names = Object.keys(definition.inputs.shape);
  const living = await lifecycle.read(definition, id, { ...named, ...place, ...whole, __set: names });
  if (!living) return undefined;
  const { __set: _, ...outputs } = living.state;
  const outcome = givenOf(definition, { ...outputs, ...whole }, place);
  if ("reason" in outcome) throw new Error(`${definition.type} ${id} cannot be imported: ${outcome.reason}.`);
  const inputs = { ...outcome.inputs, ...named };
  return {
    id,
    inputs,
    asked: outcome.asked,
    outputs: { ...outputs, ...place, ...named, __set: managedBy(definition, inputs, outcome.asked) },
  };
}

/** What a set or an order holds: a read of it alone shows what a program has named. */
async function wholeInputs(definition: Definition & Owning, session: Session<unknown>, ids: Ids): Promise<Fields> {
  const context = { api: session.api, session };
  const { exported, owns } = definition;
  if (exported?.inputs) return (await exported.inputs(context, ids)) ?? {};
  if (!owns) return {};
  const { element } = owns;
  const wires = await session.readAll(element.source, idsFrom(element.source.scope, ids, derived(element, ids)));
  const found = wires.flatMap((wire): Found[] => {
    const key = element.source.key(wire);
    const { id, ...state } = entryOf(element, wire, ids, key);
    const outcome = givenOf(element, state, pick(ids, definition.identity.id));
    return "reason" in outcome ? [] : [{ definition: element, id: String(id), ids, outputs: state, ...outcome }];
  });
  const inputs = found.length === wires.length ? asSet(definition, element, { ...ids }, found) : undefined;
  if (inputs) return inputs;
  throw new Error(
    `${definition.type} ${idText(definition, ids)} cannot be imported as a set: not everything of its entries is shown, or two have one key. Import them one by one, as ${element.type}.`,
  );
}
