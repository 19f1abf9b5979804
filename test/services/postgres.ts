import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Postgres {
  readonly url: string;
  close(): Promise<void>;
}

/** A PostgreSQL of its own on loopback, in a temporary folder. Throws with the name of what is missing. */
export async function startPostgres(): Promise<Postgres> {
  const bin = binaries();
  const owner = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "portals-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const data = join(folder, "data");
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-U", "portals", "-A", "trust"], {
    ...options,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", folder],
    options,
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (text: Buffer) => {
      said += text;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`postgres ended: ${said}`)));
  });
  return {
    url: `postgres://portals@127.0.0.1:${port}/postgres?sslmode=disable`,
    async close() {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const versions = "/usr/lib/postgresql";
  const found = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, "bin")) : [];
  const onPath = (process.env.PATH ?? "").split(":");
  const bin = [...found, ...onPath].find(
    (path) => existsSync(join(path, "postgres")) && existsSync(join(path, "initdb")),
  );
  if (!bin)
    throw new Error(
      "PostgreSQL is missing: install the package postgresql (Debian, Ubuntu: apt-get install postgresql).",
    );
  return bin;
}

/** The server refuses to run as root. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
