import fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { isReplacing } from "../../provider/src/kit/diff";
import { type Fields, mapFields } from "../../provider/src/kit/normal-form";
import { checked } from "../support/portal";
import { expectSame } from "./compare";
import { arbitraryInputs, withoutProblems } from "./samples";
import { openStage, type Stage } from "./world";

/** `npm run test:long` takes many more. */
const RUNS = Number(process.env.CONTRACT_RUNS ?? 6);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(definitions.map((definition) => [definition.type, definition] as const))("%s", (_, definition) => {
  const fixed = Object.keys(definition.inputs.shape).filter(
    (name) => isReplacing(definition, name) || definition.createOnly?.includes(name),
  );
  /** What an update can make of the first inputs. */
  const target = (x: Fields, y: Fields): Fields => {
    const both = { ...y, ...Object.fromEntries(fixed.map((name) => [name, x[name]])) };
    // What the first inputs hold may exclude what the second ones give.
    const fitting = withoutProblems(
      definition,
      mapFields(both, (value) => value),
    );
    return { ...fitting, ...mapFields(both, (value, name) => (fixed.includes(name) ? value : undefined)) };
  };

  it("returns what was written, for arbitrary inputs and updates", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInputs(definition), arbitraryInputs(definition), async (x, y) => {
        await stage.renew(definition);
        const { portal } = stage;
        const living = await portal.process().create(definition, x);
        expectSame(definition, (await portal.process().read(definition, living))?.inputs, checked(definition, x));
        const next = target(x, y);
        const updated = await portal.process().update(definition, living, next);
        const read = await portal.process().read(definition, updated);
        expectSame(definition, read?.inputs, checked(definition, next));
      }),
      { numRuns: RUNS, seed: 42 },
    );
  });
});
