import { existsSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { PrivateFolder } from "../private-folder";

const LOGS = "logs";

const REASON = "A file in the place of the engine's log folder: `portals` checks without that log.\n";

export interface QuietHome {
  /** What an engine that writes no log is started with. */
  readonly env: NodeJS.ProcessEnv;
  /** May be called twice. */
  remove(): void;
}

/**
 * A PULUMI_HOME of links to all that the user's has, in which the engine cannot make its log.
 *
 * Pulumi keeps a log of every command, at its wordiest, compressed and encrypted, and has no setting against it: a third
 * of the processor time of a check that changes nothing. Where the folder of the log cannot be made, it works without.
 * `PORTALS_ENGINE_LOG=on` leaves the home, and so the log, as it is; so does Windows, where a link to a file needs rights
 * that few have.
 */
export function quietHome(env: NodeJS.ProcessEnv): QuietHome {
  const home = env.PULUMI_HOME || path.join(env.HOME || homedir(), ".pulumi");
  const wantsLog = env.PORTALS_ENGINE_LOG === "on" || process.platform === "win32";
  // The engine will make a home, and what it keeps there has to last.
  if (wantsLog || !existsSync(home)) return { env, remove() {} };
  const folder = new PrivateFolder();
  for (const name of readdirSync(home)) {
    if (name !== LOGS) symlinkSync(path.resolve(home, name), path.join(folder.path, name));
  }
  writeFileSync(path.join(folder.path, LOGS), REASON);
  return { env: { ...env, PULUMI_HOME: folder.path }, remove: () => folder.remove() };
}
