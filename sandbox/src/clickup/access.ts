/** What the caller needs. */
export type Access = "open" | "signedIn";
