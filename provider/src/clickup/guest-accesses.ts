import { z } from "zod";
import { defineResource } from "../kit/definition";
import { reference } from "../kit/fields";
import { orUndefinedWhenGone } from "../kit/session";
import { defineSet } from "../kit/set";
import { defineSource, type Shared } from "../kit/source";
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
  guest: reference(2, "512/184", "Id of the guest, `client.id`: Workspace and number, `512/184`.", "clickup:TeamGuest"),
  permissionLevel,
});

interface Wire {
  readonly guest: string;
  readonly level: string | undefined;
}

/** Guests that may have access: those of the Workspace, and those who are told to see the task or list. */
async function candidates(
  api: ClickUpApi,
  shared: Shared<ClickUpApi>,
  team: string,
  object: string,
): Promise<string[]> {
  const { kind, path } = accessPath(object);
  const guests = shared.readAll(teamGuests, { team });
  const members =
    kind === "folder" ? undefined : api.list<MemberWire["user"]>(`members-get-${kind}-members`, path, "members");
  const [known, seen] = await Promise.all([guests, members]);
  const users = [...known.map(({ user }) => user), ...itemsIn(seen?.items).filter(isGuest)];
  return [...new Set(users.flatMap((user) => idIn(user) ?? []))];
}

const isGuest = ({ role }: MemberWire["user"]) => Number(role) === 4;

const accesses = defineSource<ClickUpApi, Wire>({
  name: "clickup:guestAccesses of an object",
  scope: ["team", "object"],
  key: ({ guest }) => guest,
  parent: ({ team }) => inTeam(team),
  async list(api, { team = "", object = "" }, _page, shared) {
    if (!shared) throw new Error("clickup:GuestAccesses: guests are read through a session.");
    const found = await Promise.all(
      (await candidates(api, shared, team, object)).map(async (id) => {
        // Entries of the list lack what is shared.
        const guest = await orUndefinedWhenGone(() => shared.read(teamGuests, { scope: { team }, key: id }, false));
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
  cost: { list: 4, create: 9, update: 9 }, // in a Workspace with two guests
  quirks: [
    {
      line: 2271,
      text: "No list shows the guests of an object: each guest of the Workspace, or of those who see it, is read.",
    },
    {
      line: 3259,
      text: "That members of a task or list include guests is not stated, and who sees a folder is not listed.",
    },
  ],
  example: { team: "512", object: "list_123", guests: [{ guest: "512/184", permissionLevel: "read" }] },
});
