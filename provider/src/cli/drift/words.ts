import { inert, inertJson } from "../terminal/inert";
import type { DriftReport, FieldDrift, ResourceRef, Shown, StackDrift } from "./report";

/** The words that all outputs share. Every text of strangers comes out inert. */

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** A value as people read it: texts in quotes, so that none looks like anything else. */
export function shownText(shown: Shown): string {
  if (shown.kind === "absent") return "not set";
  if (shown.kind === "secret") return "[secret]";
  return inert(inertJson(shown.value));
}

/** A name, id or path as it is, in quotes where it would be taken for something else: a formula, a blank, nothing. */
export const nameText = (name: string): string =>
  /^[\p{L}\p{N}_([#][^\n]*(?<!\s)$/u.test(name) ? inert(name) : inert(inertJson(name));

export const typeText = ({ type }: Pick<ResourceRef, "type">): string => inert(type);

export const signs: Readonly<Record<FieldDrift["change"] | "gone", string>> = {
  changed: "~",
  added: "+",
  removed: "-",
  gone: "-",
};

/** `3 changed, 1 gone` */
export function driftText({ changed, gone }: { changed: number; gone: number }): string {
  const parts = [changed > 0 && `${changed} changed`, gone > 0 && `${gone} gone`].filter((part) => part !== false);
  return parts.join(", ") || "no drift";
}

export const countsOf = ({ drift }: Pick<StackDrift, "drift">): { changed: number; gone: number } => {
  const gone = drift.filter(({ change }) => change === "gone").length;
  return { changed: drift.length - gone, gone };
};

export const stackName = ({ stack }: Pick<StackDrift, "stack">): string => nameText(stack || "the selected stack");

export function stackVerdict(stack: StackDrift): string {
  if (stack.verdict !== "error") return driftText(countsOf(stack));
  const seen = stack.drift.length > 0 ? `; seen so far: ${driftText(countsOf(stack))}` : "";
  return stack.resources === 0 ? "could not be checked" : `could not be checked to its end${seen}`;
}

export const stackHeadline = (stack: StackDrift): string => `${stackName(stack)}: ${stackVerdict(stack)}`;

/** `1,000 resources, 43 requests, 1.9 s` */
export const stackFigures = ({ resources, requests, durationMs }: StackDrift): string =>
  [count(resources, "resource"), count(requests?.total ?? 0, "request"), seconds(durationMs)].join(", ");

/** One sentence for the whole report. */
export function headline({ verdict, summary }: DriftReport): string {
  const { stacks, driftedStacks, failedStacks, changed, gone } = summary;
  const where = stacks === 1 ? "" : ` in ${driftedStacks} of ${count(stacks, "stack")}`;
  const drift = changed + gone > 0 ? `${driftText({ changed, gone })}${where}` : "";
  if (verdict === "none") return stacks > 1 ? `No drift in ${count(stacks, "stack")}` : "No drift";
  if (verdict === "drift") return `Drift: ${drift}`;
  const failed = failedStacks > 0 ? count(failedStacks, "stack") : "the list of unmanaged objects";
  return `Incomplete: ${failed} could not be checked${drift && `; drift so far: ${drift}`}`;
}

/** `52 resources compared with 12 requests in 1.9 s` */
export const figures = ({ summary, durationMs }: DriftReport): string =>
  `${count(summary.resources, "resource")} compared with ${count(summary.requests, "request")} in ${seconds(durationMs)}`;
