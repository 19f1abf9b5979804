import fc from "fast-check";
import type { Area } from "../area";
import { email, text } from "../values";
import { world } from "../worlds/clinked";
import { area as clinked } from "./clinked";

const domain = fc.stringMatching(/^[a-z]{3,10}\.[a-z]{3,10}\.ltd$/);
const whole = "Clinked documents no update of parts: every POST sends everything.";

export const area: Area = {
  name: "clinked-account",
  world,
  base: clinked,
  types: {
    "clinked:AccountAnnouncement": { values: { announcementId: fc.uuid(), colour: text } },
    "clinked:AccountAnnouncements": {
      values: { "announcements[].announcementId": fc.uuid() },
      always: { allowMassRemoval: true },
      distinct: { announcements: "announcementId" },
    },
    "clinked:Application": { wireNames: { rotation: "rotateSecret" }, undated: true },
    "clinked:CustomDomain": { values: { domain } },
    "clinked:CustomEmailDomainAuthentication": { values: { from: email } },
    "clinked:CustomEmailSendgrid": { wholeUpdates: whole },
    "clinked:CustomEmailSmtp": { wholeUpdates: whole },
    "clinked:DocusignIntegration": { values: { docusignAccount: fc.constantFrom("xxxx-xxxx", "yyyy-yyyy") } },
    "clinked:IframeAllowlist": { values: { "domains[]": domain } },
    "clinked:PasswordPolicy": {},
    "clinked:ProfileFieldSet": {},
    "clinked:StorageRegion": {
      values: { region: fc.constantFrom("US-WEST-1", "EU-WEST-1") },
      always: { allowRegionChange: true },
    },
    "clinked:TwoFactorEnforcement": {},
  },
};
