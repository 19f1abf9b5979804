import type { z } from "zod";
import { type Context, type Definition, derived, placeOf, unreturned } from "./definition";
import { type Ids, idsOfKey, pick } from "./identity";
import { keyText } from "./natural-key";
import { type Fields, isPlainObject, same } from "./normal-form";
import { orUndefinedWhenGone } from "./session";
import type { SetSpec } from "./set";
import type { Present } from "./set-element";
import { isForeign, requiredOf } from "./set-inputs";
import { parentOf } from "./source";
import { serviceState } from "./state";

/** The entries of a set: as a bag holds them, and as they are at the service. */
export function setEntries<Api>(spec: SetSpec<Api>, element: Definition) {
  const { name: entriesName, key, value } = spec.entries;
  return { entriesOf, toField, present, shaped };

  /** The entries of a bag, by key, as inputs of the element. */
  function entriesOf(bag: Fields): Map<string, Fields> {
    const given = bag[entriesName];
    if (value !== undefined) {
      const map = isPlainObject(given) ? given : {};
      return new Map(
        Object.entries(map).map(([name, item]) => [keyText(element, key, name), { [key]: name, [value]: item }]),
      );
    }
    const list = Array.isArray(given) ? given.filter(isPlainObject) : [];
    return new Map(list.map((entry) => [keyText(element, key, entry[key]), entry]));
  }

  function toField(entries: readonly Fields[]): unknown {
    if (value !== undefined) return Object.fromEntries(entries.map((entry) => [String(entry[key]), entry[value]]));
    return entries;
  }

  /** Everything present that this set owns. `undefined`: the parent is gone. */
  async function present(
    context: Context<Api>,
    ids: Ids,
    bag: Fields,
    others: Fields[] = [],
    known: ReadonlyMap<string, Fields> = entriesOf(bag),
  ): Promise<Map<string, Present> | undefined> {
    const { scope } = placeOf(element, ids, ids);
    const wires = await orUndefinedWhenGone(() => context.session.readAll(element.source, scope));
    if (!wires) {
      const parent = parentOf(element.source, scope);
      if (parent && (await context.session.read(parent.source, parent.place)) !== undefined) {
        throw new Error(`${spec.type} ${Object.values(ids).join("/")}: its list cannot be read, although it is there.`);
      }
      return undefined;
    }
    const wanted = entriesOf(bag);
    const own = await spec.own?.(context);
    const owned: { name: string; ids: Ids; state: Fields }[] = [];
    for (const wire of wires) {
      const elementIds = idsOfKey(element.identity.id, element.source.key(wire), scope, ids, derived(element, ids));
      const state = serviceState(element, wire, elementIds);
      const name = keyText(element, key, state[key]);
      const isOwn = name.toLowerCase() === own?.toLowerCase();
      // Nobody is removed who cannot be named.
      const isForeignToUs = state[key] === undefined || isOwn || isForeign(name, bag);
      if (!wanted.has(name) && isForeignToUs) others.push(state);
      else owned.push({ name, ids: elementIds, state });
    }
    const found = new Map(
      await Promise.all(
        owned.map(async ({ name, ids: its, state }): Promise<[string, Present]> => {
          return [name, { ids: its, state: await completed(context, wanted.get(name), its, state) }];
        }),
      ),
    );
    if (spec.sought) {
      const unlisted = [...new Map([...known, ...wanted])].filter(([name]) => !found.has(name));
      for (const [name, entry] of unlisted) {
        const [wire] = (await element.find?.(context, { ...entry, ...pick(ids, spec.parents) })) ?? [];
        if (wire === undefined) continue;
        const its = idsOfKey(element.identity.id, element.source.key(wire), scope, ids);
        found.set(name, { ids: its, state: serviceState(element, wire, its) });
      }
    }
    for (const [name, entry] of wanted) {
      // Only what was there before can have been fulfilled.
      if (found.has(name) || !element.fulfilled || !known.has(name)) continue;
      const state = { ...pick(ids, spec.parents), ...entry };
      if (await element.fulfilled(context, scope, state)) found.set(name, { ids: scope, state, fulfilled: true });
    }
    return found;
  }

  /** A list entry lacks some fields; where an entry manages one of them, the object is read singly. */
  async function completed(
    context: Context<Api>,
    wanted: Fields | undefined,
    ids: Ids,
    state: Fields,
  ): Promise<Fields> {
    const { listFields, source } = element;
    if (!wanted || listFields === "all") return state;
    const shown = [...listFields, ...unreturned(element)];
    if (Object.keys(wanted).every((name) => shown.includes(name))) return state;
    const wire = await context.session.read(source, placeOf(element, ids, state), false);
    return wire === undefined ? state : serviceState(element, wire, ids);
  }

  /** The entry in the shape in which the user gave it; a stranger is shown by its key and what every entry needs. */
  function shaped(wanted: Fields | undefined, state: Fields): Fields {
    const { writeOnly = [], local = [] } = element;
    // What means the same is shown as it was given: the key, perhaps in another case, or a word for a whole list.
    const given = [key, ...writeOnly, ...local];
    const names = wanted ? Object.keys(wanted) : requiredOf(element).filter((name) => !spec.parents.includes(name));
    const isAsGiven = (name: string, own: unknown) =>
      given.includes(name) || same(element.inputs.shape[name] as z.ZodType, own, state[name]);
    const shown = names.map((name) => {
      const own = wanted?.[name];
      return [name, wanted && isAsGiven(name, own) ? own : state[name]] as const;
    });
    return Object.fromEntries(shown.filter(([, item]) => item !== undefined && item !== null));
  }
}
