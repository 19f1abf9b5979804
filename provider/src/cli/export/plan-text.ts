import type { Plan, PlannedType } from "../../export/plan";
import type { PortalProduct } from "../../kit/product";
import type { Paint } from "../terminal/colours";
import { inert, inertJson } from "../terminal/inert";
import { inWords } from "./progress-text";

const HEADINGS = ["type", "resources", "requests to come", ""] as const;
/** A screen holds no more. */
const MOST_LEFT_OUT = 20;

/** The plan as a table, with the cost below it. */
export function planText(product: Pick<PortalProduct<never>, "title" | "limit">, plan: Plan, paint: Paint): string {
  const rows = plan.types.map((one) => [
    one.type,
    countOf(one),
    one.requests === 0 ? "" : String(one.requests),
    why(one),
  ]);
  const widths = HEADINGS.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 || at === 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const { limit, title } = product;
  const sum = `${plan.isExact ? "" : "at least "}${plan.requests}`;
  const windows = limit ? Math.floor((plan.requests - 1) / limit.requests) : 0;
  const time =
    limit && windows > 0 ? `, at least ${inWords(windows * limit.windowMs)} under the limit of ${title}` : "";
  const left = plan.leftOut
    .slice(0, MOST_LEFT_OUT)
    .map(({ type, where, reason }) => `  ${inert(`${type}, ${where}: ${reason}`)}`);
  const blocks = [
    [paint("bold", line(HEADINGS)), ...rows.map(line)],
    ...(left.length > 0 ? [[paint("bold", `Left out: ${plan.leftOut.length}`), ...left]] : []),
    [
      `Requests in all: ${sum}, ${plan.toCome} of them to come${time}.`,
      "Nothing was written. --exclude <type> spares what a type costs.",
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function countOf({ objects, upTo, unread, fields }: PlannedType): string {
  if (unread > 0) return `at least ${objects}`;
  if (objects === 0 && fields.length > 0) return "in sets";
  return upTo > 0 ? `${objects > 0 ? `${objects} to ` : "up to "}${objects + upTo}` : String(objects);
}

function why({ unread, upTo, fields }: PlannedType): string {
  if (fields.length > 0) return `each is read by itself, lists lack ${fields.join(", ")}`;
  if (unread > 0) return `in ${unread} ${unread === 1 ? "place" : "places"}, each read by itself`;
  return upTo > 0 ? "once in each place, if it says anything" : "";
}

export const planJson = (service: string, { types, objects, requests, toCome, isExact, leftOut }: Plan): string =>
  `${inertJson({ service, objects, requests: { all: requests, toCome, isExact }, types, leftOut }, 2)}\n`;
