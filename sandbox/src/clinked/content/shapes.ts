import { z } from "zod";
import { flag, pageNumber, text, word } from "../contract/shapes";

export const sharing = z.enum(["NONE", "DEFAULT", "MEMBERS", "PUBLIC"]);
export const userNames = z.array(word);

/** A page of notes, discussions or attachments. */
export const pageSearch = {
  page: pageNumber.optional(),
  size: pageNumber.optional(),
  orderBy: word.optional(),
  ascending: flag.optional(),
  name: text.optional(),
};

/** An ISO date in a query. */
export const day = z.iso.date("must be an ISO date such as 2022-03-01");

export const read = { method: "GET", kind: "read", access: { group: "read" } } as const;
export const list = { method: "GET", kind: "list", access: { group: "read" } } as const;
export const write = { kind: "write", access: { group: "write" } } as const;
