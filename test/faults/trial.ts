import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { createLog } from "../../provider/src/http/log";
import { openStateFile } from "../../provider/src/http/state-file";
import type { Definition } from "../../provider/src/kit/definition";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { RuntimeOptions } from "../../provider/src/kit/runtime";
import {
  clickupOperations,
  docspaceBeyondDocument,
  docspaceOperations,
  operations,
  type SandboxControl,
  type SandboxOptions,
  type Snapshot,
  workdriveOperations,
} from "../../sandbox/src";
import { factsOf } from "../contract/areas";
import { arbitraryInputs, changedIn } from "../contract/samples";
import { notReturned, transientTables, updatable } from "../contract/traits";
import { definitionOf, openStage } from "../contract/world";
import type { Portal, Process } from "../support/portal";
import { quickFolder } from "../support/quick-folder";

/** Number of objects of each kind. Uploads do not count: a second one harms nobody, and all expire. */
export type Objects = Readonly<Record<string, number>>;

export const unchanged = { changed: [], replaces: [], recorded: false };

/** A portal that is as new before each test, and a state file that its processes share. */
export interface Ground {
  readonly portal: Portal;
  readonly control: SandboxControl;
  readonly stateDir: string;
  /** A provider process that shares nothing with earlier ones but the state file. */
  process(options?: RuntimeOptions): Process;
  /** Everything as the world of the type wants it; the state file is a new one. */
  renew(definition?: Definition): Promise<void>;
  /** The same with ids above 2^53; answers inputs that refer to them. */
  renewLarge(definition: Definition): Promise<(inputs: Fields) => Fields>;
  objects(): Promise<Objects>;
  /** What the portal holds after a create that nothing disturbs. */
  undisturbed(definition: Definition, inputs: Fields): Promise<Objects>;
  close(): Promise<void>;
}

export async function openGround(options: SandboxOptions = {}): Promise<Ground> {
  const stage = await openStage({ limits: { enabled: false }, ...options });
  const { portal } = stage;
  const { control } = portal.sandbox;
  const folder = quickFolder("portals-faults-");
  const references = new Map<string, Objects>();
  let number = 0;
  let current = definitionOf("clinked:Group");
  const stateDir = () => join(folder, String(number));

  const ground: Ground = {
    portal,
    control,
    get stateDir() {
      return stateDir();
    },
    process(more = {}) {
      const log = createLog({ write: (line) => portal.logged.push(line) });
      return portal.process({ stateFile: openStateFile({ PORTALS_STATE_DIR: stateDir() }, log), ...more });
    },
    async renew(definition = current) {
      number++;
      current = definition;
      await stage.renew(definition);
    },
    renewLarge(definition) {
      number++;
      current = definition;
      return stage.renewLarge(definition);
    },
    objects: async () => count(current, await control.snapshot()),
    async undisturbed(definition, inputs) {
      const known = references.get(definition.type);
      if (known) return known;
      await portal.process().create(definition, inputs);
      const objects = await ground.objects();
      references.set(definition.type, objects);
      await ground.renew();
      return objects;
    },
    async close() {
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return ground;
}

function count(definition: Definition, { tables, systems = {} }: Snapshot): Objects {
  const unfit = transientTables(definition);
  const all = [tables, ...Object.values(systems).map((kept) => kept.tables)];
  return Object.fromEntries(
    all.flatMap((own, system) =>
      Object.entries(own)
        .filter(([name]) => !unfit.includes(name))
        .map(([name, rows]) => [`${system} ${name}`, rows.length]),
    ),
  );
}

/** The tests for every type, each on ground as its world wants it. */
export function forEachType(
  ground: () => Ground,
  tests: (definition: Definition) => void,
  types: readonly Definition[] = definitions,
): void {
  for (const definition of types) {
    describe(definition.type, () => {
      beforeEach(() => ground().renew(definition));
      tests(definition);
    });
  }
}

/**
 * Of what each type could meet, two in turn: so each of these meets many types. `npm run test:long` has each type meet
 * all of them.
 */
export const inTurn = <T>(all: readonly T[], definition: Definition): readonly T[] =>
  process.env.ALL_FAULTS ? all : all.filter((_, index) => (index + definitions.indexOf(definition)) % all.length < 2);

const vendorOperations = {
  clinked: operations,
  clickup: clickupOperations,
  docspace: [...docspaceOperations, ...docspaceBeyondDocument],
  workdrive: workdriveOperations,
};

/** The operations of the service behind a type, as fault rules name them. */
export const operationsOf = ({ product: { name } }: Definition) =>
  vendorOperations[name].map(({ id, method, kind }) => ({ match: id, system: name, method, kind }));

const samples = new Map<string, Fields>();

/** Valid inputs with much in them, always the same. */
export function sampleOf(definition: Definition): Fields {
  const known = samples.get(definition.type);
  if (known) return known;
  const fullest = factsOf(definition).full ?? samplesOf(definition)[0] ?? {};
  samples.set(definition.type, fullest);
  return fullest;
}

/** The same, the fullest first. */
export function samplesOf(definition: Definition): Fields[] {
  const size = (inputs: Fields) => Object.keys(inputs).length * 1000 + JSON.stringify(inputs).length;
  const all = fc.sample(arbitraryInputs(definition), { numRuns: 60, seed: 3 });
  return all.sort((a, b) => size(b) - size(a));
}

/** The same inputs with one difference that an update can make. `undefined`: no update can make any. */
export function updateOf(definition: Definition, inputs: Fields): Fields | undefined {
  for (const name of updatable(definition)) {
    if (notReturned(definition).includes(name)) continue;
    const other = changedIn(definition, inputs, name);
    if (other) return other;
  }
  return undefined;
}

/** What a later command finds: the object, as declared. */
export async function expectWhole(
  ground: Ground,
  definition: Definition,
  living: Living,
  inputs: Fields,
): Promise<Living> {
  const process = ground.process();
  const read = await process.read(definition, living);
  if (!read) return expect.fail(`${definition.type} ${living.id} is gone`);
  expect(process.diff(definition, read, inputs)).toEqual(unchanged);
  return read;
}
