import { entryOf } from "../../kit/data-source-entry";
import { listed } from "../../kit/data-source-pages";
import type { Context } from "../../kit/definition";
import type { Fields } from "../../kit/normal-form";
import { refuseStranger } from "../../kit/reading";
import type { Runtime } from "../../kit/runtime";
import { comparable, scopeText } from "../../kit/source";
import type { PulumiOptions } from "../engine/pulumi";
import { exportState, portalsConfig } from "../engine/state";
import { closeRuntime, openRuntime } from "../portal-runtime";
import type { Progress } from "../terminal/progress";
import { type ManagedScope, managedScopes } from "./managed";
import type { Failure, Unmanaged, UnmanagedObject } from "./report";

/** A list that was read, with what every state that shares it holds. */
interface Listing {
  readonly place: ManagedScope;
  readonly entries: readonly Entry[];
  readonly requests: number;
}

interface Entry extends UnmanagedObject {
  readonly key: string;
  readonly state: Fields;
}

/**
 * Objects that exist at the portals and stand in none of the states: of the types and in the scopes that the states
 * have, by the lists that a refresh uses. What fails is told, and hides nothing else.
 */
export async function findUnmanaged(
  stacks: readonly string[],
  options: PulumiOptions & { readonly progress: Progress },
): Promise<Unmanaged> {
  const listings = new Map<string, Listing>();
  const errors: Failure[] = [];
  const tell = (place: string, reason: unknown) =>
    errors.push({ message: `${place}: ${reason instanceof Error ? reason.message : reason}`, resources: [] });
  for (const stack of stacks) {
    try {
      const [resources, config] = await Promise.all([exportState(stack, options), portalsConfig(stack, options)]);
      await addListings(managedScopes(resources), config, listings, options, tell);
    } catch (reason) {
      tell(stack, reason);
    }
  }
  return { types: byType([...listings.values()]), errors };
}

/** Reads the lists that no earlier stack has led to, and notes for all what this stack holds of them. */
async function addListings(
  places: readonly ManagedScope[],
  config: ReadonlyMap<string, string>,
  listings: Map<string, Listing>,
  { env, progress, signal }: PulumiOptions & { readonly progress: Progress },
  tell: (place: string, reason: unknown) => void,
): Promise<void> {
  const runtime = openRuntime((key) => config.get(key), { env, progress });
  try {
    for (const place of places) {
      if (signal?.aborted) return;
      const { definition, scope } = place;
      const where = `${definition.type} in ${scopeText(scope)}`;
      try {
        const session = runtime.session(definition.product, place.connection);
        // Without the login: two that see different things of one portal would be asked twice for nothing.
        const name = JSON.stringify([session.portal, definition.type, scopeText(scope)]);
        const known = listings.get(name);
        if (known) {
          for (const key of place.keys) known.place.keys.add(key);
          known.place.owned.push(...place.owned);
          continue;
        }
        progress.update(`listing ${where}`);
        refuseStranger(definition, session, place.witness.id, place.witness.state);
        const before = requestsOf(runtime);
        const entries = await entriesOf({ api: session.api, session }, place);
        listings.set(name, { place, entries, requests: requestsOf(runtime) - before });
      } catch (reason) {
        tell(where, reason instanceof Error ? runtime.redactor.text(reason.message) : reason);
      }
    }
  } finally {
    await closeRuntime(runtime);
  }
}

async function entriesOf(context: Context<unknown>, { definition, scope, sample }: ManagedScope): Promise<Entry[]> {
  const { source, identity, secret = [] } = definition;
  // The first is often a short form that the service makes; the last is what people call it.
  const naturalKey = identity.naturalKeys?.findLast((name) => !secret.includes(name));
  const entries: Entry[] = [];
  for await (const page of listed(context, source, scope)) {
    for (const wire of page) {
      const key = source.key(wire);
      const state = entryOf(definition, wire, { ...sample, ...scope }, key);
      const name = naturalKey === undefined ? undefined : state[naturalKey];
      entries.push({
        key: comparable(source, key),
        id: String(state.id),
        ...(typeof name === "string" && name !== "" && { name }),
        state,
      });
    }
  }
  return entries;
}

/** Requests for lists and objects; those for a token come once, whatever is asked. */
function requestsOf(runtime: Runtime): number {
  const { requests } = runtime.usage.summary();
  return requests.list + requests.read;
}

function byType(listings: readonly Listing[]): Unmanaged["types"] {
  const types = [...new Set(listings.map(({ place }) => place.definition.type))].sort();
  return types.map((type) => {
    const own = listings.filter(({ place }) => place.definition.type === type);
    return {
      type,
      lists: own.length,
      requests: own.reduce((sum, { requests }) => sum + requests, 0),
      objects: own.flatMap(({ place, entries }) =>
        entries
          .filter((entry) => !isManaged(place, entry))
          .map(({ id, name }) => ({ id, ...(name !== undefined && { name }) })),
      ),
    };
  });
}

const isManaged = ({ keys, owned }: ManagedScope, { key, state }: Entry): boolean =>
  keys.has(key) || owned.some(({ prefix, by }) => String(state[by] ?? "").startsWith(prefix));
