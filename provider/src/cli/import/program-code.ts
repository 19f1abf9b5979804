import { Names } from "../../export/code/identifier";
import { code, type Expression, print, stringLiteral } from "../../export/code/print";
import { camelCase, wordsOf } from "../../export/code/words";
import type { Definition } from "../../kit/definition";
import { type Fields, isPlainObject } from "../../kit/normal-form";

export interface Declared {
  readonly definition: Definition;
  readonly name: string;
  readonly inputs: Fields;
  /** Inputs that come from the stack's configuration, with their keys. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** The lines of a program that declare one resource, to be pasted. */
export function programCode({ definition, name, inputs, secrets }: Declared): string {
  const [product = "", className = ""] = definition.type.split(":");
  const hasSecrets = Object.keys(secrets).length > 0;
  const names = new Names();
  const variable = names.claim(camelCase(wordsOf(name), 40), className);
  const properties = Object.entries(inputs).map(([field, value]) => ({ name: field, value: expression(value) }));
  for (const [field, key] of Object.entries(secrets)) {
    properties.push({ name: field, value: code(`config.requireSecret(${stringLiteral(key)})`) });
  }
  const declared: Expression = {
    call: `new ${product}.${className}`,
    arguments: [code(stringLiteral(name)), { properties }],
  };
  const head = `export const ${variable} = `;
  const lines = [
    ...(hasSecrets ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    `import * as ${product} from "pulumi-portals/${product}";`,
    "",
    ...(hasSecrets ? ["const config = new pulumi.Config();", ""] : []),
    `${head}${print(declared, 0, head.length)};`,
  ];
  return `${lines.join("\n")}\n`;
}

function expression(value: unknown): Expression {
  if (Array.isArray(value)) return { items: value.map(expression) };
  if (isPlainObject(value)) {
    return { properties: Object.entries(value).map(([name, item]) => ({ name, value: expression(item) })) };
  }
  return code(typeof value === "string" ? stringLiteral(value) : JSON.stringify(value));
}
