import { PortalError } from "../http/errors";

/** `undefined` where the service says that there is no such object. */
export async function orUndefinedWhenGone<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (reason) {
    if (reason instanceof PortalError && reason.kind === "gone") return undefined;
    throw reason;
  }
}
