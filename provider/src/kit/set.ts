import { z } from "zod";
import { type Context, type Cost, type Definition, defineResource, type Quirk } from "./definition";
import { diff } from "./diff";
import { type Ids, idsFrom, pick } from "./identity";
import { type Fields, mapFields } from "./normal-form";
import { addElement, changeElement, echoed, type Present, removeElement } from "./set-element";
import { setEntries } from "./set-entries";
import type { Owning } from "./set-guard";
import { entryProblems, refuseRemoval, setInputs } from "./set-inputs";

/** An authoritative set over an edge or small item: these entries and no others. */
export interface SetSpec<Api> {
  readonly type: string;
  readonly summary: string;
  /** The resource that one entry alone would be. */
  // biome-ignore lint/suspicious/noExplicitAny: any element definition of the product
  readonly of: any;
  /** Inputs of the element that all entries share: they make the id of the set. */
  readonly parents: readonly string[];
  /** Name and form of the input that holds the entries; a map has the key as name and one field as value. */
  readonly entries: { readonly name: string; readonly text: string; readonly key: string; readonly value?: string };
  /** Whether the set may own only the keys under a prefix. */
  readonly prefixed?: boolean;
  /** The list may lack entries that the element's `find` shows: those that a program declares are then looked up. */
  readonly sought?: boolean;
  /** Key of the provider's own login among the entries: never drift, never removed. */
  own?(context: Context<Api>): Promise<string>;
  /** Entries that must stay as they are, with the reason. `others` are present and not owned by the set. */
  protect?(
    current: ReadonlyMap<string, Fields>,
    wanted: ReadonlyMap<string, Fields>,
    others: readonly Fields[],
  ): ReadonlyMap<string, string>;
  readonly cost?: Partial<Cost>;
  readonly quirks?: readonly Quirk[];
  readonly example: Readonly<Record<string, unknown>>;
}

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));

const pickFields = (bag: Fields, names: readonly string[]): Fields =>
  mapFields(bag, (item, name) => (names.includes(name) ? item : undefined));

export function defineSet<Api>(spec: SetSpec<Api>) {
  const element = spec.of as Definition;
  const { name: entriesName, key } = spec.entries;
  const inputs = setInputs(spec, element);

  const { entriesOf, toField, present, shaped } = setEntries(spec, element);
  const secrets = (element.secret ?? []).filter((field) => field in element.inputs.shape);

  /** Sends what differs, and keeps going when one entry fails. All failures come at once. */
  async function sync(context: Context<Api>, ids: Ids, bag: Fields, before?: Fields): Promise<void> {
    const others: Fields[] = [];
    const known = entriesOf(before ?? {});
    const there = await present(context, ids, bag, others, known);
    if (!there) {
      throw new Error(
        `${spec.type} ${Object.values(ids).join("/")}: there is no such ${spec.parents.join(" or ")}. ` +
          "Check the id; if it was removed, run `pulumi refresh`.",
      );
    }
    const current = there;
    const wanted = entriesOf(bag);
    const strangers = [...current.keys()].filter((name) => !wanted.has(name));
    refuseRemoval(spec, strangers, current.size, bag, before === undefined);
    const states = new Map([...current].map(([name, { state }]) => [name, state]));
    const protect = (entries: ReadonlyMap<string, Fields>) => spec.protect?.(states, entries, others) ?? new Map();
    // Who would be kept if nothing else were done waits for the others.
    const last = protect(new Map());
    let kept: ReadonlyMap<string, string> = new Map();

    const failures = new Map<string, string>();
    const attempt = async (name: string, action: () => Promise<unknown>) => {
      const reason = kept.get(name);
      if (reason) return void failures.set(name, reason);
      try {
        context.session.raiseFence();
        await action();
      } catch (error) {
        failures.set(name, text(error));
      } finally {
        context.session.raiseFence();
      }
    };
    const attemptAll = (entries: [string, Fields][]) =>
      Promise.all(entries.map(([name, entry]) => attemptEntry(name, entry)));
    await attemptAll([...wanted].filter(([name]) => !last.has(name)));
    // A group is never left without an administrator, also when the one who takes over could not be added.
    kept = protect(new Map([...wanted].filter(([name]) => !failures.has(name))));
    await attemptAll([...wanted].filter(([name]) => last.has(name)));
    await Promise.all(
      strangers.map((name) => {
        const there = current.get(name);
        return there && attempt(name, () => removeElement(context, element, there));
      }),
    );
    if (failures.size === 0) return;
    const added = [...wanted.keys()].filter((name) => !current.has(name));
    await forgetDone(context, ids, bag, new Map([...sentAtOnce(added, wanted), ...known]), failures);
    if (failures.size > 0) throw failed(ids, failures);

    async function attemptEntry(name: string, entry: Fields): Promise<void> {
      const there = current.get(name);
      const full = { ...entry, ...pick(ids, spec.parents) };
      const find = async () => (await present(context, ids, bag))?.get(name)?.ids;
      if (!there) return attempt(name, () => addElement(context, element, full, find));
      if (there.fulfilled) return;
      const changed = changedIn(ids, there, entry, known.get(name));
      if (changed.length === 0) return;
      return attempt(name, () => changeElement(context, element, there, changed, full, find));
    }
  }

  /** What an update of one entry has to send. */
  const changedIn = (ids: Ids, there: Present, entry: Fields, before: Fields | undefined) =>
    diff(element, echoed(element, there.state, entry, before), { ...entry, ...pick(ids, spec.parents) }).changed;

  /** What the create of an entry carries: if the entry is there, all of this was sent. */
  const sentAtOnce = (names: readonly string[], wanted: ReadonlyMap<string, Fields>): [string, Fields][] =>
    names.map((name) => [
      name,
      mapFields(wanted.get(name) ?? {}, (item, field) => (element.afterCreate?.includes(field) ? undefined : item)),
    ]);

  /** A write whose answer was lost may have been done: what is there now decides, as far as it can be seen. */
  async function forgetDone(
    context: Context<Api>,
    ids: Ids,
    bag: Fields,
    known: ReadonlyMap<string, Fields>,
    failures: Map<string, string>,
  ): Promise<void> {
    const wanted = entriesOf(bag);
    const asked = new Map([...known, ...wanted]);
    const now = await present(context, ids, bag, [], asked).catch(() => undefined);
    for (const name of failures.keys()) {
      const entry = wanted.get(name);
      const there = now?.get(name);
      const isDone = entry ? there && changedIn(ids, there, entry, known.get(name)).length === 0 : now && !there;
      if (isDone) failures.delete(name);
    }
  }

  const failed = (ids: Ids, failures: ReadonlyMap<string, string>) =>
    new Error(
      [
        `${spec.type} ${Object.values(ids).join("/")}: ${failures.size} of its entries failed, the others are done.`,
        ...[...failures].map(([name, reason]) => `${entriesName} ${name}: ${reason}`),
      ].join("\n"),
    );

  const definition = defineResource<Api, typeof inputs, z.ZodObject, unknown>({
    type: spec.type,
    summary: spec.summary,
    product: element.product,
    kind: "wholeSet",
    inputs,
    outputs: z.object({}),
    identity: { id: spec.parents },
    source: element.source,
    ...(element.derive ? { derive: element.derive } : {}),
    listFields: "all",
    local: ["onDestroy", "allowMassRemoval"] as never,
    // A secret in one entry makes the whole input secret. Its other words are no secrets, and stand in messages.
    secret: (secrets.length > 0 ? [entriesName] : []) as never,
    secretsIn: (bag) => [...entriesOf(bag).values()].flatMap((entry) => secrets.map((field) => entry[field])),
    replaceOn: (spec.prefixed ? ["prefix"] : []) as never,
    cost: { list: 1, read: null, create: 3, update: 3, delete: 0, ...spec.cost },
    quirks: [
      { text: "One request per entry that differs, after one list and before another." },
      ...(spec.quirks ?? []),
    ],
    example: spec.example,

    state: () => ({}),

    validate: (news, olds) => entryProblems(spec, news, olds),

    async read(context, ids, known) {
      const found = await present(context, ids, known);
      if (!found) return undefined;
      const wanted = entriesOf(known);
      // In the order of the program, with strangers at the end.
      const order = [...wanted.keys()].filter((name) => found.has(name));
      const strangers = [...found.keys()].filter((name) => !wanted.has(name)).sort();
      const entries = [...order, ...strangers].map((name) => shaped(wanted.get(name), found.get(name)?.state ?? {}));
      // What the set leaves alone is a part of what it is: another pattern shows and hides entries.
      return { ...pickFields(known, ["prefix", "ignore"]), [entriesName]: toField(entries) };
    },

    async create(context, _sent, given) {
      await sync(context, idsFrom(spec.parents, given as Fields), given as Fields);
      return {};
    },

    async update(context, ids, _, given, before) {
      await sync(context, ids, given as Fields, before);
      return undefined;
    },

    async delete(context, ids, state) {
      if (state.onDestroy !== "remove") return;
      const others: Fields[] = [];
      const found = (await present(context, ids, state, others)) ?? new Map<string, Present>();
      const own = await spec.own?.(context);
      const [self] = [...found].filter(([name]) => name === own).map(([, there]) => there.state);
      if (own !== undefined) found.delete(own);
      const states = new Map([...found].map(([name, there]) => [name, there.state]));
      const kept = spec.protect?.(states, new Map(), self ? [...others, self] : others);
      const failures = new Map<string, string>();
      for (const [name, there] of found) {
        if (there.fulfilled || kept?.has(name)) continue;
        await removeElement(context, element, there).catch((error) => failures.set(name, text(error)));
      }
      if (failures.size > 0) throw failed(ids, failures);
    },
  });
  const { value } = spec.entries;
  const entries = { name: entriesName, ...(value !== undefined && { value }) };
  const owns = { type: element.type, element, parents: element.source.scope, key, entries };
  return { ...definition, owns } satisfies Owning;
}
