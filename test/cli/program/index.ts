import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

const account = new clinked.Account("portal", { account: "1" });

if (pulumi.getStack().startsWith("quiet")) {
  new clinked.MemberRight("readers", {
    account: account.id,
    name: "Readers",
    type: "GROUP",
    basedOnPermission: 1,
    capabilities: ["FILES"],
  });
} else {
  const acme = new clinked.Group("acme", { account: account.id, friendlyName: "Acme", blind: true });
  new clinked.Group("gone", { account: account.id, friendlyName: "Gone" });
  new clinked.GroupBranding("acme", { group: acme.id, headerColor: "#27ae60" });
  new clinked.GroupProperty("token", { group: acme.id, name: "token", value: pulumi.secret("first-secret-value") });
  const ada = new clinked.AccountMember("ada", {
    account: account.id,
    username: "ada",
    name: "Ada Bell",
    email: "ada@acme.example",
  });
  new clinked.GroupMembers("acme", { group: acme.id, members: [{ username: ada.username, permission: 4 }] });
}
