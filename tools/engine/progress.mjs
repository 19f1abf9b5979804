const EVERY_MS = 5_000;

/**
 * Tells every few seconds what is going on and for how long, while a step runs.
 *
 * @template T
 * @param {(line: string) => void} log
 * @param {string} phase `building the Pulumi CLI`
 * @param {() => Promise<T>} step
 * @param {() => void} [alive] called as often as a line is logged
 * @returns {Promise<T>}
 */
export async function withProgress(log, phase, step, alive = () => {}) {
  const begun = Date.now();
  log(`engine: ${phase}`);
  const timer = setInterval(() => {
    alive();
    log(`engine: ${phase}, ${Math.round((Date.now() - begun) / 1000)} s`);
  }, EVERY_MS);
  try {
    return await step();
  } finally {
    clearInterval(timer);
  }
}
