import type { Context, Created, Definition } from "./definition";
import { isReplacing } from "./diff";
import type { Ids } from "./identity";
import { type Fields, mapFields } from "./normal-form";

/** The resource's own inputs: not those that every resource has, which the kit acts on. */
const ownInputs = ({ inputs }: Definition, bag: Fields): Fields =>
  mapFields(bag, (value, name) => (name in inputs.shape ? value : undefined));

/** Own inputs without words to the provider, and without what acts or is sent later. */
export function sentAtCreate(definition: Definition, bag: Fields): Fields {
  const { local = [], triggers = [], afterCreate = [] } = definition;
  const unsent = [...local, ...triggers, ...afterCreate];
  return mapFields(ownInputs(definition, bag), (value, name) => (unsent.includes(name) ? undefined : value));
}

/** Has the definition make the object. */
export async function sendCreate<Api>(
  definition: Definition,
  context: Context<Api>,
  inputs: Fields,
): Promise<Created<unknown>> {
  if (!definition.create) throw new Error(`${definition.type} cannot be created.`);
  return definition.create(context, sentAtCreate(definition, inputs), ownInputs(definition, inputs));
}

/** Has the definition send the inputs of these names, but for those that no update takes. */
export async function sendUpdate<Api>(
  definition: Definition,
  context: Context<Api>,
  ids: Ids,
  names: readonly string[],
  inputs: Fields,
  before: Fields,
): Promise<unknown> {
  const { type, createOnly = [], local = [] } = definition;
  if (!definition.update) throw new Error(`${type} ${names.join(", ")}: the service has no update for it.`);
  const own = ownInputs(definition, inputs);
  const isSent = (name: string) =>
    names.includes(name) && !isReplacing(definition, name) && !createOnly.includes(name) && !local.includes(name);
  const changed = mapFields(own, (value, name) => (isSent(name) ? value : undefined));
  return definition.update(context, ids, changed, own, before);
}
