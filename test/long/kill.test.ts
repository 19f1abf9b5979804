import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { stateOf } from "../engine/bench";
import { type Crash, inTheWay, openCrash, providersOf } from "../engine/crash";

let crash: Crash;
beforeEach(async () => {
  crash = await openCrash(50);
}, 900_000);
afterEach(() => crash?.bench.dispose());

it("a provider killed in the middle of 50 creates, with the journal lost: adopt takes over what stands in the way", async () => {
  const { stack, env } = crash.bench;
  await crash.during(async (running) => {
    for (const pid of await providersOf(running)) process.kill(pid, "SIGKILL");
  });
  // The portal still carries out what it had been asked for.
  for (let before = -1; before !== (await crash.objects()); ) {
    before = await crash.objects();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const orphans = (await crash.objects()) - (await stateOf(stack)).size;
  expect(orphans).toBeGreaterThan(0);
  await rm(env.PORTALS_STATE_DIR ?? "", { recursive: true, force: true });
  const failed = await stack.up(["--continue-on-error"], { expect: [1, 255] });
  expect(inTheWay(failed).size).toBe(orphans);
  crash.adopt();
  await stack.up();
  await crash.expectClean();
}, 180_000);
