import { PortalError } from "../http/errors";
import { delta } from "../kit/delta";
import { snakeKeys } from "../kit/letter-case";
import { itemsIn } from "../kit/wire";
import type { ClickUpApi } from "./api";
import { sentInstant, userNumbers } from "./fields";
import type { TaskInputs } from "./task-inputs";
import type { TaskWire } from "./task-source";

/**
 * Nothing but the name tells whether a task is the one that was just made: after a lost answer it is not made again, and
 * not looked for.
 */
export async function fromTemplate(api: ClickUpApi, list_id: string, template_id: string, name: string) {
  const operation = "task-templates-create-task-from-template";
  try {
    const reply = await api.call<{ id?: string }>(operation, { list_id, template_id }, { body: { name } });
    if (reply?.id) return { key: String(reply.id) };
  } catch (reason) {
    if (!(reason instanceof PortalError && reason.ambiguous)) throw reason;
  }
  throw new PortalError({
    kind: "unavailable",
    product: "clickup",
    operation,
    what: `task "${name}": no answer says whether it was made from template ${template_id}`,
    nextStep: `Look in list ${list_id}: remove it if it is there, or import it, and run \`pulumi up\` again`,
  });
}

/** Assignees go by difference, tags one by one, all else at once. */
export async function send(
  api: ClickUpApi,
  task_id: string,
  { assignees, tags, archived, ...changed }: Partial<TaskInputs>,
  before: { readonly assignees?: unknown; readonly tags?: unknown },
): Promise<void> {
  const people = assignees && delta(before.assignees as unknown[], assignees);
  const body = {
    ...toWire(changed),
    archived,
    ...(people ? { assignees: { add: userNumbers(people.add), rem: userNumbers(people.remove) } } : {}),
  };
  if (Object.values(body).some((value) => value !== undefined))
    await api.call("tasks-update-task", { task_id }, { body });
  if (!tags) return;
  const known = (before.tags ?? []) as readonly string[];
  for (const tag_name of without(tags, known)) await api.call("tags-add-tag-to-task", { task_id, tag_name });
  const gone = without(known, tags);
  if (gone.length === 0) return;
  // A state has the program's spelling, and the path of a removal names the tag as the service does.
  const wire = await api.call<TaskWire>("tasks-get-task", { task_id });
  const spelling = new Map(itemsIn(wire?.tags).map(({ name }) => [name.toLowerCase(), name]));
  for (const name of gone) {
    const tag_name = spelling.get(name.toLowerCase()) ?? name;
    await api.call("tags-remove-tag-from-task", { task_id, tag_name });
  }
}

/** Names that the others lack in any spelling, each once. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others.map((name) => name.toLowerCase()));
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byName].flatMap(([lower, name]) => (there.has(lower) ? [] : [name]));
}

/** Fields that create and update take in the same form. */
export function toWire({ dueDate, startDate, ...input }: Partial<TaskInputs>): Record<string, unknown> {
  const { name, content, markdownContent, status, priority, dueDateTime, startDateTime, timeEstimate } = input;
  const plain = { name, content, markdownContent, status, priority, dueDateTime, startDateTime, timeEstimate };
  return {
    ...(snakeKeys(plain) as object),
    due_date: sentInstant(dueDate),
    start_date: sentInstant(startDate),
  };
}
