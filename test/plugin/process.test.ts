import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";

const executable = path.resolve(__dirname, "../../provider/plugin/pulumi-resource-portals");
let child: ChildProcess;
let engine: Server | undefined;

/** The plugin as the engine starts it; resolves with the first text that it prints. */
async function start(address: string, program = executable): Promise<string> {
  child = spawn(program, [address], { stdio: ["ignore", "pipe", "pipe"] });
  const [text] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return text.toString();
}

afterEach(() => {
  child.kill("SIGKILL");
  engine?.close();
});

it("prints its port and nothing else, and ends at once on SIGINT", async () => {
  const printed: string[] = [await start("127.0.0.1:9")];
  child.stdout?.on("data", (text: Buffer) => printed.push(text.toString()));
  child.stderr?.on("data", (text: Buffer) => printed.push(text.toString()));
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
  expect(printed.join("")).toMatch(/^\d+\n$/);
});

it("ends by itself when its engine is gone", async () => {
  engine = createServer((socket) => {
    // The engine dies with its connections.
    engine?.close();
    socket.destroy();
  });
  engine.listen(0, "127.0.0.1");
  await once(engine, "listening");
  const { port } = engine.address() as { port: number };
  await start(`127.0.0.1:${port}`);
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(1);
});

it("starts by a link to its program", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "portals plugin-"));
  const link = path.join(folder, "pulumi-resource-portals");
  symlinkSync(executable, link);
  try {
    expect(await start("127.0.0.1:9", link)).toMatch(/^\d+\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
