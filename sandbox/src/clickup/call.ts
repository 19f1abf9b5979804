import { type BaseCall, type HandlersOf, typed } from "../call";
import type { Store } from "../store";

/** One validated request. */
export interface Call extends BaseCall {
  store: Store;
}

export type Handlers = HandlersOf<Call>;
export const { withBody, withQuery } = typed<Call>();
