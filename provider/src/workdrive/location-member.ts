import { z } from "zod";
import { defineResource } from "../kit/definition";
import type { Ids } from "../kit/identity";
import { defineSource } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { type LocationWire, locations } from "./location";
import { idOf, shownIn } from "./root";

const inputs = z.strictObject({
  location: idOf("Id of the Location.", "Location"),
  user: idOf("Id of the User.", "User"),
});

interface Wire {
  readonly id: string;
}

const members = defineSource<WorkDriveApi, Wire>({
  name: "workdrive:locationMembers",
  scope: ["location"],
  key: ({ id }) => id,
  within: {
    source: locations,
    place: ({ location: key = "" }: Ids) => ({ scope: {}, key }),
    items: (holder) => shownIn("locations-get-location-members", "members", (holder as LocationWire).members),
  },
});

export const locationMember = defineResource({
  type: "workdrive:LocationMember",
  summary: "One member of a location. It minds nobody else's membership; LocationMembers owns all of them.",
  product: workdrive,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["location", "user"], unique: true },
  source: members,
  listFields: "all",
  cost: { list: 1, read: null, create: 3, update: 0, delete: 1 },
  quirks: [
    { line: 6686, text: "Members are plain ids here and objects in departments." },
    { text: "A user is in one location: give User.location or a LocationMember, not both." },
  ],
  example: { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e", user: "172fa58d-7933-45a6-a905-b06770f2224c" },

  state: ({ id: user }) => ({ user }),

  async create({ api }, { location: id, user }) {
    await api.call("locations-update-location-members", { id }, { body: { addMembers: [user] } });
    return { key: user };
  },

  async delete({ api }, { location: id = "", user }) {
    await api.call("locations-update-location-members", { id }, { body: { removeMembers: [user] } });
  },
});
