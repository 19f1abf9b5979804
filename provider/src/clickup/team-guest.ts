import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { team } from "./fields";
import { inTeam, type MemberWire, type TeamWire } from "./teams";

/** The role of guests (L1460). */
const GUEST = 4;

const may = (what: string) => z.boolean().optional().describe(`Whether the guest ${what}. A change invites again.`);
const inputs = z.strictObject({
  team,
  email: email("Address that the invitation goes to; recognises a guest who is there."),
  canEditTags: may("edits tags"),
  canSeeTimeSpent: may("sees the time spent"),
  canSeeTimeEstimated: may("sees time estimates"),
});
const outputs = z.object({
  guestId: z.string().describe("Number of the user, without the Workspace."),
  username: z.string().optional().describe("Name, once the guest has one."),
  invitedBy: z.string().optional().describe("Number of the user that invited. Known after a single read."),
});

/** A guest, as the single read shows it; a list entry has the user alone. */
export interface GuestWire extends MemberWire {
  readonly invited_by?: { readonly id: number | string } | null;
  readonly shared?: Readonly<Record<string, readonly SharedWire[] | null>> | null;
}
export interface SharedWire {
  readonly id: number | string;
  readonly permission_level?: string;
}

export const teamGuests = defineSource<ClickUpApi, GuestWire>({
  name: "clickup:teamGuests",
  scope: ["team"],
  key: ({ user }) => user.id,
  parent: ({ team }) => inTeam(team),
  // There is no list of guests: the Workspaces show their people, with their roles (L3259).
  async list(api, { team }) {
    const { items, ...page } = await api.list<TeamWire>("teams-get-teams", {}, "teams");
    const members = items.find(({ id }) => String(id) === team)?.members ?? [];
    return { ...page, items: itemsIn(members).filter(({ user }) => Number(user?.role) === GUEST) };
  },
  single: async (api, { team = "" }, guest_id) =>
    (await api.call<{ guest: GuestWire }>("guests-get-guest", { team_id: team, guest_id }))?.guest,
});

export const teamGuest = defineResource({
  type: "clickup:TeamGuest",
  summary: "A guest of a Workspace. Making one sends an invitation. Enterprise plan only.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["team", "guestId"], naturalKeys: ["email"], unique: true },
  source: teamGuests,
  listFields: ["team", "email", "guestId", "username"],
  replaceOn: ["email", "canEditTags", "canSeeTimeSpent", "canSeeTimeEstimated"], // no update is documented
  cost: { list: 1, read: 1, create: 2, update: 0, delete: 1 },
  quirks: [
    { line: 1428, text: "Guests are for enterprise Workspaces: others answer with an error that says so." },
    { line: 1444, text: "An invitation answers with the whole Workspace: the guest is found in it by the address." },
    { line: 1444, text: "There is no update: a change removes the guest and sends another invitation." },
    {
      line: 3257,
      text: "There is no list of guests. Members of a Workspace are listed, without the rights of guests.",
    },
    { line: 1502, text: "The guest id of the paths is the number of the user, although the example differs." },
  ],
  example: { team: "512", email: "guest@example.com", canEditTags: true },

  state: ({ user, invited_by, ...wire }) => ({
    guestId: idIn(user),
    email: user.email ?? undefined,
    username: user.username ?? undefined,
    invitedBy: idIn(invited_by),
    canEditTags: wire.can_edit_tags,
    canSeeTimeSpent: wire.can_see_time_spent,
    canSeeTimeEstimated: wire.can_see_time_estimated,
  }),

  async create({ api }, { team, email, canEditTags, canSeeTimeSpent, canSeeTimeEstimated }) {
    const body = {
      email,
      can_edit_tags: canEditTags,
      can_see_time_spent: canSeeTimeSpent,
      can_see_time_estimated: canSeeTimeEstimated,
    };
    const path = { team_id: String(team) };
    const reply = await api.call<{ team?: TeamWire }>("guests-invite-guest-to-team", path, { body });
    const isIt = ({ user }: MemberWire) => user?.email?.toLowerCase() === email.toLowerCase();
    const wire = itemsIn(reply?.team?.members).find(isIt);
    const key = idIn(wire?.user);
    return wire && key ? { key, wire } : {};
  },

  async delete({ api }, { team: team_id = "", guestId: guest_id = "" }) {
    await api.call("guests-remove-guest-from-team", { team_id, guest_id });
  },
});
