/** Where the engine came from: PATH, an earlier installation of ours, Pulumi's installer, or a build from Go modules. */
export type EngineSource = "path" | "cache" | "installer" | "go";

export interface Engine {
  /** Path of the `pulumi` program. */
  pulumi: string;
  /** `3.259.0` */
  version: string;
  /** Value for PATH: a fitting Node, the CLI, its language host and the SDK's dynamic provider come first. */
  path: string;
  source: EngineSource;
}

export interface EngineOptions {
  /** Gets one line at a time, every few seconds while something is fetched or built. */
  log?: (line: string) => void;
}

/**
 * Finds the Pulumi CLI with its Node language host, or installs them under the user's cache folder. Looks once per
 * process. Throws an Error that says what to install when there is no way.
 */
export function ensureEngine(options?: EngineOptions): Promise<Engine>;

export interface EngineEnvOptions {
  /** Folder for PULUMI_HOME. */
  home: string;
  /** Folder of the file backend, or a backend URL. */
  backend: string;
  passphrase: string;
  /** `Engine.path`; by default that of the engine found last in this process. */
  path?: string;
}

/** Environment variables, to be laid over `process.env`, for a command that uses no account and no folder of the user. */
export function engineEnv(options: EngineEnvOptions): Record<string, string>;
