import { TrieRouter } from "hono/router/trie-router";
import { isFields, parseExact } from "./json";
import type { Operation, When } from "./operation";

export interface Match<O extends Operation = Operation> {
  operation: O;
  /** Decoded parameters of the path. */
  params: Record<string, string>;
}

export interface Wanted {
  method: string;
  /** Without the prefix of the system. */
  path: string;
  query: URLSearchParams;
  /** Text of the body. */
  text: string;
}

/** The documented operation of a request. */
export type Matcher<O extends Operation = Operation> = (wanted: Wanted) => Match<O> | undefined;

/** Literal segments win over parameters, and operations with a condition over those without. */
export function matcher<O extends Operation>(operations: readonly O[], mounts: readonly string[] = [""]): Matcher<O> {
  const router = new TrieRouter<O>();
  for (const operation of [...operations].sort((a, b) => rank(a).localeCompare(rank(b)))) {
    const path = operation.path.replace(/\{(\w+)\?\}/g, ":$1{[^/]*}").replace(/\{(\w+)\}/g, ":$1");
    for (const mount of mounts) router.add(operation.method, mount + path, operation);
  }
  return ({ method, path, query, text }) => {
    const found = router.match(method, path)[0].find(([{ when }]) => !when || holds(when, query, text));
    if (!found) return undefined;
    const [operation, raw] = found;
    try {
      const params = Object.entries(raw).map(([name, value]) => [name, decodeURIComponent(String(value))]);
      return { operation, params: Object.fromEntries(params) as Record<string, string> };
    } catch {
      return undefined;
    }
  };
}

/** "0" for a literal segment, "1" for a parameter; then "0" for a condition. */
function rank({ path, when }: Operation): string {
  const segments = path.split("/").map((segment) => (segment.includes("{") ? "1" : "0"));
  return `${segments.join("")}${when ? "0" : "1"}`;
}

function holds(when: When, query: URLSearchParams, text: string): boolean {
  if ("parameter" in when) {
    return when.value === undefined ? query.has(when.parameter) : query.get(when.parameter) === when.value;
  }
  try {
    const body = parseExact(text);
    return isFields(body) && when.field in body;
  } catch {
    return false;
  }
}
