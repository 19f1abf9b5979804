import type { Definition } from "../provider/src/kit/definition";

/** The same resource without bulk read: every read is a request of its own. */
export declare function bulkOff(definition: Definition): Definition;
