import fc from "fast-check";
import type { Area } from "../area";
import { standing, world } from "../worlds/docspace";

export const area: Area = {
  name: "docspace",
  world,
  paths: "^/api/2.0/",
  types: {
    "docspace:RoomLink": {
      values: { room: fc.constantFrom(...standing.rooms), linkId: fc.uuid() },
      leftOut: {
        linkId: "A link with a given id is taken over: two samples would be one link.",
        primary: "A room has one primary link, which exists already: test/docspace takes it over.",
      },
      keptBack: { primary: "says which link is meant" },
      replaced: {
        linkType: {
          reason: "Password and denyDownload are for External links alone.",
          inputs: ({ password: _, denyDownload: __, linkType, ...inputs }) => ({
            ...inputs,
            linkType: linkType === "External" ? "Invitation" : "External",
          }),
        },
      },
      wholeUpdates: "The one request sets the whole link.",
    },
  },
};
