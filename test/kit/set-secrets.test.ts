import { expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import { defineSet } from "../../provider/src/kit/set";
import { Board, card, processAt } from "./support/board";

const entries = { name: "cards", text: "Cards of the board.", key: "title" };
const spec = { summary: "All cards.", of: { ...card, secret: ["text"] }, parents: ["board"], example: {} };
const cards = defineSet<Board>({ ...spec, type: "board:Cards", entries }) as Definition;
const texts = defineSet<Board>({ ...spec, type: "board:Texts", entries: { ...entries, value: "text" } }) as Definition;
const open = defineSet<Board>({ ...spec, type: "board:Open", of: card, entries }) as Definition;

it.each([
  ["a list", cards, [{ title: "SHARE", text: "hush-hush" }]],
  ["a map", texts, { SHARE: "hush-hush" }],
])("hides the secrets of the entries, and no other word: %s", async (_, definition, given) => {
  const { lifecycle, runtime } = processAt(new Board());
  expect(definition.secret).toEqual(["cards"]);
  const { state } = await lifecycle.create(definition, { board: "1", cards: given });
  expect(state.cards).toEqual(given);
  expect(runtime.redactor.text("SHARE has hush-hush")).toBe("SHARE has [secret]");
});

it("hides nothing of entries without secrets", () => {
  expect(open.secret).toEqual([]);
  expect(open.secretsIn?.({ cards: [{ title: "SHARE", text: "plain" }] })).toEqual([]);
});
