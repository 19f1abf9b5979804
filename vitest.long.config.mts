import { defineConfig } from "vitest/config";

/** The property tests of the contract suite, with many more examples than `npm test` takes. */
export default defineConfig({
  test: {
    include: ["test/contract/contract.test.ts"],
    env: { CONTRACT_RUNS: "300" },
    testNamePattern: /arbitrary|is covered/,
    testTimeout: 900_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
