import { cpus, totalmem } from "node:os";
import { terraformLacks, terraformVersion } from "../run/terraform";

/** What figures depend on, in general terms. */
export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly engine: string;
  readonly terraform: string | undefined;
}

export async function thisMachine(): Promise<Machine> {
  const { ensureEngine } = await import("../../tools/engine/index.mjs");
  const { version } = await ensureEngine({ log: (line) => process.stderr.write(`${line}\n`) });
  return {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    engine: version,
    terraform: (await terraformLacks()) === undefined ? await terraformVersion() : undefined,
  };
}
