import { classDoc } from "./class-doc.mjs";
import { isMany, renderCalls, renderDeclared } from "./data-source-functions.mjs";
import { settingProperties } from "./schema.mjs";
import { docComment } from "./text.mjs";
import { pascal } from "./types.mjs";

const classNameOf = ({ type }) => pascal(type.split(":")[1]);

/** The text of `provider/src/native/<product>/resources.ts`: the same classes over the plugin. */
export function renderNative(product, definitions) {
  return [
    "// Generated from the definitions by `npm run generate`; do not edit.\n",
    'import type * as pulumi from "@pulumi/pulumi";\n',
    ...[
      ["../../kit/resource", "{ isOfType, lookedUp }"],
      ["../../kit/served", "{ plugin }"],
      [`../../${product}/resources`, "* as dynamic"],
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import ${names} from "${from}";\n`),
    `\nexport type * from "../../${product}/resources";\n\n`,
    ...definitions.map((definition) => renderClass(product, definition)),
  ].join("");
}

function renderClass(product, definition) {
  const name = classNameOf(definition);
  const doc = classDoc(definition, product, name, { isNative: true });
  return `${docComment(doc)}export class ${name} extends dynamic.${name} {
  static override readonly __pulumiType: string = ${JSON.stringify(`portals:${definition.type}`)};
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is ${name} {
    return isOfType(value, ${name}.__pulumiType);
  }
}

`;
}

/** The text of `provider/src/native/<product>/data-sources.ts`: the same functions, asked of the plugin. */
export function renderNativeDataSources(product, sources) {
  const calls = `callDataSource, ${sources.some(isMany) ? "callEach, " : ""}callOutput`;
  return [
    "// Generated from the data sources by `npm run generate`; do not edit.\n",
    'import type * as pulumi from "@pulumi/pulumi";\n',
    ...[
      ["../../kit/data-source-invoke", "{ type InvokedDataSource, invokedCalls }"],
      [`../../${product}/data-sources`, "type * as dynamic"],
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import ${names} from "${from}";\n`),
    `\nexport type * from "../../${product}/data-sources";\n`,
    `\nconst { ${calls} } = invokedCalls(async () => (await import("../../${product}/data/index.js")).${product}DataSources);\n`,
    `\nconst declared = {\n${sources.map((source) => renderDeclared(source, { isNative: true })).join("")}} satisfies Record<string, InvokedDataSource>;\n\n`,
    ...sources.map((source) => `${renderCalls(source, { isNative: true }).join("\n")}\n`),
  ].join("");
}

/** The text of `provider/src/native/provider.ts`. */
export function renderProvider() {
  const settings = Object.entries(settingProperties());
  const fields = settings.map(
    ([name, { description, secret }]) =>
      `${docComment([`${description}${secret ? " Secret." : ""}`])}${name}?: pulumi.Input<string>;\n`,
  );
  const secrets = settings.filter(([, { secret }]) => secret).map(([name]) => name);
  return `// Generated from the products by \`npm run generate\`; do not edit.
import * as pulumi from "@pulumi/pulumi";

const secrets: readonly string[] = ${JSON.stringify(secrets)};

/** Arguments of a {@link Provider}: addresses and credentials. What is not given is taken from the environment. */
export interface ProviderArgs {
${fields.join("")}}

/**
 * One set of logins, for resources that name it in their options: \`{ provider }\`. Without one, the configuration of the
 * stack and the environment count.
 */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    const given = Object.entries(args).map(([key, value]) => [
      key,
      secrets.includes(key) && value !== undefined ? pulumi.secret(value) : value,
    ]);
    super("portals", name, Object.fromEntries(given), opts);
  }
}
`;
}
