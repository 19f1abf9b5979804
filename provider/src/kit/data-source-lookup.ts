import { z } from "zod";
import { PortalError } from "../http/errors";
import { exactlyOne } from "./choice";
import { type DataSource, type DataSourceCost, defineDataSource, type OneSpec } from "./data-source";
import { type AnyDefinition, argumentsOf, entryOf, fieldsOf } from "./data-source-entry";
import { listed, nothing, readOne } from "./data-source-pages";
import { type Context, type Definition, type Problem, placeOf } from "./definition";
import type { Ids } from "./identity";
import { type Fields, same } from "./normal-form";

// biome-ignore lint/suspicious/noExplicitAny: contexts of every product
type AnyContext = Context<any>;

export interface LookupSpec extends Pick<OneSpec<unknown, z.ZodObject>, "name" | "summary" | "example" | "quirks"> {
  /** Fields that find it, exactly one of them: the key, and others that people know it by. None: the place is enough. */
  readonly by: readonly string[];
  /** Arguments that say where it stands; by default the parts of the id before the key. */
  readonly scope?: readonly string[];
  /** Of these, those that need not be given. */
  readonly optional?: readonly string[];
  /** Inputs that are not always returned, and are here where they are. */
  readonly shows?: readonly string[];
  /** Objects to look through, in place of the service's search or the list of the source. */
  candidates?(context: AnyContext, given: Fields): Promise<readonly unknown[]>;
  /** Arguments that are no fields of the resource. Go along with `find`. */
  readonly args?: z.ZodRawShape;
  /** Finds the one object, in place of its key. */
  find?(context: AnyContext, given: Fields): Promise<unknown>;
  validate?(given: Fields): readonly Problem[];
  readonly cost?: DataSourceCost;
}

/** One object of a resource's kind: `getGroup({ account, groupId })` or `getGroup({ account, friendlyName })`. */
export function lookup(resource: AnyDefinition, spec: LookupSpec): DataSource {
  const definition = resource as Definition;
  const { identity, source, product, type, secret = [] } = definition;
  const { by, scope = identity.id.slice(0, by.length > 0 ? -1 : undefined), optional = [], ...rest } = spec;
  const { candidates, validate, args: more = {}, find, shows, ...own } = rest;
  const key = identity.id.at(-1) ?? "";
  const others = by.filter((name) => name !== key);
  const fields = fieldsOf(definition, undefined, shows);

  async function read(context: AnyContext, given: Fields): Promise<Fields | undefined> {
    const place = placeOf(definition, idsIn(given), given);
    const other = others.find((name) => given[name] !== undefined);
    if (other === undefined) {
      const wire = find ? await find(context, given) : await readOne(context, source, place);
      if (wire === undefined) return undefined;
      const isKeyGiven = !find && by.length === 0;
      return entryOf(definition, wire, given, isKeyGiven ? String(given[key]) : source.key(wire));
    }
    const pages = candidates
      ? [await candidates(context, given)]
      : searched(context, definition, given, other, place.scope);
    const found = await matching(definition, given, other, pages);
    if (found.size > 1) throw several(context, own.name, textOf(given), key, [...found.keys()]);
    const [first] = found;
    if (!first) return undefined;
    const [listKey, listed] = first;
    // What a list entry lacks, the object itself has.
    const wire = definition.listFields === "all" ? listed : await readOne(context, source, { ...place, key: listKey });
    return wire && entryOf(definition, wire, given, listKey);
  }

  return defineDataSource({
    cost: costOf(definition, others, key),
    ...own,
    product,
    resource: type,
    args: z.strictObject({
      ...argumentsOf(definition, scope, optional),
      ...argumentsOf(definition, by, by.length > 1 ? by : []),
      ...more,
    }),
    fields,
    secret: secret.filter((name) => name in fields.shape),
    validate: (given) => [...(by.length > 1 ? exactlyOne(given, by) : []), ...(validate?.(given) ?? [])],
    async read(context, given) {
      const entry = await read(context, given);
      if (!entry) throw nothing(context, own.name, `there is none with ${textOf(given)}`);
      return entry;
    },
  });
}

const idsIn = (given: Fields): Ids =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

function costOf({ source, listFields, cost }: Definition, others: readonly string[], key: string): DataSourceCost {
  const { read, list } = cost;
  if (read === null || !source.single) return { requests: list ?? read ?? 1, per: list === null ? "call" : "page" };
  if (others.length === 0) return { requests: read, per: "call" };
  const single = listFields === "all" ? "" : ", and one more";
  return { requests: read, per: "call", note: `not by \`${key}\`: the pages of the list${single}` };
}

/** By the service's own search where there is one, else the whole list. */
async function* searched(
  context: AnyContext,
  definition: Definition,
  given: Fields,
  name: string,
  scope: Ids,
): AsyncGenerator<readonly unknown[]> {
  if (definition.find && definition.identity.naturalKeys?.includes(name)) yield await definition.find(context, given);
  else yield* listed(context, definition.source, scope);
}

/** Objects whose field reads as asked, by their keys. */
async function matching(
  definition: Definition,
  given: Fields,
  name: string,
  pages: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
): Promise<ReadonlyMap<string, unknown>> {
  const { source, inputs, outputs } = definition;
  const schema = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
  const found = new Map<string, unknown>();
  for await (const wires of pages) {
    for (const wire of wires) {
      const key = source.key(wire);
      if (same(schema, entryOf(definition, wire, given, key)[name], given[name])) found.set(key, wire);
    }
  }
  return found;
}

function several(
  { session }: AnyContext,
  name: string,
  text: string,
  key: string,
  keys: readonly string[],
): PortalError {
  return new PortalError({
    kind: "conflict",
    product: session.product.name,
    operation: name,
    what: `${keys.length} have ${text}: ${key} ${keys.join(", ")}`,
    nextStep: `Give ${key}`,
  });
}

const textOf = (given: Fields): string =>
  Object.entries(given)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(", ");
