import { checkResource } from "./checking";
import type { Definition } from "./definition";
import { SECRET, SIGNATURE } from "./engine-texts";
import { forHost } from "./host-error";
import { Lifecycle, PartialError } from "./lifecycle";
import type { Fields } from "./normal-form";
import type { Runtime } from "./runtime";

/** The error shape that the engine reads id and state from. */
interface InitFailed extends Error {
  id: string;
  reasons: readonly string[];
  properties: Fields;
}

/** What the host's server calls. Plain JSON in, plain JSON out. */
export interface DynamicProvider {
  configure(request: { config: { get(key: string): string | undefined } }): Promise<void>;
  check(olds: Fields, news: Fields): Promise<{ inputs: Fields; failures: { property: string; reason: string }[] }>;
  diff(
    id: string,
    olds: Fields,
    news: Fields,
  ): Promise<{ changes?: boolean; replaces?: string[]; deleteBeforeReplace?: boolean }>;
  create(inputs: Fields): Promise<{ id: string; outs: Fields }>;
  read(id: string, props: Fields): Promise<{ id?: string; props?: Fields; inputs?: Fields }>;
  update(id: string, olds: Fields, news: Fields): Promise<{ outs: Fields }>;
  delete(id: string, props: Fields): Promise<void>;
}

/** What the process of the provider shares; made on first use, so that nothing happens at module load. */
export interface Host {
  readonly runtime: () => Runtime;
  /** @param env in place of the process's own */
  configure(read: (key: string) => string | undefined, env?: NodeJS.ProcessEnv): void;
}

/** The only code that knows Pulumi's dynamic contract (docs/engine.md). */
export function dynamicProvider(definition: Definition, host: Host): DynamicProvider {
  const lifecycle = () => new Lifecycle(host.runtime());
  return {
    // The server hands out the provider before this has ended, so it does no work and never throws.
    async configure(request) {
      host.configure((key) => request.config.get(key));
    },

    check: (olds, news) =>
      forHost(`${definition.type} check`, async () => {
        const { inputs, failures } = checkResource(host.runtime(), definition, bare(olds), bare(news));
        // With a property name the engine prints the value, secret or not. It names the type itself.
        return { inputs: finish(inputs), failures: failures.map((reason) => ({ property: "", reason })) };
      }),

    diff: (id, olds, news) =>
      forHost(`${definition.type} ${id} diff`, async () => {
        const { changed, replaces, recorded } = lifecycle().diff(definition, id, state(olds), bare(news));
        if (changed.length === 0 && !recorded) return { changes: false };
        // `undefined` lets the engine diff the inputs itself and show the property lines. Names are unique: delete first.
        return { changes: undefined, replaces: [...replaces], deleteBeforeReplace: true };
      }),

    async create(inputs) {
      return reportPartial(inputs, async () => {
        const { id, state: outs } = await lifecycle().create(definition, bare(inputs));
        return { id, outs: answer(definition, outs) };
      });
    },

    read: (id, props) =>
      forHost(`${definition.type} ${id} read`, async () => {
        const living = await lifecycle().read(definition, id, state(props));
        if (living) return { id, props: answer(definition, living.state), inputs: answer(definition, living.inputs) };
        // The engine's own test never fires here, because its server always adds a key to the answer.
        if (props.__get) throw new Error(`${definition.type} ${id} does not exist.`);
        return {};
      }),

    async update(id, olds, news) {
      return reportPartial(news, async () => {
        const outs = await lifecycle().update(definition, id, state(olds), bare(news));
        return { outs: answer(definition, outs) };
      });
    },

    delete: (id, props) =>
      forHost(`${definition.type} ${id} delete`, () => lifecycle().delete(definition, id, state(props))),
  };

  async function reportPartial<T>(inputs: Fields, action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (reason) {
      if (!(reason instanceof PartialError)) throw reason;
      const failed = new Error(reason.message) as InitFailed;
      failed.stack = reason.message;
      failed.id = reason.id;
      failed.reasons = reason.reasons;
      // The server does not add the provider's text on this path, and without it the resource is lost.
      failed.properties = { ...answer(definition, reason.state), __provider: inputs.__provider };
      throw failed;
    }
  }
}

/** Inputs without the engine's own keys. */
const bare = (bag: Fields): Fields =>
  Object.fromEntries(Object.entries(bag).filter(([name]) => !name.startsWith("__")));

/** A state: the kit's own hidden names stay. */
function state({ __provider: _, __get: __, ...bag }: Fields): Fields {
  return bag;
}

/** An answer with its secrets marked: the engine marks by key only what was secret before. */
function answer({ secret = [] }: Definition, bag: Fields): Fields {
  const plain = finish(bag);
  for (const name of secret) {
    if (plain[name] !== undefined && plain[name] !== null) plain[name] = { [SIGNATURE]: SECRET, value: plain[name] };
  }
  return plain;
}

/** Plain JSON: a single `undefined` or Date would make the engine lose an object that exists. */
const finish = (bag: Fields): Fields => JSON.parse(JSON.stringify(bag)) as Fields;
