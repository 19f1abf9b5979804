import type { Definition } from "../../kit/definition";
import type { Fields } from "../../kit/normal-form";

/** Why a type cannot be imported: it is nothing but a secret that is shown at its creation, and nothing reads it. */
export function neverShown(definition: Definition, outputs: Fields): string | undefined {
  const { emitOnCreate = [], secret = [], source, outputs: schema } = definition;
  const missing = emitOnCreate.filter((name) => secret.includes(name) && outputs[name] === undefined);
  const isAll = missing.length === Object.keys(schema.shape).length;
  if (!source.unreadable || missing.length === 0 || !isAll) return undefined;
  return `the service shows its ${missing.join(" and ")} at creation only, so it cannot be imported`;
}
