import type { FaultRule } from "../../sandbox/src/faults";
import type { Entry } from "../engine/bench";

/** A mistake, and what it costs in requests. */
export interface Case {
  /** Name of the file in `screens` that holds what a person sees. */
  readonly name: string;
  readonly command: "preview" | "up";
  /** Beside the group that stands already. */
  readonly entries?: readonly Entry[];
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly fault?: FaultRule;
  /** Errors that the resources show, one for each problem. */
  readonly errors: number;
  /** Requests that reach the portal, those for tokens included. */
  readonly requests: number;
  /** On the engine in `npm run test:long` alone: it is much like another one, and a cheaper test has its text as well. */
  readonly rare?: true;
}

/** Stands for a password; no screen may show it. */
export const CANARY = "Canary-4711";

const bad = (type: string, args: Readonly<Record<string, unknown>>): readonly Entry[] => [{ type, name: "bad", args }];
const group = { account: "1", friendlyName: "New" };
const member = { account: "1", username: "ann", name: "Ann", email: "ann@example.com" };
const refresh = ["--refresh"];
/** Port 9 is for datagrams only: nobody listens there. */
const closed = "http://127.0.0.1:9";

/** Mistakes that the inputs show: nothing is sent for them. */
export const inputs: readonly Case[] = [
  {
    name: "wrong-type",
    command: "up",
    entries: bad("Group", { ...group, blind: "yes" }),
    errors: 1,
    requests: 0,
  },
  {
    name: "unknown-field",
    command: "preview",
    entries: bad("Group", { ...group, blindd: true }),
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "several-problems",
    command: "preview",
    entries: bad("Group", {
      account: true,
      friendlyNam: "New",
      blind: 3,
      watermarkConfiguration: { enableWatermark: "no", colour: "red" },
      components: [{ name: "files", order: "first" }],
    }),
    errors: 7,
    requests: 0,
  },
  {
    name: "list-entry",
    command: "preview",
    entries: bad("GroupMembers", { group: "1/1", members: [{ username: "ann", permission: 3 }, { permission: 4 }] }),
    errors: 2,
    requests: 0,
    rare: true,
  },
  {
    name: "half-a-reference",
    command: "preview",
    entries: bad("GroupProperty", { group: "1", name: "tier", value: "gold" }),
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "reference-to-another-account",
    command: "preview",
    entries: bad("Group", { ...group, master: "2/17" }),
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "missing-file",
    command: "preview",
    entries: bad("GroupBranding", { group: "1/1", logoFile: "nowhere.svg" }),
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "secret-of-wrong-type",
    command: "preview",
    entries: bad("AccountMember", { ...member, password: [CANARY] }),
    errors: 1,
    requests: 0,
  },
  {
    name: "secret-under-wrong-name",
    command: "preview",
    entries: bad("AccountMember", { ...member, pasword: CANARY }),
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "lock-out",
    command: "preview",
    entries: bad("SsoConfiguration", { account: "1", forceSso: true, ssoEnabled: true }),
    errors: 1,
    requests: 0,
    rare: true,
  },
];

/** Mistakes in how the portal is reached. */
const logins: readonly Case[] = [
  {
    name: "missing-credentials",
    command: "up",
    entries: bad("Group", group),
    env: { CLINKED_CLIENT_ID: "", CLINKED_CLIENT_SECRET: "" },
    errors: 1,
    requests: 0,
  },
  {
    name: "incomplete-credentials",
    command: "preview",
    args: refresh,
    env: { CLINKED_CLIENT_ID: "", CLINKED_CLIENT_SECRET: "", CLINKED_USERNAME: "jack" },
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "unknown-connection",
    command: "up",
    entries: bad("Group", { ...group, connection: "acme" }),
    errors: 1,
    requests: 0,
  },
  {
    name: "unreachable-host",
    command: "preview",
    args: refresh,
    env: { CLINKED_BASE_URL: closed },
    errors: 1,
    requests: 0,
  },
  {
    name: "plain-http",
    command: "preview",
    args: refresh,
    env: { CLINKED_BASE_URL: "http://portal.example.com" },
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "no-url",
    command: "preview",
    args: refresh,
    env: { CLINKED_BASE_URL: "api.clinked.com" },
    errors: 1,
    requests: 0,
    rare: true,
  },
  {
    name: "wrong-credentials",
    command: "preview",
    args: refresh,
    env: { CLINKED_CLIENT_SECRET: CANARY },
    errors: 1,
    requests: 1,
  },
];

/** Mistakes that only the portal can tell. */
const portal: readonly Case[] = [
  {
    name: "wrong-account",
    command: "up",
    entries: bad("Group", { ...group, account: "999" }),
    errors: 1,
    requests: 2,
  },
  {
    name: "name-taken",
    command: "up",
    entries: bad("Group", { account: "1", friendlyName: "Explore Clinked" }),
    errors: 1,
    requests: 2,
  },
  {
    name: "no-permission-to-create",
    command: "up",
    entries: bad("Group", group),
    fault: { match: "groups-create-new-group", status: 403, body: { message: "Access is denied" } },
    errors: 1,
    requests: 3,
  },
  {
    name: "no-permission-to-read",
    command: "preview",
    args: refresh,
    fault: { match: "GET ^/v3/accounts/1/groups", times: null, status: 403, body: { message: "Access is denied" } },
    errors: 1,
    requests: 2,
  },
];

const all = [...inputs, ...logins, ...portal];

export const cases = all.filter(({ rare }) => !rare);
export const rareCases = all.filter(({ rare }) => rare);
