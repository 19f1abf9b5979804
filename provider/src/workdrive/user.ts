import { z } from "zod";
import { atMostOne } from "../kit/choice";
import { type Created, defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { email, set, timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, listOf, says, shownId, uuid } from "./root";

const inputs = z.strictObject({
  email: email("E-mail address; recognises an existing user. A change replaces the user."),
  firstName: z.string().optional().describe("First name."),
  lastName: z.string().optional().describe("Last name."),
  phone: z.string().optional().describe("Phone number."),
  designation: z.string().optional().describe("Job title."),
  bio: z.string().optional().describe("Text about the user."),
  department: idOf("Id of the Department that the user is a member of.", "Department").optional(),
  location: idOf("Id of the Location that the user is a member of.", "Location").optional(),
  reportsTo: idOf("Id of the User who supervises this one.", "User").optional(),
  isDepartmentHead: z.boolean().optional().describe("Whether the user heads a department."),
  isExpert: z.boolean().optional().describe("Whether the user is an expert."),
  status: z
    .enum(["ACTIVE", "ARCHIVE", "PRE_INVITED", "INVITED", "BLOCKED"])
    .optional()
    .describe("Status. ARCHIVE takes the user out of service without deleting anything."),
  availability: z.enum(["ACTIVE", "AWAY"]).optional().describe("Whether the user is there."),
  fileId: uuid("Media id of the profile picture.").optional(),
  coverFileId: uuid("Media id of the cover picture.").optional(),
  additionalTeams: set(idOf("Id of a User.", "User"), "Supervisors whose teams the user joins as well.").optional(),
  additionalLocations: set(
    idOf("Id of a Location.", "Location"),
    "Locations whose admins supervise the user as well. None can be taken away again.",
  ).optional(),
  securityGroup: uuid("Id of a security group. Later changes belong to SecurityGroupMember.").optional(),
  skill: set(z.string(), "Skills.").optional(),
  defaultVisibility: z.enum(["public", "restricted"]).optional().describe("Visibility of what the user posts."),
  externalUserId: z.string().optional().describe("Id of the user in another system."),
  onboardingDefaults: z
    .boolean()
    .optional()
    .describe("Whether the organization's on-boarding settings fill in what is missing."),
  offboardingDefaults: z
    .boolean()
    .optional()
    .describe("Whether a delete hands the user's data on as the off-boarding settings say."),
  archiveOnDestroy: z
    .boolean()
    .optional()
    .describe("Whether destroy sets the status ARCHIVE instead of deleting the user."),
});
const outputs = z.object({
  userId: z.string().describe("Id given by WorkDrive."),
  userName: z.string().describe("User name.").optional(),
  orgId: z.string().describe("Id of the organization."),
  createdAt: timestamp("When the user was made."),
});

interface Wire {
  readonly id: string;
  readonly department: string | { readonly id: string } | null;
  readonly location: string | { readonly id: string } | null;
  readonly createdAt: string;
  readonly [field: string]: unknown;
}

export const users = defineSource<WorkDriveApi, Wire>({
  ...listOf<Wire>("workdrive:users", "user-get-all-users", "users"),
  key: ({ id }) => id,
});

export const user = defineResource({
  type: "workdrive:User",
  summary: "A person of the organization.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["userId"], naturalKeys: ["email"], unique: true },
  source: users,
  listFields: "all",
  replaceOn: ["email"], // no documented update accepts it
  createOnly: ["securityGroup", "skill", "defaultVisibility", "externalUserId", "onboardingDefaults"],
  writeOnly: [
    // Echoed where an answer shows no id of them.
    "department",
    "location",
    "availability",
    "fileId",
    "coverFileId",
    "additionalTeams",
    "additionalLocations",
    "securityGroup",
    "skill",
    "defaultVisibility",
    "externalUserId",
    "onboardingDefaults",
  ],
  local: ["offboardingDefaults", "archiveOnDestroy"],
  afterCreate: ["status", "availability", "isExpert", "bio", "fileId", "coverFileId"],
  exported: {
    defaults: { status: "ACTIVE", isDepartmentHead: false, isExpert: false },
    leaves: ["department", "location"], // DepartmentMembers and LocationMembers give them
  },
  cost: { list: 1, read: null, create: 3, update: 2, delete: 1 },
  quirks: [
    { line: 46, text: "There is no single read and no filter by e-mail address: every read lists all users." },
    {
      line: 83,
      text: "Lists show no teams, and availability as a number that nothing explains: their drift is not seen.",
    },
    { line: 73, text: "picture is an object in lists and the number 20 elsewhere; it is not compared with fileId." },
    {
      line: 84,
      text: "The list prints location as an empty object, whose id is read where it has one. department is an id in the table.",
    },
    {
      line: 276,
      text: "The example of PATCH sends a name as department; the id of the table is sent. Where an answer shows a name, or no id, drift of department and location is not seen.",
    },
    { line: 345, text: "Teams are added and taken away by difference; additional locations can only be added." },
    { line: 398, text: "externalUserId is taken by bulk-create alone, so a user with one is made there." },
    { text: "securityGroup, skill, defaultVisibility and externalUserId are never returned and no update takes them." },
  ],
  example: { email: "john@workdrive.example", firstName: "John", lastName: "Smith", designation: "Manager" },

  state: ({ id, department, location, ...wire }) => ({
    ...wire,
    userId: id,
    department: shownId(department),
    location: shownId(location),
    // A number that nothing explains, and what is no id of a file.
    availability: undefined,
  }),

  createdAt: ({ createdAt }) => Date.parse(createdAt),

  validate(news, olds) {
    const { additionalLocations } = news;
    const lost = delta(known(olds.additionalLocations), known(additionalLocations)).remove;
    return [
      ...atMostOne(news, ["externalUserId", "onboardingDefaults"], "they belong to two requests"),
      ...(Array.isArray(additionalLocations) && lost.length > 0
        ? [{ path: "additionalLocations", text: `no request takes ${lost.join(", ")} away again. Keep it in the list` }]
        : []),
    ];
  },

  async create({ api }, given): Promise<Created<Wire>> {
    const { onboardingDefaults, externalUserId, additionalTeams, additionalLocations, ...person } = given;
    const teams = { addAdditionalTeams: additionalTeams, addAdditionalLocations: additionalLocations };
    if (externalUserId !== undefined) {
      const body = { data: [{ ...person, ...teams, externalUserId }] };
      const made = await api.call<readonly Wire[] | undefined>("user-bulk-create-user", {}, { body });
      return keyOf(Array.isArray(made) ? made[0] : undefined);
    }
    const query = onboardingDefaults ? { bulk: true } : {};
    return keyOf(await api.call<Wire>("user-create-a-user", {}, { query, body: { ...person, ...teams } }));
  },

  async update({ api }, { userId: id = "" }, { additionalTeams, additionalLocations, ...changed }, _inputs, before) {
    const teams = delta(known(before.additionalTeams), additionalTeams ?? known(before.additionalTeams));
    const places = delta(known(before.additionalLocations), additionalLocations);
    const body = {
      ...changed,
      ...(teams.add.length > 0 ? { addAdditionalTeams: teams.add } : {}),
      ...(teams.remove.length > 0 ? { removeAdditionalTeams: teams.remove } : {}),
      ...(places.add.length > 0 ? { addAdditionalLocations: places.add } : {}),
    };
    if (says(body)) await api.call("user-update-a-user", { id }, { body });
    return undefined;
  },

  async delete({ api }, { userId: id = "" }, { archiveOnDestroy, offboardingDefaults }) {
    if (archiveOnDestroy === true) return api.call("user-update-a-user", { id }, { body: { status: "ARCHIVE" } });
    await api.call("user-delete-a-user", { id }, { query: offboardingDefaults === true ? { bulk: true } : {} });
  },
});

const keyOf = (wire: Wire | undefined): Created<Wire> => (wire?.id ? { key: wire.id } : {});
const known = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
