import { describe, expect, it } from "vitest";
import { openBench, stateOf } from "../engine/bench";

describe("two stacks at once", () => {
  it("do not disturb each other", async () => {
    const one = await openBench();
    const two = await openBench({ shared: one.sandbox });
    try {
      const groups = (name: string) =>
        Array.from({ length: 10 }, (_, index) => ({
          type: "Group",
          name: `${name}${index}`,
          args: { account: "1", friendlyName: `${name} ${index}` },
        }));
      one.declare(groups("One"));
      two.declare(groups("Two"));
      await Promise.all([one.stack.up(), two.stack.up()]);
      expect((await stateOf(one.stack)).size).toBe(10);
      expect((await stateOf(two.stack)).size).toBe(10);
      await Promise.all([one.stack, two.stack].map((stack) => stack.preview(["--refresh", "--expect-no-changes"])));
    } finally {
      await two.dispose();
      await one.dispose();
    }
  }, 180_000);
});
