import type { Handlers } from "./call";
import { roomHandlers } from "./rooms/handlers";

/** Handlers by operation id: one line for each area. */
export const handlers: Handlers = { ...roomHandlers };
