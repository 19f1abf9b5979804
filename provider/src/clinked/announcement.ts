import { z } from "zod";
import { defineResource, type Quirk } from "../kit/definition";
import { orUndefinedWhenGone } from "../kit/gone";
import type { Ids } from "../kit/identity";
import { type Fields, isPlainObject, mapFields } from "../kit/normal-form";
import { defineSource, type Source } from "../kit/source";
import { type ClinkedApi, clinked } from "./api";
import type { OperationName } from "./operations";

export interface Wire {
  readonly id?: string | null;
  readonly [field: string]: unknown;
}

/** What differs between the announcements of an account and of a group. */
export interface AnnouncementKind {
  readonly type: string;
  readonly summary: string;
  /** Name of the source. */
  readonly source: string;
  /** The input that names the owner. */
  readonly parent: z.ZodRawShape;
  /** Inputs that the other kind lacks. */
  readonly further?: z.ZodRawShape;
  readonly outputs: z.ZodObject;
  readonly operations: Readonly<Record<"list" | "get" | "put" | "delete", OperationName>>;
  /** The ids in the paths of the requests. */
  path(ids: Ids): Ids;
  readonly inParent: NonNullable<Source<ClinkedApi, Wire>["parent"]>;
  readonly quirks: readonly Quirk[];
  readonly example: Readonly<Record<string, string>>;
}

const texts = {
  announcementId: z
    .string()
    .min(1)
    .describe("Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one."),
  title: z.string().min(1).describe("Title."),
  body: z.string().describe("Text."),
  colour: z.string().min(1).optional().describe('Colour, for example "success".'),
};

/** A text under an id of the caller's choice. Announcements of both kinds live alike. */
export function defineAnnouncement(kind: AnnouncementKind) {
  const [parent = ""] = Object.keys(kind.parent);
  const fields: z.ZodRawShape = { ...kind.parent, ...texts, ...kind.further };
  const sent = Object.keys(fields).filter((name) => name !== parent && name !== "announcementId");

  /** The examples of the answer have no id (L7135, L17860). One without any field is no announcement. */
  const single = async (api: ClinkedApi, ids: Ids, key: string): Promise<Wire> => {
    const wire = await api.call<unknown>(kind.operations.get, kind.path(ids), { query: { id: key } });
    return isPlainObject(wire) && Object.keys(wire).length > 0 ? { ...wire, id: key } : { id: null };
  };
  const put = (api: ClinkedApi, ids: Ids, id: string, bag: Fields, once = false) => {
    const body = { id, ...mapFields(bag, (value, name) => (sent.includes(name) ? (value ?? undefined) : undefined)) };
    return api.call<Wire>(kind.operations.put, kind.path(ids), { body, once });
  };

  const source = defineSource<ClinkedApi, Wire>({
    name: kind.source,
    scope: [parent],
    key: (wire) => wire.id ?? "",
    parent: kind.inParent,
    list: (api, scope) => api.array<Wire>(kind.operations.list, kind.path(scope)),
    includes: ({ id }) => Boolean(id),
    single: (api, scope, key) => single(api, scope, key),
    absent: ({ id }) => !id,
  });

  return defineResource({
    type: kind.type,
    summary: kind.summary,
    product: clinked,
    kind: "collection",
    inputs: z.strictObject(fields),
    outputs: kind.outputs,
    identity: { id: [parent, "announcementId"], naturalKeys: ["announcementId"], unique: true },
    source,
    listFields: "all",
    cost: { list: 1, read: 1, create: 2, update: 1, delete: 1 },
    quirks: kind.quirks,
    example: { ...kind.example, announcementId: "test", title: "title", body: "body", colour: "success" },

    state: ({ id: announcementId, ...wire }) => ({
      ...wire,
      announcementId: announcementId ?? undefined,
      colour: wire.colour ?? undefined,
    }),

    // One request, which also answers where the list shows no ids.
    async find({ api }, inputs) {
      const ids = { [parent]: String(inputs[parent]) };
      const found = await orUndefinedWhenGone(() => single(api, ids, String(inputs.announcementId)));
      return found?.id ? [found] : [];
    },

    async create({ api }, inputs) {
      const key = String(inputs.announcementId);
      // Not repeated: a lost answer is settled by a look-up.
      return { key, wire: await put(api, { [parent]: String(inputs[parent]) }, key, inputs, true) };
    },

    // What the program does not manage is sent as it was: the POST writes everything anew.
    update: ({ api }, ids, _, inputs, before) =>
      put(api, ids, ids.announcementId ?? "", { ...before, ...(inputs as Fields) }),

    async delete({ api }, ids) {
      await api.call(kind.operations.delete, kind.path(ids), { query: { id: ids.announcementId } });
    },
  });
}
