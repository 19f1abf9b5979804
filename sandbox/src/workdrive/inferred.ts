import type { InferredBehaviour } from "../inferred-behaviour";

/** What the document of WorkDrive does not say. */
export const inferred: readonly InferredBehaviour[] = [];
