/** What the engine starts a plugin with. */
export interface PluginCall {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A provider whose process can be started before the engine asks for it. */
export interface EarlyProgram {
  /** What the engine would start. */
  readonly plugin: string;
  /** What that runs with Node. */
  readonly main: string;
  /** The module that loads what `main` will need. */
  readonly modules: string;
  /** Whether the plugin would run the same `main` for this call. */
  isFor(call: PluginCall): boolean;
  /** The variables by which the engine finds this program in the plugin's place. */
  foundBy(standIn: string): NodeJS.ProcessEnv;
}
