import type { Definition } from "../kit/definition";

/** Every resource of ClickUp, in the order of the docs. */
export const clickupDefinitions = [] as unknown as readonly Definition[];
