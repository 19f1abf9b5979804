import type { Definition, Problem } from "./definition";
import { type Fields, hasUnknown, stableText } from "./normal-form";

const seen = new Map<string, { readonly type: string; readonly inputs: string; readonly isOpen: boolean }>();

/**
 * Refuses a second resource where the service has room for one: two ways to send e-mail for one account would undo
 * each other with every update. As far as one process sees both.
 */
export function seeExclusive({ type, exclusive }: Definition, inputs: Fields): Problem[] {
  if (!exclusive) return [];
  const values = exclusive.by.map((name) => inputs[name]);
  // What is no id is a problem of its own, and may be anything: no message repeats it.
  if (values.some((value) => typeof value !== "string" || hasUnknown(value))) return [];
  const place = JSON.stringify([exclusive.group, inputs.connection, ...values]);
  const other = seen.get(place);
  const own = { type, inputs: stableText(inputs), isOpen: hasUnknown(inputs) };
  // A preview and the run that follows it see one resource with and without its unknown values.
  const isSame = other?.type === type && (other.inputs === own.inputs || hasUnknown(inputs) || other.isOpen);
  if (!other || isSame) {
    seen.set(place, own);
    return [];
  }
  const both = other.type === type ? `two ${type} are` : `${type} and ${other.type} are both`;
  const where = values.length > 0 ? ` of ${values.join(", ")}` : "";
  return [
    { path: exclusive.by.join(", "), text: `there is one ${exclusive.group}${where}, and ${both} declared. Keep one` },
  ];
}
