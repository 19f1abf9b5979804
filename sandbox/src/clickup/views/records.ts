import { table } from "../../table";

/** What may have views, with the number of its type (L3418). */
export const parentTypes = { team: 7, list: 6, folder: 5, space: 4 } as const;
export type ParentKind = keyof typeof parentTypes;

export interface View {
  id: string;
  name: string;
  type: string;
  parent: { id: string; type: number };
  [part: string]: unknown;
}

/** Owner: kind/id of the parent. */
export const views = table<View>("views");
