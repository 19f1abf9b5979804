import { ClientPortal } from "../../examples/templates/client-portal/client-portal";
import { livesAsTemplate } from "./templates";

livesAsTemplate("client-portal", {
  template: ClientPortal,
  tenants: ["acme", "birch", "cedar"],
  makes: {
    "portals:template:client-portal": 1,
    "clinked:Account": 1,
    "clinked:AccountBranding": 1,
    "clinked:AccountInvite": 2,
    "clinked:AccountMember": 1,
    "clinked:AccountProperties": 1,
    "clinked:Group": 2,
    "clinked:GroupBranding": 2,
    "clinked:GroupMember": 2,
    "clinked:MemberRight": 1,
    "clinked:SsoConfiguration": 1,
  },
});
