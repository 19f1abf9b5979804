import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

const config = new pulumi.Config();

const account = new clinked.Account(
  "portal",
  { account: config.get("account") ?? "1", friendlyName: "Harbour Advisory" },
  // The quickstart can be destroyed. Leave it out for a portal of your own: an account is protected by default.
  { protect: false },
);

new clinked.AccountBranding("portal", {
  account: account.id,
  navbarColor: "#12263a",
  navbarText: "#ffffff",
  primaryColor: "#0b7285",
  darkMenu: true,
  fontFamily: "Open Sans",
});

// Prepared, but off: switch it on when your identity provider knows the portal.
new clinked.SsoConfiguration("portal", {
  account: account.id,
  ssoEnabled: false,
  adminsUsePassword: true,
  metadataFile: "identity-provider.xml",
});

const advisers = new clinked.MemberRight("advisers", {
  account: account.id,
  name: "Advisers",
  description: "Work in a client's group without managing its members",
  type: "GROUP",
  basedOnPermission: 4,
  capabilities: ["DISCUSSIONS", "EVENTS", "FILES", "FILES_CREATE", "FILES_DOWNLOAD", "NOTES", "TASKS", "TASKS_CREATE"],
});

new clinked.MemberRight("auditors", {
  account: account.id,
  name: "Auditors",
  description: "Read and download, nothing else",
  type: "GROUP",
  basedOnPermission: 1,
  capabilities: ["FILES", "FILES_DOWNLOAD", "NOTES"],
});

const maria = new clinked.AccountMember("maria", {
  account: account.id,
  username: "maria",
  name: "Maria Lind",
  email: "maria@harbour.example",
  permission: 8,
  password: config.getSecret("memberPassword"),
});

const [tomas, ines, viktor] = ["Tomas Berg", "Ines Duarte", "Viktor Hall"].map((name) => {
  const username = name.split(" ")[0].toLowerCase();
  return new clinked.AccountMember(username, {
    account: account.id,
    username,
    name,
    email: `${username}@harbour.example`,
    permission: 4,
  });
});

const team = new clinked.Group("team", {
  account: account.id,
  friendlyName: "Harbour Team",
  hideMemberDetails: false,
});

new clinked.GroupBranding("team", { group: team.id, headerColor: "#12263a", logoFile: "logo.svg" });

// Owns the whole list: somebody who is added by hand is drift.
new clinked.GroupMembers("team", {
  group: team.id,
  members: [
    { username: maria.username, permission: 16 },
    { username: tomas.username, permission: 4 },
    { username: ines.username, permission: 4 },
    { username: viktor.username, permission: 4 },
  ],
});

const clients = [
  {
    key: "acme",
    name: "Acme Holdings",
    color: "#27ae60",
    crm: "C-1001",
    adviser: tomas,
    contact: "finance@acme.example",
  },
  { key: "birch", name: "Birch & Co", color: "#8e44ad", crm: "C-1002", adviser: ines, contact: "office@birch.example" },
  {
    key: "cedar",
    name: "Cedar Foods",
    color: "#d35400",
    crm: "C-1003",
    adviser: viktor,
    contact: "hello@cedar.example",
  },
];

const groups = clients.map(({ key, name, color, crm, adviser, contact }) => {
  const group = new clinked.Group(key, { account: account.id, friendlyName: name, blind: true });

  new clinked.GroupBranding(key, { group: group.id, headerColor: color, alignment: "center", logoFile: "logo.svg" });
  new clinked.GroupProperties(key, { group: group.id, properties: { "crm.id": crm, "crm.tier": "gold" } });
  new clinked.GroupMember(`${key}-adviser`, {
    group: group.id,
    username: adviser.username,
    permission: 4,
    rights: advisers.id,
  });
  new clinked.GroupInvite(`${key}-contact`, {
    group: group.id,
    email: contact,
    permission: 1,
    message: `Welcome to your space at Harbour Advisory, ${name}.`,
  });
  return group;
});

new clinked.GroupOrder("portal", { account: account.id, groups: [team, ...groups].map((group) => group.id) });

new clinked.AccountInvite("auditor", {
  account: account.id,
  email: "audit@north.example",
  permission: 1,
  assignGroups: groups.map((group) => ({ group: group.id, permission: 1 })),
  message: "You are invited to review this year's documents.",
});

new clinked.AccountProperties("crm", {
  account: account.id,
  prefix: "crm.",
  properties: { "crm.system": "harbour-crm", "crm.region": "eu" },
});

export const portal = account.id;
export const groupIds = groups.map((group) => group.id);
