import { z } from "zod";
import { id } from "../kit/fields";
import { inAccount } from "./account";
import { defineAnnouncement } from "./announcement";

export const accountAnnouncement = defineAnnouncement({
  type: "clinked:AccountAnnouncement",
  summary: "An announcement of an account under an id of your choice. AccountAnnouncements owns all of them.",
  source: "clinked:accountAnnouncements",
  parent: { account: id("Id of the account.", "clinked:Account") },
  further: {
    propagate: z.boolean().optional().describe("Whether groups begin with it as their default."),
    inherit: z.boolean().optional().describe("Whether it is inherited from the account."),
  },
  outputs: z.object({}),
  operations: {
    list: "accounts-announcements-list-announcements",
    get: "accounts-announcements-get-announcement",
    put: "accounts-announcements-create-announcement",
    delete: "accounts-announcements-delete-announcement",
  },
  path: ({ account = "" }) => ({ account }),
  inParent: inAccount,
  quirks: [
    { line: 7301, text: "DELETE without an id removes the main announcement: the id is always sent." },
    { line: 7056, text: "The main announcement has no id. It is not managed, and no list entry without an id is." },
    { line: 7135, text: "The single read shows no id: it is the one that was asked for." },
    { line: 17905, text: "There is no update: POST with the same id writes it anew, as stated for groups." },
  ],
  example: { account: "1" },
});
