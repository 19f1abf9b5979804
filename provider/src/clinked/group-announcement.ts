import { z } from "zod";
import { defineAnnouncement } from "./announcement";
import { groupOf, groupReference } from "./api";
import { inGroup } from "./group-member";

export const groupAnnouncement = defineAnnouncement({
  type: "clinked:GroupAnnouncement",
  summary: "An announcement of a group under an id of your choice. GroupAnnouncements owns all of them.",
  source: "clinked:groupAnnouncements",
  parent: { group: groupReference },
  outputs: z.object({
    propagate: z.boolean().optional().describe("Whether it is handed on as a default."),
    inherit: z.boolean().optional().describe("Whether it is inherited from the account."),
  }),
  operations: {
    list: "groups-announcements-list-announcements",
    get: "groups-announcements-single-announcement",
    put: "groups-announcements-create-update-announcement",
    delete: "groups-announcements-delete-announcement",
  },
  path: ({ group }) => groupOf(group),
  inParent: inGroup,
  quirks: [
    { line: 18023, text: "DELETE without an id removes the main announcement: the id is always sent." },
    { line: 17790, text: "The main announcement has no id. It is not managed, and no list entry without an id is." },
    { line: 17860, text: "The single read shows no id: it is the one that was asked for." },
    { line: 17905, text: "There is no update: POST with the same id writes it anew." },
    { line: 17938, text: "propagate and inherit come back, and no request of a group takes them." },
  ],
  example: { group: "1/1" },
});
