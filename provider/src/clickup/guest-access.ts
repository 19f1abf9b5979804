import { z } from "zod";
import { exactlyOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { reference } from "../kit/fields";
import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { folderReference, listReference, taskReference } from "./fields";
import { type GuestWire, teamGuests } from "./team-guest";

const kinds = ["task", "list", "folder"] as const;
type Kind = (typeof kinds)[number];

export const permissionLevel = z.enum(["read", "comment", "edit", "create"]).describe("What the guest may do with it.");
const inputs = z.strictObject({
  guest: reference(2, "512/184", "Id of the guest, `client.id`: Workspace and number, `512/184`.", "clickup:TeamGuest"),
  task: taskReference.optional(),
  list: listReference.optional(),
  folder: folderReference.optional(),
  permissionLevel,
});

/** Something that is shared with a guest. */
interface Wire {
  /** Kind and id: `list_124`. Undefined where the service did not tell the id. */
  readonly object: string | undefined;
  readonly level: string | undefined;
}

/** Everything that is shared with a guest, of all three kinds. */
export const sharedWith = ({ shared }: GuestWire): Wire[] =>
  kinds.flatMap((kind) =>
    (shared?.[`${kind}s`] ?? []).map((item) => ({
      object: idIn(item) && `${kind}_${idIn(item)}`,
      level: item?.permission_level,
    })),
  );

/** Whether an answer tells what is shared, of every kind. */
const showsShared = ({ shared }: GuestWire): boolean => kinds.every((kind) => Array.isArray(shared?.[`${kind}s`]));

const guestAccesses = defineSource<ClickUpApi, Wire>({
  name: "clickup:guestAccesses",
  scope: ["guest"],
  key: ({ object }) => object,
  within: {
    source: teamGuests,
    place({ guest = "" }) {
      const [team = "", key = ""] = guest.split("/");
      return { scope: { team }, key };
    },
    items: (guest: GuestWire) => (showsShared(guest) ? sharedWith(guest) : undefined),
  },
});

/** The object that a bag of inputs names. */
function objectOf(bag: Fields): string | undefined {
  const kind = kinds.find((name) => typeof bag[name] === "string");
  return kind && `${kind}_${bag[kind]}`;
}

/** What an object is, and the parameter of its paths. */
export function accessPath(object: string | undefined): {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Ids;
} {
  const [name = "", ...rest] = (object ?? "").split("_");
  const kind = kinds.find((known) => known === name) ?? "task";
  const id = rest.join("_");
  return { kind, id, path: { [`${kind}_id`]: id } };
}

export const guestAccess = defineResource({
  type: "clickup:GuestAccess",
  summary:
    "What a guest may do with one task, list or folder. GuestAccesses owns all of one object. Enterprise plan only.",
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({
    object: z.string().describe('The object, for example "task_9hx", "list_124" or "folder_457".'),
  }),
  identity: { id: ["guest", "object"], naturalKeys: [...kinds], unique: true },
  source: guestAccesses,
  derive(bag) {
    const object = objectOf(bag);
    return object ? { object } : {};
  },
  listFields: "all",
  replaceOn: [...kinds],
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [
    { line: 1532, text: "There is no list: accesses are read with their guest, once for all of them." },
    { line: 1539, text: "That a second POST changes the level is assumed; no update is documented." },
    { line: 1544, text: "The text writes permisson_level, the examples permission_level." },
  ],
  example: { guest: "512/184", list: "123", permissionLevel: "read" },

  state({ object, level }) {
    const { kind, id } = accessPath(object);
    return { object, [kind]: id, permissionLevel: level };
  },

  validate: (news) => exactlyOne(news, kinds, "an access is to one object"),

  async create({ api }, input) {
    const object = objectOf(input) ?? "";
    const wire = await shareWith(api, { guest: input.guest, object }, input.permissionLevel);
    return { key: object, ...(wire ? { wire } : {}) };
  },

  update: ({ api }, ids, _, { permissionLevel: level }) => shareWith(api, ids, level),

  delete: ({ api }, ids) => unshareWith(api, ids),
});

const numberOf = ({ guest = "" }: Ids): string => guest.split("/")[1] ?? "";

/** The object of the ids as the guest has it then. */
export async function shareWith(api: ClickUpApi, ids: Ids, permission_level: string): Promise<Wire | undefined> {
  const { kind, path } = accessPath(ids.object);
  const reply = await api.call<{ guest?: GuestWire }>(
    `guests-add-guest-to-${kind}`,
    { ...path, guest_id: numberOf(ids) },
    { body: { permission_level } },
  );
  return reply?.guest && sharedWith(reply.guest).find(({ object }) => object === ids.object);
}

export async function unshareWith(api: ClickUpApi, ids: Ids): Promise<void> {
  const { kind, path } = accessPath(ids.object);
  await api.call(`guests-remove-guest-from-${kind}`, { ...path, guest_id: numberOf(ids) });
}
