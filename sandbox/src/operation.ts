import type { ZodType } from "zod";

/** `token`: gives tokens; `list`: answers many objects; `write`: changes something; `read`: the rest. */
export type OperationKind = "token" | "read" | "list" | "write";

/** `page`: an object with the entries; `array`: bare JSON array; `count`: HEAD with a header. */
export interface Paging {
  style: "page" | "array" | "count";
  /** Entries of a page when the request names no size: the page size of the document's example. */
  size?: number;
  /** Whether the request may choose the size. */
  sizes?: boolean;
}

/** Tells operations of one method and path apart: a query parameter (with this value), or a field of the JSON body. */
export type When = { parameter: string; value?: string } | { field: string };

/** One documented operation. The table is data: handlers are found by id. What the caller needs is the system's own. */
export interface Operation<A = unknown> {
  id: string;
  method: "GET" | "HEAD" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** With {parameters}, {these?} may be empty; without the prefix and the mount of the system. */
  path: string;
  /** Line of the request line in the vendor's document. */
  line: number;
  kind: OperationKind;
  access: A;
  when?: When;
  query?: ZodType;
  body?: ZodType;
  /** The body is multipart/form-data, not JSON. */
  upload?: true;
  paging?: Paging;
}
