import { defineConfig } from "vitest/config";
import { compileCache } from "./tools/compile-cache.mjs";

const everywhere = ["test/services/**", "test/long/**", "**/node_modules/**"];

/** These change what a process shares, such as its modules, environment and how it sends requests, or wait for other ones. */
const apart = [
  "test/{demo,engine,engine-tool,examples,package,upgrade}/**/*.test.ts",
  "test/secrets/messages-*.test.ts",
  "test/contract/plugin.test.ts",
  "test/plugin/**/*.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: compileCache,
    pool: "forks",
    // More than the usual two cores: a third of the tests wait for an engine, a time limit or a cut connection.
    maxWorkers: 4,
    projects: [
      { extends: true, test: { name: "apart", include: apart, exclude: everywhere } },
      // A process loads the modules once for all files that it runs: loading them for each was most of what those took.
      {
        extends: true,
        test: { name: "together", include: ["test/**/*.test.ts"], exclude: [...everywhere, ...apart], isolate: false },
      },
    ],
  },
});
