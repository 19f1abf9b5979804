import { type Handlers, ok } from "../call";
import { listAudit } from "./audit";
import { countProfiles, listProfiles } from "./profiles";
import { searchAll } from "./search";

export const accountLookupHandlers: Handlers = {
  "audit-log": listAudit,
  search: searchAll,
  "profile-profile-count": countProfiles,
  "profile-list-visible-profiles": listProfiles,
  "profile-properties-get-status": () => ok({ linkedin: false, google: false, apple: false }),
};
