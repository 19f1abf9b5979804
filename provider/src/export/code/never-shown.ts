import { definitions } from "../../definitions";
import type { Definition } from "../../kit/definition";
import type { Owning } from "../../kit/set-guard";
import { neverReason, placesOf } from "../places";
import { prose, quoted } from "./markdown";
import { groupedBy, kindOf, type Node } from "./node";

/** What no export of the service can have: whole types, and inputs of those that are there. */
export function neverShown(nodes: readonly Node[]): string[] {
  const [first] = nodes;
  if (!first) return [];
  const { product } = first.definition;
  const types = definitions
    .filter((one) => one.product === product && one.source.unreadable)
    .map((one) => `- ${quoted(kindOf(one))}: ${prose(neverReason(one, definitions) ?? "")}`);
  const lines = [...groupedBy(nodes, ({ kind }) => kind).values()].flatMap((same) => {
    const names = inputsNeverShown(same);
    return names.length > 0 ? [`- ${names.map(quoted).join(", ")} of each ${same[0]?.kind}`] : [];
  });
  if (types.length + lines.length === 0) return [];
  return [
    "## What the service never shows\n",
    "Nobody can tell whether these are there. They stay as they are, and a change of them by hand goes unseen.\n",
    ...types,
    ...lines.sort(),
    "",
  ];
}

/** Inputs that no answer has, that nothing else tells, and that none of these gives. */
function inputsNeverShown(nodes: readonly Node[]): string[] {
  const { definition } = nodes[0] as Node & { definition: Definition & Owning };
  const { writeOnly = [], evidence = {}, exported = {}, product } = definition.owns?.element ?? definition;
  const told = [...placesOf(definition, product.roots).map(({ input }) => input), ...Object.keys(evidence)];
  const known = [...told, ...(exported.leaves ?? [])];
  return writeOnly.filter((name) => !known.includes(name) && !nodes.some((node) => node.arguments.has(name)));
}
