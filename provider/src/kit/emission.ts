import { z } from "zod";
import type { Context, Definition } from "./definition";
import type { Found } from "./making";
import type { Fields } from "./normal-form";
import { emittedIn, secretValues } from "./state";

/** What an update returns when its reply shows outputs that no later read does. */
export class Emission<Wire> {
  constructor(
    readonly wire: Wire | undefined,
    readonly emitted: Fields,
  ) {}
}

/** @param reply `wire` is the object where the reply can be trusted, `emitted` the outputs that are shown this once */
export const emits = <Wire>({ wire, emitted }: { wire?: Wire; emitted: Fields }): Emission<Wire> =>
  new Emission(wire, emitted);

/** Outputs that every object has and that nothing has shown. */
export function lacking(definition: Definition, emitted: Fields): string[] {
  const { emitOnCreate = [], outputs } = definition;
  const known = emittedIn(definition, emitted);
  return emitOnCreate.filter((name) => known[name] === undefined && !(outputs.shape[name] instanceof z.ZodOptional));
}

/** What an object shows once: as its create told, else asked for anew where the service can. */
export async function emissionOf(definition: Definition, context: Context<unknown>, found: Found): Promise<Fields> {
  let emitted = emittedIn(definition, found.emitted ?? {});
  if (lacking(definition, emitted).length > 0 && definition.regain) {
    context.session.raiseFence();
    emitted = emittedIn(definition, await definition.regain(context, found.ids));
    context.session.raiseFence();
  }
  context.session.runtime.hide(secretValues(definition, emitted));
  return emitted;
}
