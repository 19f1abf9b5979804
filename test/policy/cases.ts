import path from "node:path";
import type { Entry } from "../engine/bench";

type Args = Readonly<Record<string, unknown>>;

/** Inputs that a policy lets pass, and inputs that it does not, with what it says of them. */
export interface Case {
  readonly policy: string;
  readonly type: string;
  readonly passes: readonly Args[];
  /** Beside the inputs: the beginning of each violation. */
  readonly fails: readonly (readonly [args: Args, ...violations: string[]])[];
}

export const END = "2099-01-01T00:00:00.000Z";
const FILE = "1/1/33";
/** A set and a single resource of the same place would be refused. */
const OTHER_FILE = "1/1/34";
const link = { room: "3975", access: "Read", linkType: "External", title: "Auditors" };
const guarded = { ...link, password: "Harbour-4711", expirationDate: END, denyDownload: true };
const share = { file: FILE, email: "guest@acme.example", type: "SHARE", downloads: false };
const safeShare = { ...share, password: "Harbour-4711", dateExpire: END };
const { file: _, ...sharedWith } = safeShare;
const sso = {
  account: "1",
  ssoEnabled: true,
  metadataFile: path.resolve(__dirname, "../../examples/clinked/identity-provider.xml"),
};
const strong = { account: "1", size: 12, uppercase: true, digits: true, special: false };
const member = { account: "1", username: "mary", name: "Mary", email: "mary@example.com" };
const hook = { team: "512", endpoint: "https://hooks.example.com/portal", events: ["taskCreated"] };
const status = { account: "1", code: "REVIEW", name: "Review", color: "#ffffff", textColor: "#767676" };

export const cases: readonly Case[] = [
  {
    policy: "guarded-room-links",
    type: "docspace:RoomLink",
    passes: [guarded, { room: "3975", access: "Read", linkType: "Invitation" }],
    fails: [
      [{ ...guarded, password: undefined }, "password: "],
      [{ ...guarded, expirationDate: undefined }, "expirationDate: "],
      [{ ...link, denyDownload: true }, "password: ", "expirationDate: "],
    ],
  },
  {
    policy: "guarded-shares",
    type: "clinked:Share",
    passes: [safeShare],
    fails: [[share, "password: ", "dateExpire: "]],
  },
  {
    policy: "guarded-shares",
    type: "clinked:Shares",
    passes: [{ file: OTHER_FILE, shares: [sharedWith] }],
    fails: [
      [
        { file: OTHER_FILE, shares: [sharedWith, { email: "other@acme.example", type: "SHARE", downloads: false }] },
        "shares[1].password: ",
        "shares[1].dateExpire: ",
      ],
    ],
  },
  {
    policy: "no-guest-downloads",
    type: "docspace:RoomLink",
    passes: [guarded, { room: "3975", access: "Read", linkType: "Invitation" }],
    fails: [
      [{ ...guarded, denyDownload: undefined }, "denyDownload: "],
      [{ ...guarded, denyDownload: false }, "denyDownload: "],
    ],
  },
  {
    policy: "no-guest-downloads",
    type: "clinked:Share",
    passes: [safeShare, { ...safeShare, type: "UPLOAD_REQUEST", downloads: undefined }],
    fails: [
      [{ ...safeShare, downloads: true }, "downloads: "],
      [{ ...safeShare, downloads: undefined }, "downloads: "],
    ],
  },
  {
    policy: "no-guest-downloads",
    type: "clinked:Shares",
    passes: [{ file: "1/1/35", shares: [sharedWith] }],
    fails: [[{ file: "1/1/35", shares: [{ ...sharedWith, downloads: true }] }, "shares[0].downloads: "]],
  },
  {
    policy: "enforced-sso",
    type: "clinked:SsoConfiguration",
    passes: [
      { ...sso, forceSso: true, adminsUsePassword: false },
      { account: "1", ssoEnabled: false },
    ],
    fails: [
      [{ ...sso, adminsUsePassword: false }, "forceSso: "],
      [{ ...sso, forceSso: true, adminsUsePassword: true }, "adminsUsePassword: "],
    ],
  },
  {
    policy: "strong-passwords",
    type: "clinked:PasswordPolicy",
    passes: [strong, { ...strong, size: 20, special: true }],
    fails: [
      [{ ...strong, size: 11 }, "size: is 11. Ask for 12 characters or more"],
      [{ ...strong, uppercase: false, digits: false }, "uppercase: ", "digits: "],
    ],
  },
  {
    policy: "two-factor",
    type: "clinked:TwoFactorEnforcement",
    passes: [{ account: "1", status: true }],
    fails: [[{ account: "1", status: false }, "status: "]],
  },
  {
    policy: "two-factor",
    type: "clinked:AccountMember",
    passes: [member],
    fails: [[{ ...member, disableTwoFactorAuthentication: "lost telephone" }, "disableTwoFactorAuthentication: "]],
  },
  {
    policy: "no-administrator-invites",
    type: "clinked:AccountInvite",
    passes: [
      { account: "1", email: "new@example.com", permission: 8, assignGroups: [{ group: "1/1", permission: 8 }] },
    ],
    fails: [
      [{ account: "1", email: "new@example.com", permission: 16 }, "permission: is 16"],
      [
        { account: "1", email: "new@example.com", permission: 1, assignGroups: [{ group: "1/1", permission: 16 }] },
        "assignGroups[0].permission: ",
      ],
    ],
  },
  {
    policy: "no-administrator-invites",
    type: "clinked:GroupInvite",
    passes: [{ group: "1/1", email: "client@example.com", permission: 4 }],
    fails: [[{ group: "1/1", email: "client@example.com", permission: 16 }, "permission: "]],
  },
  {
    policy: "no-administrator-invites",
    type: "clinked:GroupInvites",
    passes: [{ group: "1/2", invites: [{ email: "one@example.com", permission: 1 }] }],
    fails: [
      [
        {
          group: "1/2",
          invites: [
            { email: "one@example.com", permission: 1 },
            { email: "two@example.com", permission: 16 },
          ],
        },
        "invites[1].permission: ",
      ],
    ],
  },
  {
    policy: "temporary-members-expire",
    type: "clinked:GroupMember",
    passes: [
      { group: "1/1", username: "mary", permission: 1, tags: ["temporary"], expirationDate: END },
      { group: "1/1", username: "mary", permission: 1, tags: ["client"] },
    ],
    fails: [[{ group: "1/1", username: "mary", permission: 1, tags: ["client", "temporary"] }, "expirationDate: "]],
  },
  {
    policy: "temporary-members-expire",
    type: "clinked:GroupMembers",
    passes: [{ group: "1/2", members: [{ username: "mary", permission: 1 }] }],
    fails: [
      [
        { group: "1/2", members: [{ username: "mary", permission: 1, tags: ["temporary"] }] },
        "members[0].expirationDate: ",
      ],
    ],
  },
  {
    policy: "https-webhooks",
    type: "clickup:Webhook",
    passes: [hook],
    fails: [[{ ...hook, endpoint: "http://hooks.example.com/secret-path" }, "endpoint: is not https"]],
  },
  {
    policy: "https-webhooks",
    type: "clickup:Webhooks",
    passes: [{ team: "513", webhooks: [{ endpoint: "https://hooks.example.com" }] }],
    fails: [[{ team: "513", webhooks: [{ endpoint: "http://hooks.example.com" }] }, "webhooks[0].endpoint: "]],
  },
  {
    policy: "no-wildcard-frames",
    type: "clinked:IframeAllowlist",
    passes: [{ account: "1", domains: ["maps.example.com"] }],
    fails: [[{ account: "1", domains: ["*.example.com", "maps.example.com"] }, 'domains[0]: "*.example.com"']],
  },
  {
    policy: "readable-branding",
    type: "clinked:AccountBranding",
    passes: [
      { account: "1", navbarColor: "#12263a", navbarText: "#ffffff" },
      { account: "1", navbarColor: "#eeeeee" },
    ],
    fails: [
      [
        { account: "1", primaryColor: "#2e9dff", primaryText: "#ffffff" },
        "primaryText: #ffffff on #2e9dff has a contrast of 2.84. Make it 4.5 or more",
      ],
      [
        {
          ...{ account: "1", navbarColor: "#777777", navbarText: "#888888" },
          ...{ sidebarColor: "#777777", sidebarText: "#888888", secondaryColor: "#777777", secondaryText: "#888888" },
        },
        "navbarText: ",
        "sidebarText: ",
        "secondaryText: ",
      ],
    ],
  },
  {
    policy: "readable-branding",
    type: "clinked:TaskStatus",
    passes: [status, { ...status, color: "blue" }],
    fails: [[{ ...status, textColor: "#787878" }, "textColor: #787878 on #ffffff has a contrast of 4.41"]],
  },
  {
    policy: "readable-branding",
    type: "clinked:TaskStatuses",
    passes: [{ account: "2", statuses: [{ code: "REVIEW", name: "Review" }] }],
    fails: [
      [
        { account: "2", statuses: [{ code: "REVIEW", name: "Review", color: "#ffffff", textColor: "#eeeeee" }] },
        "statuses[0].textColor: ",
      ],
    ],
  },
  {
    policy: "readable-branding",
    type: "clickup:SpaceTag",
    passes: [{ space: "790", name: "legal", tagFg: "#ffffff", tagBg: "#1f618d" }],
    fails: [[{ space: "790", name: "legal", tagFg: "#ffffff", tagBg: "#f1c40f" }, "tagFg: "]],
  },
  {
    policy: "readable-branding",
    type: "clickup:SpaceTags",
    passes: [{ space: "791", tags: [{ name: "legal" }] }],
    fails: [[{ space: "791", tags: [{ name: "legal", tagFg: "#ffffff", tagBg: "#f1c40f" }] }, "tags[0].tagFg: "]],
  },
];

/** All inputs that fail, as resources of one program; what is said of each stands beside its name. */
export const failing = (): Map<Entry, { policy: string; violations: readonly string[] }> =>
  new Map(
    cases.flatMap(({ policy, type, fails }) =>
      fails.map(([args, ...violations], index) => [
        { type, name: `${policy}-${type.replace(":", "-")}-${index}`, args },
        { policy, violations },
      ]),
    ),
  );
