import { createRequire } from "node:module";
import { pascal } from "./types.mjs";

const require = createRequire(import.meta.url);
const { z } = require("zod");

const ANY = { $ref: "pulumi.json#/Any" };
const ASSET = { $ref: "pulumi.json#/Asset" };
const FILE = "portals:index:File";

/** From zod by way of JSON Schema to the types of a Pulumi schema. Objects and enumerations get names of their own. */
export class SchemaTypes {
  #types = new Map([
    [
      FILE,
      {
        description: "A file as a state keeps it: where it was, or its text, and the hash of its content.",
        type: "object",
        properties: {
          path: { type: "string", description: "Where it was read from." },
          text: { type: "string", description: "Its content, when it was given as text." },
          sha256: { type: "string", description: "Hash of its content." },
        },
        required: ["sha256"],
      },
    ],
  ]);

  declared() {
    return Object.fromEntries([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  add(token, type) {
    const known = this.#types.get(token);
    if (known && JSON.stringify(known) !== JSON.stringify(type)) {
      throw new Error(`Two different types would be called ${token}: rename a field.`);
    }
    this.#types.set(token, type);
  }

  /**
   * @param schema a zod schema
   * @param token name of its type, if it needs one; of two the first that nothing else has
   * @param {"input" | "output"} side
   */
  of(schema, token, side) {
    const json = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
    const [first, ...others] = [token].flat();
    for (const [index, name] of [first, ...others].entries()) {
      const trial = new Map(this.#types);
      try {
        return this.#spec(json, name, side);
      } catch (reason) {
        // The name is taken by something else.
        this.#types = trial;
        if (index === others.length) throw reason;
      }
    }
    return ANY;
  }

  #spec(json, token, side) {
    if (json.kind === "file") return side === "input" ? { oneOf: [{ type: "string" }, ASSET] } : ref(FILE);
    if (["id", "reference", "instant", "zoned"].includes(json.kind)) return { type: "string" };
    if (json.enum || json.const !== undefined) return this.#choice(json.enum ?? [json.const], json, token);
    if (json.anyOf) return this.#union(json, token, side);
    switch (json.type) {
      case "string":
      case "boolean":
      case "number":
      case "integer":
        return { type: json.type };
      case "array":
        return { type: "array", items: this.#spec(json.items ?? {}, singular(token), side) };
      case "object":
        return this.#object(json, token, side);
      default:
        return ANY;
    }
  }

  #union({ anyOf, ...json }, token, side) {
    const options = anyOf.filter(({ type }) => type !== "null");
    const isChoice = options.every((option) => option.enum || option.const !== undefined);
    if (isChoice)
      return this.#choice(
        options.flatMap((option) => option.enum ?? [option.const]),
        json,
        token,
      );
    const specs = options.map((option, index) =>
      this.#spec(option, index === 0 ? token : `${token}${index + 1}`, side),
    );
    const distinct = [...new Map(specs.map((spec) => [JSON.stringify(spec), spec])).values()];
    if (distinct.length === 1) return distinct[0];
    // A number is written as text in languages that know one type for a value.
    return distinct.some((spec) => spec === ANY) ? ANY : { oneOf: distinct };
  }

  /** Texts and numbers become an enumeration; of booleans there are no more than two anyway. */
  #choice(values, { description }, token) {
    const [first] = values;
    if (typeof first === "boolean") return { type: "boolean" };
    const type = typeof first === "number" ? "integer" : "string";
    this.add(token, {
      type,
      ...(description ? { description } : {}),
      enum: values.map((value) => ({ value, ...(type === "integer" ? { name: `Value${value}` } : {}) })),
    });
    return ref(token);
  }

  #object({ properties, required = [], additionalProperties, description }, token, side) {
    if (!properties) {
      const isOpen =
        !additionalProperties || additionalProperties === true || Object.keys(additionalProperties).length === 0;
      const values = isOpen ? ANY : this.#spec(additionalProperties, singular(token), side);
      return { type: "object", additionalProperties: values };
    }
    const fields = Object.entries(properties).map(([field, child]) => {
      // One type serves both sides, and a file is another thing on each.
      const spec = child.kind === "file" ? ANY : this.#spec(child, token + pascal(field), side);
      return [field, { ...spec, ...(child.description ? { description: child.description } : {}) }];
    });
    this.add(token, {
      type: "object",
      ...(description ? { description } : {}),
      properties: Object.fromEntries(fields),
      ...(required.length > 0 ? { required } : {}),
    });
    return ref(token);
  }
}

const ref = (token) => ({ $ref: `#/types/${token}` });
const singular = (name) => name.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
