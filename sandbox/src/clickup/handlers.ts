import type { Handlers } from "./call";

/** Handlers by operation id: one line for each area. */
export const handlers: Handlers = {};
