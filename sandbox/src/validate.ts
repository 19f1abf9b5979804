import type { z } from "zod";
import { parseExact } from "./json";
import type { Operation } from "./operation";
import { invalid, Refusal } from "./refusal";

type Issue = z.core.$ZodIssue;

/** Names the first field that is wrong, unknown ones before others, and says what is wrong with it. */
function describe({ issues }: z.core.$ZodError, sent: unknown): { field: string; problem: string } {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? (issues[0] as Issue);
  const at = issue.path.map(String);
  if (issue.code === "unrecognized_keys") return { field: [...at, issue.keys[0]].join("."), problem: "unknown field" };
  const value = at.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], sent);
  return { field: at.join("."), problem: value === undefined && at.length > 0 ? "is required" : lower(issue.message) };
}

const lower = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");

/** The query as zod sees it: text, or a list where a parameter is repeated. */
export function queryFields(query: URLSearchParams): Record<string, string | string[]> {
  const names = new Set(query.keys());
  return Object.fromEntries(
    [...names].map((name) => [name, query.getAll(name)]).map(([name, all]) => [name, single(all)]),
  );
}

function single(all: string | string[] | undefined): string | string[] {
  return Array.isArray(all) && all.length === 1 ? (all[0] ?? "") : (all ?? "");
}

export function validQuery({ query: schema }: Operation, query: URLSearchParams): unknown {
  const fields = queryFields(query);
  if (!schema) {
    const [unknown] = Object.keys(fields);
    if (unknown === undefined) return {};
    throw new Refusal(400, "invalid_request", `Query parameter "${unknown}": unknown parameter.`);
  }
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const { field, problem } = describe(parsed.error, fields);
  const shown = problem === "unknown field" ? "unknown parameter" : problem;
  throw new Refusal(400, "invalid_request", `Query parameter "${field.split(".")[0]}": ${shown}.`);
}

/** The JSON body. An operation without a body refuses one; a schema that takes undefined makes it optional. */
export function validBody({ body: schema, method }: Operation, text: string, contentType: string | undefined): unknown {
  if (!schema) {
    if (text === "") return undefined;
    throw new Refusal(400, "invalid_request", `${method} takes no body here.`);
  }
  if (text === "") {
    const none = schema.safeParse(undefined);
    if (none.success) return none.data;
  }
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? "")) throw invalid("Content-Type", "must be application/json");
  let value: unknown;
  try {
    value = parseExact(text);
  } catch {
    throw new Refusal(400, "invalid_request", "The body is no JSON.");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { field, problem } = describe(parsed.error, value);
  throw field === "" ? new Refusal(400, "invalid_request", `The body: ${problem}.`) : invalid(field, problem);
}
