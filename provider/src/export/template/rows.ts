import type { Fields } from "../../kit/normal-form";
import type { Node, Value } from "../code/node";
import { hyphenated, wordsOf } from "../code/words";
import type { TemplateNames } from "./names";
import type { Tenant } from "./tenant";

/** A row of the table of tenants, and what nobody but people can fill in there. */
export interface TenantRow {
  readonly row: Fields;
  /** Parameters without a value. */
  readonly missing: readonly string[];
  /** Variables of the environment that its secrets stand in. */
  readonly variables: readonly string[];
}

/** Letters without accents, digits and hyphens: the name of a stack. */
export const tenantName = ({ head }: Tenant): string =>
  hyphenated(wordsOf(head.found.name ?? ""), 40).replace(/[^a-z0-9-]/g, "") || `account-${head.found.id}`;

/** What the template needs to make a portal like this one. */
export function rowOf(tenant: Tenant, name: string, names: TemplateNames): TenantRow {
  const row: Record<string, unknown> = { tenant: name };
  const missing: string[] = [];
  const variables: string[] = [];
  const give = (into: Record<string, unknown>, field: string, value: Value, path: string) => {
    if (value.kind !== "config") into[field] = plainValue(value);
    else if (!value.method.startsWith("requireSecret")) missing.push(path);
    else {
      const variable = [name, ...path.split(".")].join("_").replace(/([a-z])([A-Z])/g, "$1_$2");
      variables.push(variable.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase());
      into[field] = `env:${variables.at(-1)}`;
    }
  };
  for (const part of names.parts) {
    const own = part.nodes.get(tenant.head) ?? [];
    const argumentsIn = (node: Node) =>
      part.data.flatMap(({ name: argument }) => {
        const value = node.arguments.get(argument);
        return value ? [[argument, value] as const] : [];
      });
    if (part.form === "each") {
      for (const node of own)
        for (const [argument, value] of argumentsIn(node)) {
          const field = names.fieldOf(part, argument);
          give(row, field, value, field);
        }
      continue;
    }
    const whole = names.wholeOf(part);
    const rows: Record<string, Record<string, unknown>> = {};
    row[whole] = rows;
    for (const node of own) {
      const key = node.name.slice((node.parent?.name.length ?? 0) + 1);
      const entry: Record<string, unknown> = {};
      rows[key] = entry;
      for (const [argument, value] of argumentsIn(node)) give(entry, argument, value, `${whole}.${key}.${argument}`);
    }
  }
  return { row, missing, variables };
}

/** A value as a table has it. */
export function plainValue(value: Value): unknown {
  if (value.kind === "list") return value.items.map(plainValue);
  if (value.kind === "map")
    return Object.fromEntries([...value.entries].map(([name, item]) => [name, plainValue(item)]));
  if (value.kind === "file") return value.path;
  if (value.kind === "asset") return value.text;
  return value.kind === "config" ? undefined : value.value;
}
