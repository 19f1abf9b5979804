import { TrieRouter } from "hono/router/trie-router";
import { accountOperations, tempFileOperations } from "./accounts";
import { groupOperations } from "./groups";
import type { Operation } from "./operation";
import { peopleOperations } from "./people";
import { sessionOperations } from "./session";

/** Every operation of the sandbox. */
export const operations: readonly Operation[] = [
  ...sessionOperations,
  ...accountOperations,
  ...tempFileOperations,
  ...peopleOperations,
  ...groupOperations,
];

const router = new TrieRouter<Operation>();
for (const operation of operations) {
  router.add(operation.method, operation.path.replace(/\{(\w+)\}/g, ":$1"), operation);
}

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

/** The documented operation of a request, with decoded path parameters. */
export function match(method: string, { pathname, searchParams }: URL): Match | undefined {
  const found = router
    .match(method, pathname)[0]
    .find(([{ when }]) => when === undefined || searchParams.get(when.parameter) === when.value);
  if (!found) return undefined;
  const [operation, raw] = found;
  try {
    const params = Object.entries(raw).map(([name, value]) => [name, decodeURIComponent(String(value))]);
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  } catch {
    return undefined;
  }
}
