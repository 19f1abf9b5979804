import { defineSource } from "../kit/source";
import type { ClickUpApi } from "./api";

export interface TeamWire {
  readonly id: number | string;
  readonly members?: readonly MemberWire[];
}

export interface MemberWire {
  readonly user: {
    readonly id: number | string;
    readonly email: string | null;
    readonly role?: number | string;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

const list = (api: ClickUpApi) => api.list<TeamWire>("teams-get-teams", {}, "teams");

/** The Workspaces that the token was granted: the root of everything. */
export const teams = defineSource<ClickUpApi, TeamWire>({
  name: "clickup:teams",
  scope: [],
  key: (wire) => wire.id,
  list,
});

/** Vouches for an absence in a Workspace that nobody has named: the token sees one at least. */
const anyTeam = defineSource<ClickUpApi, TeamWire>({
  name: "clickup:teams of the token",
  scope: [],
  key: () => "any",
  loginOnly: true,
  list,
});

export const inAnyTeam = () => ({ source: anyTeam, place: { scope: {}, key: "any" } });

export const inTeam = (team: string | undefined) =>
  team ? { source: teams, place: { scope: {}, key: team } } : inAnyTeam();
