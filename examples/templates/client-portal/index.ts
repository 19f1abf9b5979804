import * as pulumi from "@pulumi/pulumi";
import { ClientPortal } from "./client-portal";

const config = new pulumi.Config();

// The template as a class in a program of its own: one client, without a table.
const acme = new ClientPortal("acme", {
  account: config.get("account") ?? "1",
  name: "Acme Holdings",
  colour: "#27ae60",
  metadata: "identity-provider.xml",
  adviser: { username: "tomas", name: "Tomas Berg", email: "tomas@harbour.example" },
  adviserPassword: config.getSecret("adviserPassword"),
  groups: ["Contracts", "Papers"],
  invites: ["finance@acme.example", "office@acme.example"],
  properties: { number: "C-1001", tier: "gold" },
  // This is an example, and goes again.
  protect: false,
});

export const groups = acme.outputs.groups;
