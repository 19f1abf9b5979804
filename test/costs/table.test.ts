import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { openStage, type Stage } from "../contract/world";
import { crowdOf } from "./crowds";
import { MANY, type Measured, measure } from "./measure";
import { differences, HOW_TO_ACCEPT, readTable, rowOf, writeTable } from "./table";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const known = readTable();
const isAccepted = process.env.PORTALS_ACCEPT_COSTS === "1";
const measured = new Map<string, Measured>();

/**
 * How many requests each type costs. test/contract compares the first five figures with what is sent for one object; the
 * others are measured here.
 */
describe("requests of", () => {
  for (const definition of definitions) {
    const { type, source, identity } = definition;
    it(`${type} are those of the table`, async () => {
      await stage.renew(definition);
      const now = await measure(stage, definition);
      measured.set(type, now);
      if (isAccepted) return;
      const found = differences(type, known.get(type), rowOf(definition, now));
      expect(found, [...found, HOW_TO_ACCEPT].join("\n")).toEqual([]);
    });

    if (crowdOf(definition).kind === "single") continue;

    it(`${type} keep to the cost rule for ${MANY} objects`, () => {
      const { one, many, burst } = measured.get(type) ?? expect.fail(`${type} was not measured`);
      if (!many) return expect.fail(`${type}: there is one only`);
      expect(many.twice).toEqual([]);
      // Each in a list of its own, or none has a list: then one costs as much as another.
      if (many.pages === null || many.scopes === MANY) expect(many.cold).toBeLessThanOrEqual(MANY * one);
      else {
        expect(many.warm).toBeLessThanOrEqual(many.pages + many.scopes);
        expect(many.cold).toBeLessThanOrEqual(many.scopes * (2 * Math.min(MANY, many.pages) + 1));
      }
      if (!burst || type in ownBursts) return;
      // The names that are taken, and what no reply shows: each is read once for all.
      const lists = (source.unreadable ? 0 : identity.unique === false ? 1 : 2) * (many.pages ?? 0);
      expect(burst.reads).toBeLessThanOrEqual(lists);
    });
  }

  it("that burst in a way of their own are named", () => {
    const types = definitions.map(({ type }) => type);
    expect(Object.keys(ownBursts).filter((type) => !types.includes(type))).toEqual([]);
  });
});

/** Why, by type. The table has what they cost. */
const ownBursts: Readonly<Record<string, string>> = {
  "clinked:GroupMailRecipient":
    "The folder tells its context, which the create is given: one read more for all of them.",
  "docspace:RoomLink":
    "No answer has to tell the id of a new link: links of a room are made one after the other, and listed before each.",
};

describe("the table", () => {
  it("names every type, and no other", () => {
    if (isAccepted) {
      const rowIn = (definition: Definition) => {
        const now = measured.get(definition.type);
        return now ? rowOf(definition, now) : expect.fail(`${definition.type} was not measured`);
      };
      writeTable(new Map(definitions.map((definition) => [definition.type, rowIn(definition)])));
    }
    expect([...readTable().keys()]).toEqual(definitions.map(({ type }) => type));
  });

  it("says what was, what is and how to accept it", () => {
    const row = [1, 1, 2, 1, 1, 1, 7, 7, 1, 30];
    expect(differences("clinked:Group", row, row.with(7, 30))).toEqual([
      "clinked:Group: a later refresh of 30 cost 7, and now 30: dearer.",
    ]);
    expect(differences("clinked:Group", row, row.with(2, 1))).toEqual([
      "clinked:Group: a create cost 2, and now 1: cheaper.",
    ]);
    expect(differences("clinked:Group", undefined, row)).toEqual(["clinked:Group is not in the table."]);
    expect(differences("clinked:Group", row, row)).toEqual([]);
    expect(HOW_TO_ACCEPT).toContain("PORTALS_ACCEPT_COSTS=1");
  });
});
