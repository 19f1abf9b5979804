import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { providerText } from "../../provider/src/kit/resource";

/** Milliseconds from the start of a provider process to its first answer, for a provider text. */
export interface Start {
  readonly ours: number;
  readonly empty: number;
}

const ROUNDS = 11;
const baselines = resolve(__dirname, "../baselines");

/** Medians of both, in turn. */
export async function measureStart(): Promise<Start> {
  const times: Record<keyof Start, number[]> = { ours: [], empty: [] };
  const texts = {
    ours: providerText("clinked:Group"),
    empty: 'exports.handler=()=>require("bench-nothing").provider;',
  };
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-start-"));
  const sdk = dirname(require.resolve("@pulumi/pulumi/package.json"));
  cpSync(join(baselines, "project"), folder, { recursive: true });
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@pulumi"), { recursive: true });
  symlinkSync(sdk, join(modules, "@pulumi/pulumi"));
  symlinkSync(resolve(__dirname, "../../provider"), join(modules, "pulumi-portals"));
  symlinkSync(join(baselines, "nothing"), join(modules, "bench-nothing"));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const who of ["ours", "empty"] as const) times[who].push(await firstAnswer(folder, sdk, texts[who]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ours: median(times.ours), empty: median(times.empty) };
}

/** The engine's first call for a resource makes the process load what the text names. */
async function firstAnswer(folder: string, sdk: string, text: string): Promise<number> {
  const load = createRequire(join(sdk, "package.json"));
  const { credentials } = load("@grpc/grpc-js") as typeof import("@grpc/grpc-js");
  const { ResourceProviderClient } = load("./proto/provider_grpc_pb.js");
  const { CheckRequest } = load("./proto/provider_pb.js");
  const { Struct } = load("google-protobuf/google/protobuf/struct_pb.js");
  const began = performance.now();
  const child = spawn(process.execPath, [join(sdk, "cmd/dynamic-provider"), "127.0.0.1:1"], {
    cwd: folder,
    env: { ...process.env, PORTALS_STATE_DIR: join(folder, "portals"), PORTALS_LOG: "silent" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const port = await new Promise<string>((found) => createInterface({ input: child.stdout }).once("line", found));
    const client = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure());
    const request = new CheckRequest();
    const inputs = { account: "1", friendlyName: "Acme", __provider: text };
    request.setUrn("urn:pulumi:a::b::pulumi-nodejs:dynamic/clinked:Group::acme");
    request.setOlds(Struct.fromJavaScript({}));
    request.setNews(Struct.fromJavaScript(inputs));
    await new Promise((answered, failed) =>
      client.check(request, (error: Error | null, answer: unknown) => (error ? failed(error) : answered(answer))),
    );
    const ms = performance.now() - began;
    client.close();
    return ms;
  } finally {
    child.kill("SIGKILL");
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return Math.round(sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2);
}
