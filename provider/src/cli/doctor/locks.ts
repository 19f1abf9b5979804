import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir, hostname } from "node:os";
import path from "node:path";
import { isAlive } from "../../kit/alive";
import { NoPulumi, type PulumiOptions, pulumi } from "../engine/pulumi";
import { projectName } from "../import/program-folder";
import { type Check, checkOf } from "./report";

interface Lock {
  readonly stack: string;
  readonly pid: number;
  readonly host: string;
}

/** Locks of the project's stacks in a backend that is a folder. Of other backends the engine itself tells. */
export async function checkLocks(options: PulumiOptions): Promise<Check[]> {
  const project = projectName(options.cwd);
  const folder = project === "" ? undefined : await backendFolder(options);
  if (folder === undefined) return [];
  const check = checkOf("locks", "Stack locks");
  const locks = locksIn(path.join(folder, ".pulumi", "locks"), project);
  const isDead = ({ host, pid }: Lock) => host === hostname() && !isAlive(pid);
  const facts = { locks: locks.map((lock) => ({ ...lock, isDead: isDead(lock) })) };
  const texts = (of: readonly Lock[]) =>
    of.map(({ stack, pid, host }) => `${stack} (process ${pid} at ${host})`).join(", ");
  const [dead, held] = [locks.filter(isDead), locks.filter((lock) => !isDead(lock))];
  if (dead.length > 0) {
    const fix = `Remove them: ${[...new Set(dead.map(({ stack }) => stack))].map((stack) => `\`pulumi cancel --stack ${stack}\``).join(", ")}`;
    return [check.wrong(`of processes that are gone: ${texts(dead)}`, fix, { facts })];
  }
  return [held.length > 0 ? check.note(`held: ${texts(held)}`, { facts }) : check.ok("none.", { facts })];
}

async function backendFolder(options: PulumiOptions): Promise<string | undefined> {
  const url = await backendUrl(options);
  const place = url?.startsWith("file://") ? url.slice("file://".length) : undefined;
  if (place === undefined) return undefined;
  const folder = place.replace(/^~/, homedir());
  return existsSync(folder) ? folder : undefined;
}

async function backendUrl(options: PulumiOptions): Promise<string | undefined> {
  if (options.env.PULUMI_BACKEND_URL) return options.env.PULUMI_BACKEND_URL;
  try {
    const { code, stdout } = await pulumi(["whoami", "--json"], options);
    return code === 0 ? (JSON.parse(stdout) as { url?: string }).url : undefined;
  } catch (reason) {
    if (reason instanceof NoPulumi || reason instanceof SyntaxError) return undefined;
    throw reason;
  }
}

/** `<organization>/<project>/<stack>/<id>.json`; backends of early engines have stacks alone. */
function locksIn(folder: string, project: string): Lock[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .flatMap((entry) => {
      const places = path.relative(folder, entry.parentPath).split(path.sep);
      if (places.length > 1 && places.at(-2) !== project) return [];
      return lockIn(path.join(entry.parentPath, entry.name), places.at(-1) ?? "");
    });
}

function lockIn(file: string, stack: string): Lock[] {
  try {
    const { pid, hostname: host } = JSON.parse(readFileSync(file, "utf8")) as { pid?: number; hostname?: string };
    return typeof pid === "number" ? [{ stack, pid, host: host ?? "" }] : [];
  } catch {
    return []; // Just being written or removed.
  }
}
