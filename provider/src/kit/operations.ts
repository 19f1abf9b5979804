import type { Operation } from "../http/client";

/**
 * `METHOD /path` and words after it: `list` counts as a list and `token` as a login in the usage; `repeatable` is a
 * POST that may be sent twice, because it sets values or leaves nothing behind; `once` triggers something and is never
 * sent twice, whatever its method.
 */
type Line = `${Operation["method"]} /${string}`;

const methods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const words: readonly string[] = ["list", "token", "repeatable", "once"];

/** The operations of one service by the ids of the vendor's document, which messages and usage name them with. */
export function operationTable<Name extends string>(
  lines: Readonly<Record<Name, Line>>,
): Readonly<Record<Name, Operation>> {
  const entries = Object.entries<Line>(lines).map(([id, line]) => [id, operation(id, line)] as const);
  return Object.fromEntries(entries) as Record<Name, Operation>;
}

function operation(id: string, line: string): Operation {
  const [method = "", path = "", ...marks] = line.split(" ");
  const unknown = marks.find((mark) => !words.includes(mark));
  if (!methods.includes(method) || unknown !== undefined || (marks.includes("repeatable") && marks.includes("once"))) {
    throw new Error(`The operation ${id} is written as "${line}": METHOD /path, then any of ${words.join(", ")}.`);
  }
  const kind = marks.includes("token") ? "token" : marks.includes("list") ? "list" : undefined;
  const repeatable = marks.includes("repeatable") ? true : marks.includes("once") ? false : undefined;
  return {
    id,
    method: method as Operation["method"],
    path,
    ...(kind ? { kind } : {}),
    ...(repeatable === undefined ? {} : { repeatable }),
  };
}
