import { z } from "zod";
import { type DataSource, type DataSourceCost, defineListing, type ManySpec } from "./data-source";
import { type AnyDefinition, argumentsOf, entryOf, fieldsOf } from "./data-source-entry";
import { byPage, listed } from "./data-source-pages";
import { type Definition, derived, type Problem } from "./definition";
import { idsFrom } from "./identity";
import type { Fields } from "./normal-form";
import type { Page } from "./source";

export interface ListingSpec<Api>
  extends Pick<ManySpec<Api, z.ZodObject>, "name" | "summary" | "example" | "quirks" | "list" | "each"> {
  /** Arguments that select the list; by default the scope of the source. */
  readonly scope?: readonly string[];
  /** Of these, those that need not be given. */
  readonly optional?: readonly string[];
  /** What the service can filter by. Goes along with `page`. */
  readonly filters?: z.ZodRawShape;
  /** Reads one page, from 1, in place of the source. */
  page?(api: Api, args: Fields, page: number): Promise<Page<unknown>>;
  /** Which entries of these pages are of the kind; a page may hold others, and nothing else. */
  includes?(wire: Fields): boolean;
  /** Where an entry stands, when the arguments do not say. */
  placed?(wire: Fields, args: Fields): Fields;
  /** Inputs that are not always returned, and are here. */
  readonly shows?: readonly string[];
  validate?(args: Fields): readonly Problem[];
  readonly cost?: DataSourceCost;
}

/** All objects of a resource's kind in one place: `getGroups({ account })`. */
export function listing<Api>(resource: AnyDefinition, spec: ListingSpec<Api>): DataSource {
  const definition = resource as Definition;
  const { source, product, type, listFields, identity, secret = [], cost } = definition;
  const { scope = source.scope, optional = [], filters = {}, page, includes, placed, shows, ...own } = spec;
  const fields = fieldsOf(definition, listFields === "all" ? undefined : [...listFields, ...identity.id], shows);
  return defineListing<Api, z.ZodObject>({
    cost: { requests: cost.list ?? 1, per: source.within ? "call" : "page" },
    ...own,
    product,
    resource: type,
    args: z.strictObject({ ...argumentsOf(definition, scope, optional), ...filters }),
    fields,
    secret: secret.filter((name) => name in fields.shape),
    async *pages(context, given: Fields) {
      const pages = page
        ? byPage(context, own.name, (number) => page(context.api, given, number))
        : listed(context, source, idsFrom(source.scope, given, derived(definition, given)));
      for await (const wires of pages) {
        const wanted = page && includes ? wires.filter((wire) => includes(wire as Fields)) : wires;
        yield wanted.map((wire) => {
          const place = placed?.(wire as Fields, given) ?? {};
          return { ...place, ...entryOf(definition, wire, { ...given, ...place }, source.key(wire)) };
        });
      }
    },
  });
}
