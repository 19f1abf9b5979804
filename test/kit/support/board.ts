import { z } from "zod";
import { PortalError } from "../../../provider/src/http/errors";
import { createLog } from "../../../provider/src/http/log";
import { Redactor } from "../../../provider/src/http/redact";
import { openStateFile } from "../../../provider/src/http/state-file";
import { type Definition, defineResource } from "../../../provider/src/kit/definition";
import { id } from "../../../provider/src/kit/fields";
import { Lifecycle } from "../../../provider/src/kit/lifecycle";
import type { PortalProduct } from "../../../provider/src/kit/product";
import { Runtime } from "../../../provider/src/kit/runtime";
import { defineSource } from "../../../provider/src/kit/source";
import { quickClock } from "../../support/portal";

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly colour?: string;
  readonly made: number;
  /** Shown by the create alone. */
  readonly token?: string;
}

/** What goes wrong with the next request of a kind. */
export type Fault = "cutBefore" | "cutAfter" | "refused" | "conflict" | "away";

/** A service in memory that allows equal cards. Every request is noted. */
export class Board {
  cards: Card[] = [];
  readonly asked: string[] = [];
  readonly faults: { readonly request: string; readonly fault: Fault }[] = [];
  /** Held back until this is resolved, by title. */
  readonly held = new Map<string, Promise<void>>();
  readonly clock = quickClock();
  private last = 0;

  /** What somebody else makes. */
  add(title: string, more: Partial<Card> = {}): Card {
    const card = { id: `c${++this.last}`, title, made: this.clock.now(), ...more };
    this.cards.push(card);
    return card;
  }

  fail(request: string, ...faults: Fault[]): void {
    for (const fault of faults) this.faults.push({ request, fault });
  }

  /** Notes a request, and answers it with what `action` does. */
  async ask<T>(request: string, action: () => T): Promise<T> {
    this.asked.push(request);
    await new Promise((resolve) => setImmediate(resolve));
    const index = this.faults.findIndex((next) => request.startsWith(next.request));
    const [next] = index < 0 ? [] : this.faults.splice(index, 1);
    if (next?.fault === "refused") throw failed("invalid", request, false, 400);
    if (next?.fault === "conflict") throw failed("conflict", request, false, 409);
    if (next?.fault === "away") throw failed("unavailable", request, false, 503);
    if (next?.fault === "cutBefore") throw failed("unavailable", request, true);
    const answer = action();
    if (next?.fault === "cutAfter") throw failed("unavailable", request, true);
    return answer;
  }

  create(sent: Partial<Card>): Promise<Card> {
    return this.ask("create", () => this.add(sent.title ?? "", { ...sent, token: `token of c${this.last + 1}` })).then(
      async (card) => {
        await this.held.get(card.title);
        return card;
      },
    );
  }

  list(): Promise<Card[]> {
    return this.ask("list", () => this.cards.map(shown));
  }

  get(key: string): Promise<Card> {
    return this.ask(`get ${key}`, () => shown(this.card(key)));
  }

  change(key: string, more: Partial<Card>): Promise<Card> {
    return this.ask(`change ${key}`, () => {
      const card = { ...this.card(key), ...more };
      this.cards = this.cards.map((other) => (other.id === key ? card : other));
      return card;
    });
  }

  remove(key: string): Promise<void> {
    return this.ask(`remove ${key}`, () => {
      this.card(key);
      this.cards = this.cards.filter((other) => other.id !== key);
    });
  }

  /** Requests since the last time, in order. */
  costs(): string[] {
    return this.asked.splice(0);
  }

  private card(key: string): Card {
    const card = this.cards.find((other) => other.id === key);
    if (!card) throw failed("gone", key, false, 404);
    return card;
  }
}

const shown = ({ token: _, ...card }: Card): Card => card;

const failed = (kind: PortalError["kind"], operation: string, ambiguous: boolean, status?: number) =>
  new PortalError({
    kind,
    product: "clinked",
    operation,
    what: `${kind} at ${operation}`,
    nextStep: "",
    ambiguous,
    ...(status === undefined ? {} : { status }),
  });

let current = new Board();

const product: PortalProduct<Board> = {
  name: "clinked",
  title: "Board",
  defaultBaseUrl: "https://board.example.com",
  settings: [],
  limit: undefined,
  incomplete: () => undefined,
  loginName: () => "somebody",
  connect: () => current,
};

/** A provider process at a board. Without a folder nothing is remembered by later ones. */
export function processAt(board: Board, folder?: string) {
  current = board;
  const log = createLog({ level: "silent", write: () => undefined, redactor: new Redactor() });
  const stateFile = folder === undefined ? undefined : openStateFile({ PORTALS_STATE_DIR: folder }, log);
  const runtime = new Runtime({ env: {}, clock: board.clock, log, gatherMs: 0, stateFile });
  const session = runtime.session(product);
  return { lifecycle: new Lifecycle(runtime), session, runtime };
}

export const cards = defineSource<Board, Card>({
  name: "board:cards",
  scope: ["board"],
  key: (wire) => wire.id,
  list: async (board) => ({ items: await board.list(), more: false }),
  single: (board, _, key) => board.get(key),
  ownLogin: true,
});

const base = defineResource({
  type: "board:Card",
  summary: "A card.",
  product,
  kind: "collection",
  inputs: z.strictObject({
    board: id("A board."),
    title: z.string().describe("A title."),
    text: z.string().optional().describe("A text."),
    colour: z.string().optional().describe("A colour, set by an update."),
  }),
  outputs: z.object({ cardId: z.string(), token: z.string().optional() }),
  identity: { id: ["board", "cardId"], naturalKeys: ["title"], unique: false },
  source: cards,
  listFields: "all",
  afterCreate: ["colour"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [],
  example: { board: "1", title: "a" },
  createdAt: (wire) => wire.made,
  state: ({ id: cardId, title, text, colour }) => ({ cardId, title, text, colour }),
  async create({ api }, { title, text }) {
    const wire = await api.create({ title, ...(text === undefined ? {} : { text }) });
    return { key: wire.id, wire };
  },
  update: ({ api }, { cardId = "" }, changed) => api.change(cardId, changed as Partial<Card>),
  delete: ({ api }, { cardId = "" }) => api.remove(cardId),
});

/** Equal cards are normal. */
export const card = base as Definition;

/** The title is a card's own. */
export const label = {
  ...base,
  type: "board:Label",
  identity: { ...base.identity, unique: true },
} as Definition;

/** A card whose create shows a token that nothing shows again. */
export const keyed = {
  ...base,
  type: "board:Key",
  outputs: z.object({ cardId: z.string(), token: z.string() }),
  emitOnCreate: ["token"],
  secret: ["token"],
  async create({ api }, { title, text }) {
    const { token, ...wire } = await api.create({ title, text });
    return { key: wire.id, wire, emitted: { token } };
  },
} as Definition;

export const inputs = { board: "1", title: "Call" };
