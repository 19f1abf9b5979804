import type { z } from "zod";
import { PortalError } from "../../../provider/src/http/errors";
import type { Definition } from "../../../provider/src/kit/definition";
import { diff, isReplacing } from "../../../provider/src/kit/diff";
import { type Fields, mapFields, same, stableText } from "../../../provider/src/kit/normal-form";
import { stateAfterRead } from "../../../provider/src/kit/state";
import { notReturned } from "../traits";
import {
  type Alteration,
  another,
  eachLeaf,
  forms,
  isOfLeaf,
  less,
  numberAsText,
  partsOf,
  withStrangers,
} from "./alterations";
import { type Answers, type Memory, readBy, type Seen, type Specimen } from "./specimen";

/** Texts that JavaScript makes of what is not there. */
const ARTEFACT = /(^|[/_,\s])(undefined|null|NaN|\[object Object\])($|[/_,\s])/;

const artefacts = (state: Fields): string[] =>
  partsOf(state)
    .filter(({ value }) => Number.isNaN(value) || (typeof value === "string" && ARTEFACT.test(value)))
    .map(({ path, value }) => `${path.join(".")} is "${value}"`);

const looseText = (value: unknown) => stableText(eachLeaf(value, numberAsText));

const schemaOf = ({ inputs, outputs }: Definition, name: string) =>
  (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;

/** Whether two values are the same, or two forms of which the schema takes either. */
function isSame(definition: Definition, name: string, a: unknown, b: unknown): boolean {
  const schema = schemaOf(definition, name);
  if (same(schema, a, b)) return true;
  const takes = (value: unknown) => !schema || schema.safeParse(value).success;
  return looseText(a) === looseText(b) && takes(a) && takes(b);
}

const show = (value: unknown) => JSON.stringify(value);

/** What a refresh would show as changed, had the program given all that was seen before. */
function driftOf(definition: Definition, managed: readonly string[], was: Seen, is: Seen): readonly string[] {
  if (was.state === is.state) return [];
  const given = mapFields(was.state, (value, name) => (managed.includes(name) ? value : undefined));
  const before = { ...was.state, __set: Object.keys(given) };
  const { changed, replaces } = diff(
    definition,
    stateAfterRead(definition, before, is.state, "", () => true),
    given,
  );
  return [...changed, ...replaces];
}

/** What is wrong with how a definition reads answers, and others that say the same, more or less. */
export async function problemsOf(specimen: Specimen, decisive: readonly string[]): Promise<string[]> {
  const { definition, answers, inputs, place } = specimen;
  const problems = new Set<string>();
  const memory: Memory = new Map();
  const base = await readBy(specimen, answers, memory);
  const own = base.some(({ key }) => key === place.key) ? [place.key] : base.map(({ key }) => key);
  const managed = Object.keys(inputs).filter(
    (name) => !notReturned(definition).includes(name) && !definition.identity.id.includes(name),
  );
  for (const { state } of base) for (const text of artefacts(state)) problems.add(`as it is: ${text}`);

  for (const [what, change] of Object.entries(forms)) await saysTheSame(what, allAs(change));
  await saysMore(allAs(withStrangers));
  for (const [request, body] of answers) {
    const altered = (value: unknown): Answers => new Map([...answers, [request, value]]);
    for (const alteration of less(body)) await saysLess(altered, alteration, another(body, alteration));
  }
  return [...problems];

  function allAs(change: (body: unknown) => unknown): Answers {
    return new Map([...answers].map(([request, body]) => [request, change(body)]));
  }

  async function saysTheSame(what: string, altered: Answers): Promise<void> {
    const seen = await seenIn(altered, { what });
    if (seen?.length !== base.length) return void problems.add(`${what}: not all is read`);
    each(seen, (was, is) => {
      for (const name of Object.keys({ ...was.state, ...is.state })) {
        const [before, after] = [was.state[name], is.state[name]];
        if (!isSame(definition, name, before, after)) problems.add(`${what}: ${name} ${show(before)} → ${show(after)}`);
      }
    });
  }

  async function saysMore(altered: Answers): Promise<void> {
    const what = "unknown fields";
    const seen = await seenIn(altered, { what });
    if (seen?.length !== base.length) return void problems.add(`${what}: not all is read`);
    each(seen, (was, is) => {
      for (const name of driftOf(definition, managed, was, is))
        problems.add(`${what}: ${name} ${show(was.state[name])} → ${show(is.state[name])}`);
    });
  }

  /** @param other the answer with another value where this one has none */
  async function saysLess(altered: (value: unknown) => Answers, alteration: Alteration, other: unknown): Promise<void> {
    const seen = await seenIn(altered(alteration.value), alteration);
    if (!seen) return;
    const isDecisive = decisive.includes(String(alteration.part?.path.at(-1)));
    const lost = own.filter((key) => seen.every((one) => one.key !== key));
    if (lost.length > 0 && isOfLeaf(alteration) && !isDecisive)
      problems.add(`${alteration.what}: ${lost.join(" and ")} is not there`);
    if (seen.length !== base.length || lost.length > 0) return;
    const changed = other === undefined ? [] : await readBy(specimen, altered(other), memory).catch(() => []);
    const isAsLong = changed.length === base.length;
    each(seen, (was, is, index) => {
      for (const name of definition.identity.id)
        if (![was.state[name], is.ids[name]].includes(is.state[name] as string))
          problems.add(`${alteration.what}: ${name}, a part of the id, is another`);
      const drift = driftOf(definition, managed, was, is);
      for (const name of isAsLong ? driftOf(definition, managed, was, changed[index] ?? was) : [])
        if (!drift.includes(name) && !isKept(name, is) && !same(schemaOf(definition, name), was.state[name], undefined))
          problems.add(`${alteration.what}: no drift of ${name} ${show(was.state[name])} → ${show(is.state[name])}`);
    });
  }

  /** Whether an answer that lacks it is no change: every object has one, or features of it are told as it likes. */
  function isKept(name: string, { state }: Seen): boolean {
    return definition.partlyShown?.includes(name) || (state[name] === undefined && isReplacing(definition, name));
  }

  /** What is read, unless the answer lacks a part of a key or is no such answer at all: a clear error then. */
  async function seenIn(
    all: Answers,
    { what, part }: Pick<Alteration, "what" | "part">,
  ): Promise<readonly Seen[] | undefined> {
    try {
      const seen = await readBy(specimen, all, memory);
      for (const { state, key } of seen)
        for (const text of artefacts({ ...state, key })) problems.add(`${what}: ${text}`);
      return seen;
    } catch (error) {
      const isClear = error instanceof PortalError && !(part && /no such object/.test(error.message));
      if (!isClear) problems.add(`${what}: ${error}`);
      return undefined;
    }
  }

  function each(seen: readonly Seen[], check: (was: Seen, is: Seen, index: number) => void): void {
    for (const [index, was] of base.entries()) check(was, seen[index] ?? was, index);
  }
}
