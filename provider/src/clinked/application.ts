import { z } from "zod";
import { defineResource } from "../kit/definition";
import { emits } from "../kit/emission";
import { timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import type { Session } from "../kit/session";
import { defineSource } from "../kit/source";
import { type ClinkedApi, clinked } from "./api";

const inputs = z.strictObject({
  name: z.string().min(1).describe("Name of the application. Two may have the same."),
  description: z.string().optional().describe("What it is for."),
  platform: z
    .enum(["IOS", "ANDROID", "SYNC", "LINUX", "WINDOWS", "OTHER"])
    .optional()
    .describe("Platform that it runs on."),
  deviceType: z.enum(["Phone", "Tablet", "Watch", "Browser", "Other"]).optional().describe("Kind of device."),
  deviceModel: z.string().optional().describe("Model of the device."),
  deviceOs: z.string().optional().describe("Operating system of the device."),
  appVersion: z.string().optional().describe("Version of the application."),
  bundleId: z.string().optional().describe('Bundle or package name, for example "com.clinked.awesome".'),
  rotation: z
    .string()
    .optional()
    .describe('Any text, for example "2026-11"; a change of it makes a new client secret, and the old one ends.'),
  allowOwnLogin: z
    .boolean()
    .optional()
    .describe("Consent to rotate or delete the application that the provider itself logs in with."),
});
const outputs = z.object({
  clientId: z.string().describe("Client id."),
  clientSecret: z.string().describe("Client secret, as the create or the last rotation showed it."),
  owner: z
    .object({ id: z.string().describe("Id of the user."), username: z.string().describe("User name.") })
    .describe("User who made it, and for whom it acts."),
  lastActivity: timestamp("When it was last used.").optional(),
  ip: z.string().optional().describe("Address that it was used from."),
});

interface Wire {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly owner: { readonly id: number | string; readonly username: string } | null;
  readonly [field: string]: unknown;
}

const applications = defineSource<ClinkedApi, Wire>({
  name: "clinked:applications",
  scope: [],
  key: (wire) => wire.clientId,
  ownLogin: true,
  list: (api) => api.array("applications-list-applications"),
  single: (api, _, application) => api.call("applications-return-application-details", { application }),
});

export const application = defineResource({
  type: "clinked:Application",
  summary: "An application that reaches the API with credentials of its own, for the user who made it.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["clientId"], naturalKeys: ["name"], unique: false },
  source: applications,
  listFields: "all",
  emitOnCreate: ["clientSecret"],
  secret: ["clientSecret"],
  triggers: ["rotation"],
  local: ["allowOwnLogin"],
  volatile: ["lastActivity", "ip"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    {
      line: 1149,
      text: "The secret is shown by the create and by a rotation, never by a read: it cannot be imported.",
    },
    {
      line: 1276,
      text: "A deleted application's credentials end at once. That of the provider's own login is refused.",
    },
    { text: "After an import clientSecret is missing until a change of `rotation` makes a new one." },
    { text: "A rotation whose reply was lost is made again: the secret that nobody has seen ends." },
    { text: "It belongs to the login: with other credentials other applications are seen." },
  ],
  example: {
    name: "Awesome Application",
    description: "The best application you can find",
    platform: "OTHER",
    deviceType: "Other",
    deviceModel: "Unknown",
    deviceOs: "Linux",
    appVersion: "1.0",
    bundleId: "com.clinked.awesome",
    rotation: "2026-11",
  },

  state: ({ owner, ...wire }) => ({
    ...Object.fromEntries(Object.entries(wire).map(([name, value]) => [name, value ?? undefined])),
    owner: { id: String(owner?.id ?? ""), username: owner?.username ?? "" },
  }),

  // No answer has a date of creation; what was used before its secret was seen is somebody else's (null for a new one, L587).
  createdAt: ({ lastActivity }) => (lastActivity === null || lastActivity === undefined ? undefined : 0),

  async create({ api }, body) {
    const wire = await api.call<Wire>("applications-create-new-application", {}, { body });
    return created(wire, "clientId");
  },

  regain: async ({ api }, ids) => rotated(await rotate(api, ids)),

  async update({ api, session }, { clientId: application = "" }, { rotation, ...body }, { allowOwnLogin }) {
    if (rotation === undefined) {
      return api.call<Wire>("applications-update-application", { application }, { body });
    }
    refuseOwnLogin(session, application, allowOwnLogin, "A new secret would end its credentials");
    const wire = await rotate(api, { clientId: application }, body);
    return emits({ wire, emitted: rotated(wire) });
  },

  async delete({ api, session }, { clientId: application = "" }, { allowOwnLogin }) {
    refuseOwnLogin(session, application, allowOwnLogin, "Without it nothing can be reached any more");
    await api.call("applications-delete-application", { application });
  },
});

/** Sent again after a lost answer: the secret that it showed is known to nobody, and ends with the next one. */
const rotate = (api: ClinkedApi, { clientId: application = "" }, body: object = {}) =>
  api.call<Wire>("applications-update-application", { application }, { body: { ...body, rotateSecret: true } });

const rotated = (wire: Wire | undefined) => ({ clientSecret: wire?.clientSecret });

function refuseOwnLogin(session: Session<ClinkedApi>, clientId: string, consent: unknown, why: string): void {
  if (session.login !== `client ${clientId}` || consent === true) return;
  throw new Error(
    `clinked:Application ${clientId}: the provider itself logs in with this application. ${why}. ` +
      "Set `allowOwnLogin: true` and run `pulumi up` to agree, or log in with another application.",
  );
}
