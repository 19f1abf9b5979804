import type { ClickUpApi } from "../../clickup/api";
import type { ClinkedApi } from "../../clinked/api";
import { clinkedDefinitions } from "../../clinked/definitions";
import type { DocSpaceApi } from "../../docspace/api";
import { PortalError } from "../../http/errors";
import type { Fields } from "../../kit/normal-form";
import type { WorkDriveApi } from "../../workdrive/api";
import { manageable } from "./rights";

/** Whose login it is and what it may do, as far as the service tells. */
export interface Who {
  readonly text: string;
  readonly details: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** It is open whether the service takes the login at all. */
  readonly unsure?: boolean;
}

/** One or two requests each, beside one for a token. Each throws PortalError where the login is refused. */
export const whoIs: Readonly<Record<string, (api: never) => Promise<Who>>> = {
  clinked: clinkedUser,
  clickup: clickUpUser,
  workdrive: workDriveKey,
  docspace: docSpaceKey,
};

interface UserInfo {
  readonly principal?: { readonly username?: string };
  readonly accounts?: readonly {
    readonly account: { readonly id: number | string; readonly friendlyName?: string };
    readonly permission?: number;
    readonly memberOfSpaces?: number;
    readonly adminInSpaces?: number;
    readonly subscription?: { readonly code?: string } | null;
    readonly features?: readonly string[] | null;
    readonly capabilities?: readonly string[] | null;
  }[];
}

async function clinkedUser(api: ClinkedApi): Promise<Who> {
  const { principal, accounts = [] } = (await api.call<UserInfo | undefined>("authentication-user-information")) ?? {};
  const described = accounts.map((one) => {
    const { account, permission, subscription } = one;
    const rights = { features: one.features ?? [], capabilities: one.capabilities ?? [] };
    const { yes, no } = manageable(clinkedDefinitions, rights);
    const plan = subscription?.code ? `, plan ${subscription.code}` : "";
    return {
      lines: [
        `account ${account.id} "${account.friendlyName ?? ""}": permission ${permission ?? "not told"}${plan}; ` +
          `administers ${one.adminInSpaces ?? 0} and is a member of ${one.memberOfSpaces ?? 0} groups`,
        no.length === 0
          ? "  can manage all of its resources"
          : `  can manage ${yes.map(shortName).join(", ") || "none of its own resources"}`,
        ...no.map(({ type, reason }) => `  cannot manage ${shortName(type)}: ${reason}`),
      ],
      facts: { account: String(account.id), permission, ...rights, manages: yes, lacks: no },
    };
  });
  return {
    text: `user ${principal?.username ?? "(not told)"}, ${accounts.length === 1 ? "1 account" : `${accounts.length} accounts`}`,
    details: described.flatMap(({ lines }) => lines),
    facts: { user: principal?.username, accounts: described.map(({ facts }) => facts) },
  };
}

const shortName = (type: string): string => type.split(":")[1] ?? type;

interface Team {
  readonly id: string | number;
  readonly name?: string;
  readonly members?: readonly { readonly user?: { readonly id?: string | number; readonly role?: string | number } }[];
}

/** Guests of a Workspace have this role; the document explains no other one. */
const GUEST = "4";

async function clickUpUser(api: ClickUpApi): Promise<Who> {
  const { user } = await api.call<{ user?: { id?: number | string; username?: string } }>(
    "authorization-get-authorized-user",
  );
  const { items } = await api.list<Team>("authorization-get-authorized-teams", {}, "teams");
  const teams = items.map(({ id, name, members = [] }) => {
    const role = members.find((member) => String(member.user?.id) === String(user?.id))?.user?.role;
    return { team: String(id), name: name ?? "", role: role === undefined ? undefined : String(role) };
  });
  return {
    text: `user ${user?.username ?? "(not told)"}, ${teams.length === 1 ? "1 Workspace" : `${teams.length} Workspaces`} granted`,
    details: teams.map(({ team, name, role }) => {
      const may =
        role === GUEST ? "a guest, who can manage only what was shared with it" : `role ${role ?? "not told"}`;
      return `Workspace ${team} "${name}": ${may}. The plan is not told: TeamGuest, GuestAccess and some fields need a larger one`;
    }),
    facts: { user: user?.username, teams },
  };
}

async function workDriveKey(api: WorkDriveApi): Promise<Who> {
  const { items } = await api.array<Fields>("module-codes-get-module-codes");
  return {
    text: "the key is accepted; the service does not tell whose it is",
    details: [`${items.length} module codes can be read; what else the user may do shows with the first write`],
    facts: { moduleCodes: items.length },
  };
}

/** No room has this id: the answer tells whether the key counts. */
const NO_ROOM = "0";

async function docSpaceKey(api: DocSpaceApi): Promise<Who> {
  const links = await api.call("rooms-get-room-links", { id: NO_ROOM }).then(
    () => "listed",
    (reason: unknown) => {
      const isAnswered = reason instanceof PortalError && reason.status !== undefined && reason.kind !== "unavailable";
      if (!isAnswered || reason.kind === "badToken" || reason.kind === "notVisible") throw reason;
      return "not told";
    },
  );
  return {
    text: "the service answers; it does not tell whose key it is",
    details: ["RoomLink needs the key of a room's manager. Nothing but a write shows whether it is one"],
    facts: { links },
    unsure: true,
  };
}
