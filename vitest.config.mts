import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/services/**", "test/long/**", "**/node_modules/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    // More than the usual two cores: a third of the tests wait for an engine, a time limit or a cut connection.
    maxWorkers: 4,
  },
});
