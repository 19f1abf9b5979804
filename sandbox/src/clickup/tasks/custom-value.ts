import { z } from "zod";
import { invalid } from "../../refusal";
import type { Store } from "../../store";
import { briefUser, userOf } from "../people/wire";
import { type CustomField, tasks } from "./records";

const changes = <S extends z.ZodType>(item: S) =>
  z.strictObject({ add: z.array(item).optional(), rem: z.array(item).optional() });
const text = z.string("must be text");
const number = z.number("must be a number");
const taskChanges = changes(z.string());
const userChanges = changes(z.int());

/** What each type takes (L660-L749). */
const forms: Record<string, z.ZodType> = {
  url: z.url("must be a URL"),
  email: z.email("must be an e-mail address"),
  phone: z.string().regex(/^\+[\d ]{4,}$/, "must be a phone number with its country code"),
  date: z.int("must be milliseconds since 1970"),
  text,
  short_text: text,
  checkbox: z.boolean("must be true or false"),
  number,
  currency: number,
  drop_down: text,
  labels: z.array(z.string(), "must be a list of labels"),
  tasks: taskChanges,
  users: userChanges,
  emoji: z.int("must be a whole number").nonnegative(),
  manual_progress: z.strictObject({ current: number }),
};

/** The value that a task has once this was sent. Throws Refusal. */
export function acceptedValue(
  store: Store,
  { type, type_config }: CustomField,
  before: unknown,
  sent: unknown,
): unknown {
  const form = forms[type];
  if (!form) throw invalid("value", `a field of type ${type} cannot be set`);
  const parsed = form.safeParse(sent);
  if (!parsed.success) throw invalid("value", parsed.error.issues[0]?.message ?? "is wrong");
  const value = parsed.data;
  const options = type_config.options?.map(({ id }) => id) ?? [];
  const chosen = type === "drop_down" ? [value] : type === "labels" ? (value as unknown[]) : [];
  if (chosen.some((option) => !options.includes(option as string))) throw invalid("value", "is no option of the field");
  if (type === "emoji" && (value as number) > (type_config.count ?? 5)) throw invalid("value", "is above the count");
  if (type === "tasks")
    return changedList(before, value as z.output<typeof taskChanges>, (id) => store.of(tasks).find(id));
  if (type === "users") return changedList(before, value as z.output<typeof userChanges>, (id) => userOf(store, id));
  return value;
}

function changedList<T>(
  before: unknown,
  { add = [], rem = [] }: { add?: T[]; rem?: T[] },
  find: (item: T) => unknown,
): T[] {
  const unknown = add.find((item) => find(item) === undefined);
  if (unknown !== undefined) throw invalid("value", `${unknown} is unknown`);
  const kept = ((before as T[] | undefined) ?? []).filter((item) => !rem.includes(item));
  return [...new Set([...kept, ...add])];
}

/** No answer shows a value: the forms are inferred. Numbers and instants stand as text, people and tasks as objects. */
export function shownValue(store: Store, { type }: CustomField, value: unknown): unknown {
  if (type === "date" || type === "number" || type === "currency") return String(value);
  if (type === "users") return (value as number[]).map((id) => briefUser(store, id));
  if (type === "tasks") {
    return (value as string[]).flatMap((id) => {
      const task = store.of(tasks).find(id);
      return task ? [{ id, name: task.name }] : [];
    });
  }
  return value;
}
