import process from "node:process";
import * as clickup from "pulumi-portals/clickup";

// What is in a Workspace, and who sees it. It reads, and changes nothing.

async function listFacts(list: string) {
  const { tasks } = await clickup.getTasks({ list, archived: false });
  const [task] = tasks;
  return {
    list: (await clickup.getList({ listId: list })).name,
    people: (await clickup.getListMembers({ list })).members.map(({ email }) => email),
    fields: (await clickup.getCustomFields({ list })).fields.map(({ name }) => name),
    tasks: tasks.map(({ name }) => name),
    task: task && {
      tags: (await clickup.getTask({ taskId: task.id })).tags,
      people: (await clickup.getTaskMembers({ task: task.id })).members.length,
    },
  };
}

async function spaceFacts(space: string) {
  const { folders } = await clickup.getFolders({ space });
  const { views } = await clickup.getViews({ space });
  const [folder] = folders;
  const [view] = views;
  const { lists } = folder ? await clickup.getLists({ folder: folder.id }) : await clickup.getLists({ space });
  return {
    space: (await clickup.getSpace({ spaceId: space })).name,
    folder: folder && (await clickup.getFolder({ folderId: folder.id })).name,
    tags: (await clickup.getSpaceTags({ space })).tags.map(({ name }) => name),
    view: view && {
      type: (await clickup.getView({ viewId: view.id })).type,
      tasks: (await clickup.getViewTasks({ view: view.id })).tasks.length,
    },
    lists: await Promise.all(lists.map(({ id }) => listFacts(id))),
  };
}

async function teamFacts(team: string) {
  const { spaces } = await clickup.getSpaces({ team });
  const { goals } = await clickup.getGoals({ team });
  const [goal] = goals;
  return {
    spaces: await Promise.all(spaces.map(({ id }) => spaceFacts(id))),
    goal: goal && (await clickup.getGoal({ goalId: goal.id })).percentCompleted,
    templates: (await clickup.getTaskTemplates({ team })).templates.map(({ name }) => name),
    shared: (await clickup.getSharedHierarchy({ team })).lists.length,
    webhooks: (await clickup.getWebhooks({ team })).webhooks.map(({ endpoint }) => endpoint),
  };
}

async function audit(): Promise<void> {
  const { username } = await clickup.getCurrentUser();
  const { teams } = await clickup.getTeams();
  const guest = process.env.GUEST;
  const facts = await Promise.all(
    teams.map(async ({ team, name }) => ({
      name,
      guest: guest && (await clickup.getTeamGuest({ team, email: guest })).canEditTags,
      ...(await teamFacts(team)),
    })),
  );
  process.stdout.write(`${JSON.stringify({ username, facts }, undefined, 2)}\n`);
}

void audit();
