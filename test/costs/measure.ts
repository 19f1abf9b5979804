import type { Hint } from "../../provider/src/kit/cost-rule";
import { type Definition, idsOfText, placeOf } from "../../provider/src/kit/definition";
import type { Living } from "../../provider/src/kit/lifecycle";
import { scopeText } from "../../provider/src/kit/source";
import { definitionOf } from "../contract/areas";
import type { Stage } from "../contract/world";
import type { Process } from "../support/portal";
import { crowdOf } from "./crowds";

/** Objects in the crowd of a type. */
export const MANY = 30;

/** Operations at a time, as the engine's `--parallel`. */
export const PARALLEL = 64;

/** Requests, without those for tokens. */
export interface Requests {
  readonly reads: number;
  readonly writes: number;
}

export interface Measured {
  /** Refresh of one object. */
  readonly one: number;
  readonly many?: {
    /** Refresh of 30 objects by a first run, and by one that knows the counts of that. */
    readonly cold: number;
    readonly warm: number;
    /** Their lists, each read once. `null`: there is none. */
    readonly pages: number | null;
    /** How many lists they stand in. */
    readonly scopes: number;
    /** What the first run has asked for more than once. */
    readonly twice: readonly string[];
  };
  /** Creates of 30 objects in one scope at once. */
  readonly burst?: Requests;
}

export async function inParallel<Item, Result>(
  limit: number,
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await act(items[at] as Item, at);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

/** What refreshes and creates of a type cost, on a stage that was renewed for it. */
export async function measure(stage: Stage, definition: Definition): Promise<Measured> {
  const { portal } = stage;
  const { control } = portal.sandbox;
  for (const system of ["clinked", "clickup"] as const) await control.setLimits({ enabled: false }, system);
  const requests = async (action: () => Promise<unknown>): Promise<Requests> => {
    await control.clearLog();
    await action();
    const { read, list, write } = (await control.counts(definition.product.name)).byKind;
    return { reads: read + list, writes: write };
  };
  const refresh = (process: Process, livings: readonly Living[]) =>
    requests(() =>
      inParallel(PARALLEL, livings, async (living) => {
        if (!(await process.read(definition, living))) throw new Error(`${definition.type} ${living.id} is gone.`);
      }),
    ).then(({ reads }) => reads);

  const { livings, burst } = await standing(stage, definition, requests);
  const one = await refresh(portal.process(), livings.slice(0, 1));
  if (livings.length === 1) return { one };
  const first = portal.process();
  const cold = await refresh(first, livings);
  const sent = (await control.log()).map(({ method, path, query }) => `${method} ${path} ${JSON.stringify(query)}`);
  const twice = [...new Set(sent.filter((request, index) => sent.indexOf(request) !== index))];
  const warm = await refresh(hinted(portal.process(), first, definition), livings);
  const lists = await listsOf(definition, livings, portal.process(), requests);
  return { one, many: { cold, warm, ...lists, twice }, ...(burst ? { burst } : {}) };
}

type Count = (action: () => Promise<unknown>) => Promise<Requests>;

/** Makes the crowd. */
async function standing(stage: Stage, definition: Definition, requests: Count) {
  const crowd = crowdOf(definition);
  const { control } = stage.portal.sandbox;
  const process = stage.portal.process();
  if (crowd.kind === "single") return { livings: [await process.create(definition, definition.example)] };
  if (crowd.kind === "each") {
    const places = await crowdAt(stage, crowd.of);
    const livings = await inParallel(PARALLEL, places, ({ id }, n) =>
      process.create(definition, { ...definition.example, ...crowd.more?.(n), [crowd.input]: crowd.at(id) }),
    );
    return { livings };
  }
  const made = crowd.among ? await crowdAt(stage, crowd.among) : [];
  for (const n of crowd.byHand ? numbers : []) await crowd.byHand?.(control, n);
  let livings: Living[] = [];
  const burst = await requests(async () => {
    livings = await inParallel(PARALLEL, numbers, (n) => process.create(definition, crowd.one(n, made)));
  });
  return { livings, burst };
}

const numbers = Array.from({ length: MANY }, (_, n) => n);

async function crowdAt(stage: Stage, type: string): Promise<Living[]> {
  const definition = definitionOf(type);
  const crowd = crowdOf(definition);
  if (crowd.kind !== "many") throw new Error(`${type}: there are never many in one place.`);
  const process = stage.portal.process();
  return inParallel(PARALLEL, numbers, (n) => process.create(definition, crowd.one(n, [])));
}

/** A process that knows the counts of an earlier one. */
export function hinted(process: Process, earlier: Process, { product }: Definition): Process {
  const counts = earlier.runtime.session(product).readCounts();
  process.runtime.hints.get = (source, scope): Hint | undefined =>
    counts.find((count) => count.source === source && scopeText(count.scope) === scopeText(scope) && count.pages > 0);
  return process;
}

/** What reading each whole list once takes. */
async function listsOf(definition: Definition, livings: readonly Living[], process: Process, requests: Count) {
  const { source } = definition;
  const scopes = new Map(
    livings.map((living) => {
      const { scope } = placeOf(definition, idsOfText(definition, living.id), living.state);
      return [scopeText(scope), scope] as const;
    }),
  );
  if (source.unreadable || !(source.list || source.within)) return { pages: null, scopes: scopes.size };
  const session = process.runtime.session(definition.product);
  const read = () => Promise.all([...scopes.values()].map((scope) => session.readAll(source, scope)));
  return { pages: (await requests(read)).reads, scopes: scopes.size };
}
