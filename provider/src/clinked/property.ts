import { z } from "zod";
import { type Cost, defineResource, type Quirk } from "../kit/definition";
import type { Ids } from "../kit/identity";
import { orUndefinedWhenGone } from "../kit/session";
import type { Source } from "../kit/source";
import { type ClinkedApi, clinked } from "./api";
import type { OperationName } from "./operations";

export interface PropertyWire {
  readonly name: string;
  readonly value: string;
}

/** What differs between the properties of an account, a group and the login itself. */
export interface PropertyKind<Parent extends z.ZodRawShape> {
  readonly type: string;
  readonly summary: string;
  readonly parent: Parent;
  readonly example: Readonly<Record<string, string>>;
  readonly source: Source<ClinkedApi, PropertyWire>;
  readonly create: OperationName;
  readonly delete: OperationName;
  /** The ids in the paths of the requests. */
  path(ids: Ids): Ids;
  readonly cost?: Partial<Cost>;
  readonly quirks?: readonly Quirk[];
}

/** Free text under a name. Properties of all three kinds live alike. */
export function defineProperty<Parent extends z.ZodRawShape>(kind: PropertyKind<Parent>) {
  const parents = Object.keys(kind.parent);
  const fields: z.ZodRawShape = {
    ...kind.parent,
    name: z.string().min(1).describe("Name of the property. A change replaces it."),
    value: z.string().describe("Value, free text."),
  };
  const put = (api: ClinkedApi, ids: Ids, body: PropertyWire) =>
    api.call<PropertyWire>(kind.create, kind.path(ids), { body });

  return defineResource({
    type: kind.type,
    summary: kind.summary,
    product: clinked,
    kind: "edge",
    inputs: z.strictObject(fields),
    outputs: z.object({}),
    identity: { id: [...parents, "name"], unique: true },
    source: kind.source,
    listFields: "all",
    cost: { list: 1, read: null, create: 2, update: 2, delete: 1, ...kind.cost },
    quirks: [{ text: "No update is documented: a new value is a delete and a create." }, ...(kind.quirks ?? [])],
    example: { ...kind.example, name: "test", value: "123" },

    state: (wire) => ({ name: wire.name, value: wire.value }),

    async create({ api }, { name, value, ...ids }) {
      const wire = await put(api, ids as Ids, { name: String(name), value: String(value) });
      return { key: String(name), wire };
    },

    async update({ api }, { name = "", ...ids }, { value }) {
      // A create that failed after its delete has left nothing to delete.
      await orUndefinedWhenGone(() => api.call(kind.delete, { ...kind.path(ids), name }));
      return put(api, ids, { name, value: String(value) });
    },

    async delete({ api }, { name = "", ...ids }) {
      await api.call(kind.delete, { ...kind.path(ids), name });
    },
  });
}
