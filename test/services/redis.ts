import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface Redis {
  readonly url: string;
  readonly port: number;
  /** Stops answering, without closing connections. */
  freeze(): void;
  thaw(): void;
  /** Closes the connections of all clients, as for being idle. */
  dropClients(): Promise<void>;
  /** Sends one command, to a server without a password. */
  say(command: string): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface RedisOptions {
  readonly port?: number;
  readonly password?: string;
  /** Folder with ca.pem, server.pem and server-key.pem: takes TLS alone. */
  readonly certificates?: string;
}

const servers = ["redis-server", "valkey-server"] as const;

/** The servers that this machine has. */
export const installed: readonly string[] = servers.filter((name) => binary(name) !== undefined);

/** Throws with the name of what is missing. */
export function requireServer(): void {
  if (installed.length === 0) {
    throw new Error(
      "A Redis or Valkey server is missing: install the package redis-server or valkey-server " +
        "(Debian, Ubuntu: apt-get install redis-server).",
    );
  }
}

/** A server of its own on loopback, in a temporary folder and without persistence. */
export async function startRedis(
  name: string,
  { port: wanted, password, certificates }: RedisOptions = {},
): Promise<Redis> {
  const path = binary(name);
  if (path === undefined) throw new Error(`${name} is missing: install the package ${name}.`);
  const folder = mkdtempSync(join(tmpdir(), "portals-redis-"));
  const port = wanted ?? (await freePort());
  const settings = ["--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
  const ports = certificates ? ["--port", "0", "--tls-port", `${port}`, ...tls(certificates)] : ["--port", `${port}`];
  const server = spawn(path, [...settings, ...ports, ...(password ? ["--requirepass", password] : [])]);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      said += text;
      if (said.includes("Ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`${name} ended: ${said}`)));
  });
  const stop = async (signal: NodeJS.Signals) => {
    server.kill("SIGCONT");
    server.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: `${certificates ? "rediss" : "redis"}://${password ? `:${encodeURIComponent(password)}@` : ""}127.0.0.1:${port}`,
    port,
    freeze: () => void server.kill("SIGSTOP"),
    thaw: () => void server.kill("SIGCONT"),
    dropClients: () => say(port, "CLIENT KILL TYPE normal SKIPME yes"),
    say: (command) => say(port, command),
    kill: () => stop("SIGKILL"),
    close: () => stop("SIGTERM"),
  };
}

const tls = (folder: string) => [
  ...["--tls-ca-cert-file", join(folder, "ca.pem"), "--tls-cert-file", join(folder, "server.pem")],
  ...["--tls-key-file", join(folder, "server-key.pem"), "--tls-auth-clients", "no"],
];

async function say(port: number, command: string): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.write(`${command}\r\n`);
  await new Promise((resolve) => socket.once("data", resolve));
  socket.destroy();
}

function binary(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
