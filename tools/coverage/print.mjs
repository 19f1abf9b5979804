/** @import { Coverage } from "./count.d.mts" */

const HEADINGS = ["system", "endpoints", "resources use", "data sources use", "not configuration", "open"];

/**
 * The whole report; the last line is the total.
 * @param {readonly Coverage[]} all
 * @param {boolean} isLong names every endpoint
 */
export function report(all, isLong) {
  return [...all.flatMap((one) => [...system(one, isLong), ""]), ...summary(all), "", total(all)].join("\n");
}

/** @param {Coverage} one @param {boolean} isLong */
function system(one, isLong) {
  const { resources, dataSources, more } = one;
  const reasons = Object.entries(one.notConfiguration);
  const excused = reasons.map(([reason, ids]) => `${reason} ${ids.length}`).join(", ");
  return [
    one.name,
    `  ${one.endpoints} endpoints in the document`,
    `  ${one.byResources.length} used by a resource`,
    ...(isLong ? list(one.byResources) : []),
    `  ${one.byDataSources.length} used by a data source`,
    ...(isLong ? list(one.byDataSources) : []),
    `  ${reasons.flatMap(([, ids]) => ids).length} not configuration${excused ? `: ${excused}` : ""}`,
    ...(isLong ? reasons.flatMap(([reason, ids]) => list(ids.map((id) => `${id} (${reason})`))) : []),
    `  ${made(resources)} resources, and ${more.length} sets${more.length > 0 ? `: ${more.join(", ")}` : ""}`,
    ...missing("not made", resources.missing),
    `  ${made(dataSources)} data sources`,
    ...missing("not made", dataSources.missing),
    ...missing("in none of the groups", one.open),
    ...missing("wrong", one.contradictions),
  ];
}

/** @param {readonly Coverage[]} all */
function summary(all) {
  const rows = all.map((one) => [
    one.name,
    one.endpoints,
    one.byResources.length,
    one.byDataSources.length,
    Object.values(one.notConfiguration).flat().length,
    one.open.length,
  ]);
  const sums = HEADINGS.slice(1).map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1]), 0));
  return [HEADINGS, ...rows, ["all", ...sums]].map((row) =>
    row.map((cell, index) => pad(String(cell), HEADINGS[index]?.length ?? 0, index === 0)).join("  "),
  );
}

/** @param {string} text @param {number} width @param {boolean} isFirst */
const pad = (text, width, isFirst) => (isFirst ? text.padEnd(10) : text.padStart(width));

/** @param {readonly Coverage[]} all */
export function total(all) {
  const endpoints = all.reduce((sum, one) => sum + one.endpoints, 0);
  const accounted = all.reduce((sum, one) => sum + one.accounted, 0);
  const sets = all.reduce((sum, one) => sum + one.more.length, 0);
  const of = (/** @type {"resources" | "dataSources"} */ what) => made(sumOf(all.map((one) => one[what])));
  return (
    `${of("resources")} resources, ${of("dataSources")} data sources, ` +
    `${accounted}/${endpoints} endpoints accounted for, and ${sets} sets`
  );
}

/** @param {{ planned: number, missing: readonly string[] }} part */
const made = ({ planned, missing: absent }) => `${planned - absent.length}/${planned}`;

/** @param {readonly { planned: number, missing: readonly string[] }[]} parts */
const sumOf = (parts) => ({
  planned: parts.reduce((sum, { planned }) => sum + planned, 0),
  missing: parts.flatMap((part) => part.missing),
});

/** @param {readonly string[]} items */
const list = (items) => items.map((item) => `    ${item}`);

/** @param {string} what @param {readonly string[]} items */
const missing = (what, items) => (items.length > 0 ? [`  ${what}:`, ...list(items)] : []);
