import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { classDoc } from "./class-doc.mjs";
import { productOf, renderDataSources } from "./data-sources.mjs";
import { inputDoc, outputDoc } from "./field-notes.mjs";
import { renderNative, renderNativeDataSources, renderProvider } from "./native.mjs";
import { renderSchema } from "./schema.mjs";
import { docComment } from "./text.mjs";
import { isOptional, pascal, Types } from "./types.mjs";

const require = createRequire(import.meta.url);
const { allInputs } = require("../dist/kit/check.js");
const { typeToken } = require("../dist/kit/resource.js");
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * The text of `provider/src/<product>/resources.ts` and `data-sources.ts` for every product, of the classes over the
 * plugin and of the plugin's schema, by path from the root of the repository. Reads the compiled definitions, so build
 * before.
 */
export function renderAll() {
  const { definitions } = require("../dist/definitions.js");
  const { dataSources } = require("../dist/data-sources.js");
  const products = Map.groupBy(definitions, ({ type }) => type.split(":")[0]);
  const sources = Map.groupBy(dataSources, productOf);
  const texts = [...products].flatMap(([product, own]) => {
    const types = new Types();
    const resources = [`provider/src/${product}/resources.ts`, renderProduct(product, own, types)];
    const found = sources.get(product);
    return [
      resources,
      [`provider/src/native/${product}/resources.ts`, renderNative(product, own)],
      ...(found
        ? [
            [`provider/src/${product}/data-sources.ts`, renderDataSources(found, types)],
            [`provider/src/native/${product}/data-sources.ts`, renderNativeDataSources(product, found)],
          ]
        : []),
    ];
  });
  return new Map([
    ...[...texts, ["provider/src/native/provider.ts", renderProvider()]].map(([path, text]) => [
      path,
      format(path, text),
    ]),
    ["provider/plugin/schema.json", renderSchema(definitions, dataSources)],
  ]);
}

function format(path, text) {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}

function renderProduct(product, definitions, types) {
  const classes = definitions.map((definition) => renderClass(product, definition, types));
  const names = definitions.map(classNameOf);
  const doubled = [...types.interfaces.keys()].find(
    (name) => names.includes(name) || names.includes(name.replace(/Args$/, "")),
  );
  if (doubled)
    throw new Error(`The nested type ${doubled} has the name of a resource: rename the field it comes from.`);
  return [
    "// Generated from the definitions by `npm run generate`; do not edit.\n",
    'import type * as pulumi from "@pulumi/pulumi";\n',
    'import { type Declared, isOfType, lookedUp, PortalResource } from "../kit/resource";\n\n',
    `const declared = {\n${definitions.map(renderDeclared).join("")}} satisfies Record<string, Declared>;\n\n`,
    ...classes,
    ...[...types.interfaces].map(([name, declaration]) => renderInterface(name, declaration)),
  ].join("");
}

const PROTECTED = `  /** Whether it is protected unless \`protect: false\` is given. */
  static readonly protectedByDefault = true;

`;

const classNameOf = ({ type }) => pascal(type.split(":")[1]);

function renderDeclared(definition) {
  const value = {
    type: definition.type,
    inputs: Object.keys(allInputs(definition).shape),
    outputs: Object.keys(definition.outputs.shape),
    secret: definition.secret ?? [],
    ...(definition.isRoot ? { isRoot: true } : {}),
  };
  return `${classNameOf(definition)}: ${JSON.stringify(value)},\n`;
}

function renderClass(product, definition, types) {
  const name = classNameOf(definition);
  const inputs = Object.entries(allInputs(definition).shape);
  const outputs = Object.entries(definition.outputs.shape);
  const needsNothing = inputs.every(([, schema]) => isOptional(schema));
  const members = [
    ...inputs.map(([field, schema]) => ({
      name: field,
      type: types.of(schema, name + pascal(field), "output") + (isOptional(schema) ? " | undefined" : ""),
      doc: inputDoc(definition, field, schema),
    })),
    ...outputs.map(([field, schema]) => ({
      name: field,
      type: types.of(schema, name + pascal(field), "output"),
      doc: outputDoc(definition, field, schema),
    })),
  ];
  const args = {
    doc: [`Arguments of {@link ${name}}.`],
    fields: inputs.map(([field, schema]) => ({
      name: field,
      type: `pulumi.Input<${types.of(schema, name + pascal(field), "input")}>`,
      optional: isOptional(schema),
      doc: [inputDoc(definition, field, schema)],
    })),
  };
  return `${docComment(classDoc(definition, product, name))}export class ${name} extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = ${JSON.stringify(typeToken(definition.type))};

${definition.isRoot ? PROTECTED : ""}  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ${name} {
    return new ${name}(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a ${name}, even one of another copy of this package. */
  static override isInstance(value: unknown): value is ${name} {
    return isOfType(value, ${name}.__pulumiType);
  }

${members.map(({ name: field, type, doc }) => `${docComment([doc])}declare readonly ${field}: pulumi.Output<${type}>;\n`).join("")}
  constructor(name: string, args${needsNothing ? "?" : ""}: ${name}Args, opts?: pulumi.CustomResourceOptions) {
    super(declared.${name}, name, args${needsNothing ? " ?? {}" : ""}, opts);
  }
}

${renderInterface(`${name}Args`, args)}`;
}

function renderInterface(name, { doc, fields }) {
  const lines = fields.map(
    (field) => `${docComment(field.doc)}${field.name}${field.optional ? "?" : ""}: ${field.type};\n`,
  );
  return `${docComment(doc)}export interface ${name} {\n${lines.join("")}}\n\n`;
}
