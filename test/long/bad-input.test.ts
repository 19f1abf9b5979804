import { afterAll, beforeAll, describe } from "vitest";
import { rareCases } from "../bad-input/cases";
import { itTells, named } from "../bad-input/mistakes";
import { type Bench, openBench } from "../engine/bench";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  bench.declare([named("Acme")]);
  await bench.stack.up();
});
afterAll(() => bench?.dispose());

describe("a mistake, on the real engine", () => itTells(rareCases, () => bench));
