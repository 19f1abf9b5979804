import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleOf, factsOf } from "./class-doc.mjs";
import { argsOf, isMany } from "./data-sources.mjs";
import { inputDoc, outputDoc } from "./field-notes.mjs";
import { SchemaTypes } from "./schema-types.mjs";
import { descriptionOf, isOptional, pascal } from "./types.mjs";

const require = createRequire(import.meta.url);
const { allInputs } = require("../dist/kit/check.js");
const { configKey } = require("../dist/kit/connection.js");
const { isReplacing } = require("../dist/kit/diff.js");
const { typeToken } = require("../dist/kit/resource.js");
const { placeInputs } = require("../dist/plugin/routes.js");
const { productNamed, productNames } = require("../dist/products.js");
const folder = dirname(fileURLToPath(import.meta.url));

/** The text of the schema by which the engine and the generators of other languages know the plugin. */
export function renderSchema(definitions, sources) {
  const { name, version, description, license, keywords } = JSON.parse(
    readFileSync(join(folder, "../package.json"), "utf8"),
  );
  const types = new SchemaTypes();
  const settings = settingProperties();
  const schema = {
    name: "portals",
    version,
    displayName: "Portals",
    description,
    keywords,
    license,
    // supportPack: the package for Go is a module, with a go.mod.
    meta: { moduleFormat: "(.*)", supportPack: true },
    language: {
      go: {
        importBasePath: "pulumi-portals/sdk/go/portals",
        generateResourceContainerTypes: false,
        respectSchemaVersion: true,
      },
      nodejs: { packageName: `${name}/native`, respectSchemaVersion: true },
      python: {
        packageName: "pulumi_portals",
        pyproject: { enabled: true },
        respectSchemaVersion: true,
        requires: { pulumi: ">=3.0.0,<4.0.0" },
      },
    },
    config: { variables: settings },
    provider: {
      description: "One set of logins. Without one the configuration of the stack and the environment count.",
      properties: settings,
      inputProperties: settings,
    },
    resources: Object.fromEntries(definitions.map((one) => [`portals:${one.type}`, resourceOf(one, types)])),
    functions: Object.fromEntries(sources.map((one) => [`portals:${one.name}`, functionOf(one, types)])),
    types: types.declared(),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** Addresses and credentials of every product, by their keys in the configuration. */
export function settingProperties() {
  const each = productNames.flatMap((name) => {
    const { title, settings } = productNamed(name);
    return [{ name: "baseUrl", text: "Address of the service" }, ...settings].map(({ name: setting, text, secret }) => [
      configKey(name, undefined, setting).replace("portals:", ""),
      { type: "string", description: `${title}: ${text}.`, ...(secret ? { secret } : {}) },
    ]);
  });
  return Object.fromEntries(each);
}

function resourceOf(definition, types) {
  const [product, className] = definition.type.split(":");
  const inputs = Object.entries(allInputs(definition).shape);
  const outputs = Object.entries(definition.outputs.shape);
  const { secret = [], source } = definition;
  const property = (field, schema, side, doc) => ({
    ...types.of(schema, `portals:${product}:${className}${pascal(field)}`, side),
    description: doc,
    ...(secret.includes(field) ? { secret: true } : {}),
  });
  const inputProperties = inputs.map(([field, schema]) => [
    field,
    {
      ...property(field, schema, "input", inputDoc(definition, field, schema)),
      ...(isReplacing(definition, field) ? { willReplaceOnChanges: true } : {}),
    },
  ]);
  const properties = [
    ...inputs.map(([field, schema]) => [field, property(field, schema, "output", inputDoc(definition, field, schema))]),
    ...outputs.map(([field, schema]) => [
      field,
      property(field, schema, "output", outputDoc(definition, field, schema)),
    ]),
  ];
  const required = (all) => all.filter(([, schema]) => !isOptional(schema)).map(([field]) => field);
  const place = Object.fromEntries(inputProperties.filter(([field]) => placeInputs(definition).includes(field)));
  return {
    description: documentOf(definition, product, className),
    properties: Object.fromEntries(properties),
    required: required([...inputs, ...outputs]),
    inputProperties: Object.fromEntries(inputProperties),
    ...(required(inputs).length > 0 ? { requiredInputs: required(inputs) } : {}),
    aliases: [{ type: typeToken(definition.type) }],
    ...(source.list || source.within ? { listInputs: objectOf(place, Object.keys(place)) } : {}),
  };
}

function documentOf(definition, product, className) {
  const token = `portals:${definition.type}`;
  const id = definition.identity.id.map((part) => `<${part}>`).join("/");
  const code = exampleOf(definition, product, className);
  const yaml = {
    name: "example",
    runtime: "yaml",
    resources: { example: { type: token, properties: definition.example } },
  };
  return [
    factsOf(definition).join("\n"),
    "",
    "{{% examples %}}",
    "## Example Usage",
    "{{% example %}}",
    "",
    "```typescript",
    `import * as ${product} from "pulumi-portals/native/${product}";`,
    "",
    code,
    "```",
    "```yaml",
    JSON.stringify(yaml, null, 2),
    "```",
    "{{% /example %}}",
    "{{% /examples %}}",
    "",
    "## Import",
    "",
    "```sh",
    `$ pulumi import ${token} example ${id}`,
    "```",
  ].join("\n");
}

function functionOf(source, types) {
  const [product, name] = source.name.split(":");
  const { fields, secret = [], secretArgs = [], resource } = source;
  const owner = pascal(resource ? resource.split(":")[1] : name);
  const args = argsOf(source);
  const ofArgs = args.map(([field, schema]) => [
    field,
    {
      ...types.of(schema, `portals:${product}:${pascal(name)}${pascal(field)}`, "input"),
      description: descriptionOf(schema, `${source.name} ${field}`),
      ...(secretArgs.includes(field) ? { secret: true } : {}),
    },
  ]);
  const entries = Object.entries(fields.shape);
  const ofFields = entries.map(([field, schema]) => [
    field,
    {
      ...types.of(
        schema,
        [`portals:${product}:${owner}${pascal(field)}`, `portals:${product}:${pascal(name)}${pascal(field)}`],
        "output",
      ),
      description: descriptionOf(schema, `${source.name} ${field}`),
      ...(secret.includes(field) ? { secret: true } : {}),
    },
  ]);
  const requiredArgs = args.filter(([, schema]) => !isOptional(schema)).map(([field]) => field);
  const present = entries.filter(([, schema]) => !isOptional(schema)).map(([field]) => field);
  const result = objectOf(Object.fromEntries(ofFields), present);
  return {
    description: source.summary,
    inputs: objectOf(Object.fromEntries(ofArgs), requiredArgs),
    outputs: isMany(source) ? listOf(source, result, types, `portals:${product}:${pascal(name)}Entry`) : result,
  };
}

/** The CLI shows no empty parts, and neither does the file. */
const objectOf = (properties, required) => ({
  type: "object",
  ...(Object.keys(properties).length > 0 ? { properties } : {}),
  ...(required.length > 0 ? { required } : {}),
});

function listOf(source, entry, types, token) {
  types.add(token, { description: `One of what ${source.name.split(":")[1]} gives.`, ...entry });
  const all = { type: "array", items: { $ref: `#/types/${token}` }, description: source.summary };
  return { type: "object", properties: { [source.list]: all }, required: [source.list] };
}
