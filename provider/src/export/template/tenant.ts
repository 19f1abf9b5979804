import type { Ask } from "../code/config-key";
import { sorted } from "../code/modules";
import type { Node } from "../code/node";
import { planned } from "../code/project";
import type { LeftOut, PortalExport } from "../found";

/** One of the portals that a template is made out of. */
export interface Tenant {
  /** The account. */
  readonly head: Node;
  /** With the head, each after those that it needs. Names are those within the template. */
  readonly nodes: readonly Node[];
  readonly asks: readonly Ask[];
  /** Files beside the code, by their paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly leftOut: readonly LeftOut[];
}

/** What the names of all resources begin with: the name of the account is no part of a template. */
export const HEAD = "portal";

/** A portal with everything in it under names that no other portal would choose otherwise. */
export function tenantOf(portal: PortalExport): Tenant | undefined {
  const { nodes, asks, beside } = planned(portal.found);
  const head = nodes.find(({ parent, definition }) => !parent && definition.kind === "adoptOnly");
  if (!head) return undefined;
  const { name } = head;
  for (const node of nodes) {
    const isNameless = node === head || (node.found.name === undefined && node.name === name);
    node.name = isNameless ? HEAD : `${HEAD}-${node.name}`;
  }
  return { head, nodes: sorted(nodes), asks, files: beside.files, leftOut: portal.leftOut };
}

/**
 * Inputs that no two portals can have in common, as the account's own id.
 *
 * @param isAlone whether there is no other portal that shows what differs: then names, addresses and colours count too
 */
export const ownInputs = (
  { definition: { exported, identity, kind }, parent }: Node,
  isAlone: boolean,
): readonly string[] => [
  ...(isAlone ? (exported?.own ?? []) : []),
  ...(kind === "adoptOnly" && !parent ? identity.id : []),
];

/** Whether each portal has others of its kind: people, invites. */
export function isOwn(node: Node): boolean {
  const { identity, inputs } = node.definition;
  const keys = [...(identity.naturalKeys ?? []), identity.id.at(-1) ?? ""];
  const own = node.definition.exported?.own ?? [];
  return node.parent !== undefined && keys.some((name) => name in inputs.shape && own.includes(name));
}
