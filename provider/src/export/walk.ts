import { PortalError } from "../http/errors";
import { readOne } from "../kit/data-source-pages";
import { type Context, type Definition, derived, idText, placeOf } from "../kit/definition";
import type { Root, Roots } from "../kit/exported";
import { type Ids, idsFrom } from "../kit/identity";
import type { Fields } from "../kit/normal-form";
import type { Session } from "../kit/session";
import type { Owning } from "../kit/set-guard";
import { scopeText } from "../kit/source";
import { serviceState } from "../kit/state";
import type { Found, LeftOut } from "./found";
import { lacking } from "./given";
import { namesOf } from "./names";
import { asFound } from "./object";
import {
  bagOf,
  isOnce,
  LOGIN,
  neededPlaces,
  neverReason,
  type Place,
  type PlacedType,
  ROOT,
  rootDefinition,
  setOver,
} from "./places";
import type { Deferred } from "./plan";
import { rootsNamed } from "./roots";
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
  /** Whether something has failed that ends all. */
  isOver(): boolean;
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

/** Whether a failure may be about one place alone: a refusal, an answer without sense, a list without an end. */
const isOfPlace = (reason: unknown): reason is Error =>
  reason instanceof PortalError || (reason instanceof Error && reason.constructor === Error);

/** A list under something that has so many kinds of things is read for a plan too: its length is what a plan tells. */
const MANY_KINDS = 6;

/** Goes over everything that a login sees, from the roots down. */
export class Walk {
  readonly found = new Map<string, Placed>();
  readonly leftOut: LeftOut[] = [];
  readonly deferred = new Map<string, Deferred>();
  private readonly wanted = new Map<string, boolean>();
  private readonly context: Context<unknown>;
  private readonly roots: Roots<never> | undefined;
  private readonly placed: readonly PlacedType[];

  constructor(
    private readonly session: Session<unknown>,
    private readonly options: WalkOptions,
  ) {
    this.context = { api: session.api, session };
    this.roots = session.product.roots as Roots<never> | undefined;
    this.placed = neededPlaces(options.definitions, this.roots, (definition) => this.isWanted(definition));
  }

  async run(): Promise<void> {
    const { roots: named } = this.options;
    const roots = await rootsNamed(this.session, named);
    const login: Holder = { type: LOGIN, id: "", state: {}, line: [], depth: 0 };
    await Promise.all([
      ...(named.length === 0 ? [this.below(login)] : []),
      ...roots.map((root) => this.fromRoot(root)),
    ]);
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
        .filter((place) => this.leadsOn(definition, place, holder))
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
      if (this.options.isOver() || !isOfPlace(reason)) throw reason;
      if (reason instanceof PortalError && reason.kind === "gone" && isOnce(definition)) return;
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
      const { within, among = source } = source;
      const at = within ? `${within.source.name}: ${within.place(scope).key}` : `${among.name} ${scopeText(scope)}`;
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
    const first = this.shown(definition, listed, ids, holder);
    if (!first) return undefined;
    let wire = listed;
    const lacks = isOnce(definition) || !this.isChosen(definition, first, ids, holder) ? [] : lacking(definition);
    if (lacks.length > 0) {
      const key = `${source.name} ${scopeText(ids)}`;
      if (this.options.isPlan) this.defer(key, { type, brings: "known", isList: false, fields: lacks });
      else {
        const scope = idsFrom(source.scope, { ...derived(definition, bag), ...bag });
        wire = await readOne(this.context, source, { scope, key: source.key(listed) });
        if (wire === undefined) return undefined;
      }
    }
    const state = wire === listed ? first : this.shown(definition, wire, ids, holder);
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
    const { exported } = definition;
    const id = idText(definition, ids);
    if (!this.isChosen(definition, state, ids, holder)) return undefined;
    if (exported?.isWorth && !exported.isWorth(state, holder.state)) return undefined;
    const made = asFound({ definition, id, ids, state, bag, session: this.session });
    if (!made) return undefined;
    if ("reason" in made) {
      this.leaveOut(definition, ids, holder, made.reason);
      return undefined;
    }
    const under = holder.line[0] && { under: { type: holder.line[0].type, id: holder.line[0].id } };
    const found: Placed = { ...made, ...under, depth: holder.depth + 1 };
    this.found.set(`${definition.type} ${id}`, found);
    this.options.found?.();
    return found;
  }

  private isChosen(definition: Definition, state: Fields, ids: Ids, holder: Holder): boolean {
    if (!this.isWanted(definition)) return false;
    const names = namesOf(definition, state);
    return this.options.selection.has([{ type: definition.type, id: idText(definition, ids), names }, ...holder.line]);
  }

  /** Whether what is wanted may stand there: ids that begin with their holder's tell, and some objects themselves. */
  private leadsOn(definition: Definition, { input }: Place, holder: Holder): boolean {
    const { definitions, selection } = this.options;
    const above = definitions.find(({ type }) => type === holder.type);
    if (above?.exported?.isUnder?.(definition.type, holder.state) === false) return false;
    return definition.identity.id[0] !== input || selection.leadsTo(holder.id, holder.line);
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
    const known = this.wanted.get(definition.type) ?? this.mayWant(definition);
    this.wanted.set(definition.type, known);
    return known;
  }

  private mayWant(definition: Definition & Owning): boolean {
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
}

const whereOf = ({ line: [nearest], id }: Holder): string =>
  nearest ? `${nearest.type} ${nearest.id}${nearest.names[0] ? ` (${nearest.names[0]})` : ""}` : id || LOGIN;
