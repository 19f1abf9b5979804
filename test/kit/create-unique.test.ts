import { beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { tempFolder } from "../http/support/temp-folder";
import { Board, type Card, card, inputs, label, processAt } from "./support/board";

let board: Board;
beforeEach(() => {
  board = new Board();
});

describe("a resource that was renamed after a run that was cut off", () => {
  it.each([
    ["equal ones are normal", card],
    ["its name is its own", label],
  ])("keeps what the run has made when the old name is deleted: %s", async (_, definition) => {
    const folder = tempFolder();
    const saved = await processAt(board, folder).lifecycle.create(definition, inputs);
    board.costs();

    const { lifecycle } = processAt(board, folder);
    const renamed = await lifecycle.create(definition, inputs);
    expect(renamed.id).toBe(saved.id);
    await lifecycle.delete(definition, saved.id, saved.state);
    expect(board.cards).toHaveLength(1);
    expect(board.costs().filter((request) => request !== "list" && !request.startsWith("get"))).toEqual([]);

    await processAt(board, folder).lifecycle.delete(definition, renamed.id, renamed.state);
    expect(board.cards).toEqual([]);
  });
});

describe("a search by the name", () => {
  const searched = {
    ...label,
    find: ({ api }, { title }) => api.ask("search", () => api.cards.filter((other: Card) => other.title === title)),
  } as Definition;
  const named = (title: string) => ({ ...inputs, title });

  it("comes before the list, which further creates share", async () => {
    const { lifecycle } = processAt(board);
    for (const title of ["a", "b", "c", "d"]) await lifecycle.create(searched, named(title));
    expect(board.costs()).toEqual(["search", "create", "list", "create", "create", "create"]);

    const burst = processAt(board).lifecycle;
    await Promise.all(["e", "f", "g"].map((title) => burst.create(searched, named(title))));
    expect(board.costs()).toEqual(["list", "create", "create", "create"]);
  });

  it("is asked for each where list entries lack the name", async () => {
    const blind = { ...searched, source: { ...searched.source, includes: () => false } } as Definition;
    const { lifecycle } = processAt(board);
    for (const title of ["a", "b", "c"]) board.add(title);
    const made = await Promise.allSettled(["a", "b", "c", "d"].map((title) => lifecycle.create(blind, named(title))));
    expect(made.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected", "fulfilled"]);
    expect(board.costs()).toEqual(["list", "search", "search", "search", "search", "create"]);
    await expect(processAt(board).lifecycle.create(blind, named("a"))).rejects.toThrow(
      'already has one with title "a"',
    );
    expect(board.costs()).toEqual(["search"]);
  });
});

describe("two resources of one name", () => {
  const other = { ...inputs, text: "another" };

  it("are refused one after the other, with what they differ in", async () => {
    const { lifecycle } = processAt(board);
    await lifecycle.create(label, inputs);
    await expect(lifecycle.create(label, other)).rejects.toThrow(
      'title "Call" in board 1 is declared twice in this program: one is 1/c1 by now, and the two differ in text. ' +
        "Remove one of the two resources",
    );
    expect(board.costs()).toEqual(["list", "create"]);
  });

  it("are refused side by side", async () => {
    const { lifecycle } = processAt(board);
    const made = await Promise.allSettled([lifecycle.create(label, inputs), lifecycle.create(label, other)]);
    expect(made.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(board.cards).toHaveLength(1);
  });

  it("are told apart again when the first was refused by the service", async () => {
    const { lifecycle } = processAt(board);
    board.fail("create", "refused");
    await expect(lifecycle.create(label, inputs)).rejects.toThrow("invalid");
    expect((await lifecycle.create(label, other)).id).toBe("1/c1");
  });

  it("are found by the service where only the key of the first came back", async () => {
    const { lifecycle, runtime, session } = processAt(board);
    const silent = {
      ...label,
      create: async ({ api }, { title }) => ({ key: (await api.create({ title })).id }),
    } as Definition;
    await lifecycle.create(silent, inputs);
    runtime.journal.seen(session.portal, silent.type, "1/c1");
    await expect(lifecycle.create(silent, other)).rejects.toThrow('already has one with title "Call": 1/c1');
    expect(board.cards).toHaveLength(1);
  });
});
