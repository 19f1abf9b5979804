export interface LockOptions {
  /** Called at each look at a lock that somebody holds. */
  waiting?: (pid: string) => void;
  pollMs?: number;
}

/** Runs a step while holding a lock file; the lock of a process that is gone is taken over. */
export function withLock<T>(file: string, step: (alive: () => void) => Promise<T>, options?: LockOptions): Promise<T>;
