import { beforeEach, describe, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { tempFolder } from "../http/support/temp-folder";
import { Board, type Card, card, cards, inputs, processAt } from "./support/board";

const MINUTE = 60_000;
const LOOKS = ["list", "list", "list"];

let board: Board;
beforeEach(() => {
  board = new Board();
});

const idsOf = (...living: { id: string }[]) => living.map(({ id }) => id);
const titles = () => board.cards.map(({ title }) => title);

describe("equal creates", () => {
  it("of one program make one object each, with one request each", async () => {
    const { lifecycle } = processAt(board);
    const made = await Promise.all([1, 2, 3].map(() => lifecycle.create(card, inputs)));
    expect(idsOf(...made)).toEqual(["1/c1", "1/c2", "1/c3"]);
    expect(board.costs()).toEqual(["create", "create", "create"]);
  });

  it("go one after the other, and others beside them", async () => {
    const { lifecycle } = processAt(board);
    let release = () => {};
    board.held.set("Call", new Promise((resolve) => (release = resolve)));
    const equal = [lifecycle.create(card, inputs), lifecycle.create(card, inputs)];
    await lifecycle.create(card, { ...inputs, title: "Other" });
    expect(titles().sort()).toEqual(["Call", "Other"]);
    release();
    await Promise.all(equal);
    expect(titles().sort()).toEqual(["Call", "Call", "Other"]);
  });

  it("go on after one of them was refused", async () => {
    const { lifecycle } = processAt(board);
    board.fail("create", "refused");
    const [first, second] = await Promise.allSettled([lifecycle.create(card, inputs), lifecycle.create(card, inputs)]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
    expect(titles()).toEqual(["Call"]);
  });
});

describe("after a lost reply", () => {
  it("the one object that is as it was sent is taken over", async () => {
    const { lifecycle } = processAt(board);
    board.fail("create", "cutAfter");
    const made = await lifecycle.create(card, { ...inputs, text: "at noon" });
    expect(made.id).toBe("1/c1");
    expect(board.costs()).toEqual(["create", "list"]);
    expect(made.state).toMatchObject({ title: "Call", text: "at noon", cardId: "c1" });
  });

  it("nothing found is made again, once", async () => {
    const { lifecycle } = processAt(board);
    board.fail("create", "cutBefore");
    expect((await lifecycle.create(card, inputs)).id).toBe("1/c1");
    expect(board.costs()).toEqual(["create", ...LOOKS, "create"]);

    board.fail("create", "cutBefore", "cutBefore");
    await expect(lifecycle.create(card, { ...inputs, title: "b" })).rejects.toThrow("unavailable at create");
    expect(board.costs()).toEqual(["create", ...LOOKS, "create", ...LOOKS]);
    expect(titles()).toEqual(["Call"]);
  });

  it("an object that differs, or is older than the create, is nobody's", async () => {
    const { lifecycle, session } = processAt(board);
    board.add("Call", { made: board.clock.now() - 11 * MINUTE });
    board.add("Call", { text: "another" });
    board.fail("create", "cutBefore");
    expect((await lifecycle.create(card, { ...inputs, text: "this" })).id).toBe("1/c3");

    // Once a reply has told the service's time, what somebody made shortly before is told apart as well.
    session.serviceClock.hear(new Date(board.clock.now()).toUTCString());
    board.add("b", { made: board.clock.now() - 10_000 });
    board.fail("create", "cutBefore");
    expect((await lifecycle.create(card, { ...inputs, title: "b" })).id).toBe("1/c5");
  });

  it("an object is found although the service's clock is behind ours", async () => {
    const { lifecycle, session } = processAt(board);
    session.serviceClock.hear(new Date(board.clock.now() - 60 * MINUTE).toUTCString());
    const held = { ...card, createdAt: ({ made }: Card) => made - 60 * MINUTE } as Definition;
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(held, inputs)).id).toBe("1/c1");
    expect(titles()).toEqual(["Call"]);
  });

  it("what this process has made, and what the engine has named, is nobody else's", async () => {
    const { lifecycle, runtime, session } = processAt(board);
    const first = await lifecycle.create(card, inputs);
    const other = board.add("Call");
    runtime.journal.seen(session.portal, card.type, `1/${other.id}`);
    board.fail("create", "cutAfter");
    const second = await lifecycle.create(card, inputs);
    board.fail("create", "cutBefore");
    const third = await lifecycle.create(card, inputs);
    expect(idsOf(first, second, third)).toEqual(["1/c1", "1/c3", "1/c4"]);
    expect(board.cards.length).toBe(4);
  });

  it("two that were lost at once have one object each", async () => {
    const { lifecycle } = processAt(board);
    board.fail("create", "cutAfter", "cutAfter");
    const made = await Promise.all([lifecycle.create(card, inputs), lifecycle.create(card, inputs)]);
    expect(idsOf(...made)).toEqual(["1/c1", "1/c2"]);
    expect(board.cards.length).toBe(2);
  });

  it("an object whose reply is still under way is not taken from its create", async () => {
    const { lifecycle } = processAt(board);
    let release = () => {};
    board.held.set("Call", new Promise((resolve) => (release = resolve)));
    const fuller = lifecycle.create(card, { ...inputs, text: "more was sent" });
    while (board.cards.length === 0) await new Promise((resolve) => setImmediate(resolve));
    board.fail("create", "cutBefore");
    const plain = lifecycle.create(card, inputs);
    while (!board.asked.includes("list")) await new Promise((resolve) => setImmediate(resolve));
    release();
    expect(idsOf(await fuller, await plain)).toEqual(["1/c1", "1/c2"]);
  });

  it("several are an error that lists them, and the next run takes over the one that is left", async () => {
    const folder = tempFolder();
    board.fail("create", "cutAfter");
    const first = processAt(board, folder).lifecycle.create(card, inputs);
    while (board.cards.length === 0) await new Promise((resolve) => setImmediate(resolve));
    board.add("Call");
    await expect(first).rejects.toThrow(
      "the reply to the create was lost, and 2 objects are as it was sent: 1/c1, 1/c2. Nobody can tell which one it has " +
        "made. Remove those that are too many, and run `pulumi up` again.",
    );
    board.cards.pop();
    board.costs();
    expect((await processAt(board, folder).lifecycle.create(card, inputs)).id).toBe("1/c1");
    expect(board.costs()).toEqual(["list"]);
  });

  it("a list entry that lacks what was sent is read singly", async () => {
    const listing = { ...card, listFields: ["title", "cardId"] } as Definition;
    const { lifecycle } = processAt(board);
    const { list } = board;
    board.list = async () => (await list.call(board)).map(({ text: _, ...wire }) => wire);
    board.add("Call", { text: "another" });
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(listing, { ...inputs, text: "this" })).id).toBe("1/c2");
    expect(board.costs()).toEqual(["create", "list", "get c1", "get c2"]);
  });

  it("objects without a natural key are compared by all that was sent", async () => {
    const { lifecycle } = processAt(board);
    const nameless = { ...card, identity: { id: ["board", "cardId"], unique: false } } as Definition;
    board.add("Other");
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(nameless, inputs)).id).toBe("1/c2");
    expect(board.costs()).toEqual(["create", "list"]);
  });

  it("a search is used where there is one", async () => {
    const { lifecycle } = processAt(board);
    const { list: _, ...single } = cards;
    const searching = {
      ...card,
      source: single,
      find: ({ api }, { title }) => api.ask("search", () => api.cards.filter((other: Card) => other.title === title)),
    } as Definition;
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(searching, inputs)).id).toBe("1/c1");
    expect(board.costs()).toEqual(["create", "search", "get c1"]);
  });

  it("an object that nothing tells the age of is left alone, and named once", async () => {
    const folder = tempFolder();
    const { createdAt: _, ...rest } = card;
    const undated = rest as Definition;
    board.add("Call");
    board.fail("create", "cutBefore");
    await expect(processAt(board, folder).lifecycle.create(undated, inputs)).rejects.toThrow(
      "the reply to the create was lost. 1/c1 is as it was sent, and the service does not tell since when, so it may be " +
        "somebody else's. Import it by its id if the create has made it, or remove it in the portal",
    );
    expect(board.costs()).toEqual(["create", "list"]);
    expect((await processAt(board, folder).lifecycle.create(undated, inputs)).id).toBe("1/c2");
    expect(board.costs()).toEqual(["create"]);

    board.fail("create", "cutBefore");
    const other = { ...inputs, title: "Other" };
    expect((await processAt(board, folder).lifecycle.create(undated, other)).id).toBe("1/c3");
  });

  it("a date that only the single read shows is asked for there", async () => {
    const listing = { ...card, listFields: ["title", "cardId"] } as Definition;
    const { lifecycle } = processAt(board);
    const { list } = board;
    board.list = async () => (await list.call(board)).map(({ made: _, ...wire }) => wire as Card);
    board.add("Call", { made: board.clock.now() - 11 * MINUTE });
    board.fail("create", "cutAfter");
    expect((await lifecycle.create(listing, inputs)).id).toBe("1/c2");
  });

  it("an accepted create without an id is looked for until it appears", async () => {
    const { lifecycle } = processAt(board);
    const silent = {
      ...card,
      async create({ api }, { title }) {
        await api.ask("create", () => undefined);
        setImmediate(() => api.add(title));
        return {};
      },
    } as Definition;
    expect((await lifecycle.create(silent, inputs)).id).toBe("1/c1");
    expect(board.costs().filter((request) => request === "create").length).toBe(1);
  });
});

describe("the run after one that was cut off", () => {
  it("takes over each object once, in order, and makes what is missing", async () => {
    const folder = tempFolder();
    const killed = processAt(board, folder);
    const [first] = await Promise.all([killed.lifecycle.create(card, inputs)]);
    // The second was made, and neither its reply nor any list came through.
    board.fail("create", "cutAfter");
    board.fail("list", "away");
    await expect(killed.lifecycle.create(card, inputs)).rejects.toThrow("unavailable at list");
    expect(board.cards.length).toBe(2);
    board.costs();

    const { lifecycle } = processAt(board, folder);
    const made = await Promise.all([1, 2, 3].map(() => lifecycle.create(card, inputs)));
    expect(idsOf(...made)).toEqual([first?.id, "1/c2", "1/c3"]);
    expect(board.cards.length).toBe(3);
    expect(board.costs().filter((request) => request === "create").length).toBe(1);
  });

  it("makes what was never made", async () => {
    const folder = tempFolder();
    board.fail("create", "cutBefore");
    board.fail("list", "away");
    await expect(processAt(board, folder).lifecycle.create(card, inputs)).rejects.toThrow("unavailable at list");
    board.costs();
    expect((await processAt(board, folder).lifecycle.create(card, inputs)).id).toBe("1/c1");
    expect(board.costs()).toEqual(["list", "create"]);
  });

  it("does not take what an earlier run has made, although it was settled", async () => {
    const folder = tempFolder();
    const earlier = processAt(board, folder);
    await earlier.lifecycle.create(card, inputs);
    earlier.runtime.finish();
    board.fail("create", "cutBefore");
    expect((await processAt(board, folder).lifecycle.create(card, inputs)).id).toBe("1/c2");
  });
});
