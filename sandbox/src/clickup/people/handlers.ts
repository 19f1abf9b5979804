import { ok, param, present, type Reply } from "../../call";
import { Refusal } from "../../refusal";
import { authorised, type Call, type Handlers, named, withBody } from "../call";
import { folders, lists } from "../lists/records";
import { teamOf } from "../place";
import { tasks } from "../tasks/records";
import type { guestAccess, guestInvite } from "./operations";
import { guestAccesses, type Member, members, type SharedKind, type Team, teams, users } from "./records";
import { fullUser, guestWire, invitedWire, teamWire } from "./wire";

const refuse = (problem: string) => new Refusal(400, "invalid_request", problem);

/** The team of the path; guests are for enterprise teams alone (L1428). */
function guestTeam(call: Call): Team {
  const team = named(call, teams, "team_id");
  if (!team.enterprise) throw new Refusal(403, "PAYWALL_001", "Guests are available to enterprise teams only");
  return team;
}

const guestOf = (call: Call, team: string): Member => {
  const member = call.store.of(members).get(team, param(call, "guest_id"));
  return present(member?.role === 4 ? member : undefined, "such guest");
};

/** Everybody is invited once. An unknown address becomes a user. */
const invite = withBody<typeof guestInvite>((call, { email, ...rights }) => {
  const { store } = call;
  const team = guestTeam(call);
  const known = store
    .of(users)
    .all()
    .find((user) => user.email.toLowerCase() === email.toLowerCase());
  if (known && store.of(members).get(team.id, String(known.id))) throw refuse(`${email} is in the team already.`);
  const id = known?.id ?? Number(store.nextId("users"));
  const initials = email.charAt(0).toUpperCase();
  if (!known)
    store.of(users).put("", String(id), { id, username: null, email, color: null, profilePicture: null, initials });
  const member = store.of(members).put(team.id, String(id), {
    team: team.id,
    user: id,
    role: 4,
    invitedBy: call.caller.id,
    dateInvited: call.clock.now(),
    can_see_time_spent: rights.can_see_time_spent ?? false,
    can_see_time_estimated: rights.can_see_time_estimated ?? false,
    can_edit_tags: rights.can_edit_tags ?? false,
  });
  return ok(invitedWire(store, team, member));
});

function removeGuest(call: Call): Reply {
  const team = guestTeam(call);
  const guest = guestOf(call, team.id);
  call.store.of(members).delete(team.id, String(guest.user));
  const accesses = call.store.of(guestAccesses);
  for (const { kind, object } of accesses.list(`${team.id}/${guest.user}`)) {
    accesses.delete(`${team.id}/${guest.user}`, `${kind}/${object}`);
  }
  return ok({ team: teamWire(call.store, team) });
}

/** The object of the path, and the guest of its team. */
function sharing(call: Call, kind: SharedKind) {
  const table = { task: tasks, list: lists, folder: folders }[kind];
  const { id } = named<{ id: string }>(call, table, `${kind}_id`);
  const team = teamOf(call.store, kind, id);
  return { id, guest: guestOf(call, team), owner: `${team}/${param(call, "guest_id")}` };
}

/** A second POST changes the level. */
const share = (kind: SharedKind) =>
  withBody<typeof guestAccess>((call, { permission_level }) => {
    const { id, guest, owner } = sharing(call, kind);
    call.store.of(guestAccesses).put(owner, `${kind}/${id}`, { kind, object: id, permission_level });
    return ok(guestWire(call, guest));
  });

const unshare = (kind: SharedKind) => (call: Call) => {
  const { id, guest, owner } = sharing(call, kind);
  present(call.store.of(guestAccesses).delete(owner, `${kind}/${id}`) || undefined, "such access");
  return ok(guestWire(call, guest));
};

/** Members of the team, and the guests that the object is shared with. */
const peopleOf = (kind: "task" | "list") => (call: Call) => {
  const { id } = named<{ id: string }>(call, kind === "task" ? tasks : lists, `${kind}_id`);
  const team = teamOf(call.store, kind, id);
  const sees = ({ role, user }: Member) =>
    role !== 4 || call.store.of(guestAccesses).get(`${team}/${user}`, `${kind}/${id}`) !== undefined;
  const seeing = call.store.of(members).list(team).filter(sees);
  return ok({ members: seeing.map(({ user, role }) => ({ ...fullUser(call.store, user), role })) });
};

export const peopleHandlers: Handlers = {
  "authorization-get-authorized-user": ({ caller }) => {
    const { id, username, color, profilePicture } = caller;
    return ok({ user: { id, username, color, profilePicture } });
  },
  "teams-get-teams": ({ store }) =>
    ok({
      teams: store
        .of(teams)
        .list("")
        .map((team) => teamWire(store, team)),
    }),
  "guests-invite-guest-to-team": invite,
  "guests-remove-guest-from-team": removeGuest,
  "guests-get-guest": (call) => ok(guestWire(call, guestOf(call, guestTeam(call).id))),
  "guests-add-guest-to-task": share("task"),
  "guests-remove-guest-from-task": unshare("task"),
  "guests-add-guest-to-list": share("list"),
  "guests-remove-guest-from-list": unshare("list"),
  "guests-add-guest-to-folder": share("folder"),
  "guests-remove-guest-from-folder": unshare("folder"),
  "members-get-task-members": peopleOf("task"),
  "members-get-list-members": peopleOf("list"),
  // The token of the sandbox has access to everything by its parents.
  "shared-hierarchy-shared-hierarchy": (call) => {
    authorised(call.store.of(teams).find(param(call, "team_id")));
    return ok({ shared: { tasks: [], lists: [], folders: [] } });
  },
};
