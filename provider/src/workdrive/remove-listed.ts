import { PortalError } from "../http/errors";
import type { Context } from "../kit/definition";
import type { Source } from "../kit/source";
import type { WorkDriveApi } from "./api";

/**
 * Deletes where the document leaves the path or the query open: a 404 may mean the path as well as the object, so the
 * list has the last word.
 */
export async function removeListed<Wire>(
  { session }: Context<WorkDriveApi>,
  source: Source<WorkDriveApi, Wire>,
  key: string,
  remove: () => Promise<unknown>,
): Promise<void> {
  try {
    await remove();
  } catch (reason) {
    if (!(reason instanceof PortalError) || reason.kind !== "gone") throw reason;
    session.raiseFence();
    const left = await session.readAll(source, {});
    if (!left.some((wire) => source.key(wire) === key)) throw reason;
    throw new PortalError({
      kind: "unavailable",
      product: session.product.name,
      operation: reason.operation,
      what: `${key} is listed, and its delete was answered as if it were not there`,
      nextStep: "Remove it by hand, then run `pulumi refresh`",
    });
  }
}
