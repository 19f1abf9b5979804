import { CommandError } from "../../cli/command";
import type { Definition } from "../../kit/definition";
import type { Roots } from "../../kit/exported";
import type { Session } from "../../kit/session";
import { serviceState } from "../../kit/state";
import { namesOf } from "../names";
import { rootDefinition } from "../places";

/**
 * Ids of the accounts that were asked for, by id, by short name or by what people call them.
 *
 * @throws CommandError where one is not there, or where two are meant
 */
export async function accountsNamed(
  session: Session<unknown>,
  definitions: readonly Definition[],
  asked: readonly string[],
): Promise<readonly string[]> {
  const roots = session.product.roots as Roots<unknown> | undefined;
  const definition = rootDefinition(definitions, roots as Roots<never> | undefined);
  if (!roots?.list || !definition) {
    throw new CommandError(`A template is made out of accounts, and ${session.product.title} lists none.`);
  }
  const all = (await roots.list(session.api)).map(({ id, wire }) => {
    const ids = { [roots.input]: id };
    const state = wire === undefined ? {} : serviceState(definition, wire, ids);
    const names = [...namesOf(definition, state), state.name].filter((name) => typeof name === "string");
    return { id, names };
  });
  const seen = all.map(({ id, names: [name] }) => (name === undefined ? id : `${id} (${name})`)).join(", ") || "none";
  return asked.map((text) => {
    const byId = all.filter(({ id }) => id === text);
    const byName = all.filter(({ names }) => names.some((name) => name.toLowerCase() === text.toLowerCase()));
    const [only, ...others] = byId.length > 0 ? byId : byName;
    if (only && others.length === 0) return only.id;
    const what = only ? `Several ${roots.noun}s are called` : `There is no ${roots.noun}`;
    throw new CommandError(`${what} ${JSON.stringify(text)}; the login sees ${seen}. Give the id.`);
  });
}
