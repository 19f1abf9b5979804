import type { Definition } from "../kit/definition";
import type { Session } from "../kit/session";
import type { Owning } from "../kit/set-guard";
import type { Answers } from "./answers";
import { Asking } from "./asking";
import type { PortalExport } from "./found";
import { inOrder } from "./order";
import { type Plan, planOf } from "./plan";
import { Selection } from "./selection";
import { Walk } from "./walk";

export interface ReadOptions {
  readonly session: Session<unknown>;
  /** Every resource of the product. */
  readonly definitions: readonly (Definition & Owning)[];
  /** Types, patterns of names or ids; all where none is given. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Ids of accounts, Workspaces or rooms. */
  readonly roots?: readonly string[];
  /** `false`: one resource for each entry, where a set could hold them. */
  readonly sets?: boolean;
  readonly answers?: Answers;
  readonly progress?: (state: ReadProgress) => void;
}

export interface ReadProgress {
  readonly objects: number;
  /** Sent by this call. */
  readonly requests: number;
  /** Known to be still needed; more may come to light. */
  readonly pending: number;
}

/**
 * Reads what a login sees of a portal. Each list is read once, and an object by itself only where the list lacks what a
 * program would manage. What is refused for lack of rights is left out, with the reason.
 *
 * @throws PortalError for a root that is not there and for all that ends every read: a bad token, no answer
 */
export async function readPortal(options: ReadOptions): Promise<PortalExport> {
  const { walk, asking } = await walked(options, false);
  const product = options.session.product.name;
  return { product, found: inOrder([...walk.found.values()]), leftOut: inWords(walk), requests: asking.sent };
}

/** What an export would read and write: lists alone are read, the rest is counted. Its answers count for the export. */
export async function planPortal(options: ReadOptions): Promise<Plan> {
  const { walk, asking } = await walked(options, true);
  return planOf(walk, asking, inWords(walk));
}

async function walked(options: ReadOptions, isPlan: boolean) {
  const { session, definitions, include, exclude, roots = [], sets = true, answers, progress } = options;
  const selection = new Selection(definitions, include, exclude);
  const tell = () => progress?.({ objects: walk.found.size, requests: asking.sent, pending: asking.pending });
  const asking = new Asking(answers, tell);
  const walk = new Walk(asking.session(session), {
    ...{ definitions, selection, roots, sets, isPlan, found: tell },
    isOver: () => asking.isOver,
  });
  await walk.run();
  return { walk, asking };
}

const inWords = ({ leftOut }: Walk) =>
  [...leftOut].sort((a, b) => (`${a.type} ${a.where}` < `${b.type} ${b.where}` ? -1 : 1));
