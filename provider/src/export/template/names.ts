import { familyNames, WHOLE } from "../code/family-names";
import { Names } from "../code/identifier";
import type { Node } from "../code/node";
import { partKey, type TemplatePart } from "./parts";
import type { Tenant } from "./tenant";

/** The parts of a template with all names that its code uses. */
export interface TemplateNames {
  readonly parts: readonly TemplatePart[];
  /** Parameter for an argument of what is there once. */
  fieldOf(part: TemplatePart, argument: string): string;
  /** Parameter for all rows of a part. */
  wholeOf(part: TemplatePart): string;
  /** Variable of a part that others need. */
  variableOf(part: TemplatePart): string;
  readonly partOf: ReadonlyMap<Node, TemplatePart>;
  readonly byKey: ReadonlyMap<string, TemplatePart>;
}

export function templateNames(tenants: readonly Tenant[], parts: readonly TemplatePart[]): TemplateNames {
  const heads = tenants.map(({ head }) => head);
  const isHead = (part: TemplatePart) => [...part.nodes.values()].flat().some((node) => heads.includes(node));
  const ordered = [...parts.filter(isHead), ...parts.filter((part) => !isHead(part))];
  const names = new Names(["tenant", "z", "secret", "join", "definePortalTemplate"]);
  const { fields, variables } = familyNames({ heads, parts: ordered }, names);
  const rows = new Map<TemplatePart, string>();
  const wholeOf = (part: TemplatePart) => fields.get(part)?.get(WHOLE) ?? "";
  for (const part of ordered) {
    if (part.form === "rows") rows.set(part, names.claim(wholeOf(part), part.kind, [`${wholeOf(part)}${part.kind}`]));
  }
  return {
    parts: ordered,
    fieldOf: (part, argument) => fields.get(part)?.get(argument) ?? argument,
    wholeOf,
    variableOf: (part) => variables.get(part) ?? rows.get(part) ?? "",
    partOf: new Map(ordered.flatMap((part) => [...part.nodes.values()].flat().map((node) => [node, part] as const))),
    byKey: new Map(ordered.map((part) => [partKey(part), part])),
  };
}
