import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stateOf } from "./bench";
import { type Crash, ended, killEngine, openCrash, providersOf } from "./crash";

/** Everything is killed while about half of the groups exist, and some requests are under way. */
describe("a crash in the middle of 50 creates", () => {
  let crash: Crash;
  beforeEach(async () => {
    crash = await openCrash(50);
  }, 900_000);
  afterEach(() => crash?.bench.dispose());

  it("of the provider leaves nothing twice", async () => {
    const { stack } = crash.bench;
    await crash.during(async (running) => {
      for (const pid of await providersOf(running)) process.kill(pid, "SIGKILL");
    });
    expect(await crash.objects()).toBeGreaterThan((await stateOf(stack)).size);
    await stack.up();
    await crash.expectClean();
  }, 180_000);

  it("of the engine leaves nothing twice, and the provider ends by itself", async () => {
    const { stack } = crash.bench;
    const providers = await killEngine(crash);
    await stack.up();
    await crash.expectClean();
    await ended(providers);
  }, 180_000);
});
