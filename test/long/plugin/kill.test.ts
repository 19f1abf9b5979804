import { expect, it } from "vitest";
import { stateOf } from "../../engine/bench";
import { ended, killEngine, openCrash } from "../../engine/crash";

it("an engine killed in the middle of 30 creates over the plugin leaves nothing twice, and the plugin ends by itself", async () => {
  const crash = await openCrash(30, "plugin");
  try {
    const plugins = await killEngine(crash);
    expect((await stateOf(crash.bench.stack)).size).toBeLessThan(30);
    await ended(plugins);
    await crash.bench.stack.up();
    await crash.expectClean();
  } finally {
    await crash.bench.dispose();
  }
}, 180_000);
