import type { Node, Value } from "./node";
import { code, type Expression, type Property, stringLiteral } from "./print";
import type { File } from "./variables";

/** What a file of the program needs to know of the whole one. */
export interface Program {
  readonly product: string;
  readonly files: readonly File[];
  /** How a node is called: `acme`, `members.ada`. */
  readonly called: ReadonlyMap<Node, string>;
}

const BROKEN = "These refer to each other in a circle: here the id itself is given.";

/** The arguments of a resource, with other resources as the program calls them. */
export const argumentsOf = (node: Node, program: Program): Property[] =>
  [...node.arguments].map(([name, value]) => ({
    name,
    value: expressionOf(value, program),
    ...(value.kind === "reference" && value.isBroken && { comment: BROKEN }),
  }));

function expressionOf(value: Value, program: Program): Expression {
  switch (value.kind) {
    case "literal":
      return code(typeof value.value === "string" ? stringLiteral(value.value) : String(value.value));
    case "reference":
      return code(referenceText(value, program));
    case "config":
      return { call: `config.${value.method}`, arguments: [code(stringLiteral(value.key))] };
    case "file":
      return code(stringLiteral(value.path));
    case "text":
      return { call: "readFileSync", arguments: [code(stringLiteral(value.path)), code('"utf8"')] };
    case "asset":
      return { call: "new pulumi.asset.StringAsset", arguments: [code(stringLiteral(value.text))] };
    case "list":
      return { items: value.items.map((item) => expressionOf(item, program)) };
    default:
      return {
        properties: [...value.entries].map(([name, item]) => ({
          name,
          value: expressionOf(item, program),
          ...(item.kind === "reference" && item.isBroken && { comment: BROKEN }),
        })),
      };
  }
}

function referenceText(value: Value & { kind: "reference" }, { called }: Program): string {
  const name = called.get(value.to);
  return value.isBroken || name === undefined ? stringLiteral(value.value) : `${name}.${value.field}`;
}
