import { PortalError } from "../http/errors";

/** `undefined` where the service says that there is no such object; `onGone` hears in what words. */
export async function orUndefinedWhenGone<T>(
  action: () => Promise<T>,
  onGone?: (reason: PortalError) => void,
): Promise<T | undefined> {
  try {
    return await action();
  } catch (reason) {
    if (reason instanceof PortalError && reason.kind === "gone") {
      onGone?.(reason);
      return undefined;
    }
    throw reason;
  }
}
