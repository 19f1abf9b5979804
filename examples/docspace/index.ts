import * as pulumi from "@pulumi/pulumi";
import * as docspace from "pulumi-portals/docspace";

const config = new pulumi.Config();
// Rooms are made in DocSpace itself. These are a room of its documented example, and a public one.
const room = config.get("room") ?? "3975";
const publicRoom = config.get("publicRoom") ?? "936";

const auditors = new docspace.RoomLink("auditors", {
  room,
  access: "Read",
  linkType: "External",
  title: "For the auditors",
  expirationDate: "2040-03-31T22:00:00Z",
  password: config.getSecret("auditPassword") ?? "change-me-first",
  denyDownload: true,
});

const team = new docspace.RoomLink("team", { room, access: "Editing", linkType: "Invitation", title: "Join the team" });

// A public room has this link by itself: it is taken over, and what the room shows to everybody is ours to say. Where the
// portal shows the links of a room, its id need not be given.
const visitors = new docspace.RoomLink("visitors", {
  room: publicRoom,
  linkId: config.get("publicLink") ?? "9a2c1b3e-6d47-4f10-9b52-ac7d3e5f0812",
  primary: true,
  access: "Read",
  linkType: "External",
  title: "For visitors",
});

export const addresses = [auditors.shareLink, team.shareLink, visitors.shareLink];
