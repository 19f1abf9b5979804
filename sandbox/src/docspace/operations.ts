import type { DocSpaceOperation } from "./operation";
import { linkOperations, linksOfRoom } from "./rooms/operations";

export type { Access } from "./operation";

/** Every operation of the document: one line for each area. */
export const operations: readonly DocSpaceOperation[] = [...linkOperations];

/** Beyond the document: served only where the sandbox is asked for it. */
export const beyondDocument: readonly DocSpaceOperation[] = [linksOfRoom];
