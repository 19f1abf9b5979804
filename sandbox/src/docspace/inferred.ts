import type { InferredBehaviour } from "../inferred-behaviour";

/** What the document of DocSpace does not say. */
export const inferred: readonly InferredBehaviour[] = [];
