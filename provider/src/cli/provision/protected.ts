import type { Stack } from "@pulumi/pulumi/automation";
import { nameOf, shortType } from "../engine/urn";
import { inert } from "../terminal/inert";

interface Saved {
  readonly urn: string;
  readonly type: string;
  readonly protect?: boolean;
}

/**
 * Refuses to destroy a stack that has something protected. The engine would refuse too, but only when it comes to that:
 * what stands in a protected account would be gone by then.
 *
 * @throws Error with the names of what is protected
 */
export async function refuseProtected(stack: Pick<Stack, "exportStack">): Promise<void> {
  const { deployment } = await stack.exportStack();
  const saved: readonly Saved[] = deployment?.resources ?? [];
  const names = saved
    .filter(({ protect }) => protect)
    .map(({ urn, type }) => inert(`${shortType(type)} ${nameOf(urn)}`));
  if (names.length === 0) return;
  throw new Error(
    `Nothing was destroyed: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} protected. Set \`protect: false\` there in the template and run \`portals provision up\` first, or run \`pulumi state unprotect\`.`,
  );
}
