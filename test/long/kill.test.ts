import { afterEach, beforeEach, it } from "vitest";
import { type Crash, ended, expectAdoption, killEngine, openCrash, providersOf } from "../engine/crash";

let crash: Crash;
beforeEach(async () => {
  crash = await openCrash(50);
}, 900_000);
afterEach(() => crash?.bench.dispose());

it("a provider killed in the middle of 50 creates, with the journal lost: adopt takes over what stands in the way", async () => {
  await crash.during(async (running) => {
    for (const pid of await providersOf(running)) process.kill(pid, "SIGKILL");
  });
  // The portal still carries out what it had been asked for.
  for (let before = -1; before !== (await crash.objects()); ) {
    before = await crash.objects();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await expectAdoption(crash);
  await crash.expectClean();
}, 180_000);

it("an engine killed in the middle of 50 creates, with the journal lost, names every object that stands in the way, and adopt takes them over", async () => {
  const providers = await killEngine(crash);
  // Until then it may bring answers home to the journal.
  await ended(providers);
  await expectAdoption(crash);
  await crash.expectAll();
}, 180_000);
