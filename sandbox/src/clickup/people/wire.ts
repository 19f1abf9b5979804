import type { Store } from "../../store";
import { type Call, instant } from "../call";
import { folders, lists } from "../lists/records";
import { folderWire, sharedListWire } from "../lists/wire";
import { tasks } from "../tasks/records";
import { sharedTaskWire } from "../tasks/wire";
import { guestAccesses, type Member, members, type Team, type User, users } from "./records";

export const userOf = (store: Store, id: number): User | undefined => store.of(users).get("", String(id));

/** As creators and assignees of tasks show a user (L2884). */
export function briefUser(store: Store, id: number | null) {
  const user = id === null ? undefined : userOf(store, id);
  return user ? { id: user.id, username: user.username, color: user.color, profilePicture: user.profilePicture } : null;
}

/** As owners and assignees of checklist items show a user (L248, L1132). */
export function fullUser(store: Store, id: number | null) {
  const user = id === null ? undefined : userOf(store, id);
  return user ? { ...user } : null;
}

const memberUser = (store: Store, { user, role }: Member) => ({ ...fullUser(store, user), role });

/** A team with all members (L3257). */
export function teamWire(store: Store, { enterprise: _, ...team }: Team) {
  return {
    ...team,
    members: store
      .of(members)
      .list(team.id)
      .map((member) => ({ user: memberUser(store, member) })),
  };
}

function guestUser(store: Store, member: Member) {
  const dates = { last_active: null, date_joined: null, date_invited: instant(member.dateInvited) };
  return {
    user: { ...memberUser(store, member), ...dates },
    invited_by: fullUser(store, member.invitedBy),
    can_see_time_spent: member.can_see_time_spent,
    can_see_time_estimated: member.can_see_time_estimated,
    can_edit_tags: member.can_edit_tags,
  };
}

/** The whole team, in which the one who was invited shows more than the others (L1444). */
export function invitedWire(store: Store, team: Team, invited: Member) {
  const others = teamWire(store, team);
  const show = (member: Member) =>
    member.user === invited.user ? guestUser(store, member) : { user: memberUser(store, member) };
  return { team: { ...others, members: store.of(members).list(team.id).map(show) } };
}

/** A guest with everything that is shared with it (L1508). */
export function guestWire(call: Call, member: Member) {
  const { store } = call;
  const accesses = store.of(guestAccesses).list(`${member.team}/${member.user}`);
  const shared = <T>(kind: string, show: (id: string) => T | undefined) =>
    accesses
      .filter((access) => access.kind === kind)
      .flatMap(({ object, permission_level }) => {
        const wire = show(object);
        return wire === undefined ? [] : [{ ...wire, permission_level }];
      });
  return {
    guest: {
      ...guestUser(store, member),
      shared: {
        tasks: shared("task", (id) => {
          const task = store.of(tasks).find(id);
          return task && sharedTaskWire(store, task, member.team);
        }),
        lists: shared("list", (id) => {
          const list = store.of(lists).find(id);
          return list && sharedListWire(store, list);
        }),
        folders: shared("folder", (id) => {
          const folder = store.of(folders).find(id);
          return folder && { ...folderWire(store, folder), archived: folder.archived, statuses: [], lists: [] };
        }),
      },
    },
  };
}
