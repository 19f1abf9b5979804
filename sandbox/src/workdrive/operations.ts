import type { Operation } from "../operation";

/** What the caller needs. */
export type Access = "open" | "signedIn";

/** Every operation of WorkDrive: one line for each area. */
export const operations: readonly Operation<Access>[] = [];
