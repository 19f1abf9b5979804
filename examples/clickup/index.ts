import * as pulumi from "@pulumi/pulumi";
import * as clickup from "pulumi-portals/clickup";

const config = new pulumi.Config();
// The ids of the documented examples.
const team = config.get("team") ?? "512";
const [lead, assistant] = config.getObject<string[]>("people") ?? ["183", "182"];
const contactField = config.get("contactField") ?? "03efda77-c7a0-42d3-8afd-fd546353c2f5";
const hooks = "https://hooks.harbour.example";

// The example can be destroyed. Leave it out for a space of your own: it is protected by default.
const removable = { protect: false };

const onboarding = new clickup.Space(
  "onboarding",
  {
    team,
    name: "Onboarding",
    multipleAssignees: true,
    features: {
      dueDates: { enabled: true, startDate: true, remapDueDates: true },
      tags: { enabled: true },
      checklists: { enabled: true },
      customFields: { enabled: true },
    },
  },
  removable,
);

// All tags of the space: one that is made by hand is drift.
const tags = new clickup.SpaceTags("onboarding", {
  space: onboarding.id,
  tags: [
    { name: "legal", tagFg: "#ffffff", tagBg: "#2980b9" },
    { name: "waiting", tagFg: "#ffffff", tagBg: "#d35400" },
  ],
  onDestroy: "remove",
});

// In the archive others make tags as well: this one alone is ours.
const archive = new clickup.Space("archive", { team, name: "Client archive" }, removable);
new clickup.SpaceTag("done", { space: archive.id, name: "done", tagFg: "#ffffff", tagBg: "#27ae60" });

const clients = new clickup.Folder("clients", { space: onboarding.id, name: "Clients" });
const guest = new clickup.TeamGuest("nora", { team, email: "nora@acme.example", canEditTags: false });
new clickup.GuestAccess("nora", { guest: guest.id, folder: clients.id, permissionLevel: "read" });

const lists = ["Acme Holdings", "Birch & Co"].map((name) => {
  const key = name.split(" ")[0].toLowerCase();
  const list = new clickup.List(key, {
    folder: clients.id,
    name,
    content: `Everything until ${name} works on its own`,
    priority: 2,
    assignee: lead,
  });

  const contract = new clickup.Task(`${key}-contract`, {
    list: list.id,
    name: "Sign the contract",
    content: "Two copies, one for each side",
    assignees: [lead, assistant],
    priority: 1,
    dueDate: "2027-01-15T12:00:00Z",
  });
  const access = new clickup.Task(`${key}-access`, { list: list.id, name: "Open the portal", assignees: [assistant] });
  new clickup.TaskDependency(`${key}-contract-first`, { task: access.id, dependsOn: contract.id });

  new clickup.TaskTags(`${key}-contract`, { task: contract.id, tags: [{ name: "legal" }] }, { dependsOn: tags });
  new clickup.TaskTag(`${key}-waiting`, { task: access.id, name: "waiting" }, { dependsOn: tags });
  new clickup.TaskCustomFieldValue(`${key}-contact`, {
    task: contract.id,
    field: contactField,
    value: `office@${key}.example`,
  });

  const papers = new clickup.Checklist(`${key}-papers`, { task: contract.id, name: "Papers" });
  ["Contract", "Data processing agreement"].map(
    (paper, index) =>
      new clickup.ChecklistItem(`${key}-paper-${index + 1}`, {
        checklist: papers.id,
        name: paper,
        assignee: assistant,
      }),
  );
  return list;
});

new clickup.GuestAccesses("acme", {
  team,
  object: pulumi.interpolate`list_${lists[0].id}`,
  guests: [{ guest: guest.id, permissionLevel: "comment" }],
  onDestroy: "remove",
});

new clickup.View("by-status", {
  space: onboarding.id,
  name: "By status",
  type: "board",
  grouping: { field: "status", dir: 1 },
  sorting: { fields: [{ field: "dueDate", dir: 1 }] },
});

const goal = new clickup.Goal("on-board", {
  team,
  name: "Every client on board within a month",
  description: "From the signature to the first own upload",
  dueDate: "2027-06-30T12:00:00Z",
  color: "#0b7285",
  multipleOwners: true,
  owners: [lead, assistant],
});
new clickup.KeyResult("clients", {
  goal: goal.id,
  name: "Clients on board",
  type: "automatic",
  owners: [lead],
  listIds: lists.map((list) => list.id),
});

// The portal hears of clients; everything else goes through the hooks below.
const portalHook = `${hooks}/portal`;
new clickup.Webhook("portal", { team, endpoint: portalHook, folder: clients.id, events: ["taskStatusUpdated"] });
new clickup.Webhooks("all", {
  team,
  webhooks: [
    { endpoint: `${hooks}/goals`, events: ["goalCreated", "goalUpdated", "goalDeleted"] },
    { endpoint: `${hooks}/lists`, events: ["listCreated", "listDeleted"] },
  ],
  ignore: [portalHook],
  onDestroy: "remove",
});

export const space = onboarding.id;
export const clientLists = lists.map((list) => list.id);
