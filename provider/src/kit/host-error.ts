/** Faults of our own code: only their stack tells where. */
const isBug = (reason: unknown): boolean =>
  reason instanceof TypeError || reason instanceof RangeError || reason instanceof ReferenceError;

/**
 * An error of check, diff, read or delete. The engine shows its message at the resource; beside that the host prints
 * `${error}: ${error.stack}`, tied to no resource, so the two together name it in one short line.
 */
class HostError extends Error {
  constructor(
    private readonly subject: string,
    reason: unknown,
  ) {
    super(reason instanceof Error ? reason.message : String(reason));
    const frames = reason instanceof Error ? reason.stack : undefined;
    const shown = isBug(reason) || process.env.PORTALS_LOG === "debug" ? frames : undefined;
    this.stack = shown ?? "failed; its error says why";
  }

  override toString(): string {
    return this.subject;
  }
}

/** Runs one call of the host, whose errors then take one line. */
export async function forHost<T>(subject: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (reason) {
    throw new HostError(subject, reason);
  }
}
