import { type DataSource, isMany } from "../kit/data-source";
import { entryOf } from "../kit/data-source-entry";
import { readDataSource } from "../kit/data-source-run";
import { type Definition, derived, idsOfText } from "../kit/definition";
import { pick } from "../kit/identity";
import { Lifecycle } from "../kit/lifecycle";
import { canLook } from "../kit/look-up";
import type { Fields } from "../kit/normal-form";
import type { PortalProduct } from "../kit/product";
import type { Runtime } from "../kit/runtime";
import { dataSourceNamed, definitionNamed, productNamed, productNames } from "../products";
import { sealed } from "./values";

const NAMESPACE = /^portals:/;

/** @throws when this version has no such type */
export function resourceOf(token: string): Definition {
  const found = definitionNamed(token.replace(NAMESPACE, ""));
  if (found) return found;
  throw new Error(`pulumi-portals has no resource type "${token}". Install the version of the package that made it.`);
}

/** Those products that a configuration or an environment says something of. */
export const productsIn = (given: Fields, env: NodeJS.ProcessEnv): PortalProduct<unknown>[] => {
  const names = [...Object.keys(given), ...Object.keys(env).map((name) => name.toLowerCase())];
  return productNames
    .filter((product) => names.some((name) => name.startsWith(product)))
    .flatMap((product) => productNamed(product) ?? []);
};

/**
 * What a program would say of an object of which nothing is known but its id, or the name that people know it by in
 * the place of the id's last part. `undefined`: it is not there for certain.
 */
export async function readBare(runtime: Runtime, definition: Definition, text: string) {
  const object = await byId(runtime, definition, text);
  if (!object) return undefined;
  // Which of its inputs a program will manage shows later: with none noted, those of the engine count.
  return { id: object.id, inputs: object.inputs, state: { ...object.outputs, __set: [] } };
}

async function byId(runtime: Runtime, definition: Definition, text: string) {
  // An import is rare, and this loads every product.
  const { seeObject } = await import("../cli/import/seen-object.js");
  const place = text.split("/");
  const name = place.pop() ?? "";
  const { naturalKeys = [], id } = definition.identity;
  const hasName = naturalKeys.length > 0 && !naturalKeys.includes(id.at(-1) ?? "") && canLook(definition);
  try {
    const object = await seeObject(runtime, definition, idsOfText(definition, text), {});
    if (object || !hasName) return object;
  } catch (reason) {
    // No id of this type, or none that the service understands, may be a name all the same.
    if (!hasName) throw reason;
    return byName().catch(() => Promise.reject(reason));
  }
  return byName().catch(() => undefined);

  async function byName() {
    const { findObject } = await import("../cli/import/find-object.js");
    const named = { key: [decodeURIComponent(name)], in: place.join("/") };
    const { ids, given } = await findObject(runtime, definition, named);
    return seeObject(runtime, definition, ids, given);
  }
}

/** Where objects of a type stand: what has to be given to list them. */
export const placeInputs = ({ source, inputs }: Definition): string[] =>
  source.scope.filter((name) => name in inputs.shape);

/** Id and name of each object that stands in a place, as far as the service lists them. */
export async function listObjects(runtime: Runtime, definition: Definition, query: Fields) {
  const { source, identity, exported } = definition;
  if (!source.list && !source.within) throw new Error(`${definition.type}: the service does not list them.`);
  const lacking = placeInputs(definition).filter((name) => query[name] === undefined);
  if (lacking.length > 0) throw new Error(`${definition.type}: give ${lacking.join(" and ")} to list them.`);
  const session = new Lifecycle(runtime).session(definition, query);
  const known = { ...derived(definition, query), ...query };
  const scope = Object.fromEntries(source.scope.map((name) => [name, String(known[name] ?? "")]));
  const wires = await session.readAll(source, pick(scope, source.scope));
  return wires.map((wire) => {
    const entry = entryOf(definition, wire, known, source.key(wire));
    const names = [exported?.name, ...(identity.naturalKeys ?? [])].map((name) => name && entry[name]);
    return { id: String(entry.id), name: String(names.find((name) => typeof name === "string") ?? entry.id) };
  });
}

/** The result of a data source, with the envelopes of what is secret in it. */
export async function callDataSource(runtime: Runtime, token: string, args: Fields, hideArgs: boolean) {
  const source: DataSource | undefined = dataSourceNamed(token.replace(NAMESPACE, ""));
  if (!source) throw new Error(`pulumi-portals has no data source "${token}".`);
  const result = await readDataSource(runtime, source, args, { secrets: true, hideArgs });
  const { secret = [] } = source;
  if (!isMany(source)) return sealed(result, secret) as Fields;
  return { [source.list]: (result[source.list] as Fields[]).map((entry) => sealed(entry, secret)) };
}
