import { expect, it } from "vitest";
import { nodeProblem } from "../../provider/src/node-version";

it.each(["22.19.0", "22.20.1", "23.0.0", "24.9.0", "22.19.0-nightly"])("takes Node %s", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(["22.18.0", "20.19.5", "18.0.0"])("refuses Node %s in one line", (version) => {
  expect(nodeProblem(version)).toBe(
    `pulumi-portals needs Node 22.19 or newer, this is ${version}: install a current Node.`,
  );
});
