import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

const config = new pulumi.Config();

export const account = new clinked.Account(
  "portal",
  { account: config.get("account") ?? "1", friendlyName: "Harbour Advisory" },
  // This is an example, and goes again. Leave it out for a portal of your own: an account is protected by default.
  { protect: false },
);
const of = { account: account.id };

new clinked.AccountBranding("portal", {
  ...of,
  navbarColor: "#12263a",
  navbarText: "#ffffff",
  primaryColor: "#0b7285",
});
new clinked.CustomDomain("portal", { ...of, domain: "portal.harbour.example" });
new clinked.StorageRegion("portal", { ...of, region: config.get("region") ?? "US-WEST-1" });

// How people log in.
new clinked.PasswordPolicy("portal", { ...of, size: 12, uppercase: true, digits: true, special: true });
new clinked.TwoFactorEnforcement("portal", { ...of, status: true });
new clinked.SsoConfiguration("portal", {
  ...of,
  ssoEnabled: false,
  adminsUsePassword: true,
  metadataFile: "identity-provider.xml",
});
new clinked.ProfileFieldSet("portal", { ...of, fields: ["Client number", "Office hours"] });

// What the portal works with.
new clinked.IframeAllowlist("portal", { ...of, domains: ["calendar.harbour.example", "video.harbour.example"] });
new clinked.DocusignIntegration("portal", { ...of, docusignAccount: config.get("docusign") ?? "xxxx-xxxx" });
const crm = new clinked.Application("crm", {
  name: "Harbour CRM",
  description: "Writes client numbers into the portal",
  platform: "LINUX",
});
new clinked.AccountProperties("crm", {
  ...of,
  prefix: "crm.",
  properties: { "crm.system": "harbour-crm", "crm.region": "eu" },
});
new clinked.AccountProperty("season", { ...of, name: "season", value: "2027" });
new clinked.UserProperty("managed-by", { name: "managed-by", value: "pulumi" });

// How mail leaves: an account has one of the three.
const from = "portal@harbour.example";
const ways = {
  smtp: () =>
    new clinked.CustomEmailSmtp("mail", {
      ...of,
      from,
      host: "smtp.harbour.example",
      port: 465,
      username: "portal",
      password: config.getSecret("smtpPassword") ?? "change-me-first",
      starttls: true,
    }),
  sendgrid: () =>
    new clinked.CustomEmailSendgrid("mail", {
      ...of,
      from,
      apiKey: config.getSecret("sendgridKey") ?? "change-me-first",
    }),
  domain: () => new clinked.CustomEmailDomainAuthentication("mail", { ...of, from }),
};
ways[config.get<keyof typeof ways>("mail") ?? "smtp"]();

// News: the calendar of maintenance is kept by hand, all others are written here.
new clinked.AccountAnnouncement("maintenance", {
  ...of,
  announcementId: "maintenance",
  title: "Maintenance",
  body: "Every first Sunday of a month from 6 to 8.",
});
new clinked.AccountAnnouncements("news", {
  ...of,
  announcements: [
    { announcementId: "season", title: "The season begins", body: "Please hand in your papers by the end of March." },
    { announcementId: "office", title: "We have moved", body: "You find us at the old harbour.", colour: "success" },
  ],
  ignore: ["maintenance"],
  onDestroy: "remove",
});

new clinked.Dashboard("portal", {
  ...of,
  name: "harbour",
  columnSizes: "8,4",
  widgets: [
    { id: "season", name: "announcement", column: 0, order: 0 },
    { id: "office", name: "announcement", column: 1, order: 0 },
  ],
});

// Steps of our tasks, beside the ones that Clinked has from the start.
new clinked.TaskStatuses("steps", {
  ...of,
  statuses: [
    { code: "WITH_CLIENT", name: "With the client", color: "#f39c12" },
    { code: "IN_REVIEW", name: "In review", color: "#2980b9" },
  ],
  ignore: ["BILLED"],
  onDestroy: "remove",
});
new clinked.TaskStatus("billed", { ...of, code: "BILLED", name: "Billed", color: "#27ae60" });

export const crmLogin = { id: crm.clientId, secret: crm.clientSecret };
