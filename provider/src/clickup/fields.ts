import { z } from "zod";
import { rawNumber } from "../http/json";
import { id, reference } from "../kit/fields";
import { idIn, idsIn } from "../kit/wire";

/** Inputs that several resources share. */
export const team = id("Id of the Workspace, which the API calls team.");
export const spaceReference = reference(
  1,
  "790",
  "Id of the space, `onboarding.id`: the number that ClickUp gives it.",
  "clickup:Space",
);
export const folderReference = reference(
  1,
  "457",
  "Id of the folder, `clients.id`: the number that ClickUp gives it.",
  "clickup:Folder",
);
export const listReference = reference(
  1,
  "124",
  "Id of the list, `tasks.id`: the number that ClickUp gives it.",
  "clickup:List",
);
export const taskReference = reference(
  1,
  "9hx",
  "Id of the task, `kickOff.id`: the text that ClickUp gives it.",
  "clickup:Task",
);
export const goalReference = reference(
  1,
  "e53a033c-900e-462d-a849-4a216b06d930",
  "Id of the goal, `growth.id`: the UUID that ClickUp gives it.",
  "clickup:Goal",
);

export const priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
  error: "1 (urgent), 2 (high), 3 (normal) or 4 (low)",
});

export const forceDestroy = z
  .boolean()
  .optional()
  .describe("Deletes it together with everything that is in it. Without it, destroy refuses while something is.");

/** The word that takes an assignee away (L2042). */
export const NOBODY = "none";
export const assignee = (description: string) => id(`${description} "${NOBODY}" for nobody.`);

interface UserWire {
  readonly id: number | string;
}

/** A user of a request is a number, and of an answer an object. */
export const userNumber = (user: unknown) => rawNumber(String(user));
export const userNumbers = (users: readonly unknown[] = []) => users.map(userNumber);
export const userId = (user: UserWire | null | undefined): string => idIn(user) ?? NOBODY;
export const userIds = (users: readonly UserWire[] | null | undefined): string[] => idsIn(users) ?? [];

const priorities: Readonly<Record<string, number>> = { urgent: 1, high: 2, normal: 3, low: 4 };

/** The number of a priority, which comes as an object with a name, as a number or as text (L1604, L1936, L3200). */
export function priorityNumber(wire: unknown): number | undefined {
  const bare = typeof wire === "object" && wire !== null ? (wire as { priority?: unknown }).priority : wire;
  const number = priorities[String(bare).toLowerCase()] ?? Number(bare ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
}

/** Instants go in as milliseconds (L1107). */
export const sentInstant = (given: unknown): number | undefined =>
  given === undefined ? undefined : typeof given === "number" ? given : Date.parse(String(given));
