import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inferredBySystem, sandboxControl, startSandbox } from "../../sandbox/src/index";
import { at, startClient } from "./client";

const cli = join(__dirname, "../../sandbox/dist/cli.js");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  output: string;
}

/** Runs the command; once it serves, does something with the base URL and asks it to stop. */
function run(args: string[], serving: (url: string) => Promise<void> = async () => {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let served = false;
    const listen = (chunk: Buffer) => {
      output += chunk;
      const url = output.match(/CLINKED_BASE_URL=(\S+)\n.*\n.*CLIENT_SECRET=\S+\n/)?.[1];
      if (!url || served) return;
      served = true;
      serving(url).then(
        () => child.kill("SIGTERM"),
        (error: Error) => {
          child.kill("SIGKILL");
          reject(error);
        },
      );
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

describe("data file", () => {
  it("keeps the state between starts, whole and without tokens", async () => {
    const data = join(folder, "portal.json");
    const first = await startClient({ data });
    await first.send("POST", "/v3/accounts/1/groups", { friendlyName: "Kept" });
    await first.control.change({ kind: "guest", id: 1, remove: true });
    await first.close();
    expect(await readdir(folder)).toEqual(["portal.json"]);
    expect(await readFile(data, "utf8")).not.toContain(first.token);
    const second = await startClient({ data });
    expect((await second.send("GET", "/v3/accounts/1/groups/2")).body).toMatchObject({ name: "kept" });
    expect(at((await second.send("GET", "/v3/accounts/1/guests")).body, "totalResults")).toBe(0);
  });

  it("says that the file cannot be written", async () => {
    await expect(startSandbox({ data: join(folder, "none", "portal.json") })).rejects.toThrow("ENOENT");
  });

  it("refuses a file that holds something else", async () => {
    const data = join(folder, "other.json");
    await writeFile(data, '{"name":"x"}');
    await expect(startSandbox({ data })).rejects.toThrow("holds no state");
  });
});

describe("start", () => {
  it.each(["0.0.0.0", "192.168.1.1", "example.com", "::"])("refuses the host %s", async (host) => {
    await expect(startSandbox({ host })).rejects.toThrow("loopback only");
  });

  it("says that a port is taken", async () => {
    const { url } = await startClient();
    await expect(startSandbox({ port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
  });

  it("starts many at once", async () => {
    const started = await Promise.all(Array.from({ length: 10 }, () => startSandbox()));
    expect(new Set(started.map(({ url }) => url)).size).toBe(10);
    await Promise.all(started.map((sandbox) => sandbox.close()));
    await expect(sandboxControl(started[0]?.url ?? "").now()).rejects.toThrow();
  });
});

describe("command", () => {
  it("prints where it serves and how to sign in, and keeps its data", async () => {
    const data = join(folder, "portal.json");
    const first = await run(["--empty", "--data", data], async (url) => {
      await sandboxControl(url).change({ kind: "guest", add: { name: "G", email: "g@example.com" } });
    });
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/export CLINKED_BASE_URL=http:\/\/127\.0\.0\.1:\d+\n/);
    expect(first.output).toMatch(/Username: +jack\n/);
    for (const name of ["CLICKUP_TOKEN", "WORKDRIVE_API_KEY", "DOCSPACE_API_KEY"]) {
      expect(first.output).toMatch(new RegExp(`export ${name}=\\S+`));
    }
    for (const name of ["clickup", "workdrive", "docspace"]) {
      expect(first.output).toMatch(new RegExp(`export ${name.toUpperCase()}_BASE_URL=http://127.0.0.1:\\d+/${name}\n`));
    }
    const tables: unknown[] = [];
    const second = await run(["--data", data], async (url) => {
      tables.push((await sandboxControl(url).snapshot()).tables);
    });
    expect(second.code).toBe(0);
    expect(tables).toMatchObject([{ guests: [["1", "1", { email: "g@example.com" }]], groups: [] }]);
  });

  it("explains itself, and refuses what it does not know", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, output: expect.stringContaining("--data <file>") });
    expect(await run(["--help"])).toMatchObject({ output: expect.stringMatching(/CLICKUP_TOKEN +pk_/) });
    expect(await run(["--prot", "1"])).toMatchObject({ code: 1, output: expect.stringContaining("--prot") });
    expect(await run(["--port", "x"])).toMatchObject({ code: 1, output: expect.stringContaining("--port x") });
    expect(await run(["--clock-factor", "x"])).toMatchObject({
      code: 1,
      output: expect.stringContaining("clock factor"),
    });
    expect(await run(["--host", "0.0.0.0"])).toMatchObject({ code: 1, output: expect.stringContaining("loopback") });
  });
});

it("lists every inferred behaviour in the manual", async () => {
  const manual = await readFile(join(__dirname, "../../sandbox/README.md"), "utf8");
  for (const { line, silent, chosen } of Object.values(inferredBySystem).flat()) {
    expect(manual).toContain(`| ${line} | ${silent} | ${chosen} |`);
  }
  const names = Object.keys(sandboxControl("http://127.0.0.1"));
  expect(names.filter((name) => !manual.includes(`${name}(`))).toEqual([]);
});
