import type { Store } from "../store";
import { departments } from "./departments/records";
import { categories, courses, enforcementTemplates, moduleCodes } from "./lists/records";
import { locations } from "./locations/records";
import { type Base, homeOrganization, keyOwner } from "./record";
import { securityGroups } from "./security-groups/records";
import { type User, users } from "./users/records";

const made = "2022-12-22T09:09:12.831Z";
const base = (id: string): Base => ({
  id,
  createdAt: made,
  updatedAt: made,
  createdBy: keyOwner,
  updatedBy: keyOwner,
  orgId: homeOrganization,
});

const user = (id: string, email: string, firstName: string, lastName: string): User => ({
  ...base(id),
  userName: email.split("@")[0] ?? "",
  email,
  status: "ACTIVE",
  firstName,
  lastName,
  picture: null,
  cover: null,
  bio: null,
  phone: null,
  reportsTo: null,
  designation: null,
  department: null,
  isDepartmentHead: false,
  color: "#27ae60",
  isExpert: false,
  availability: 1,
  location: null,
  securityGroup: null,
  skill: [],
  defaultVisibility: null,
  externalUserId: null,
  additionalTeams: [],
  additionalLocations: [],
});

/** Ids of the document's examples. */
export const seeded = {
  department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
  location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
  supervisor: "90a34cdd-cb83-49b5-9b54-fe1dd2d829ff",
  securityGroup: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
};

/** The owner of the key and what no operation creates; unless `empty`, a department, a location and a supervisor too. */
export function seed(store: Store, { empty }: { empty: boolean }): void {
  const john = user(keyOwner, "john@example.com", "John", "Smith");
  store.of(users).put("", john.id, john);
  for (const [id, name] of [
    [seeded.securityGroup, "Editors"],
    ["6301fd00-6216-11ec-9294-cfe91ad8177f", "Administrators"],
  ] as const)
    store.of(securityGroups).put("", id, { id, name, members: [] });
  const modules = ["POST", "NEWS", "EVENT", "FAQ", "DOCUMENT", "CHAT"];
  modules.forEach((name, index) => {
    const moduleCode = index + 1;
    store.of(moduleCodes).put("", String(moduleCode), { name, moduleCode });
    const id = `00000000-0000-4000-8000-${String(moduleCode).padStart(12, "0")}`;
    const category = { id, moduleCode, category: "Human resource", color: "#27ae60", orgId: homeOrganization };
    store.of(categories).put("", id, category);
  });
  const template = "44816196-e410-41de-9336-1e9560957845";
  const reminder = { reminderType: "email", reminderTimeUnit: "days", reminderTime: 1, refId: "1" };
  store.of(enforcementTemplates).put("", template, {
    id: template,
    title: "Remind after a day",
    systemEvent: "TASK",
    type: "TASK",
    subType: "DUE",
    reminders: [{ ...reminder, orgContentTemplateId: template }],
  });
  const course = "0fdd5bf6-e975-4f44-bbd9-b4c9900dacb5";
  store.of(courses).put("", course, {
    id: course,
    courseId: course,
    title: "Fill out timeSheet",
    description: "TimeSheet completion is a good self-management technique",
    categories: ["Business", "Development"],
    order: 1,
    numberOfTasks: 1,
    usersCount: 0,
    totalTime: 1,
    orgId: homeOrganization,
    tasks: 1,
    parentTaskListId: null,
    progress: 0,
    updatedAt: made,
    status: "published",
    file: null,
    form: null,
    dueDate: null,
    started: false,
    createdBy: keyOwner,
    notificationTemplateId: template,
  });
  if (empty) return;
  const jane = user(seeded.supervisor, "jane@example.com", "Jane", "Smith");
  store.of(users).put("", jane.id, { ...jane, designation: "Manager" });
  Object.assign(john, { reportsTo: jane.id });
  const { department, location } = seeded;
  const heads = [jane.id];
  store.of(departments).put("", department, { ...base(department), type: "DEPARTMENT", name: "Management", heads });
  store.of(locations).put("", location, { ...base(location), name: "California" });
}
