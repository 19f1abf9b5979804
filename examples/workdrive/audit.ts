import process from "node:process";
import * as workdrive from "pulumi-portals/workdrive";

// Who is where, and what newcomers find. It reads, and changes nothing.

async function placeFacts() {
  const { departments } = await workdrive.getDepartments();
  const { locations } = await workdrive.getLocations();
  const people = async (members: readonly { readonly email?: string }[]) => members.map(({ email }) => email);
  return {
    departments: await Promise.all(
      departments.map(async ({ id, name }) => {
        const { members } = await workdrive.getDepartmentMembers({ department: id });
        return { name, people: await people(members) };
      }),
    ),
    locations: await Promise.all(
      locations.map(async ({ id, name }) => {
        const { members } = await workdrive.getLocationMembers({ location: id });
        return { name, people: await people(members) };
      }),
    ),
  };
}

async function contentFacts() {
  const { modules } = await workdrive.getModuleCodes();
  const categories = await Promise.all(modules.map(({ moduleCode }) => workdrive.getCategories({ moduleCode })));
  return {
    categories: [...new Set(categories.flatMap((one) => one.categories.map(({ category }) => category)))],
    documents: (await workdrive.getDocuments()).documents.map(({ name }) => name),
    questions: (await workdrive.getFaqs()).faqs.map(({ question }) => question),
    chats: (await workdrive.getGroupChats()).chats.map(({ title }) => title),
    tasks: (await workdrive.getTasks()).tasks.map(({ title }) => title),
    courses: (await workdrive.getCourses()).courses.map(({ title }) => title),
    reminders: (await workdrive.getEnforcementTemplates()).templates.map(({ title }) => title),
    links: (await workdrive.getSsoLinks()).links.map(({ link }) => link),
  };
}

async function audit(): Promise<void> {
  const { users } = await workdrive.getUsers();
  const facts = {
    users: users.map(({ email }) => email),
    supervisors: (await workdrive.getSupervisors()).users.map(({ email }) => email),
    securityGroups: (await workdrive.getSecurityGroups()).groups.map(({ name, memberCount }) => ({
      name,
      memberCount,
    })),
    ...(await placeFacts()),
    ...(await contentFacts()),
  };
  process.stdout.write(`${JSON.stringify(facts, undefined, 2)}\n`);
}

void audit();
