import { z } from "zod";
import { defineResource } from "../kit/definition";
import { reference } from "../kit/fields";
import { orUndefinedWhenGone } from "../kit/session";
import { defineSet } from "../kit/set";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { team } from "./fields";
import { accessPath, guestAccess, permissionLevel, sharedWith, shareWith, unshareWith } from "./guest-access";
import { teamGuests } from "./team-guest";
import { inTeam, type MemberWire } from "./teams";

const inputs = z.strictObject({
  team,
  object: z
    .string()
    .regex(/^(task|list|folder)_[^/\s]+$/, { error: 'what is shared, for example "list_124"' })
    .describe('What is shared: "task_9hx", "list_124" or "folder_457", as GuestAccess has it in `object`.'),
  guest: reference(2, "512/184", "Id of the guest, `client.id`: Workspace and number, `512/184`."),
  permissionLevel,
});

interface Wire {
  readonly guest: string;
  readonly level: string | undefined;
}

/** Guests that may have access: tasks and lists tell who sees them, folders do not. */
async function candidates(api: ClickUpApi, team: string, object: string): Promise<string[]> {
  const { kind, path } = accessPath(object);
  if (kind === "folder") {
    const page = await teamGuests.list?.(api, { team }, 1);
    return (page?.items ?? []).flatMap(({ user }) => idIn(user) ?? []);
  }
  const { items } = await api.list<MemberWire["user"]>(`members-get-${kind}-members`, path, "members");
  return itemsIn(items).flatMap((user) => (Number(user.role) === 4 ? (idIn(user) ?? []) : []));
}

const accesses = defineSource<ClickUpApi, Wire>({
  name: "clickup:guestAccesses of an object",
  scope: ["team", "object"],
  key: ({ guest }) => guest,
  parent: ({ team }) => inTeam(team),
  async list(api, { team = "", object = "" }) {
    const found = await Promise.all(
      (await candidates(api, team, object)).map(async (id) => {
        const guest = await orUndefinedWhenGone(async () => teamGuests.single?.(api, { team }, id));
        const access = guest && sharedWith(guest).find((shared) => shared.object === object);
        return access ? [{ guest: `${team}/${id}`, level: access.level }] : [];
      }),
    );
    return { items: found.flat(), more: false, pages: 1 };
  },
});

/** One access, seen from the object. */
const accessToObject = defineResource({
  type: guestAccess.type,
  summary: guestAccess.summary,
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["team", "object", "guest"], unique: true },
  source: accesses,
  listFields: "all",
  cost: { list: 2, read: null, create: 4, update: 3, delete: 1 },
  quirks: guestAccess.quirks,
  example: { team: "512", object: "list_123", guest: "512/184", permissionLevel: "read" },

  state: ({ guest, level }) => ({ guest, permissionLevel: level }),

  async create({ api }, { guest, object, permissionLevel: level }) {
    await shareWith(api, { guest, object }, level);
    return { key: guest };
  },

  async update({ api }, ids, _, { permissionLevel: level }) {
    await shareWith(api, ids, level);
    return undefined;
  },

  delete: ({ api }, ids) => unshareWith(api, ids),
});

export const guestAccesses = defineSet<ClickUpApi>({
  type: "clickup:GuestAccesses",
  summary: "All guests of one task, list or folder: one who was let in by hand is drift. Enterprise plan only.",
  of: accessToObject,
  parents: ["team", "object"],
  entries: { name: "guests", text: "All guests that it is shared with.", key: "guest" },
  cost: { list: 2, create: 4, update: 4 },
  quirks: [
    {
      line: 2271,
      text: "No list shows the guests of an object: those who see it are listed, and each guest among them is read.",
    },
    { line: 3259, text: "Who sees a folder is not listed: every guest of the Workspace is read." },
  ],
  example: { team: "512", object: "list_123", guests: [{ guest: "512/184", permissionLevel: "read" }] },
});
