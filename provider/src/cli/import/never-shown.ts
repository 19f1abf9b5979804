import type { Definition } from "../../kit/definition";
import type { Fields } from "../../kit/normal-form";

/** Why a type cannot be imported: the secret that it is all about is shown at its creation only. */
export function neverShown(definition: Definition, outputs: Fields): string | undefined {
  const { emitOnCreate = [], secret = [], outputs: schema } = definition;
  const isNeeded = (name: string) => secret.includes(name) && !schema.shape[name]?.safeParse(undefined).success;
  const missing = emitOnCreate.filter((name) => isNeeded(name) && outputs[name] === undefined);
  if (missing.length === 0) return undefined;
  return `the service shows its ${missing.join(" and ")} at creation only, so it cannot be imported`;
}
