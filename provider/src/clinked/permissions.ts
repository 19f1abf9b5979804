import { z } from "zod";
import { defineResource, type Quirk } from "../kit/definition";
import { entries, reference } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { defineSource, type Source } from "../kit/source";
import { itemsIn } from "../kit/wire";
import { type ClinkedApi, clinked } from "./api";
import { contentTypes } from "./content";
import type { OperationName } from "./operations";
import { permission } from "./permission";

export interface Wire {
  readonly sharing: string;
  readonly memberPermission: number;
  readonly entries:
    | readonly { readonly user: { readonly username: string } | null; readonly permission: number }[]
    | null;
}

/** What a request takes. */
interface Sent {
  readonly entries?: readonly { readonly username: string }[] | undefined;
}

/** What differs between the permissions of a file, a task and an event. */
export interface PermissionsKind<Name extends "file" | "task" | "event"> {
  readonly type: string;
  readonly summary: string;
  /** Name of the input that refers to the object, and of the parameter in the paths. */
  readonly name: Name;
  readonly get: OperationName;
  readonly post: OperationName;
  /** The path parameter of the update, where it has another name. */
  readonly postParameter?: string;
  /** What makes an absence credible: the object itself. */
  readonly parent: NonNullable<Source<ClinkedApi, Wire>["parent"]>;
  /** Fields that an export leaves to the object itself, beside sharing. */
  readonly leaves?: readonly "memberPermission"[];
  readonly quirks: readonly Quirk[];
}

const fields = {
  sharing: z.enum(["NONE", "DEFAULT", "MEMBERS"]).optional().describe("Who can see it."),
  memberPermission: permission.optional().describe("Permission of the members while sharing is MEMBERS."),
  entries: entries(
    z.strictObject({
      username: z.string().min(1).describe("User name of a member of the group."),
      permission: permission.describe("What this user may do: 1, 2, 4, 8 or 16."),
    }),
    "What single users may do beside the group: all of them. Somebody who is missing here loses the entry.",
  ).optional(),
  children: z.boolean().optional().describe("Whether all below it gets the same, with each change. Never returned."),
};

/** Who may do what with one object. There is no delete: the permissions stay as they are. */
export function definePermissions<Name extends "file" | "task" | "event">(kind: PermissionsKind<Name>) {
  const { name } = kind;
  const path = (id: unknown, parameter: string = name): Ids => {
    const [, group = "", item = ""] = String(id).split("/");
    return { group, [parameter]: item };
  };
  const read = (api: ClinkedApi, id: unknown) => api.object<Wire>(kind.get, path(id));

  /** The answer has the entries from before the request (L21420, L30579): what counts is read after it. */
  async function send(api: ClinkedApi, id: unknown, body: Sent): Promise<Wire> {
    await api.call(kind.post, path(id, kind.postParameter), { body });
    const wire = await read(api, id);
    refuseKept(`${kind.type} ${id}`, wire, body);
    return wire;
  }

  const shape: z.ZodRawShape = {
    [name]: reference(
      3,
      "1/17/33",
      `Id of the ${name}, \`${name}.id\`: account, group and ${name}, \`1/17/33\`.`,
      ...contentTypes[name],
    ),
    ...fields,
  };

  return defineResource({
    type: kind.type,
    summary: kind.summary,
    product: clinked,
    kind: "singleton",
    inputs: z.strictObject(shape),
    outputs: z.object({}),
    identity: { id: [name] },
    source: defineSource<ClinkedApi, Wire>({
      name: `clinked:${name}Permissions`,
      scope: [name],
      key: () => "permissions",
      parent: kind.parent,
      single: (api, scope) => read(api, scope[name]),
    }),
    locate: (ids) => ({ scope: { [name]: ids[name] ?? "" }, key: "permissions" }),
    listFields: "all",
    writeOnly: ["children"],
    // The object itself says who sees it.
    exported: {
      leaves: ["sharing", ...(kind.leaves ?? [])],
      isWorth: ({ entries: shown }) => Array.isArray(shown) && shown.length > 0,
    },
    cost: { list: null, read: 1, create: 2, update: 2, delete: 0 },
    quirks: [
      {
        text: "Whether entries that are sent replace those before is not stated: they are taken to, and one that stays is an error.",
      },
      { text: "There is no delete: the permissions stay as they are." },
      ...kind.quirks,
    ],
    example: {
      [name]: "1/1/1",
      sharing: "MEMBERS",
      memberPermission: 4,
      entries: [{ username: "jack", permission: 4 }],
      children: false,
    },

    state: (wire) => ({
      sharing: wire.sharing,
      memberPermission: wire.memberPermission,
      entries: entriesOf(wire),
    }),

    async create({ api }, { [name]: id, ...body }) {
      return { wire: await send(api, id, body) };
    },

    update: ({ api }, { [name]: id }, changed) => send(api, id, changed),
  });
}

export const entriesOf = ({ entries: shown }: Wire) =>
  itemsIn(shown).flatMap(({ user, permission: mask }) =>
    user?.username ? [{ username: user.username, permission: mask }] : [],
  );

/** A service that only adds entries would leave somebody with a permission that the program took away. */
function refuseKept(what: string, wire: Wire, { entries: wanted }: Sent): void {
  if (!wanted) return;
  const names = new Set(wanted.map(({ username }) => username));
  const kept = entriesOf(wire).filter(({ username }) => !names.has(username));
  if (kept.length === 0) return;
  throw new Error(
    `${what} entries: Clinked has kept ${kept.map(({ username }) => username).join(", ")}. ` +
      "Take them out in Clinked by hand, or declare them.",
  );
}
