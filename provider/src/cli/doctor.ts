import path from "node:path";
import type { Command } from "commander";
import type { Surroundings } from "./command";
import { painter } from "./terminal/colours";
import { inertJson } from "./terminal/inert";
import { Progress } from "./terminal/progress";

interface DoctorOptions {
  readonly cwd?: string;
  readonly stack?: string;
  readonly json?: boolean;
}

const NOTES = `
Asks each service that is configured: Clinked 2 requests with the token, ClickUp 2, WorkDrive and DocSpace 1 each.
Nothing is changed, and no secret is shown. Exit codes: 0 all is well, 1 something is wrong.`;

export function addDoctor(portals: Command, surroundings: Surroundings): void {
  portals
    .command("doctor")
    .description("Check what a run needs: tools, credentials and what they may do, clocks, limits, leftovers.")
    .option("-C, --cwd <folder>", "folder of the Pulumi project")
    .option("-s, --stack <name>", "stack whose configuration is read; the selected one by default")
    .option("--json", "as JSON")
    .addHelpText("after", NOTES)
    .action(async (options: DoctorOptions) => surroundings.done(await doctor(options, surroundings)));
}

async function doctor(
  { cwd = ".", stack, json }: DoctorOptions,
  { env, stdout, stderr }: Surroundings,
): Promise<number> {
  // The clients of all services are loaded here, for those who ask.
  const [{ examine }, { doctorText }] = await Promise.all([import("./doctor/examine.js"), import("./doctor/text.js")]);
  const progress = new Progress({ stream: stderr });
  const given = stack === undefined ? {} : { stack };
  const report = await examine({ cwd: path.resolve(cwd), env, progress, ...given });
  stdout.write(json ? `${inertJson(report, 2)}\n` : doctorText(report, painter(stdout)));
  return report.verdict === "fine" ? 0 : 1;
}
