import type { Definition } from "../../provider/src/kit/definition";
import type { SandboxOptions, Snapshot } from "../../sandbox/src";
import { openPortal, type Portal } from "../support/portal";
import type { World } from "./area";
import { areaOf, definitionOf } from "./areas";

export { definitionOf } from "./areas";

/** A portal that is as its world wants it again and again: nothing of one test is left for the next. */
export interface Stage {
  readonly portal: Portal;
  /** Data, log, faults, limits and clock as at the start, and what the type refers to; earlier processes are ended. */
  renew(definition: Definition): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(options: SandboxOptions = {}): Promise<Stage> {
  const portal = await openPortal(options);
  const { control } = portal.sandbox;
  const snapshots = new Map<World, Promise<Snapshot>>();

  async function build(world: World): Promise<Snapshot> {
    const below = world.base && (await snapshotOf(world.base));
    await control.reset();
    if (below) await control.restore(below);
    const builder = portal.process();
    for (const step of world.start) {
      if (typeof step === "function") {
        await step(control);
        continue;
      }
      const [type, inputs, id] = step;
      const made = await builder.create(definitionOf(type), inputs);
      if (id !== undefined && made.id !== id) throw new Error(`${type} of the world is ${made.id}, and not ${id}.`);
    }
    return control.snapshot();
  }

  function snapshotOf(world: World): Promise<Snapshot> {
    const known = snapshots.get(world) ?? build(world);
    snapshots.set(world, known);
    return known;
  }

  return {
    portal,
    async renew(definition) {
      await portal.endProcesses();
      portal.logged.length = 0;
      const snapshot = await snapshotOf(areaOf(definition).world);
      await control.reset();
      await control.restore(snapshot);
    },
    close: () => portal.close(),
  };
}
