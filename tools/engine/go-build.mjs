import { copyFile, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { execute } from "./execute.mjs";
import { program, sdkFolder } from "./places.mjs";
import { withProgress } from "./progress.mjs";
import { atLeast, CLI, LANGUAGE_HOST, OLDEST_GO } from "./versions.mjs";

const LIMIT_MS = 20 * 60_000;

const COMMANDS = [
  {
    name: "pulumi",
    title: `the Pulumi CLI ${CLI}`,
    module: "github.com/pulumi/pulumi/pkg/v3",
    version: CLI,
    command: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    tags: ["-tags", "osusergo,grpcnotrace"],
  },
  {
    // A module of its own: one build cannot hold both versions of the Pulumi Go SDK.
    name: "pulumi-language-nodejs",
    title: `the Node language host ${LANGUAGE_HOST}`,
    module: "github.com/pulumi/pulumi/sdk/v3",
    version: LANGUAGE_HOST,
    command: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
    tags: [],
  },
];

/** @returns {Promise<string | undefined>} `go1.26.8`, or undefined when Go is missing or too old */
export async function usableGo() {
  const version = await execute("go", ["env", "GOVERSION"], { limitMs: 20_000 }).catch(() => "");
  return atLeast(version, OLDEST_GO) ? version.trim() : undefined;
}

/**
 * Builds the CLI and the Node language host from their Go modules into `<folder>/bin`.
 *
 * `go install module@version` is refused for the CLI because its go.mod has replace directives; a module that requires
 * it is not.
 *
 * @param {string} folder
 * @param {{ log: (line: string) => void, alive?: () => void }} options
 */
export async function buildWithGo(folder, { log, alive }) {
  const bin = path.join(folder, "bin");
  await mkdir(bin, { recursive: true });
  for (const command of COMMANDS) await buildCommand(folder, command, { log, alive });
  // Pulumi's own archive has it there too; found on PATH only, every command prints a warning.
  const dynamic = process.platform === "win32" ? "pulumi-resource-pulumi-nodejs.cmd" : "pulumi-resource-pulumi-nodejs";
  const sdk = sdkFolder();
  if (sdk) await copyFile(path.join(sdk, dynamic), path.join(bin, dynamic));
}

/**
 * Builds a program that is part of a Go module, or one Go file that uses the module, into `<folder>/bin`.
 *
 * @param {string} folder
 * @param {{ name: string, title: string, module: string, version: string, tags: string[], command?: string, source?: string }} what
 *   `source`: the Go file, instead of the package `command`
 * @param {{ log: (line: string) => void, alive?: () => void }} options
 * @returns {Promise<string>} the folder of the module's own files
 */
export async function buildCommand(folder, { name, title, module, version, command, source, tags }, { log, alive }) {
  const cwd = await mkdtemp(path.join(folder, `${name}-`));
  const mod = ["module engine", "go 1.25.11", `require ${module} v${version}`, ...(command ? [`tool ${command}`] : [])];
  await writeFile(path.join(cwd, "go.mod"), `${mod.join("\n\n")}\n`);
  if (source) await copyFile(source, path.join(cwd, path.basename(source)));
  /** @param {string[]} args */
  const go = (args) => execute("go", args, { cwd, env: { GOWORK: "off" }, limitMs: LIMIT_MS });
  await withProgress(log, `fetching the Go modules of ${title}`, () => go(["mod", "tidy"]), alive);
  // The Automation API parses `pulumi version`, which is empty unless stamped.
  const stamp = `-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`;
  const output = path.join(folder, "bin", program(name));
  const build = ["build", "-mod=mod", "-o", output, ...tags, "-ldflags", `-s -w ${stamp}`, command ?? "."];
  await withProgress(log, `building ${title} with Go`, () => go(build), alive);
  return (await go(["list", "-m", "-f", "{{.Dir}}", module])).trim();
}
