import * as pulumi from "@pulumi/pulumi";
import * as workdrive from "pulumi-portals/workdrive";

const config = new pulumi.Config();
// Security groups are made in WorkDrive itself. These are the ids of its documented examples.
const editors = config.get("editors") ?? "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const administrators = config.get("administrators") ?? "6301fd00-6216-11ec-9294-cfe91ad8177f";

// People. Somebody who leaves is archived, so that what they wrote stays.
const [maria, tomas, ines, viktor] = [
  ["Maria", "Lind", "Head of People"],
  ["Tomas", "Berg", "Head of Sales"],
  ["Ines", "Duarte", "Recruiter"],
  ["Viktor", "Hall", "Account manager"],
].map(
  ([firstName, lastName, designation]) =>
    new workdrive.User(firstName.toLowerCase(), {
      email: `${firstName.toLowerCase()}@harbour.example`,
      firstName,
      lastName,
      designation,
      defaultVisibility: "public",
      onboardingDefaults: true,
      archiveOnDestroy: true,
    }),
);

// A department of ours alone: somebody who is added by hand is drift.
const people = new workdrive.Department("people", { name: "People", firstMembers: [{ user: maria.id }] });
new workdrive.DepartmentMembers("people", {
  department: people.id,
  members: [{ user: maria.id, isAdmin: true }, { user: ines.id }],
  onDestroy: "remove",
  allowMassRemoval: true,
});

// A department that others add people to as well: only these two memberships are ours.
const sales = new workdrive.Department("sales", { name: "Sales", firstMembers: [{ user: tomas.id }] });
const viktorInSales = new workdrive.DepartmentMember("viktor", { department: sales.id, user: viktor.id });
new workdrive.DepartmentHead(
  "viktor",
  { department: sales.id, user: viktor.id },
  { dependsOn: viktorInSales, deletedWith: sales },
);

const lisbon = new workdrive.Location("lisbon", { name: "Lisbon" });
new workdrive.LocationMembers("lisbon", { location: lisbon.id, members: [{ user: maria.id }, { user: ines.id }] });
const remote = new workdrive.Location("remote", { name: "Remote" });
new workdrive.LocationMember("viktor", { location: remote.id, user: viktor.id });

new workdrive.SecurityGroupMembers("editors", { groupId: editors, users: [ines.id, tomas.id] });
new workdrive.SecurityGroupMember("maria", { groupId: administrators, user: maria.id });

// The payroll job writes to the intranet in Maria's name.
const payroll = new workdrive.AccessToken("payroll", { user: maria.id });

["Payroll", "Travel"].map(
  (name, index) =>
    new workdrive.SsoLink(name.toLowerCase(), {
      type: "QUICK_LINK",
      name,
      link: `https://${name.toLowerCase()}.harbour.example`,
      order: index + 1,
      departmentId: people.id,
    }),
);

new workdrive.GroupChat("newcomers", {
  groupType: "CHAT_GROUP",
  title: "New at Harbour",
  description: "Ask anything",
  isPrivate: false,
  members: [maria.id, ines.id],
});

const handbook = new workdrive.Document("handbook", {
  name: "Handbook",
  category: "Human resource",
  tags: ["rules", "newcomers"],
  ownerIds: [maria.id],
  docUrl: "https://harbour.example/handbook.pdf",
  isPublished: true,
  permissions: { public: true },
});

const questions = {
  "How do I report travel costs?": "In the travel tool, within a month.",
  "Where is the payslip?": "In the payroll tool, from the 25th.",
};
Object.entries(questions).map(
  ([question, answer], index) =>
    new workdrive.Faq(`question-${index + 1}`, {
      question,
      answer,
      category: "Human resource",
      ownerIds: [maria.id],
      publish: true,
      permissions: { locations: [lisbon.id, remote.id] },
    }),
);

new workdrive.Task("read-the-handbook", {
  title: "Read the handbook",
  taskType: "Article",
  content: pulumi.interpolate`You find it under documents: ${handbook.name}.`,
  dueDays: 7,
  status: "publish",
  userIds: [ines.id, viktor.id],
});

// A second company of the group. Its token is the login of what is managed in there.
const subsidiary = new workdrive.Organization("quay", {
  name: "Quay Consulting",
  admin: { firstName: "Olga", lastName: "Sund", email: "olga@quay.example" },
  auth: { method: "internal" },
});

export const departments = [people.id, sales.id];
export const payrollToken = payroll.token;
export const subsidiaryToken = subsidiary.accessToken;
