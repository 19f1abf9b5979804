import type { Operation as Documented } from "../../operation";

/** What the caller needs: a permission in the account of the path, or to read or administer the group of the path. */
export type Access = "open" | "signedIn" | { account: 1 | 4 | 8 | 16 } | { group: "read" | "write" };

export type Operation = Documented<Access>;
