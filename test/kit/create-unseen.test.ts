import { beforeEach, describe, expect, it } from "vitest";
import { PortalError } from "../../provider/src/http/errors";
import type { Definition } from "../../provider/src/kit/definition";
import { unreadable } from "../../provider/src/kit/source";
import { tempFolder } from "../http/support/temp-folder";
import { Board, card, cards, inputs, keyed, label, processAt } from "./support/board";

let board: Board;
beforeEach(() => {
  board = new Board();
});

const unseen = (definition: Definition): Definition => ({
  ...definition,
  source: unreadable("board:unseen", ["board"], { key: ({ id }: { id: string }) => id }),
});
const NOBODY =
  ", and the service does not show whether it was made. Check that in the portal itself, and remove it there if it was: " +
  "the next `pulumi up` makes it.";

describe("what the service never shows", () => {
  it.each([
    ["equal ones are allowed", unseen(card)],
    ["it is unique", unseen(label)],
  ])("takes one request to make, and none to refresh, where %s", async (_, definition) => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(definition, { ...inputs, text: "a" });
    expect(made).toMatchObject({ id: "1/c1", state: { title: "Call", text: "a", cardId: "c1" } });
    expect((await lifecycle.read(definition, made.id, made.state))?.state).toEqual(made.state);
    expect(board.costs()).toEqual(["create"]);
  });

  it("is not looked for after a lost reply: it is told, and the next run makes it", async () => {
    const folder = tempFolder();
    const definition = unseen(label);
    board.fail("create", "cutBefore");
    await expect(processAt(board, folder).lifecycle.create(definition, inputs)).rejects.toThrow(
      `board:Label: the create had no answer${NOBODY}`,
    );
    expect(board.costs()).toEqual(["create"]);
    expect((await processAt(board, folder).lifecycle.create(definition, inputs)).id).toBe("1/c1");
    expect(board.costs()).toEqual(["create"]);
  });

  it("is told once by the run after one that was killed", async () => {
    const folder = tempFolder();
    const definition = unseen(card);
    board.held.set("Call", new Promise(() => undefined));
    void processAt(board, folder).lifecycle.create(definition, inputs);
    while (board.cards.length === 0) await new Promise((resolve) => setImmediate(resolve));
    board.held.clear();
    const begun =
      /board:Card: a run that was cut off on \d{4}-.*Z was making the same object, and the service does not/;
    await expect(processAt(board, folder).lifecycle.create(definition, inputs)).rejects.toThrow(begun);
    expect(board.costs()).toEqual(["create"]);
    expect((await processAt(board, folder).lifecycle.create(definition, inputs)).id).toBe("1/c2");
  });

  it("is taken over without a request where the killed run had its id", async () => {
    const folder = tempFolder();
    const definition = unseen(card);
    await processAt(board, folder).lifecycle.create(definition, inputs);
    board.costs();
    const made = await processAt(board, folder).lifecycle.create(definition, inputs);
    expect(made).toMatchObject({ id: "1/c1", state: { title: "Call", cardId: "c1" } });
    expect(board.costs()).toEqual([]);
  });

  it("keeps what its create has shown once", async () => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(unseen(keyed), { ...inputs, colour: "red" });
    expect(made.state).toMatchObject({ token: "token of c1", colour: "red" });
    expect((await lifecycle.read(unseen(keyed), made.id, made.state))?.state).toEqual(made.state);
    expect(board.costs()).toEqual(["create", "change c1"]);
  });
});

describe("what this portal does not show", () => {
  class NotShown extends PortalError {}
  const notShown = () =>
    new NotShown({ kind: "notVisible", product: "clinked", operation: "list", what: "no list", nextStep: "Look" });
  /** The same list, at a portal that does not have it. */
  const hiding = (definition: Definition): Definition => ({
    ...definition,
    source: {
      ...cards,
      list: (api: Board) => api.ask("list", () => Promise.reject(notShown())),
      single: undefined,
      hidden: (failure: PortalError) => failure instanceof NotShown,
    } as never,
  });

  it("keeps the state at a refresh, and does not believe another failure", async () => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(hiding(card), { ...inputs, text: "a" });
    board.costs();
    expect((await lifecycle.read(hiding(card), made.id, made.state))?.state).toEqual(made.state);
    expect(board.costs()).toEqual(["list"]);
    const failing = { ...hiding(card), source: { ...hiding(card).source, hidden: () => false } };
    await expect(lifecycle.read(failing, made.id, made.state)).rejects.toThrow("no list");
  });

  it("tells that nobody knows after a lost reply, and the next run makes it", async () => {
    const folder = tempFolder();
    board.fail("create", "cutBefore");
    const creation = processAt(board, folder).lifecycle.create(hiding(card), inputs);
    await expect(creation).rejects.toThrow(`board:Card: the create had no answer${NOBODY}`);
    expect((await processAt(board, folder).lifecycle.create(hiding(card), inputs)).id).toBe("1/c1");
  });

  it("tells the same once after a run that was killed", async () => {
    const folder = tempFolder();
    board.held.set("Call", new Promise(() => undefined));
    void processAt(board, folder).lifecycle.create(hiding(card), inputs);
    while (board.cards.length === 0) await new Promise((resolve) => setImmediate(resolve));
    board.held.clear();
    const creation = processAt(board, folder).lifecycle.create(hiding(card), inputs);
    await expect(creation).rejects.toThrow(/was making the same object, and the service does not show/);
    expect((await processAt(board, folder).lifecycle.create(hiding(card), inputs)).id).toBe("1/c2");
  });

  it("is taken over as it was sent where the killed run had its id", async () => {
    const folder = tempFolder();
    await processAt(board, folder).lifecycle.create(hiding(card), inputs);
    const made = await processAt(board, folder).lifecycle.create(hiding(card), inputs);
    expect(made).toMatchObject({ id: "1/c1", state: { title: "Call" } });
  });
});

it("looks for what the create of an edge, whose request may be sent twice, has made, however it failed", async () => {
  const repeated: Definition = { ...card, kind: "edge", identity: { ...card.identity, unique: false } };
  const { lifecycle } = processAt(board);
  let asked = 0;
  const create: Definition["create"] = async (...args) => {
    const made = await card.create?.(...args);
    if (asked++ > 0) return made ?? {};
    throw new PortalError({ kind: "unavailable", product: "clinked", operation: "put", what: "503", nextStep: "Wait" });
  };
  expect((await lifecycle.create({ ...repeated, create }, inputs)).id).toBe("1/c1");
  expect(board.cards).toHaveLength(1);
  asked = 0;
  const once = lifecycle.create({ ...card, create }, inputs);
  await expect(once).rejects.toThrow("503");
});

describe("what can only be read singly", () => {
  const { list: _, ...single } = cards;
  const named = {
    ...label,
    source: {
      ...single,
      key: ({ title }: { title: string }) => title,
      single: (api: Board, _: unknown, key: string) => api.get(key),
    },
    identity: { id: ["board", "title"], unique: true },
    create: async ({ api }, { title }) => ({
      key: title,
      wire: await api.ask("create", () => api.add(title, { id: title })),
    }),
  } as Definition;

  it("is looked for by its key, before the create and after a lost reply", async () => {
    const { lifecycle } = processAt(board);
    expect((await lifecycle.create(named, inputs)).id).toBe("1/Call");
    expect(board.costs()).toEqual(["get Call", "create"]);
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(named, { ...inputs, title: "b" })).id).toBe("1/b");
    expect(board.costs()).toEqual(["get b", "create", "get b", "get b"]);
    await expect(processAt(board).lifecycle.create(named, inputs)).rejects.toThrow(
      'already has one with title "Call": 1/Call',
    );
  });

  it("and has an id of the service, is as good as unseen", async () => {
    const { lifecycle } = processAt(board);
    const keyless = { ...label, source: single } as Definition;
    board.fail("create", "cutAfter");
    await expect(lifecycle.create(keyless, inputs)).rejects.toThrow(`the create had no answer${NOBODY}`);
    expect(board.costs()).toEqual(["create"]);
  });
});
