/**
 * From a schema to the text of its TypeScript type. Nested objects become interfaces: one with plain values, as
 * outputs have them, and one of arguments, where each field may be the output of another resource.
 */
export class Types {
  /** Declarations by name: `{ doc, fields: [{ name, type, optional, doc }] }`. */
  interfaces = new Map();
  /** Names of known declarations that are used. */
  imported = new Set();
  #known;
  #title;

  /** @param {{ known?: Types, title?: string }} options `known`: declarations of another file that are used where they are the same */
  constructor({ known, title = "Part of a resource, as its outputs show it." } = {}) {
    this.#known = known;
    this.#title = title;
  }

  /**
   * @param {object} schema a zod schema
   * @param {string | { resource: string, own: string }} name of the interface, if the schema turns out to be an object;
   *   with `resource`, the one that a resource has for it, if that is the same
   * @param {"input" | "output"} side
   */
  of(schema, name, side) {
    const { def } = schema._zod;
    const inner = (child, childName = name) => this.of(child, childName, side);
    if (def.type === "optional") return inner(def.innerType);
    if (def.type === "nullable") return `${inner(def.innerType)} | null`;
    const { kind } = metaOf(schema);
    if (kind === "file") {
      return side === "input"
        ? "string | pulumi.asset.FileAsset | pulumi.asset.StringAsset"
        : "{ path?: string; text?: string; sha256: string }";
    }
    if (kind === "id" || kind === "instant" || kind === "reference") return "string";
    const input = (type) => (side === "input" ? `pulumi.Input<${type}>` : type);
    switch (def.type) {
      case "string":
      case "number":
      case "boolean":
      case "unknown":
        return def.type;
      case "literal":
        return def.values.map((value) => JSON.stringify(value)).join(" | ");
      case "enum":
        return Object.values(def.entries)
          .map((value) => JSON.stringify(value))
          .join(" | ");
      case "union":
        return [...new Set(def.options.map((option) => inner(option)))].join(" | ");
      case "array":
        return listOf(input(inner(def.element, singular(name))));
      case "record":
        return `{ [name: string]: ${input(inner(def.valueType, singular(name)))} }`;
      case "object":
        return this.#declare(schema, name, side);
      default:
        throw new Error(`${name}: there is no TypeScript type for a schema of type "${def.type}" yet.`);
    }
  }

  #declare(schema, given, side) {
    if (typeof given === "object") {
      const trial = new Types();
      const name = trial.of(schema, given.resource, side);
      const isKnown = [...trial.interfaces].every(([key, value]) => {
        const known = this.#known?.interfaces.get(key);
        return known !== undefined && JSON.stringify(known) === JSON.stringify(value);
      });
      if (!isKnown) return this.#declare(schema, given.own, side);
      this.imported.add(name);
      return name;
    }
    const plainName = given;
    const name = side === "input" ? `${plainName}Args` : plainName;
    const fields = Object.entries(schema.shape).map(([field, child]) => {
      const type = this.of(child, plainName + pascal(field), side);
      return {
        name: field,
        type: side === "input" ? `pulumi.Input<${type}>` : type,
        optional: isOptional(child),
        doc: [descriptionOf(child, `${plainName}.${field}`)],
      };
    });
    const declared = { doc: [side === "input" ? `Arguments of a {@link ${plainName}}.` : this.#title], fields };
    const known = this.interfaces.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(declared)) {
      throw new Error(`Two different nested types would be called ${name}: rename a field.`);
    }
    this.interfaces.set(name, declared);
    return name;
  }
}

const listOf = (type) => (/[ |]/.test(type) && !type.endsWith(">") ? `(${type})[]` : `${type}[]`);

export const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

const singular = (name) =>
  typeof name === "object"
    ? { resource: singular(name.resource), own: singular(name.own) }
    : name.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/** What the kit notes on a schema, wherever `optional()` and `nullable()` stand around it. */
export function metaOf(schema) {
  const { def } = schema._zod;
  const own = schema.meta() ?? {};
  return def.type === "optional" || def.type === "nullable" ? { ...metaOf(def.innerType), ...own } : own;
}

export const isOptional = (schema) => schema._zod.def.type === "optional";

export function descriptionOf(schema, where) {
  const { description } = metaOf(schema);
  if (!description) throw new Error(`${where} has no description: give it one in the schema.`);
  return description;
}
