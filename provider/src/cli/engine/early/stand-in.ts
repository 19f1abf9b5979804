import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { PrivateFolder } from "../../private-folder";
import type { PluginCall } from "./program";

/** The variable by which this package's plugin is told of the program; that of the SDK is found by its name on PATH. */
export const STAND_IN = "PORTALS_PLUGIN_STAND_IN";

/**
 * The program that the engine starts in the plugin's place. It hands on what the engine says, prints the port of the
 * process that runs already, and stays until the engine ends it. Whatever is missing for that, it becomes the plugin.
 */
const script = (folder: string, plugin: string): string => `#!/bin/sh
umask 077
unset ${STAND_IN}
folder=${quoted(folder)}
process=$(cat "$folder/process" 2>/dev/null)
if [ -n "$process" ] && mkdir "$folder/taken" 2>/dev/null && env -0 >"$folder/env" 2>/dev/null; then
  for line in "$PWD" "$@"; do printf '%s\\n' "$line"; done >"$folder/call.part"
  mv "$folder/call.part" "$folder/call"
  while kill -0 "$process" 2>/dev/null; do
    if [ -f "$folder/port" ]; then
      trap 'exit 0' INT TERM
      cat "$folder/port"
      # The engine waits for the end of its output: what sleeps must not hold it.
      while kill -0 "$process" 2>/dev/null; do
        sleep 1 >/dev/null 2>&1 &
        wait $!
      done
      exit 1
    fi
    sleep 0.01
  done
fi
exec ${quoted(plugin)} "$@"
`;

/** The engine's call comes after some 400 ms; this is what it may wait. */
const LOOK_MS = 5;

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

export class StandIn {
  /** What is to be started in the plugin's place, in a folder of its own. */
  readonly program: string;
  private looking: NodeJS.Timeout | undefined;

  private constructor(
    private readonly folder: PrivateFolder,
    name: string,
  ) {
    this.program = path.join(folder.path, "bin", name);
  }

  /** @returns undefined where no program may be run from the folder for temporary files */
  static make(plugin: string): StandIn | undefined {
    const standIn = new StandIn(new PrivateFolder(), path.basename(plugin));
    const { program } = standIn;
    mkdirSync(path.dirname(program));
    writeFileSync(program, script(standIn.folder.path, plugin), { mode: 0o700 });
    if (isProgram(program)) return standIn;
    standIn.remove();
    return undefined;
  }

  /** The number of the process that waits for the engine. */
  serve(process: number): void {
    this.write("process", String(process));
  }

  /** @param take is given the engine's call, at most once */
  onCall(take: (call: PluginCall) => void): void {
    const file = path.join(this.folder.path, "call");
    // Watching a folder is not to be had everywhere, and not soon everywhere.
    this.looking = setInterval(() => {
      if (!existsSync(file)) return;
      clearInterval(this.looking);
      const [cwd = "", ...args] = readFileSync(file, "utf8").split("\n").slice(0, -1);
      take({ cwd, args, env: this.takeEnvironment() });
    }, LOOK_MS).unref();
  }

  tell(port: string): void {
    this.write("port", `${port}\n`);
  }

  remove(): void {
    clearInterval(this.looking);
    this.folder.remove();
  }

  /** It has credentials, so it does not stay. */
  private takeEnvironment(): Record<string, string> {
    const file = path.join(this.folder.path, "env");
    const entries = readFileSync(file, "utf8").split("\0").slice(0, -1);
    rmSync(file);
    return Object.fromEntries(
      entries.map((entry) => {
        const cut = entry.indexOf("=");
        return [entry.slice(0, cut), entry.slice(cut + 1)];
      }),
    );
  }

  /** Whoever sees the file sees it whole. */
  private write(name: string, text: string): void {
    const file = path.join(this.folder.path, name);
    writeFileSync(`${file}.part`, text, { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }
}

/** Whether this user may run it, from where it lies. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
