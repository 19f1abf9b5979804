import "./node-version";
import { definitions } from "./definitions";
import { type DynamicProvider, dynamicProvider } from "./kit/dynamic";
import { processHost } from "./kit/process";

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
  const definition = definitions.find((candidate) => candidate.type === type);
  if (!definition) {
    throw new Error(`pulumi-portals has no resource type "${type}". Install the version of the package that made it.`);
  }
  const made = dynamicProvider(definition, processHost);
  providers.set(type, made);
  return made;
}
