import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, file, removable, timestamp } from "../kit/fields";
import type { Fields } from "../kit/normal-form";
import type { Session } from "../kit/session";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked } from "./api";
import { upload } from "./upload";

const text = (description: string) => z.string().optional().describe(description);

const inputs = z.strictObject({
  username: z.string().min(1).describe("User name. The user must be there: a profile cannot be made."),
  name: z.string().min(1).optional().describe("Full name."),
  realName: text("Real name, for administrators only."),
  email: email("E-mail address.").optional(),
  address: text("Address."),
  telephone: text("Phone number."),
  organisation: text("Organisation."),
  jobTitle: text("Job title."),
  other: text("Notes."),
  locale: text('Language, for example "en_GB".'),
  timeZone: text('Time zone, for example "Europe/London".'),
  dateFormat: z.enum(["YMD", "MDY", "DMY"]).optional().describe("Order of year, month and day in dates."),
  twentyFourHourTimeFormat: z.boolean().optional().describe("Whether times have 24 hours."),
  profileFields: z
    .record(z.string(), z.string())
    .optional()
    .describe("Values of the account's profile fields, by name."),
  logo: removable("picture", "logoImage gives one"),
  logoImage: file(
    "Picture: path of an image file or a Pulumi asset. A change of content is found by its hash.",
  ).optional(),
  password: text("Password. Never returned."),
  verifyEmail: text("Any text; a change of it marks the e-mail address as verified once."),
});
const outputs = z.object({
  userId: z.string().describe("Id of the user."),
  twoFactorAuthentication: z.boolean().describe("Whether two-factor login is on."),
  verifiedEmail: z.boolean().describe("Whether the e-mail address is verified."),
  lastModified: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: number | string;
  readonly username: string;
  readonly [field: string]: unknown;
}

/** The login's own profile: whoever sees it sees the profiles of the portal. */
const ownProfile = defineSource<ClinkedApi, Wire>({
  name: "clinked:ownProfile",
  scope: [],
  key: (wire) => (wire.username ? OWN : ""),
  single: (api) => api.object("profile-show-personal-profile-details"),
});
const OWN = "me";

/** Everybody whom the login may see. Somebody who is not listed is asked for alone. */
export const profiles = defineSource<ClinkedApi, Wire>({
  name: "clinked:profiles",
  scope: [],
  key: ({ username }) => username,
  parent: () => ({ source: ownProfile, place: { scope: {}, key: OWN } }),
  list: (api, _, page) => api.page("profile-list-visible-profiles", {}, page, { allowSelf: true }),
  single: (api, _, username) => api.call("profile-get-profile-details", { username }),
});

export const userProfile = defineResource({
  type: "clinked:UserProfile",
  summary:
    "The profile of a user who is there: time zone, picture, profile fields. Create takes it over, delete forgets it.",
  product: clinked,
  kind: "adoptOnly",
  inputs,
  outputs,
  identity: { id: ["username"] },
  source: profiles,
  listFields: [
    ...["username", "name", "email", "address", "telephone", "organisation", "jobTitle", "other", "locale", "timeZone"],
    ...["dateFormat", "twentyFourHourTimeFormat", "profileFields", "logo", "userId", "twoFactorAuthentication"],
    ...["verifiedEmail", "lastModified"],
  ],
  writeOnly: ["logoImage", "password"],
  evidence: { logoImage: "logo" },
  triggers: ["verifyEmail"],
  secret: ["password"],
  volatile: ["lastModified"],
  exported: {
    defaults: { logo: false, twentyFourHourTimeFormat: false },
    leaves: ["name", "realName", "email", "telephone"], // AccountMember gives them
  },
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 0 },
  quirks: [
    {
      text: "People whom the program makes are AccountMember: leave name, realName, email, phone and password to it, and give here what it lacks. With the same field in both, each undoes the other.",
    },
    { line: 36846, text: "The update shows no answer, only a table: the profile is read after it." },
    { line: 35883, text: "List entries lack realName: a profile whose realName is managed is read singly." },
    { line: 36732, text: "logo and logoImage are listed twice; dateFormat is a boolean in other tables." },
    { text: "A new password of the provider's own login is sent with the one of before, as far as the state has it." },
    { text: "There is neither create nor delete: destroy leaves the profile as it is." },
  ],
  example: { username: "mary", timeZone: "UTC", locale: "en_GB", jobTitle: "Boss" },

  state: ({ id: userId, ...wire }) => ({ ...wire, userId: idIn(userId) }),

  validate: ({ logo, logoImage }) =>
    logo === false && logoImage !== undefined
      ? [{ path: "logo", text: "is removed and given by logoImage. Keep one" }]
      : [],

  async update(context, { username = "" }, { logoImage, verifyEmail, ...body }, _, before) {
    const sent = {
      ...body,
      ...(logoImage === undefined ? {} : { logoImage: await upload(context, logoImage, "picture"), logo: true }),
      ...(body.password === undefined ? {} : await ownPassword(context.session, username, before)),
      ...(verifyEmail === undefined ? {} : { verifyEmail: true }),
    };
    await context.api.call("profile-update-profile", { username }, { body: sent });
    return undefined;
  },
});

/** Whoever changes their own password may have to know the one of before; the document does not say who (L36828). */
async function ownPassword(session: Session<ClinkedApi>, username: string, { password }: Fields): Promise<Fields> {
  if (typeof password !== "string" || username !== (await session.whoami())) return {};
  return { currentPassword: password };
}
