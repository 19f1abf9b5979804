import { AsyncLocalStorage } from "node:async_hooks";
import type * as pulumi from "@pulumi/pulumi";

/** What resources and data sources take over from the component in whose code they stand. */
export interface Enclosing {
  readonly parent: pulumi.Resource;
  /** Stands before the name of each resource. */
  readonly prefix: string;
  /** Set of credentials of whatever names none. */
  readonly connection?: string;
}

/** One for all copies of this package: the component may come from another copy than the classes in its code. */
const KEY = Symbol.for("pulumi-portals.enclosing");
type Shared = Record<symbol, AsyncLocalStorage<Enclosing> | undefined>;

/** Runs the code of a component, also what it goes on with after a wait. */
export function within<T>(enclosing: Enclosing, code: () => T): T {
  const shared = globalThis as unknown as Shared;
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY].run(enclosing, code);
}

/** `undefined` outside of components. */
export const enclosing = (): Enclosing | undefined => (globalThis as unknown as Shared)[KEY]?.getStore();

/** Name and options of a resource where it stands. */
export function placed<Options extends pulumi.ResourceOptions>(
  name: string,
  opts: Options | undefined,
): { readonly name: string; readonly opts: Options | undefined } {
  const around = enclosing();
  if (!around) return { name, opts };
  const parent = opts?.parent ?? around.parent;
  return { name: `${around.prefix}${name}`, opts: { ...opts, parent } as Options };
}

/** Arguments with the credentials of the component, unless they name their own. */
export function connected<Args extends object>(args: Args): Args {
  const connection = enclosing()?.connection;
  if (connection === undefined || (args as { connection?: unknown }).connection !== undefined) return args;
  return { ...args, connection };
}
