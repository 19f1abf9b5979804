import type { Definition } from "../../provider/src/kit/definition";
import { type Fields, isPlainObject, mapFields } from "../../provider/src/kit/normal-form";
import type { SandboxOptions, Snapshot } from "../../sandbox/src";
import type { StoreSnapshot } from "../../sandbox/src/store";
import { openPortal, type Portal } from "../support/portal";
import type { World } from "./area";
import { areaOf, definitionOf } from "./areas";

export { definitionOf } from "./areas";

/** A portal that is as its world wants it again and again: nothing of one test is left for the next. */
export interface Stage {
  readonly portal: Portal;
  /** Data, log, faults, limits and clock as at the start, and what the type refers to; earlier processes are ended. */
  renew(definition: Definition): Promise<void>;
  /** The same with ids above 2^53 for all that the world makes; answers inputs that refer to it by these. */
  renewLarge(definition: Definition): Promise<(inputs: Fields) => Fields>;
  close(): Promise<void>;
}

/** A world as it came out: what to restore, and the ids that its resources have, by those that samples name. */
interface Built {
  readonly snapshot: Snapshot;
  readonly ids: ReadonlyMap<string, string>;
}

export async function openStage(options: SandboxOptions = {}): Promise<Stage> {
  // What DocSpace shows beyond its document: test/docspace tells what is so without.
  const portal = await openPortal({ docspaceLinks: true, ...options });
  const { control } = portal.sandbox;
  const worlds = new Map<World, Promise<Built>>();
  const largeWorlds = new Map<World, Promise<Built>>();

  async function build(world: World, isLarge: boolean): Promise<Built> {
    const below = world.base && (await builtOf(world.base, isLarge));
    await control.reset();
    if (below) await control.restore(below.snapshot);
    else if (isLarge) await control.restore(withLargeIds(await control.snapshot()));
    for (const [kind, id] of Object.entries(isLarge ? {} : (world.firstIds ?? {}))) {
      await control.setNextId({ system: world.product, kind, id });
    }
    const ids = new Map(below?.ids);
    const builder = portal.process();
    for (const step of world.start) {
      if (typeof step === "function") {
        await step(control);
        continue;
      }
      const [type, inputs, id] = step;
      const made = await builder.create(definitionOf(type), translated(inputs, ids));
      if (id !== undefined && ids.has(id) && ids.get(id) !== made.id) {
        throw new Error(`${type} ${id} of the world: another resource has this id. Give its kind another in firstIds.`);
      }
      if (id !== undefined) ids.set(id, made.id);
      if (id !== undefined && !isLarge && made.id !== id) {
        throw new Error(`${type} of the world is ${made.id}, and not ${id}.`);
      }
    }
    return { snapshot: ownPart(world, await control.snapshot()), ids };
  }

  function builtOf(world: World, isLarge: boolean): Promise<Built> {
    const all = isLarge ? largeWorlds : worlds;
    const known = all.get(world) ?? build(world, isLarge);
    all.set(world, known);
    return known;
  }

  async function renew(definition: Definition, isLarge: boolean): Promise<Built> {
    await portal.endProcesses();
    portal.logged.length = 0;
    const built = await builtOf(areaOf(definition).world, isLarge);
    await control.reset();
    await control.restore(built.snapshot);
    return built;
  }

  return {
    portal,
    async renew(definition) {
      await renew(definition, false);
    },
    async renewLarge(definition) {
      const { ids } = await renew(definition, true);
      return (inputs) => translated(inputs, ids);
    },
    close: () => portal.close(),
  };
}

/** A snapshot without the systems that the world leaves as they are at the start: each test restores it. */
function ownPart({ product }: World, { systems = {}, ...clinked }: Snapshot): Snapshot {
  const own = systems[product];
  return { ...clinked, systems: own ? { [product]: own } : {} };
}

/** Odd numbers beyond 2^53: a number type would change each of them. */
function withLargeIds({ systems = {}, ...snapshot }: Snapshot): Snapshot {
  let next = 9007199254740993n;
  const large = <T extends StoreSnapshot>(store: T): T => {
    const kinds = [...new Set([...Object.keys(store.nextIds), ...Object.keys(store.tables)])];
    const nextIds = kinds.map((kind) => {
      next += 1000n;
      return [kind, String(next)] as const;
    });
    return { ...store, nextIds: Object.fromEntries(nextIds) };
  };
  const others = Object.entries(systems).map(([name, store]) => [name, large(store)] as const);
  return { ...large(snapshot), systems: Object.fromEntries(others) };
}

/** Inputs with each id that a sample names replaced by the one that came out. */
function translated(inputs: Fields, ids: ReadonlyMap<string, string>): Fields {
  const each = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(each);
    return isPlainObject(value) ? mapFields(value, each) : value;
  };
  return mapFields(inputs, each);
}
