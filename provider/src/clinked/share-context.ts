import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";

/** Inputs that name what is shared, with the word of its context (L35260). */
const contexts = { file: "file", note: "page", event: "event", task: "task", discussion: "discussion" } as const;

export const things = Object.keys(contexts) as (keyof typeof contexts)[];

/** The id parts that follow from what is shared. */
export function contextOf(bag: Fields): Fields {
  for (const name of things) {
    const [accountId, groupId, item] = String(bag[name] ?? "").split("/");
    if (item) return { accountId, groupId, context: `${contexts[name]}_${item}` };
  }
  return {};
}

/** The input that follows from the id parts. */
export function sharedThing({ accountId, groupId, context = "" }: Ids): Fields {
  const [word = "", item] = context.split("_");
  const name = things.find((thing) => contexts[thing] === word);
  return name ? { [name]: `${accountId}/${groupId}/${item}` } : {};
}

/** The key that names a share in paths. Throws where the service has never shown it. */
export function tokenOf({ tokenKey }: Fields, context: string, address: unknown): string {
  if (typeof tokenKey === "string" && tokenKey !== "") return tokenKey;
  throw new Error(
    `clinked:Share ${context}: Clinked shows no token key of the share with ${address}, and nothing else names it. ` +
      "Change or remove it in Clinked, then run `pulumi refresh`.",
  );
}
