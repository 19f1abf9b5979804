import { z } from "zod";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import type { ClinkedApi } from "../api";
import { application } from "../application";
import { userProfile } from "../user-profile";

export const getUserProfile = lookup(userProfile, {
  name: "clinked:getUserProfile",
  summary: "The profile of a user by user name or e-mail address.",
  by: ["username", "email"],
  candidates: ({ api }, { email }) => api.search("profile-list-visible-profiles", {}, { allowSelf: true, name: email }),
  example: { username: "jack" },
});

export const getUserProfiles = listing<ClinkedApi>(userProfile, {
  name: "clinked:getUserProfiles",
  summary: "Everybody whom the login can see: user ids and user names.",
  list: "profiles",
  each: "eachUserProfile",
  filters: { name: z.string().optional().describe("Text that name or e-mail address hold.") },
  page: (api, query, page) => api.page("profile-list-visible-profiles", {}, page, { allowSelf: true, ...query }),
  example: {},
});

export const getOwnUserProfile = lookup(userProfile, {
  name: "clinked:getOwnUserProfile",
  summary: "The profile of the user of the login.",
  by: [],
  scope: [],
  find: ({ api }) => api.call("profile-show-personal-profile-details"),
  cost: { requests: 1, per: "call" },
  example: {},
});

export const getApplication = lookup(application, {
  name: "clinked:getApplication",
  summary: "An application by its client id or its name.",
  by: ["clientId", "name"],
  example: { name: "My Awesome App!" },
});

export const getApplications = listing<ClinkedApi>(application, {
  name: "clinked:getApplications",
  summary: "The applications of the login.",
  list: "applications",
  each: "eachApplication",
  cost: { requests: 1, per: "call" },
  example: {},
});
