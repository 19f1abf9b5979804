import { PortalError } from "../http/errors";
import type { Root } from "../kit/exported";
import type { Session } from "../kit/session";

/**
 * Where an export begins: those that are named, or all that the login sees.
 *
 * @throws PortalError where one that was named is not there, and where none is named and the service lists none
 */
export async function rootsNamed<Api>(session: Session<Api>, named: readonly string[]): Promise<readonly Root[]> {
  const { product, api, login } = session;
  const { roots } = product;
  const refuse = (what: string, nextStep: string) =>
    new PortalError({ kind: "notVisible", product: product.name, operation: "export", what, nextStep });
  if (!roots) {
    if (named.length === 0) return [];
    throw refuse(`${product.title} has no part that could be exported alone`, "Leave out --in");
  }
  if (!roots.list) {
    if (named.length > 0) return named.map((id) => ({ id }));
    throw refuse(`${product.title} lists no ${roots.noun}s`, `Name each ${roots.noun} with --in <id>`);
  }
  const all = await roots.list(api);
  const missing = named.filter((id) => !all.some((root) => root.id === id));
  if (missing.length === 0) return named.length > 0 ? all.filter(({ id }) => named.includes(id)) : all;
  const seen = all.map(({ id }) => id).join(", ") || "none";
  throw refuse(
    `there is no ${roots.noun} ${missing.join(", ")} that the login (${login}) sees; it sees ${seen}`,
    "Check the id and the credentials",
  );
}
