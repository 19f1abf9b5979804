import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

/** A holder touches its lock every few seconds, so one that is this old has none. */
const FORGOTTEN_MS = 60_000;

/**
 * Runs a step while holding a lock file. The lock of a process that is gone is taken over. Two processes that take
 * over at the same moment may both run: the step must be correct even then (here: the result is renamed into place).
 *
 * @template T
 * @param {string} file
 * @param {(alive: () => void) => Promise<T>} step calls alive now and then, so that nobody thinks it gone
 * @param {{ waiting?: (pid: string) => void, pollMs?: number }} [options] waiting: called at each look at a lock held
 * @returns {Promise<T>}
 */
export async function withLock(file, step, { waiting = () => {}, pollMs = 2_000 } = {}) {
  const mine = `${process.pid} ${os.hostname()}\n`;
  while (!(await take(file, mine))) {
    const holder = await readFile(file, "utf8").catch(() => "");
    if (await isGone(file, holder)) {
      const aside = `${file}.${process.pid}`;
      await rename(file, aside).catch(() => {});
      await rm(aside, { force: true });
    } else {
      waiting(holder.split(" ")[0] ?? "");
      await wait(pollMs);
    }
  }
  try {
    return await step(() => {
      const now = new Date();
      utimes(file, now, now).catch(() => {});
    });
  } finally {
    if ((await readFile(file, "utf8").catch(() => "")) === mine) await rm(file, { force: true });
  }
}

/** @param {string} file @param {string} content @returns {Promise<boolean>} */
async function take(file, content) {
  try {
    await writeFile(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file @param {string} holder @returns {Promise<boolean>} */
async function isGone(file, holder) {
  const touched = await stat(file).catch(() => undefined);
  if (touched && Date.now() - touched.mtimeMs > FORGOTTEN_MS) return true;
  const [pid, host] = holder.trim().split(" ");
  if (!pid || host !== os.hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
