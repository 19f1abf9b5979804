import { PortalError } from "../http/errors";
import { stringifyJson } from "../http/json";
import { askedObject } from "./answer";
import type { Context } from "./definition";
import { orUndefinedWhenGone } from "./gone";
import type { Ids } from "./identity";
import { type Fields, isPlainObject } from "./normal-form";
import { comparable, isListed, NotShown, type Page, type Place, type Source, scopeText } from "./source";

/**
 * Pages from 1 to the last, one in memory at a time. An entry that has moved from one page to the next while they were
 * read comes once. A service that gives the same page again would never come to an end: that is an error.
 */
export async function* byPage<Api, Item>(
  { session }: Context<Api>,
  name: string,
  read: (page: number) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  let before = new Set<string>();
  for (let page = 1; ; page++) {
    const { items, more, unsure } = await read(page);
    const texts = items.map((item) => stringifyJson(item) ?? "");
    const fresh = items.filter((_, index) => !before.has(texts[index] ?? ""));
    if (more && fresh.length === 0) {
      if (unsure) return;
      throw new PortalError({
        kind: "unavailable",
        product: session.product.name,
        operation: name,
        what: `page ${page} of the list has nothing new, and more is promised, so it cannot be read to its end`,
        nextStep: "Try again later",
      });
    }
    yield fresh;
    if (!more) return;
    before = new Set(texts);
  }
}

/** Every object of a scope as the service shows it now. Nothing is kept for the next call. */
export async function* listed<Api, Wire>(
  context: Context<Api>,
  source: Source<Api, Wire>,
  scope: Ids,
): AsyncGenerator<readonly Wire[]> {
  const { within, list } = source;
  if (within) {
    const holder = await readOne(context, within.source, within.place(scope));
    if (holder === undefined) throw nothing(context, source.name, `${scopeText(scope)} is not there`);
    const items = within.items(holder) as readonly Wire[] | undefined;
    if (!items) throw new NotShown(context.session.product.name, source.name, scope);
    yield items;
    return;
  }
  if (!list) throw new Error(`${source.name} has no list.`);
  for await (const items of byPage(context, source.name, (page) => list(context.api, scope, page))) {
    yield items.filter((wire) => isListed(source, wire));
  }
}

/** One object by its key: by a single read where there is one, else out of its list. */
export async function readOne<Api, Wire>(
  context: Context<Api>,
  source: Source<Api, Wire>,
  place: Place,
): Promise<Wire | undefined> {
  const { single } = source;
  if (single) {
    const wire = await orUndefinedWhenGone(() => single(context.api, place.scope, place.key));
    const isThere = wire !== undefined && !(isPlainObject(wire) && hasFields(wire) && source.absent?.(wire));
    return isThere
      ? (askedObject(context.session.product.name, source as Source<Api, unknown>, place, wire) as Wire)
      : undefined;
  }
  const key = comparable(source, place.key);
  for await (const items of listed(context, source, place.scope)) {
    const found = items.find((wire) => comparable(source, source.key(wire)) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

const hasFields = (wire: Fields) => Object.keys(wire).length > 0;

/** There is no such object. */
export const nothing = <Api>({ session }: Context<Api>, name: string, what: string): PortalError =>
  new PortalError({
    kind: "gone",
    product: session.product.name,
    operation: name,
    what,
    nextStep: `Check the arguments, and that the login (${session.login}) may see it`,
  });
