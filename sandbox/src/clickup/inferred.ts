import type { InferredBehaviour } from "../inferred-behaviour";

/** What the document of ClickUp does not say. */
export const inferred: readonly InferredBehaviour[] = [];
