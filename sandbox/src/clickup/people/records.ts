import { table } from "../../table";

export interface User {
  id: number;
  username: string | null;
  email: string;
  color: string | null;
  profilePicture: string | null;
  initials: string;
}

/** A workspace. */
export interface Team {
  id: string;
  name: string;
  color: string;
  avatar: string | null;
  /** Guests are for enterprise teams alone (L1428). */
  enterprise: boolean;
}

/** 2 and 3 are members, 4 is a guest (L1460, L2269). */
export interface Member {
  team: string;
  user: number;
  role: 2 | 3 | 4;
  invitedBy: number | null;
  dateInvited: number | null;
  can_see_time_spent: boolean;
  can_see_time_estimated: boolean;
  can_edit_tags: boolean;
}

export type SharedKind = "task" | "list" | "folder";

/** What a guest may do with one object. */
export interface GuestAccess {
  kind: SharedKind;
  object: string;
  permission_level: string;
}

export const users = table<User>("users");
export const teams = table<Team>("teams");
/** Owner: team, key: user. */
export const members = table<Member>("members");
/** Owner: team/user, key: kind/object. */
export const guestAccesses = table<GuestAccess>("guestAccesses");
