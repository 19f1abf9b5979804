import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";

const asked = new Map<string, Definition>();

/** A test asks with a definition of its own: the plugin is to find that one by its type. */
export const ask = (definition: Definition): void => void asked.set(definition.type, definition);

export const definitionNamed = (type: string): Definition | undefined =>
  asked.get(type) ?? definitions.find((definition) => definition.type === type);
