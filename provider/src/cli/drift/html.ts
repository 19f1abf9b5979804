import { createHash } from "node:crypto";
import { clipped, inert, inertLines } from "../terminal/inert";
import { SCRIPT, STYLE } from "./html-style";
import type { DriftReport, Failure, FieldDrift, ResourceDrift, Shown, StackDrift, Unmanaged, Verdict } from "./report";
import {
  count,
  figures,
  headline,
  nameText,
  shownText,
  stackFigures,
  stackName,
  stackVerdict,
  typeText,
} from "./words";

const LONGEST_VALUE = 2000;

const marks: Readonly<Record<Verdict, string>> = { none: "✓", drift: "≠", error: "!" };

const changeMarks: Readonly<Record<ResourceDrift["change"], string>> = { changed: "≠", gone: "×" };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => inert(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
const code = (text: string): string => `<code><bdi>${escaped(clipped(text, LONGEST_VALUE))}</bdi></code>`;
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The report as one HTML page that needs nothing else: no network, and no scripts to be read. */
export function htmlText(report: DriftReport): string {
  const { verdict } = report;
  const title = headline(report);
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} (portals drift)</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker">Portal drift, <time datetime="${report.startedAt}">${timeText(report.startedAt)}</time></p>
<h1><span class="mark ${verdict}" aria-hidden="true">${marks[verdict]}</span> ${escaped(title)}</h1>
<p class="lead">${escaped(figures(report))}.</p>
</header>
${tiles(report)}
${filters(report)}
${report.stacks.map(stackSection).join("\n")}
${report.unmanaged ? unmanagedSection(report.unmanaged) : ""}
</main>
<footer>
<p><strong>Expected</strong> is what the state holds, as the last run left it. <strong>Found</strong> is what is at the portal now. Secrets are compared and never shown.</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const timeText = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

function tiles({ summary }: DriftReport): string {
  const { stacks, resources, changed, gone, unmanaged, requests } = summary;
  const tile = (name: string, number: number, style = "") =>
    `<div${style && number > 0 ? ` class="some ${style}"` : ""}><dt>${name}</dt><dd>${number.toLocaleString("en-US")}</dd></div>`;
  return `<dl class="tiles">${[
    tile(stacks === 1 ? "stack" : "stacks", stacks),
    tile("resources", resources),
    tile("changed", changed, "changed"),
    tile("gone", gone, "gone"),
    ...(unmanaged === undefined ? [] : [tile("unmanaged", unmanaged)]),
    tile("requests", requests),
  ].join("")}</dl>`;
}

function filters({ stacks, unmanaged }: DriftReport): string {
  const found = (unmanaged?.types ?? []).filter(({ objects }) => objects.length > 0);
  const types = [...stacks.flatMap(({ drift }) => drift.map(typeText)), ...found.map(typeText)];
  const options = (all: readonly string[]) =>
    [...new Set(all)]
      .sort()
      .map((value) => `<option>${escaped(value)}</option>`)
      .join("");
  const choice = (label: string, name: string, all: readonly string[]) =>
    `<label>${label}<select name="${name}"><option value="">all</option>${options(all)}</select></label>`;
  const changes = ["changed", "gone", ...(unmanaged ? ["unmanaged"] : [])];
  return `<form hidden aria-label="Filter">
<label>Search<input name="text" type="search" autocomplete="off"></label>
${choice("Stack", "stack", stacks.map(stackName))}
${choice("Type", "type", types)}
${choice("Change", "change", changes)}
<output></output>
</form>`;
}

const badge = (style: string, sign: string, text: string): string =>
  `<span class="badge ${style}"><span aria-hidden="true">${sign}</span>${escaped(text)}</span>`;

function stackSection(stack: StackDrift): string {
  const { verdict, errors, drift, messages } = stack;
  const name = stackName(stack);
  return `<section data-stack="${escaped(name)}">
<div class="stack"><h2>${escaped(name)}</h2>${badge(verdict, marks[verdict], stackVerdict(stack))}<span class="figures">${stackFigures(stack)}</span></div>
${messages.length > 0 ? `<ul class="notes">${messages.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>` : ""}
${errors.map(problem).join("\n")}
${drift.map((resource) => card(name, resource)).join("\n")}
</section>`;
}

function card(stack: string, resource: ResourceDrift): string {
  const { change, fields, id } = resource;
  const data = `data-stack="${escaped(stack)}" data-type="${escaped(typeText(resource))}" data-change="${change}"`;
  const rest =
    change === "gone"
      ? `<p class="empty">It stands in the state and is no longer at the portal.</p>`
      : fields.length === 0
        ? `<p class="empty">It differs in no field that is shown.</p>`
        : `<ul class="fields">${fields.map(fieldItem).join("")}</ul>`;
  return `<article class="card" ${data}>
<div class="head"><h3><span class="type">${escaped(typeText(resource))}</span> <bdi>${escaped(clipped(nameText(resource.name), LONGEST_VALUE))}</bdi></h3>${
    id === undefined ? "" : `<span class="id">id ${escaped(nameText(id))}</span>`
  }${badge(change, changeMarks[change], change)}</div>
${rest}
</article>`;
}

function fieldItem({ path, change, expected, found }: FieldDrift): string {
  const how = change === "changed" ? "" : ` <span class="kind">${change}</span>`;
  const part = (style: string, label: string, content: string) =>
    `<span class="value ${style}"><span class="label">${label}</span><span>${content}</span></span>`;
  const name = code(nameText(path)).replaceAll(".", ".<wbr>");
  return `<li>${part("field", "Field", name + how)}${part("expected", "Expected", value(expected))}${part("found", "Found", value(found))}</li>`;
}

function value(shown: Shown): string {
  if (shown.kind === "absent") return `<span class="kind">not set</span>`;
  if (shown.kind === "secret") return `<span class="kind">secret, not shown</span>`;
  const colour = typeof shown.value === "string" && /^#[0-9a-f]{6}$/i.test(shown.value) ? shown.value : undefined;
  const swatch = colour
    ? `<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect x=".5" y=".5" width="9" height="9" rx="2" fill="${colour}"/></svg>`
    : "";
  return `${swatch}${code(shownText(shown))}`;
}

function problem({ message, nextStep, resources }: Failure): string {
  const about = resources.map((resource) => `${typeText(resource)} ${nameText(resource.name)}`);
  const named = about.length > 0 ? `<p class="next">${escaped(clipped(about.join(", "), LONGEST_VALUE))}</p>` : "";
  const lines = inertLines(clipped(message, LONGEST_VALUE)).map(escaped).join("<br>");
  return `<div class="card problem"><p><strong>Error:</strong> ${lines}</p>${named}${nextStep ? `<p class="next">${escaped(nextStep)}</p>` : ""}</div>`;
}

function unmanagedSection({ types, errors }: Unmanaged): string {
  const total = types.reduce((sum, { objects }) => sum + objects.length, 0);
  return `<section>
<div class="stack"><h2>Unmanaged</h2><span class="figures">${total === 0 ? "nothing" : count(total, "object")} at the portal that no checked state has</span></div>
${errors.map(problem).join("\n")}
${types
  .map(
    ({ type, lists, requests, objects }) => `<article class="card"${
      objects.length > 0 ? ` data-type="${escaped(type)}" data-change="unmanaged"` : ""
    }>
<div class="head"><h3>${escaped(type)}</h3><span class="id">${count(objects.length, "object")}; ${count(lists, "list")}, ${count(requests, "request")}</span></div>
${objects.length > 0 ? `<ul class="objects">${objects.map(objectItem).join("")}</ul>` : ""}
</article>`,
  )
  .join("\n")}
</section>`;
}

const objectItem = ({ id, name }: Unmanaged["types"][number]["objects"][number]): string =>
  `<li>${code(nameText(id))}${name === undefined ? "" : ` <bdi>${escaped(clipped(nameText(name), 300))}</bdi>`}</li>`;
