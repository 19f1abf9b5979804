import type { Definition } from "../kit/definition";

/** Every resource of DocSpace, in the order of the docs. */
export const docspaceDefinitions = [] as unknown as readonly Definition[];
