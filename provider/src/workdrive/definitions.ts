import type { Definition } from "../kit/definition";

/** Every resource of WorkDrive, in the order of the docs. */
export const workdriveDefinitions = [] as unknown as readonly Definition[];
