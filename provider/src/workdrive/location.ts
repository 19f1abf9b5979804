import { z } from "zod";
import { defineResource } from "../kit/definition";
import { timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { listOf } from "./root";

const inputs = z.strictObject({
  name: z.string().min(1).describe("Name of the location; recognises an existing one."),
});
const outputs = z.object({
  locationId: z.string().describe("Id given by WorkDrive."),
  memberCount: z.number().describe("Number of members."),
  createdAt: timestamp("When it was made."),
});

/** A list entry shows memberCount, the single read members (L6633, L6751). */
export interface LocationWire {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly memberCount?: number | null;
  readonly members?: readonly { readonly id: string }[] | null;
}

/** The members read serves as the single read: it shows the location as well (L6734). */
export const locations = defineSource<WorkDriveApi, LocationWire>({
  ...listOf<LocationWire>("workdrive:locations", "locations-get-all-locations", "locations"),
  key: ({ id }) => id,
  single: (api, _scope, id) => api.call("locations-get-location-members", { id }),
});

export const location = defineResource({
  type: "workdrive:Location",
  summary: "A place where people work. LocationMember holds who does.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["locationId"], naturalKeys: ["name"], unique: true },
  source: locations,
  listFields: "all",
  volatile: ["memberCount"],
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 6657,
      text: "The document prints POST /api/departments for the create, with the text of departments. That would make a department, so POST /api/locations is sent, which the other paths suggest. Where it is not served, the create fails with 404 and nothing is made: set WORKDRIVE_LOCATIONS_PATH, or `portals:workdriveLocationsPath`, to the path that is.",
    },
    {
      line: 6667,
      text: "The create answers without an id, and its example with another name: the location is looked up by its name.",
    },
    { line: 6734, text: "There is no single read; the list of members shows the location as well and serves as one." },
  ],
  example: { name: "Berlin" },

  state: ({ id, name, createdAt, memberCount, members }) => ({
    name,
    createdAt,
    locationId: id,
    memberCount: memberCount ?? members?.length,
  }),

  createdAt: ({ createdAt }) => Date.parse(createdAt),

  async create({ api }, { name }) {
    await api.call("locations-create-a-location", {}, { body: { name } });
    return {};
  },

  async update({ api }, { locationId: id = "" }, { name }) {
    if (name !== undefined) await api.call("locations-update-a-location", { id }, { body: { name } });
    return undefined;
  },

  async delete({ api }, { locationId: id = "" }) {
    await api.call("locations-delete-a-location", { id });
  },
});
