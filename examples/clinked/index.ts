import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";
import { client } from "./client";
import { account, crmLogin } from "./company";
import { ines, office, tomas } from "./people";

const config = new pulumi.Config();

const clients = [
  { key: "acme", name: "Acme Holdings", color: "#27ae60", contact: "finance@acme.example", adviser: tomas },
  { key: "birch", name: "Birch & Co", color: "#8e44ad", contact: "office@birch.example", adviser: ines },
].map(client);

new clinked.GroupOrder("portal", { account: account.id, groups: [office, ...clients].map((group) => group.id) });

new clinked.AccountInvite("auditor", {
  account: account.id,
  email: "audit@north.example",
  permission: 1,
  assignGroups: clients.map((group) => ({ group: group.id, permission: 1 })),
  message: "You are invited to review this year's documents.",
});

// Clinked makes guests when something is shared with them; this one is there already.
new clinked.Guest("reviewer", {
  account: account.id,
  email: config.get("guest") ?? "guest@guest.com",
  name: "External reviewer",
});

export const groups = clients.map((group) => group.id);
export const crm = crmLogin;
