import fc from "fast-check";
import { describe, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { isReplacing } from "../../provider/src/kit/diff";
import { checked } from "../support/portal";
import { expectSame } from "./compare";
import { arbitraryInputs } from "./samples";
import { openWorld } from "./world";

/** `npm run test:long` takes many more. */
const RUNS = Number(process.env.CONTRACT_RUNS ?? 12);

describe.each(definitions.map((definition) => [definition.type, definition] as const))("%s", (_, definition) => {
  const fixed = Object.keys(definition.inputs.shape).filter(
    (name) => isReplacing(definition, name) || definition.createOnly?.includes(name),
  );

  it("returns what was written, for arbitrary inputs and updates", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInputs(definition), arbitraryInputs(definition), async (x, y) => {
        const world = await openWorld();
        try {
          const living = await world.process().create(definition, x);
          expectSame(definition, (await world.process().read(definition, living))?.inputs, checked(definition, x));
          const kept = Object.fromEntries(fixed.map((name) => [name, x[name]]));
          const target = Object.fromEntries(
            Object.entries({ ...y, ...kept }).filter(([, value]) => value !== undefined),
          );
          const updated = await world.process().update(definition, living, target);
          const read = await world.process().read(definition, updated);
          expectSame(definition, read?.inputs, checked(definition, target));
        } finally {
          await world.close();
        }
      }),
      { numRuns: RUNS, seed: 42 },
    );
  });
});
