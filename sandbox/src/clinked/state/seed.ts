import { seedDevices } from "../account-facts/records";
import { seedAudit } from "../account-lookups/records";
import { seedApplication } from "../applications/seed";
import { plainGroupBranding } from "./defaults";
import { Maker } from "./make";
import type { State } from "./state";

/** Test credentials; the document's own examples (L29, L74). */
export const credentials = {
  clientId: "5ad29f13-82b8-4b68-89e6-c2f4c96d5d9d",
  clientSecret: "0eda391b-0a88-46d2-aaaf-905332c19e20",
  username: "jack",
  password: "Aez1Ahr8Ji",
  twoFactorCode: "12345",
} as const;

const start = 1514764800000;

/** Account 1 with its administrator jack; unless empty, also group 1 and guest 1 of the document's examples. */
export function seed(state: State, { empty }: { empty: boolean }): void {
  state.clear();
  state.setNextId("contextKey", "89");
  const make = new Maker(state, () => start);
  const account = make.account({ name: "awesome_org", friendlyName: "Awesome Organisation" }).id;
  const user = make.user({
    username: credentials.username,
    name: "Jack Bauer",
    jobTitle: "Marketing",
    organisation: "Clinked",
    email: "jack.bauer@clinked.com",
    address: "71 Pilgrim Avenue",
    telephone: "123456789",
    timeZone: "UTC",
    locale: "en",
    realName: "Jack Bauer",
    password: credentials.password,
  }).id;
  make.member({ account, user, permission: 16 });
  seedApplication(state, user, credentials);
  if (empty) return;
  seedDevices(state, account, user);
  seedAudit(state, account, user);
  const branding = { ...plainGroupBranding(), headerColor: "#ffffff", textColor: "#ff0000" };
  const group = make.group({
    account,
    name: "explore_clinked",
    friendlyName: "Explore Clinked",
    owner: user,
    branding,
  });
  make.groupMember({ group: group.id, user, permission: 16 });
  make.guest({ account, name: "Guest", email: "guest@guest.com" });
}
