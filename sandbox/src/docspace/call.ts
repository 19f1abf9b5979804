import { type BaseCall, type HandlersOf, typed } from "../call";
import type { Store } from "../store";

/** One validated request. */
export interface Call extends BaseCall {
  store: Store;
  /** Whether answers show the links themselves. */
  showsLinks: boolean;
}

export type Handlers = HandlersOf<Call>;
export const { withBody, withQuery } = typed<Call>();
