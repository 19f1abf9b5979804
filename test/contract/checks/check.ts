import { type Definition, placeOf } from "../../../provider/src/kit/definition";
import { parseId } from "../../../provider/src/kit/identity";
import type { Living } from "../../../provider/src/kit/lifecycle";
import { type Fields, same } from "../../../provider/src/kit/normal-form";
import { serviceState } from "../../../provider/src/kit/state";
import type { AskedProcess } from "../../support/plugin-process";
import type { Portal, Process } from "../../support/portal";
import { isPlural, isReadable, transientTables } from "../traits";

/** One test of one definition. */
export interface Check {
  readonly name: string;
  run(bench: Bench): Promise<void> | void;
}

export const unchanged = { changed: [], replaces: [], recorded: false };

/** A definition and a portal on which nothing of it stands yet. */
export class Bench {
  constructor(
    readonly portal: Portal,
    readonly definition: Definition,
    /** How processes are asked: by themselves, or over the plugin. */
    private readonly over: (process: Process) => AskedProcess = (process) => process,
  ) {}

  get control() {
    return this.portal.sandbox.control;
  }

  /** A process of its own, as each command has. */
  process(): AskedProcess {
    return this.over(this.portal.process());
  }

  create(inputs: Fields): Promise<Living> {
    return this.process().create(this.definition, inputs);
  }

  /** Refreshes as a later command would. */
  refreshed(living: Living) {
    return this.process().read(this.definition, living);
  }

  /** Requests of an action, without those for tokens. */
  async requests(action: () => Promise<unknown>): Promise<number> {
    await this.control.clearLog();
    await action();
    const { byKind } = await this.control.counts(this.definition.product.name);
    return byKind.read + byKind.list + byKind.write;
  }

  /** Number of rows of each table, without uploads. */
  async objects(): Promise<Record<string, number>> {
    const { tables, systems = {} } = await this.control.snapshot();
    const all = [
      ["clinked", tables] as const,
      ...Object.entries(systems).map(([name, kept]) => [name, kept.tables] as const),
    ];
    const unfit = transientTables(this.definition);
    return Object.fromEntries(
      all.flatMap(([system, own]) =>
        Object.entries(own)
          .filter(([table]) => !unfit.includes(table))
          .map(([table, rows]) => [`${system} ${table}`, rows.length]),
      ),
    );
  }

  async faultHits(): Promise<number> {
    return (await this.control.faults()).reduce((sum, { hits }) => sum + hits, 0);
  }

  /** How many objects of its scope answer to the same natural key, where the service lists them. */
  async matches(living: Living, inputs: Fields): Promise<number> {
    const { definition } = this;
    const { source, identity } = definition;
    if (!isReadable(definition) || !isPlural(definition) || !(source.list || source.within)) return 1;
    const ids = parseId(definition.type, definition.inputs, identity.id, living.id);
    const { scope } = placeOf(definition, ids, living.state);
    const wires = await this.process().runtime.session(definition.product).readAll(source, scope);
    const keys = identity.naturalKeys ?? [];
    const key = keys.find((name) => inputs[name] !== undefined);
    // Where equal ones are normal and none has a name, they are the same in all that is shown.
    const nameless = identity.unique === false ? Object.keys(inputs) : [identity.id.at(-1) ?? ""];
    return wires.filter((wire) => {
      const state = serviceState(definition, wire, ids);
      const compared = key === undefined ? nameless.filter((name) => state[name] !== undefined) : [key];
      return compared.every((name) => same(definition.inputs.shape[name] as never, state[name], living.state[name]));
    }).length;
  }
}
