import type { ZodType } from "zod";

/** `token`: gives tokens; `list`: answers many objects; `write`: changes something; `read`: the rest. */
export type OperationKind = "token" | "read" | "list" | "write";

/** What the caller needs: a permission in the account of the path, or to read or administer the group of the path. */
export type Access = "open" | "signedIn" | { account: 1 | 4 | 8 | 16 } | { group: "read" | "write" };

/** `page`: {items, currentPage, ...}; `array`: bare JSON array; `count`: HEAD with X-Count. */
export interface Paging {
  style: "page" | "array" | "count";
  /** Entries of a page when the request names no size: the page size of the document's example. */
  size?: number;
  /** Whether the request may choose the size. */
  sizes?: boolean;
}

/** One documented operation. The table is data: handlers are found by id. */
export interface Operation {
  id: string;
  method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT" | "DELETE";
  path: string;
  /** Line of the request line in the vendor's document. */
  line: number;
  kind: OperationKind;
  access: Access;
  /** Tells operations of one path apart: the value of a query parameter. */
  when?: { parameter: string; value: string };
  query?: ZodType;
  body?: ZodType;
  /** The body is multipart/form-data, not JSON. */
  upload?: true;
  paging?: Paging;
}
