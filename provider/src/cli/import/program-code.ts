import { Names } from "../../export/code/identifier";
import { code, type Expression, print, stringLiteral } from "../../export/code/print";
import { camelCase, wordsOf } from "../../export/code/words";
import type { Definition } from "../../kit/definition";
import { type Fields, isPlainObject } from "../../kit/normal-form";
import { dynamic, type Served } from "../../kit/served";

export interface Declared {
  readonly definition: Definition;
  readonly name: string;
  readonly inputs: Fields;
  /** Secret inputs that come from the stack's configuration. What is no text stands there as JSON. */
  /** By which provider the program has it; dynamic unless given. */
  readonly served?: Served;
  readonly fromConfig: readonly { readonly field: string; readonly key: string; readonly isText: boolean }[];
}

/** The lines of a program that declare one resource, to be pasted. */
export function programCode({ definition, name, inputs, fromConfig, served = dynamic }: Declared): string {
  const [product = "", className = ""] = definition.type.split(":");
  const hasSecrets = fromConfig.length > 0;
  const names = new Names();
  const variable = names.claim(camelCase(wordsOf(name), 40), className);
  const properties = Object.entries(inputs).map(([field, value]) => ({ name: field, value: expression(value) }));
  for (const { field, key, isText } of fromConfig) {
    const read = isText ? "requireSecret" : "requireSecretObject";
    properties.push({ name: field, value: code(`config.${read}(${stringLiteral(key)})`) });
  }
  const declared: Expression = {
    call: `new ${product}.${className}`,
    arguments: [code(stringLiteral(name)), { properties }],
  };
  const head = `export const ${variable} = `;
  const lines = [
    ...(hasSecrets ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    `import * as ${product} from "${served.entry(product)}";`,
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
