import "./node-version";
import { type DynamicProvider, dynamicProvider } from "./kit/dynamic";
import { collectSooner, processHost } from "./kit/process";
import { definitionNamed, prepareProducts } from "./products";

collectSooner();

const providers = new Map<string, DynamicProvider>();

/**
 * The provider of one resource type, for the text that every state holds:
 * `exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");`
 *
 * @throws when this version of the package has no such type
 */
export function provider(type: string): DynamicProvider {
  const known = providers.get(type);
  if (known) return known;
  const definition = definitionNamed(type);
  if (!definition) {
    throw new Error(`pulumi-portals has no resource type "${type}". Install the version of the package that made it.`);
  }
  const made = dynamicProvider(definition, processHost);
  providers.set(type, made);
  return made;
}

/** Loads what resources of those products will need that an environment says something of. */
export const prepare = (env: NodeJS.ProcessEnv): void => prepareProducts(env);
