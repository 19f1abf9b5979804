import type { Redactor } from "./redact";

export interface Log {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
}

const levels = ["silent", "warn", "info", "debug"] as const;
export type LogLevel = (typeof levels)[number];

export interface LogOptions {
  /** Default: PORTALS_LOG, else info. */
  level?: LogLevel;
  /** Takes one line without its end. Default: stdout, with "portals: " before it. */
  write?: (line: string) => void;
  redactor?: Redactor;
  env?: NodeJS.ProcessEnv;
}

export function createLog({ level, write = writeLine, redactor, env = process.env }: LogOptions = {}): Log {
  const rank = levels.indexOf(level ?? levelOf(env));
  const at = (needed: LogLevel) => (text: string) => {
    if (rank < levels.indexOf(needed)) return;
    const line = (redactor?.text(text) ?? text).replace(/\s*[\r\n]+\s*/g, " ");
    write(needed === "warn" ? `warning: ${line}` : line);
  };
  return { debug: at("debug"), info: at("info"), warn: at("warn") };
}

function levelOf(env: NodeJS.ProcessEnv): LogLevel {
  const wanted = env.PORTALS_LOG?.trim().toLowerCase();
  return levels.find((known) => known === wanted) ?? "info";
}

// stdout: the engine shows a provider's stderr as errors.
function writeLine(line: string): void {
  process.stdout.write(`portals: ${line}\n`);
}
