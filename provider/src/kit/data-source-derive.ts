import { z } from "zod";
import { PortalError } from "../http/errors";
import { exactlyOne } from "./choice";
import {
  type DataSource,
  type DataSourceCost,
  defineDataSource,
  defineListing,
  type ManySpec,
  type OneSpec,
} from "./data-source";
import { byPage, listed, nothing, readOne } from "./data-source-pages";
import { type Context, type Definition, derived, placeOf, unreturned } from "./definition";
import { metaOf, unwrap } from "./fields";
import { formatId, type Ids, idsFrom } from "./identity";
import { type Fields, same } from "./normal-form";
import type { Page } from "./source";
import { serviceState } from "./state";

/** A definition of any product: their types differ in what only their own operations see. */
// biome-ignore lint/suspicious/noExplicitAny: stands for the definition of every resource
type AnyDefinition = any;

type Own = "name" | "summary" | "example" | "quirks";

export interface LookupSpec extends Pick<OneSpec<unknown, z.ZodObject>, Own> {
  /** Fields that find it, exactly one of them: the key, and others that people know it by. */
  readonly by: readonly string[];
  /** Arguments that say where it stands; by default the parts of the id before the key. */
  readonly scope?: readonly string[];
  /** Of these, those that need not be given. */
  readonly optional?: readonly string[];
  readonly cost?: DataSourceCost;
  /** Objects to look through, in place of the service's search or the list of the source. */
  // biome-ignore lint/suspicious/noExplicitAny: contexts of every product
  candidates?(context: Context<any>, given: Fields): Promise<readonly unknown[]>;
  validate?(given: Fields): ReturnType<typeof exactlyOne>;
}

/** One object of a resource's kind: `getGroup({ account, groupId })` or `getGroup({ account, friendlyName })`. */
export function lookup(resource: AnyDefinition, spec: LookupSpec): DataSource {
  const definition = resource as Definition;
  const { identity, source, product, type, cost, secret = [] } = definition;
  const {
    by,
    scope = identity.id.slice(0, by.length > 0 ? -1 : undefined),
    optional = [],
    candidates,
    validate,
    ...own
  } = spec;
  const key = identity.id.at(-1) ?? "";
  const args = z.strictObject({
    ...Object.fromEntries(scope.map((name) => [name, argument(definition, name, optional.includes(name))])),
    ...Object.fromEntries(by.map((name) => [name, argument(definition, name, by.length > 1)])),
  });
  const fields = fieldsOf(definition);
  const others = by.filter((name) => name !== key);
  return defineDataSource({
    cost: costOfLookup(definition, key, by, cost),
    ...own,
    product,
    resource: type,
    args,
    fields,
    secret: secret.filter((name) => name in fields.shape),
    validate: (given) => [...(by.length > 1 ? exactlyOne(given, by) : []), ...(validate?.(given) ?? [])],
    async read(context, given) {
      const other = others.find((name) => given[name] !== undefined);
      const ids = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      const place = placeOf(definition, ids, given);
      if (other === undefined) {
        const wire = await readOne(context, source, place);
        if (wire === undefined) throw nothing(context, own.name, `there is none with ${textOf(given)}`);
        return entryOf(definition, wire, given, by.length > 0 ? source.key(wire) : String(given[key]));
      }
      const wires = candidates
        ? [await candidates(context, given)]
        : searched(context, definition, given, other, place.scope);
      const found = await matching(definition, given, other, wires);
      const keys = found.map((wire) => source.key(wire));
      if (found.length > 1) throw several(context, own.name, textOf(given), key, keys);
      const [first] = found;
      if (first === undefined) throw nothing(context, own.name, `there is none with ${textOf(given)}`);
      const listKey = keys[0] ?? "";
      // What a list entry lacks, the object itself has.
      const whole =
        definition.listFields === "all" ? first : await readOne(context, source, { ...place, key: listKey });
      if (whole === undefined) throw nothing(context, own.name, `there is none with ${textOf(given)} any more`);
      return entryOf(definition, whole, given, listKey);
    },
  });
}

function costOfLookup(
  { source, listFields }: Definition,
  key: string,
  by: readonly string[],
  { read, list }: Definition["cost"],
): DataSourceCost {
  const note = `found by anything else than \`${key}\`: the pages of the list${listFields === "all" ? "" : ", and one more"}`;
  if (read === null || !source.single) return { requests: list ?? read ?? 1, per: list === null ? "call" : "page" };
  return { requests: read, per: "call", ...(by.some((name) => name !== key) ? { note } : {}) };
}

/** By the service's own search where there is one, else the whole list. */
async function* searched(
  context: Context<unknown>,
  definition: Definition,
  given: Fields,
  name: string,
  scope: Ids,
): AsyncGenerator<readonly unknown[]> {
  if (definition.find && definition.identity.naturalKeys?.includes(name)) yield await definition.find(context, given);
  else yield* listed(context, definition.source, scope);
}

/** Objects whose field reads as asked. */
async function matching(
  definition: Definition,
  given: Fields,
  name: string,
  pages: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
): Promise<unknown[]> {
  const { source, inputs, outputs } = definition;
  const schema = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
  const found = new Map<string, unknown>();
  for await (const wires of pages) {
    for (const wire of wires) {
      const key = source.key(wire);
      if (same(schema, entryOf(definition, wire, given, key)[name], given[name])) found.set(key, wire);
    }
  }
  return [...found.values()];
}

function several(
  { session }: Context<unknown>,
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

export interface ListingSpec<Api> extends Pick<ManySpec<Api, z.ZodObject>, Own | "list" | "each"> {
  /** Arguments that select the list; by default the scope of the source. */
  readonly scope?: readonly string[];
  readonly optional?: readonly string[];
  /** What the service can filter by. Goes along with `page`. */
  readonly filters?: z.ZodRawShape;
  /** Reads one page in place of the source. */
  page?(api: Api, args: Fields, page: number): Promise<Page<unknown>>;
  /** For lists that are several in one. */
  pages?(context: Context<Api>, args: Fields): AsyncIterable<readonly unknown[]>;
  validate?(args: Fields): ReturnType<typeof exactlyOne>;
  readonly cost?: DataSourceCost;
}

/** All objects of a resource's kind in one place: `getGroups({ account })`. */
export function listing<Api>(resource: AnyDefinition, spec: ListingSpec<Api>): DataSource {
  const definition = resource as Definition;
  const { source, product, type, listFields, identity, secret = [], cost } = definition;
  const { scope = source.scope, optional = [], filters = {}, page, pages, ...own } = spec;
  const shown = listFields === "all" ? undefined : [...listFields, ...identity.id];
  const fields = fieldsOf(definition, shown);
  return defineListing<Api, z.ZodObject>({
    cost: { requests: cost.list ?? 1, per: source.within ? "call" : "page" },
    ...own,
    product,
    resource: type,
    args: z.strictObject({
      ...Object.fromEntries(scope.map((name) => [name, argument(definition, name, optional.includes(name))])),
      ...filters,
    }),
    fields,
    secret: secret.filter((name) => name in fields.shape),
    async *pages(context, given: Fields) {
      const place = idsFrom(source.scope, given, derived(definition, given));
      const read = pages
        ? pages(context, given)
        : page
          ? byPage(context, own.name, (number) => page(context.api, given, number))
          : listed(context, source, place);
      for await (const wires of read) {
        yield wires.map((wire) => entryOf(definition, wire, given, source.key(wire)));
      }
    },
  });
}

/** An object in the resource's own words, with the Pulumi id. */
export function entryOf(definition: Definition, wire: unknown, given: Fields, key: string): Fields {
  const { inputs, identity } = definition;
  const last = identity.id.at(-1) ?? "";
  const known = { ...derived(definition, given), ...given, [last]: key };
  const bare = idsFrom(identity.id, known);
  const state = serviceState(definition, wire, bare);
  const ids = idsFrom(identity.id, known, state);
  return { ...state, ...ids, id: formatId(inputs, identity.id, ids) };
}

/** What reads return of a resource. */
function fieldsOf(definition: Definition, only?: readonly string[]): z.ZodObject {
  const { inputs, outputs, identity, emitOnCreate = [] } = definition;
  const unseen = [...unreturned(definition), ...emitOnCreate];
  const isShown = (name: string, schema: z.ZodType) =>
    !unseen.includes(name) &&
    (only === undefined || only.includes(name)) &&
    (metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind) !== "file";
  const shape = Object.entries({ ...inputs.shape, ...outputs.shape } as Record<string, z.ZodType>)
    .filter(([name, schema]) => isShown(name, schema))
    .map(([name, schema]) => [name, identity.id.includes(name) ? required(schema) : schema]);
  return z.object({
    id: z.string().describe("Id of the resource: a reference to it, and its id in an import file."),
    ...Object.fromEntries(shape),
  });
}

/** A field of a resource as an argument. */
function argument({ type, inputs, outputs }: Definition, name: string, isOptional: boolean): z.ZodType {
  const schema = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
  if (!schema) throw new Error(`${type} has no field ${name}.`);
  return isOptional ? required(schema).optional() : required(schema);
}

/** The schema below `optional()`, with all that is noted on it. */
function required(schema: z.ZodType): z.ZodType {
  const { inner, optional } = unwrap(schema);
  return optional ? inner.meta({ ...schema.meta(), ...inner.meta() }) : schema;
}
