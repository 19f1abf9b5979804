import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "../../../provider/src/http/json";
import { listedKey } from "../../../provider/src/kit/answer";
import { type Context, type Definition, derived, placeOf } from "../../../provider/src/kit/definition";
import { type Ids, idsFrom, idsOfKey, parseId } from "../../../provider/src/kit/identity";
import { type Fields, isPlainObject } from "../../../provider/src/kit/normal-form";
import { isListed, type Place, type Shared, type Source } from "../../../provider/src/kit/source";
import { normalState, serviceState, withIds } from "../../../provider/src/kit/state";
import type { Stage } from "../world";

type Call = (operation: string, path?: Ids, options?: { readonly query?: object }) => Promise<unknown>;
type Api = object & { readonly call: Call };
type AnySource = Source<unknown, unknown>;

/** Answers of a service, by the request. */
export type Answers = ReadonlyMap<string, unknown>;

/** An object as a definition reads it. */
export interface Seen {
  readonly key: string;
  readonly ids: Ids;
  readonly state: Fields;
}

/** A definition, and the answers that its reads get. */
export interface Specimen {
  readonly definition: Definition;
  readonly api: Api;
  readonly answers: Answers;
  readonly ids: Ids;
  readonly place: Place;
  /** What a program gave. */
  readonly inputs: Fields;
}

const requestText: (...request: Parameters<Call>) => string = (operation, path = {}, { query = {} } = {}) =>
  JSON.stringify([operation, path, query]);

/** The calls of a product with answers of one's own. */
const answering = (api: object, call: Call): Api => Object.create(api, { call: { value: call } }) as Api;

/** Remembers the states of objects that are in several answers. */
export type Memory = Map<unknown, Fields>;

/** What a definition makes of answers. */
export function readBy(specimen: Specimen, answers: Answers, memory: Memory = new Map()): Promise<readonly Seen[]> {
  const api = answering(specimen.api, async (...request) => answers.get(requestText(...request)));
  return seenBy(specimen, api, memory);
}

async function seenBy(
  { definition, place, ids, inputs }: Omit<Specimen, "answers" | "api">,
  api: Api,
  memory: Memory = new Map(),
): Promise<readonly Seen[]> {
  const { source, identity, product } = definition;
  if (definition.read) {
    const state = await definition.read(contextOf(definition, api), ids, inputs);
    return state ? [{ key: place.key, ids, state: normalState(definition, withIds(ids, state)) }] : [];
  }
  const wires = [...(await listed(source, api, place.scope)), ...(await singly(source, api, place))];
  return wires.map((wire) => {
    const key = listedKey(product.name, source, wire);
    const own = definition.locate ? ids : idsOfKey(identity.id, source.key(wire), ids);
    const state = memory.get(wire) ?? serviceState(definition, wire, own);
    memory.set(wire, state);
    return { key, ids: own, state };
  });
}

/** As much of a session as a definition asks for. */
export function contextOf({ product }: Definition, calls: object): Context<unknown> {
  const api = calls as Api;
  const session = {
    readAll: async (source: AnySource, scope: Ids) => {
      const wires = await listed(source, api, scope);
      for (const wire of wires) listedKey(product.name, source, wire);
      return wires;
    },
    read: async (source: AnySource, place: Place) => (await singly(source, api, place))[0],
    whoami: async () => "nobody",
    raiseFence: () => undefined,
  };
  return { api, session } as unknown as Context<unknown>;
}

async function listed(source: AnySource, api: Api, scope: Ids): Promise<readonly unknown[]> {
  const { within, list } = source;
  if (within) {
    const place = within.place(scope);
    const all = [
      ...(within.listed ? await listed(within.source, api, place.scope) : []),
      ...(await singly(within.source, api, place)),
    ];
    return all.flatMap((holder) => {
      listedKey("clickup", within.source, holder);
      return within.items(holder) ?? [];
    });
  }
  if (!list || Object.values(scope).includes("")) return [];
  const shared: Shared<Api> = {
    readAll: (other, place) => listed(other as AnySource, api, place) as Promise<never>,
    read: async (other, place) => (await singly(other as AnySource, api, place))[0] as never,
  };
  const { items } = await list(api, scope, 1, shared);
  return items.filter((wire) => isListed(source, wire));
}

async function singly(source: AnySource, api: Api, { scope, key }: Place): Promise<readonly unknown[]> {
  if (source.within) {
    const all = await listed(source, api, scope);
    return all.filter((wire) => listedKey("clickup", source, wire) === key);
  }
  if (!source.single || key === "") return [];
  const wire = await source.single(api, scope, key);
  return isPlainObject(wire) && Object.keys(wire).length > 0 && source.absent?.(wire) ? [] : [wire];
}

/** What the sandbox shows of the object that the definition's example makes. */
export async function ofSandbox(stage: Stage, definition: Definition): Promise<Specimen> {
  await stage.renew(definition);
  const process = stage.portal.process();
  const { example: inputs, identity, product } = definition;
  const { id, state } = await process.create(definition, inputs);
  const ids = parseId(definition.type, definition.inputs, identity.id, id);
  const api = process.runtime.session(product).api as Api;
  const place = placeOf(definition, ids, state);
  return recorded({ definition, api, ids, place, inputs }, (...request) => api.call(...request));
}

/** What the vendor's document shows for the same requests. Undefined where it does not show one of the answers. */
export async function ofDocument({ definition, api, inputs }: Specimen): Promise<Specimen | undefined> {
  const last = definition.identity.id.at(-1) ?? "";
  const bag = { ...inputs, ...derived(definition, inputs) };
  const ids = idsFrom(definition.identity.id, bag, { [last]: "1" });
  const shown = examples.get(definition.product.name) ?? new Map<string, unknown>();
  let isComplete = true;
  const call = async (operation: string) => {
    const body = shown.get(operation);
    isComplete &&= body !== undefined;
    return body;
  };
  const known = { definition, api, ids, place: placeOf(definition, ids, bag), inputs };
  const specimen = await recorded(known, call).catch((error) => {
    if (isComplete) throw error;
  });
  return isComplete && specimen ? specimen : undefined;
}

async function recorded(specimen: Omit<Specimen, "answers">, call: Call): Promise<Specimen> {
  const answers = new Map<string, unknown>();
  const recording = answering(specimen.api, async (...request) => {
    const body = await call(...request);
    answers.set(requestText(...request), body);
    return body;
  });
  await seenBy(specimen, recording);
  return { ...specimen, answers };
}

interface Plan {
  readonly sameRequest: Readonly<Record<string, { readonly as: string }>>;
}
interface Table {
  readonly endpoints: readonly { readonly id: string; readonly responseExample?: unknown }[];
}

const table = <Content>(name: string) =>
  parseJson(readFileSync(join(__dirname, "../../endpoints", `${name}.json`), "utf8")) as Content;

const plans = table<Readonly<Record<string, Plan>>>("plan");

/** Documented answers by product and operation. */
const examples = new Map(
  ["clinked", "workdrive", "docspace", "clickup"].map((product) => {
    const own = new Map(table<Table>(product).endpoints.map(({ id, responseExample }) => [id, responseExample]));
    for (const [id, { as }] of Object.entries(plans[product]?.sameRequest ?? {}))
      if (own.get(as) === undefined) own.set(as, own.get(id));
    return [product, own] as const;
  }),
);
