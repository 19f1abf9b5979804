import { invalid } from "../../refusal";
import { table } from "../../table";
import type { Call } from "../call";
import type { Base } from "../record";

export interface User extends Base {
  userName: string;
  email: string;
  status: string;
  firstName: string | null;
  lastName: string | null;
  /** Media id of the profile picture. */
  picture: string | null;
  cover: string | null;
  bio: string | null;
  phone: string | null;
  reportsTo: string | null;
  designation: string | null;
  /** Id of the department that the user is a member of. */
  department: string | null;
  isDepartmentHead: boolean;
  color: string;
  isExpert: boolean;
  availability: number;
  /** Id of the location that the user is a member of. */
  location: string | null;
  securityGroup: string | null;
  skill: string[];
  defaultVisibility: string | null;
  externalUserId: string | null;
  additionalTeams: string[];
  additionalLocations: string[];
}

export const users = table<User>("users");

/** The user with this id. Throws Refusal 400 that names the field. */
export function userIn(call: Call, field: string, id: string): User {
  const user = call.store.of(users).get("", id);
  if (!user) throw invalid(field, `there is no user ${id}`);
  return user;
}

/** A user as other objects show it (L7095). */
export function personWire(user: User) {
  const { id, firstName, lastName, color, availability, phone, email, status } = user;
  const shown = { id, firstName, lastName, picture: null, cover: null, color, online: false, availability };
  const text = { availabilityStatusText: null, phone, email, status };
  return { ...shown, designation: user.designation, department: user.department, ...text };
}
