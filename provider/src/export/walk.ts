import { PortalError } from "../http/errors";
import { readOne } from "../kit/data-source-pages";
import { type Context, type Definition, derived, idText, placeOf } from "../kit/definition";
import type { Root, Roots } from "../kit/exported";
import { type Ids, idsFrom } from "../kit/identity";
import { type Fields, mapFields } from "../kit/normal-form";
import { stampedAs } from "../kit/reading";
import type { Session } from "../kit/session";
import type { Owning } from "../kit/set-guard";
import { NotShown, scopeText } from "../kit/source";
import { isFleeting, normalState, secretValues, serviceState, stateAfterRead, withIds } from "../kit/state";
import type { Found, LeftOut } from "./found";
import { givenOf, lacking, managedBy } from "./given";
import { bagOf, isOnce, LOGIN, neverReason, type Place, placesOf, ROOT, rootDefinition, setOver } from "./places";
import type { Chosen, Selection } from "./selection";
import { asSet } from "./sets";

export interface WalkOptions {
  readonly definitions: readonly (Definition & Owning)[];
  readonly selection: Selection;
  /** Ids of accounts, Workspaces or rooms; all that the login sees where none is named. */
  readonly roots: readonly string[];
  /** Whether sets are written where there is one. */
  readonly sets: boolean;
  /** Lists alone are read, and what else would be is counted. */
  readonly isPlan: boolean;
  /** Told of each object. */
  found?(): void;
}

/** Something that others stand under. */
interface Holder {
  readonly type: string;
  readonly id: string;
  readonly state: Fields;
  /** It and all above it, the nearest first. */
  readonly line: readonly Chosen[];
  readonly depth: number;
}

export interface Placed extends Found {
  readonly depth: number;
}

/** Requests that a plan has not sent, by what they would ask, so that what is shared counts once. */
export interface Deferred {
  readonly type: string;
  readonly key: string;
  /** Objects that it would bring: one at most, or nobody knows how many. */
  readonly brings: "known" | "one" | "some";
  /** A list, which may have more than one page. */
  readonly isList: boolean;
  readonly fields?: readonly string[];
}

/** Kinds of refusals that are about one place, and say nothing of the others. */
const LOCAL = ["gone", "notVisible", "planLimited", "invalid"];

/** A list under something that has so many kinds of things is read for a plan too: its length is what a plan tells. */
const MANY_KINDS = 6;

/** Goes over everything that a login sees, from the roots down. */
export class Walk {
  readonly found = new Map<string, Placed>();
  readonly leftOut: LeftOut[] = [];
  readonly deferred = new Map<string, Deferred>();
  /** Single reads that a list made necessary, by type. */
  readonly singles = new Map<string, number>();
  private readonly context: Context<unknown>;
  private readonly roots: Roots<never> | undefined;
  private readonly placed: readonly { readonly definition: Definition & Owning; readonly places: readonly Place[] }[];

  constructor(
    private readonly session: Session<unknown>,
    private readonly options: WalkOptions,
  ) {
    this.context = { api: session.api, session };
    this.roots = session.product.roots as Roots<never> | undefined;
    this.placed = this.neededPlaces();
  }

  async run(): Promise<void> {
    const { roots: named } = this.options;
    const roots = await this.rootsNamed(named);
    const login: Holder = { type: LOGIN, id: "", state: {}, line: [], depth: 0 };
    await Promise.all([
      ...(named.length === 0 ? [this.below(login)] : []),
      ...roots.map((root) => this.fromRoot(root)),
    ]);
  }

  /** @throws PortalError where one that was named is not there */
  private async rootsNamed(named: readonly string[]): Promise<readonly Root[]> {
    const { product, api, login } = this.session;
    const { roots } = this;
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
    const all = await roots.list(api as never);
    const missing = named.filter((id) => !all.some((root) => root.id === id));
    if (missing.length === 0) return named.length > 0 ? all.filter(({ id }) => named.includes(id)) : all;
    const seen = all.map(({ id }) => id).join(", ") || "none";
    throw refuse(
      `there is no ${roots.noun} ${missing.join(", ")} that the login (${login}) sees; it sees ${seen}`,
      "Check the id and the credentials",
    );
  }

  private async fromRoot({ id, wire }: Root): Promise<void> {
    const definition = rootDefinition(this.options.definitions, this.roots);
    if (!definition) return this.below({ type: ROOT, id, state: {}, line: [], depth: 0 });
    const ids = { [definition.identity.id[0] ?? ""]: id };
    const top: Holder = { type: ROOT, id, state: {}, line: [], depth: -1 };
    const shown = wire ?? (await readOne(this.context, definition.source, placeOf(definition, ids, ids)));
    if (shown === undefined) return;
    await this.take(definition, shown, ids, {}, top);
  }

  /** Everything that stands under something. */
  private async below(holder: Holder): Promise<void> {
    if (this.options.selection.isExcluded(holder.line)) return;
    const reads = this.placed.flatMap(({ definition, places }) =>
      places
        .filter(({ types }) => types.includes(holder.type))
        .filter(() => definition.exported === undefined || isUnder(definition, holder, this.options.definitions))
        .map((place) => this.readPlace(definition, place, holder)),
    );
    await Promise.all(reads);
  }

  private async readPlace(definition: Definition & Owning, place: Place, holder: Holder): Promise<void> {
    const bag = bagOf(definition, place, holder.id, holder.state);
    try {
      if (isOnce(definition)) await this.readOnce(definition, bag, holder);
      else await this.readList(definition, bag, holder);
    } catch (reason) {
      if (!(reason instanceof PortalError) || !(LOCAL.includes(reason.kind) || reason instanceof NotShown))
        throw reason;
      if (reason.kind === "gone" && isOnce(definition)) return;
      this.leftOut.push({ type: definition.type, where: whereOf(holder), reason: reason.message });
    }
  }

  private async readOnce(definition: Definition, bag: Fields, holder: Holder): Promise<void> {
    const { exported, source } = definition;
    const ids = idsFrom(definition.identity.id, bag);
    if (exported?.inputs) {
      const inputs = await exported.inputs(this.context, ids);
      if (inputs) this.add(definition, inputs, ids, bag, holder);
      return;
    }
    const place = placeOf(definition, ids, ids);
    if (this.options.isPlan && !source.list) {
      const key = definition.exclusive?.group ?? source.name;
      this.defer(`${key} ${scopeText(place.scope)}`, { type: definition.type, brings: "one", isList: false });
      return;
    }
    const wire = await (source.list ? this.session.read(source, place) : readOne(this.context, source, place));
    if (wire !== undefined) await this.take(definition, wire, ids, bag, holder);
  }

  private async readList(definition: Definition & Owning, bag: Fields, holder: Holder): Promise<void> {
    const { source, identity } = definition;
    const known = { ...derived(definition, bag), ...bag };
    const scope = idsFrom(source.scope, known);
    if (this.options.isPlan && !this.isListedInPlan(definition, holder)) {
      const { within } = source;
      const at = within ? `${within.source.name}: ${within.place(scope).key}` : `${source.name} ${scopeText(scope)}`;
      this.defer(at, { type: definition.type, brings: "some", isList: within === undefined });
      return;
    }
    const wires = await this.session.readAll(source, scope);
    const taken = await Promise.all(
      wires.map((wire) => {
        const ids = { ...known, [identity.id.at(-1) ?? ""]: source.key(wire) };
        return this.take(definition, wire, idsFrom(identity.id, ids), bag, holder);
      }),
    );
    this.gather(definition, bag, holder, taken);
  }

  /** Writes the entries of one place as a set, where that says the same. */
  private gather(definition: Definition, bag: Fields, holder: Holder, taken: readonly (Placed | undefined)[]): void {
    const { definitions, selection, sets } = this.options;
    const set = sets ? setOver(definition, definitions) : undefined;
    const entries = taken.filter((one) => one !== undefined);
    // A set owns all: one that lacks an entry would remove it.
    if (!set || entries.length === 0 || entries.length < taken.length || !selection.hasSet(set)) return;
    const inputs = asSet(set, definition, bag, entries);
    if (!inputs) return;
    const ids = idsFrom(set.identity.id, bag, derived(set, bag));
    if (!this.add(set, inputs, ids, bag, holder)) return;
    for (const { id } of entries) this.found.delete(`${definition.type} ${id}`);
  }

  /** Takes an object in, and goes on below it. */
  private async take(
    definition: Definition,
    listed: unknown,
    ids: Ids,
    bag: Fields,
    holder: Holder,
  ): Promise<Placed | undefined> {
    const { source, type } = definition;
    let wire = listed;
    const lacks = isOnce(definition) ? [] : lacking(definition);
    if (lacks.length > 0) {
      const key = `${source.name} ${scopeText(ids)}`;
      this.singles.set(type, (this.singles.get(type) ?? 0) + 1);
      if (this.options.isPlan) this.defer(key, { type, brings: "known", isList: false, fields: lacks });
      else {
        const scope = idsFrom(source.scope, { ...derived(definition, bag), ...bag });
        wire = await readOne(this.context, source, { scope, key: source.key(listed) });
        if (wire === undefined) return undefined;
      }
    }
    const state = this.shown(definition, wire, ids, holder);
    if (!state) return undefined;
    const own = idsFrom(definition.identity.id, ids, state);
    const found = this.add(definition, { ...state, ...own }, own, bag, holder);
    const id = idText(definition, own);
    const line = [{ type, id, names: namesOf(definition, state) }, ...holder.line];
    await this.below({ type, id, state: { ...state, ...bag }, line, depth: holder.depth + 1 });
    return found;
  }

  private shown(definition: Definition, wire: unknown, ids: Ids, holder: Holder): Fields | undefined {
    try {
      return serviceState(definition, wire, ids);
    } catch (reason) {
      if (!(reason instanceof PortalError)) throw reason;
      this.leaveOut(definition, ids, holder, reason.message);
      return undefined;
    }
  }

  /** An object as a program would have it, if it is wanted and says anything. */
  private add(definition: Definition, state: Fields, ids: Ids, bag: Fields, holder: Holder): Placed | undefined {
    const { exported, kind, identity } = definition;
    const id = idText(definition, ids);
    const names = namesOf(definition, state);
    const line = [{ type: definition.type, id, names }, ...holder.line];
    if (!this.isWanted(definition) || !this.options.selection.has(line)) return undefined;
    if (exported?.isWorth && !exported.isWorth(state, holder.state)) return undefined;
    const place = { ...bag, ...ids };
    const given = givenOf(definition, state, place);
    if ("reason" in given) {
      this.leaveOut(definition, ids, holder, given.reason);
      return undefined;
    }
    const { inputs, asked, leftOut } = given;
    const isExtra = kind === "singleton" || kind === "adoptOnly";
    const beside = Object.keys(inputs).filter((name) => !identity.id.includes(name) && !(name in bag));
    if (!exported?.isWorth && isExtra && beside.length + asked.length === 0) return undefined;
    this.session.runtime.hide(secretValues(definition, state));
    const before = { ...inputs, __set: managedBy(definition, inputs, asked) };
    const lasting = mapFields(state, (value, name) => (isFleeting(definition, name) ? undefined : value));
    const service = normalState(definition, withIds(ids, lasting));
    const after = stateAfterRead(definition, before, service, this.session.portal, () => true);
    const name = exported?.name === undefined ? names[0] : (text(state[exported.name]) ?? names[0]);
    const found: Placed = {
      ...{ definition, id, ids, inputs, asked, leftOut, depth: holder.depth + 1 },
      outputs: stampedAs(definition, this.session, before, after),
      ...(name !== undefined && { name }),
      ...(holder.line[0] && { under: { type: holder.line[0].type, id: holder.line[0].id } }),
    };
    this.found.set(`${definition.type} ${id}`, found);
    this.options.found?.();
    return found;
  }

  private leaveOut(definition: Definition, ids: Ids, holder: Holder, reason: string): void {
    if (!this.isWanted(definition)) return;
    const id = Object.values(ids).at(-1);
    this.leftOut.push({ type: definition.type, where: `${id} in ${whereOf(holder)}`, reason });
  }

  private defer(at: string, request: Omit<Deferred, "key">): void {
    const key = `${request.type} ${at}`;
    if (!this.deferred.has(key)) this.deferred.set(key, { ...request, key: at });
  }

  private isWanted(definition: Definition & Owning): boolean {
    const { definitions, selection } = this.options;
    const element = definitions.find(({ type }) => type === definition.owns?.type) ?? definition;
    return selection.hasType(element) && neverReason(element, definitions) === undefined;
  }

  private isListedInPlan(definition: Definition, holder: Holder): boolean {
    const { source } = definition;
    if (source.within && !source.within.listed) return false;
    const holds = (type: string) =>
      this.placed.filter(({ places }) => places.some(({ types }) => types.includes(type)));
    return holder.depth <= 0 || holds(definition.type).length > 0 || holds(holder.type).length >= MANY_KINDS;
  }

  /** Definitions whose objects are wanted, or stand above some that are. */
  private neededPlaces() {
    const { definitions } = this.options;
    const all = definitions
      .filter((definition) => !definition.owns && neverReason(definition, definitions) === undefined)
      .map((definition) => ({ definition, places: placesOf(definition, this.roots) }));
    const needed = new Set(
      all.filter(({ definition }) => this.isWanted(definition)).map(({ definition }) => definition.type),
    );
    for (let size = -1; size !== needed.size; ) {
      size = needed.size;
      for (const { definition, places } of all) {
        if (needed.has(definition.type)) for (const { types } of places) for (const type of types) needed.add(type);
      }
    }
    return all.filter(({ definition }) => needed.has(definition.type));
  }
}

/** Whether an object can have some of these, as far as it shows that. */
function isUnder(definition: Definition, holder: Holder, definitions: readonly Definition[]): boolean {
  const above = definitions.find(({ type }) => type === holder.type);
  return above?.exported?.isUnder?.(definition.type, holder.state) ?? true;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** What people call an object: its natural keys, or the part of its id that is a name. */
function namesOf({ identity, secret = [], exported, inputs }: Definition, state: Fields): string[] {
  const last = identity.id.at(-1) ?? "";
  const keys = identity.naturalKeys ?? (last in inputs.shape && identity.id.length > 1 ? [last] : []);
  const names = [...(exported?.name ? [exported.name] : []), ...keys].filter((name) => !secret.includes(name));
  return [...new Set(names.flatMap((name) => text(state[name]) ?? []))];
}

const whereOf = ({ line: [nearest], id }: Holder): string =>
  nearest ? `${nearest.type} ${nearest.id}${nearest.names[0] ? ` (${nearest.names[0]})` : ""}` : id || LOGIN;
