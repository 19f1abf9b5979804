import { beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { tempFolder } from "../http/support/temp-folder";
import { Board, card, inputs, label, processAt } from "./support/board";

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
