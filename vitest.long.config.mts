import { defineConfig } from "vitest/config";
import { compileCache } from "./tools/compile-cache.mjs";

/** What is too slow for `npm test`: the property tests with many more examples, every type in every fault, and test/long. */
export default defineConfig({
  test: {
    include: [
      "test/contract/properties.test.ts",
      "test/faults/{answers,create,reads}.test.ts",
      "test/secrets/messages-*.test.ts",
      "test/upgrade/**",
      "test/long/**/*.test.ts",
    ],
    env: { ...compileCache, CONTRACT_RUNS: "300", ALL_FAULTS: "1" },
    testTimeout: 900_000,
    hookTimeout: 900_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
