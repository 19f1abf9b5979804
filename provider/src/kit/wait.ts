import type { Runtime } from "./runtime";

/** Pauses grow up to this, and so often is told how the wait goes on. */
const LONGEST_PAUSE_MS = 15_000;
const TELL_AFTER_MS = 3000;

/**
 * Asks again until the service has done what it began, with growing pauses.
 *
 * @param what what is waited for, for messages
 * @throws when it is not done within `limitMs`
 */
export async function waitUntil(
  { clock, log }: Pick<Runtime, "clock" | "log">,
  what: string,
  isDone: () => Promise<boolean>,
  limitMs = 600_000,
): Promise<void> {
  const began = clock.now();
  for (let pause = 500; !(await isDone()); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const waited = clock.now() - began;
    if (waited >= limitMs) {
      throw new Error(
        `${what} is not done after ${Math.round(limitMs / 60_000)} minutes. Run \`pulumi up\` again later.`,
      );
    }
    if (waited >= TELL_AFTER_MS) log.info(`waiting for ${what}, ${Math.round(waited / 1000)} s so far`);
    await clock.sleep(pause);
  }
}
