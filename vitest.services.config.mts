import { defineConfig } from "vitest/config";
import { compileCache } from "./tools/compile-cache.mjs";

export default defineConfig({
  test: {
    include: ["test/services/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    env: compileCache,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
