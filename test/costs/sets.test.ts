import { describe } from "vitest";
import { describeSets } from "./sets";

// With 50 entries: test/long/costs.test.ts.
describe("sets", () => describeSets(8));
