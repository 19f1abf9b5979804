import { beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { emits } from "../../provider/src/kit/emission";
import { PartialError } from "../../provider/src/kit/lifecycle";
import { tempFolder } from "../http/support/temp-folder";
import { Board, inputs, keyed, label, processAt } from "./support/board";

let board: Board;
beforeEach(() => {
  board = new Board();
});

const requests = () => board.costs().filter((request) => request !== "list");
const failure = async (action: Promise<unknown>): Promise<PartialError> => {
  const reason = await action.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof PartialError)) throw reason ?? new Error("It did not fail.");
  return reason;
};
const unique = { ...keyed, identity: label.identity } as Definition;
const regaining = {
  ...keyed,
  regain: ({ api }, { cardId }) => api.ask(`renew ${cardId}`, () => ({ token: `new token of ${cardId}` })),
} as Definition;
const rotating = {
  ...keyed,
  inputs: keyed.inputs,
  async update({ api }, { cardId }, changed) {
    const wire = await api.change(cardId, changed);
    return emits({ wire, emitted: { token: `token after ${changed.text}` } });
  },
} as Definition;

describe("what a create shows once", () => {
  it("stays through an update after the create, refreshes and later updates", async () => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(keyed, { ...inputs, colour: "red" });
    expect(made.state.token).toBe("token of c1");
    expect(board.costs()).toEqual(["create", "change c1"]);
    const read = await lifecycle.read(keyed, made.id, made.state);
    expect(read?.state).toEqual(made.state);
    const updated = await lifecycle.update(keyed, made.id, made.state, { ...inputs, colour: "red", text: "new" });
    expect(updated).toMatchObject({ text: "new", token: "token of c1" });
    const unread = {
      ...keyed,
      update: async ({ api }, { cardId }, changed) => void (await api.change(cardId, changed)),
    } as Definition;
    const again = await lifecycle.update(unread, made.id, updated, { ...inputs, text: "newer" });
    expect(again).toMatchObject({ text: "newer", token: "token of c1" });
  });

  it("stays where a read shows a masked form of it", async () => {
    const masking = { ...keyed, state: (wire, ids) => ({ ...keyed.state(wire, ids), token: "****" }) } as Definition;
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(masking, inputs);
    expect(made.state.token).toBe("token of c1");
    expect((await lifecycle.read(masking, made.id, made.state))?.state.token).toBe("token of c1");
    expect(await lifecycle.update(masking, made.id, made.state, { ...inputs, text: "a" })).toMatchObject({
      text: "a",
      token: "token of c1",
    });
  });

  it("is saved with an object that could not be finished", async () => {
    const { lifecycle } = processAt(board);
    board.fail("change", "away");
    const failed = await failure(lifecycle.create(keyed, { ...inputs, colour: "red" }));
    expect(failed).toMatchObject({ id: "1/c1", state: { token: "token of c1" } });
    const done = await lifecycle.update(keyed, failed.id, failed.state, { ...inputs, colour: "red" });
    expect(done).toMatchObject({ colour: "red", token: "token of c1" });
  });

  it("may stand among the other fields of the reply", async () => {
    const plain = {
      ...keyed,
      state: (wire, ids) => ({ ...keyed.state(wire, ids), token: wire.token }),
      async create({ api }, { title }) {
        const wire = await api.create({ title });
        return { key: wire.id, wire };
      },
    } as Definition;
    const made = await processAt(board).lifecycle.create(plain, { ...inputs, colour: "red" });
    expect(made.state.token).toBe("token of c1");
  });

  it("is hidden in messages", async () => {
    const { lifecycle, runtime } = processAt(board);
    await lifecycle.create(keyed, inputs);
    expect(runtime.redactor.text("token of c1")).toBe("[secret]");
  });
});

describe("when the reply is lost", () => {
  it("it is had anew where the service can", async () => {
    board.fail("create", "cutAfter");
    const made = await processAt(board).lifecycle.create(regaining, inputs);
    expect(made).toMatchObject({ id: "1/c1", state: { token: "new token of c1" } });
    expect(board.costs()).toEqual(["create", "list", "renew c1", "list"]);
  });

  it.each([
    ["equal ones are allowed", keyed],
    ["it is unique", unique],
  ])("else the object, which is surely ours, is removed and made again, where %s", async (_, definition) => {
    board.fail("create", "cutAfter");
    const made = await processAt(board).lifecycle.create(definition, inputs);
    expect(made).toMatchObject({ id: "1/c2", state: { token: "token of c2" } });
    expect(requests()).toEqual(["create", "remove c1", "create"]);
    expect(board.cards.map(({ id }) => id)).toEqual(["c2"]);
  });

  it("twice, it is an error that names the id, and the next run makes it whole", async () => {
    const folder = tempFolder();
    board.fail("create", "cutAfter", "cutAfter");
    await expect(processAt(board, folder).lifecycle.create(keyed, inputs)).rejects.toThrow(
      "1/c2 is there, and its token, which the service shows at creation only, cannot be had any more. " +
        "Remove it in the portal, and run `pulumi up` again: a new one is made.",
    );
    expect(requests()).toEqual(["create", "remove c1", "create"]);
    const made = await processAt(board, folder).lifecycle.create(keyed, inputs);
    expect(made).toMatchObject({ id: "1/c3", state: { token: "token of c3" } });
    expect(board.cards.map(({ id }) => id)).toEqual(["c3"]);
  });

  it("without a delete, it is an error that names the id", async () => {
    const { delete: _, ...lasting } = keyed;
    board.fail("create", "cutAfter");
    await expect(processAt(board).lifecycle.create(lasting as Definition, inputs)).rejects.toThrow("1/c1 is there");
    expect(requests()).toEqual(["create"]);
  });

  it("a run that is killed after the reply leaves the id, and the next one makes the object anew", async () => {
    const folder = tempFolder();
    const killed = await processAt(board, folder).lifecycle.create(keyed, inputs);
    board.costs();
    const made = await processAt(board, folder).lifecycle.create(keyed, inputs);
    expect([killed.id, made.id]).toEqual(["1/c1", "1/c2"]);
    expect(made.state.token).toBe("token of c2");
    expect(requests()).toEqual(["remove c1", "create"]);
  });

  it("a run that is killed before it leaves nothing that is surely ours: it is told, and not removed", async () => {
    const folder = tempFolder();
    board.fail("create", "cutAfter");
    board.fail("list", "away");
    await expect(processAt(board, folder).lifecycle.create(keyed, inputs)).rejects.toThrow("unavailable at list");
    for (let run = 1; run <= 2; run++) {
      await expect(processAt(board, folder).lifecycle.create(keyed, inputs)).rejects.toThrow("1/c1 is there");
    }
    expect(board.cards.map(({ id }) => id)).toEqual(["c1"]);
    board.cards = [];
    expect((await processAt(board, folder).lifecycle.create(keyed, inputs)).state.token).toBe("token of c2");
  });

  it("a new value that cannot be had either leaves the create to the next run", async () => {
    const folder = tempFolder();
    board.fail("create", "cutAfter");
    board.fail("renew", "away");
    await expect(processAt(board, folder).lifecycle.create(regaining, inputs)).rejects.toThrow("unavailable at renew");
    board.costs();
    const made = await processAt(board, folder).lifecycle.create(regaining, inputs);
    expect(made).toMatchObject({ id: "1/c1", state: { token: "new token of c1" } });
    expect(requests()).toEqual(["renew c1"]);
  });
});

describe("an object that is taken over", () => {
  it("gets a new value where the service can", async () => {
    board.add("Call");
    const adoptable = { ...regaining, identity: label.identity } as Definition;
    const made = await processAt(board).lifecycle.create(adoptable, { ...inputs, adopt: true });
    expect(made).toMatchObject({ id: "1/c1", state: { token: "new token of c1" } });
  });

  it("is never removed, and never has an empty output", async () => {
    board.add("Call");
    await expect(processAt(board).lifecycle.create(unique, { ...inputs, adopt: true })).rejects.toThrow(
      "1/c1 is there",
    );
    expect(requests()).toEqual([]);
  });
});

describe("what an update shows once", () => {
  it("takes the place of the former value, and stays", async () => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(rotating, inputs);
    const state = await lifecycle.update(rotating, made.id, made.state, { ...inputs, text: "a" });
    expect(state).toMatchObject({ text: "a", token: "token after a" });
    expect((await lifecycle.read(rotating, made.id, state))?.state).toEqual(state);
    expect(board.costs()).toEqual(["create", "change c1", "list"]);
  });

  it("right after the create counts instead of what the create has shown", async () => {
    const made = await processAt(board).lifecycle.create(rotating, { ...inputs, colour: "red" });
    expect(made.state.token).toBe("token after undefined");
  });

  it("is saved when the object cannot be read afterwards", async () => {
    const { lifecycle } = processAt(board);
    const made = await lifecycle.create(rotating, inputs);
    const unread = {
      ...rotating,
      update: async () => emits({ emitted: { token: "other token" } }),
    } as Definition;
    board.fail("list", "away");
    const failed = await failure(lifecycle.update(unread, made.id, made.state, { ...inputs, text: "a" }));
    expect(failed).toMatchObject({ id: "1/c1", state: { text: "a", token: "other token" } });
  });
});
