/** What a command of ours is given. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Tells the exit code of the process. */
  done(code: number): void;
}

/** A mistake of the caller or a failure that ends the command: one sentence and what to do. */
export class CommandError extends Error {}
