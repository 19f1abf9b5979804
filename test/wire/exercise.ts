import type { z } from "zod";
import { type Context, type Definition, derived, placeOf } from "../../provider/src/kit/definition";
import { Emission } from "../../provider/src/kit/emission";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Ids, idsFrom, idsOfKey } from "../../provider/src/kit/identity";
import { camelKeys } from "../../provider/src/kit/letter-case";
import { type Fields, isPlainObject, mapFields } from "../../provider/src/kit/normal-form";
import { sendCreate, sendUpdate } from "../../provider/src/kit/sending";
import { isBlank, isListed, type Source } from "../../provider/src/kit/source";
import { documentedAs, type Endpoint, type ProductName } from "./documents";
import { given } from "./given";
import type { Sent, Tape } from "./tape";

/** An object out of an answer, and whether the answer shows all of it. */
export interface Shown {
  readonly wire: unknown;
  readonly ids: Ids;
  readonly extent: "whole" | "entry" | "part";
}

const contextOf = ({ session }: Tape): Context<unknown> => ({ api: session.api, session });
const productOf = ({ type }: Definition) => type.split(":")[0] as ProductName;

function bagOf(definition: Definition, { id }: Endpoint): Fields {
  const bag = without({ ...definition.example, ...given[productOf(definition)][id]?.inputs });
  return { ...bag, ...derived(definition, bag) };
}

/** What the list and the single read of a resource make of the answers. */
export async function read(definition: Definition, tape: Tape, endpoint: Endpoint): Promise<readonly Shown[]> {
  const { source, identity } = definition;
  const bag = bagOf(definition, endpoint);
  const place = placeOf(definition, idsFrom(identity.id, bag), bag);
  const shown = (extent: Shown["extent"]) => (wire: unknown) => {
    const ids = definition.locate ? idsFrom(identity.id, bag) : idsOfKey(identity.id, source.key(wire), bag);
    return { wire, ids, extent };
  };
  const { entries, single } = await wiresOf(source, tape, place.scope, place.key);
  return [...entries.map(shown("entry")), ...single.map(shown("whole"))];
}

async function wiresOf(
  source: Source<unknown, unknown>,
  tape: Tape,
  scope: Ids,
  key: string,
): Promise<{ entries: readonly unknown[]; single: readonly unknown[] }> {
  const { api } = tape.session;
  const { within } = source;
  if (within) {
    const holder = within.place(scope);
    const found = await wiresOf(within.source, tape, holder.scope, holder.key);
    const all = [...found.single, ...(within.listed || found.single.length === 0 ? found.entries : [])];
    return { entries: all.flatMap((one) => within.items(one) ?? []), single: [] };
  }
  const entries =
    source.list && !isBlank(scope)
      ? (await source.list(api, scope, 1, tape.session)).items.filter((wire) => isListed(source, wire))
      : [];
  const single = source.single ? [await source.single(api, scope, key || "1")] : [];
  return { entries, single: single.filter((wire) => !source.absent?.(wire)) };
}

/** What a write of a resource sends for a documented request, and what it makes of the answer. */
export async function write(
  definition: Definition,
  tape: Tape,
  endpoint: Endpoint,
): Promise<{ readonly sent: readonly Sent[]; readonly shown: readonly Shown[] }> {
  const { inputs, changed, before, ids, by } = inputsFor(definition, endpoint);
  tape.instead(given[productOf(definition)][endpoint.id]?.answers ?? {});
  const context = contextOf(tape);
  const calls = {
    create: async () => (definition.create ? (await sendCreate(definition, context, inputs)).wire : undefined),
    update: async () =>
      definition.update &&
      sendUpdate(definition, context, ids, Object.keys(changed), { ...inputs, ...changed }, before),
    delete: () => definition.delete?.(context, ids, before),
  };
  let failure: unknown;
  for (const name of by) {
    tape.sent();
    let answer: unknown;
    let problem: unknown;
    try {
      answer = await calls[name]();
    } catch (error) {
      problem = error;
    }
    const sent = tape
      .sent()
      .filter(({ operation }) => documentedAs(productOf(definition), operation).some(({ id }) => id === endpoint.id));
    failure ??= problem;
    if (sent.length === 0) continue;
    if (problem) throw problem;
    const wire = answer instanceof Emission ? answer.wire : answer;
    return { sent, shown: wire === undefined ? [] : [{ wire, ids, extent: "part" }] };
  }
  if (failure) throw failure;
  return { sent: [], shown: [] };
}

/** Inputs with the values of the documented body, and what is required beside them from the definition's example. */
function inputsFor(definition: Definition, { id, requestExample }: Endpoint) {
  const { inputs: schema, identity, source, local = [] } = definition;
  const { inputs: more = {}, changed: only, before = {}, ids: own = {}, by } = given[productOf(definition)][id] ?? {};
  // What is taken out of the inputs does not come back by the example.
  const example = mapFields(definition.example, (value, name) =>
    name in more && more[name] === undefined ? undefined : value,
  );
  const body = productOf(definition) === "clickup" ? camelKeys(requestExample) : requestExample;
  const documented = isPlainObject(body)
    ? mapFields(body, (value, name) =>
        name in schema.shape && value !== null ? inWords(definition, name, value) : undefined,
      )
    : {};
  const isRequired = (name: string) =>
    identity.id.includes(name) || source.scope.includes(name) || !schema.shape[name]?.safeParse(undefined).success;
  const required = Object.fromEntries(Object.entries(example).filter(([name]) => isRequired(name)));
  const inputs = without({ ...required, ...documented, ...more });
  const bag = { ...example, ...before, ...inputs, ...derived(definition, { ...example, ...inputs }), ...own };
  const ones = Object.fromEntries(identity.id.map((name) => [name, "1"]));
  return {
    inputs,
    changed: only ?? without({ ...omit(documented, local), ...omit(more, local) }),
    before: { ...without({ ...example, ...ones, ...required }), ...before },
    ids: idsFrom(identity.id, bag, ones),
    by: by ? [by] : (["create", "update", "delete"] as const),
  };
}

const without = (bag: Fields): Fields =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined));

const omit = (bag: Fields, names: readonly string[]): Fields =>
  mapFields(bag, (value, name) => (names.includes(name) ? undefined : value));

/** Instants are numbers in a body and text in a program; tags are one text with commas in Clinked's, a switch may be text. */
function inWords({ inputs, type }: Definition, name: string, value: unknown): unknown {
  const { inner } = unwrap(inputs.shape[name] as z.ZodType);
  const { kind } = metaOf(inner);
  if (typeof value === "number" && kind === "instant") return new Date(value).toISOString();
  if (typeof value === "string" && name === "tags" && type.startsWith("clinked:")) return value.split(",");
  if ((value === "true" || value === "false") && !inner.safeParse(value).success) return value === "true";
  return value;
}
