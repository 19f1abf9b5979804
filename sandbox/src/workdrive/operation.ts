import type { Operation } from "../operation";

/** What the caller needs. */
export type Access = "open" | "signedIn";

export type WorkDriveOperation = Operation<Access>;
