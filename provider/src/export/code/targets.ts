import { z } from "zod";
import { metaOf, unwrap } from "../../kit/fields";
import { keyOf, type Node, type Reference } from "./node";
import { wordsInName } from "./words";

/** Finds what a value refers to: by the types that its field names, or by a user name and the like. */
export class Targets {
  readonly #byId = new Map<string, Node>();
  /** Those whose id ends with an input that people write themselves: members by user name. */
  readonly #named: Node[];
  readonly #byName = new Map<string, Node>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) this.#byId.set(node.key, node);
    this.#named = nodes.filter(
      ({ definition }) => definition.kind === "collection" && keyField(definition) !== undefined,
    );
    for (const node of this.#named) {
      const field = keyField(node.definition) ?? "";
      this.#byName.set(`${field} ${placeOf(node)} ${node.found.inputs[field]}`, node);
    }
    this.#wanted = new Map();
  }

  /** Fields that name others, by their description. */
  readonly #wanted: Map<string, string | undefined>;

  find(node: Node, schema: z.ZodType, path: string, value: string, listed?: z.ZodType): Reference | undefined {
    const { inner } = unwrap(schema);
    const types = metaOf(schema).to ?? metaOf(inner).to;
    const to = types
      ? types.map((type) => this.#byId.get(keyOf(type, value))).find((one) => one !== undefined)
      : inner instanceof z.ZodString
        ? this.#called(node, listed && isList(listed) ? [schema, listed] : [schema], value)
        : undefined;
    if (!to || to === node || isOwnKey(node, path)) return undefined;
    return { kind: "reference", to, field: types ? "id" : (keyField(to.definition) ?? "id"), value };
  }

  #called(node: Node, schemas: readonly z.ZodType[], value: string): Node | undefined {
    const field = this.#fieldFor(descriptionOf(schemas));
    if (field === undefined) return undefined;
    const segments = node.found.id.split("/");
    for (let length = segments.length; length > 0; length--) {
      const found = this.#byName.get(`${field} ${segments.slice(0, length).join("/")} ${value}`);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * The key that a field holds, as its description has it: "User name of a member of the account" names the
   * `username` of an AccountMember.
   */
  #fieldFor(description: string): string | undefined {
    if (this.#wanted.has(description)) return this.#wanted.get(description);
    const text = description.toLowerCase().replace(/[^a-z]/g, "");
    const said = wordsInName(description.toLowerCase());
    const isMeant = (one: Node) => {
      const noun = wordsInName(one.kind).at(-1) ?? "";
      return (
        text.includes((keyField(one.definition) ?? "").toLowerCase()) &&
        said.some((word) => word === noun || word === `${noun}s`)
      );
    };
    const meant = this.#named.find(isMeant);
    const field = meant && keyField(meant.definition);
    this.#wanted.set(description, field);
    return field;
  }
}

const isList = (schema: z.ZodType): boolean => unwrap(schema).inner instanceof z.ZodArray;

/** The first description: a list speaks for its items. */
function descriptionOf(schemas: readonly z.ZodType[]): string {
  const all = schemas.flatMap((schema) => [schema, unwrap(schema).inner]);
  return all.map((schema) => (metaOf(schema) as { description?: string }).description).find((one) => one) ?? "";
}

/** The last part of the id, where it is a text that the program gives. */
function keyField({ identity, inputs }: Node["definition"]): string | undefined {
  const name = identity.id.at(-1) ?? "";
  const field = inputs.shape[name] as z.ZodType | undefined;
  return field &&
    identity.id.length > 1 &&
    unwrap(field).inner instanceof z.ZodString &&
    !metaOf(unwrap(field).inner).kind
    ? name
    : undefined;
}

const placeOf = ({ found }: Node): string => found.id.split("/").slice(0, -1).join("/");

/** What an object is called itself is said where it is made. */
const isOwnKey = ({ definition }: Node, path: string): boolean => keyField(definition) === path;
