import MarkdownIt from "markdown-it";
import type { DefaultTreeAdapterMap } from "parse5" with { "resolution-mode": "import" };
import { expect, it } from "vitest";
import { htmlText } from "../../provider/src/cli/drift/html";
import { jsonText } from "../../provider/src/cli/drift/json";
import { markdownText } from "../../provider/src/cli/drift/markdown";
import { type DriftReport, reportOf } from "../../provider/src/cli/drift/report";
import { tableText } from "../../provider/src/cli/drift/table";
import { plain } from "../../provider/src/cli/terminal/colours";
import { width } from "../../provider/src/cli/terminal/width";
import { HOSTILE, hostileReport, plainReport } from "./support/hostile";

/** What must not reach a terminal, a browser or a reader: controls, text that turns or hides, lone halves. */
const ACTING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const report = hostileReport();
const table = (given: DriftReport, columns = 100) => tableText(given, { columns, paint: plain });

it("keeps every line free of signs that act, in all outputs", () => {
  const outputs = [table(report), jsonText(report), markdownText(report), htmlText(report)];
  for (const text of outputs) {
    const bad = text.split("\n").filter((line) => ACTING.test(line));
    expect(bad).toEqual([]);
  }
});

it("prints a table whose lines no name breaks, and no value begins like a formula", () => {
  const lines = table(report).split("\n");
  const from = lines.findIndex((line) => line.startsWith("  resource"));
  const rows = lines.slice(from, lines.indexOf("", from));
  const names = Object.keys(HOSTILE).length;
  expect(rows).toHaveLength(1 + names * 4);
  for (const row of rows) expect(width(row), row).toBeLessThanOrEqual(100);
  for (const row of rows.slice(1)) expect(row).toMatch(/^ {2}([~-] clinked:| )/);
});

it("prints as it did, for a plain report", () => {
  expect(table(plainReport())).toBe(
    [
      "prod: 1 changed, 1 gone (12 resources, 5 requests, 0.9 s)",
      "",
      "  resource                      field           expected (state)  found (portal)",
      '  ~ clinked:Group acme (1/17)   ~ friendlyName  "Acme"            "By hand"',
      "  - clinked:Group board (1/18)                  exists            gone",
      "",
      "Drift: 1 changed, 1 gone.",
      "12 resources compared with 5 requests in 0.9 s.",
      "",
    ].join("\n"),
  );
});

it("writes JSON that parses to the very report", () => {
  const text = jsonText(report);
  // Half a surrogate pair is no character; JSON keeps it as an escape.
  expect(JSON.parse(text)).toEqual(report);
  expect(text).toContain('"version": 1');
});

it("writes Markdown in which nothing of a stranger is a link, an image, a mention, a heading or HTML", () => {
  const tokens = new MarkdownIt({ html: true, linkify: true }).parse(markdownText(report), {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const kinds = new Set([...tokens, ...inline].map(({ type }) => type));
  for (const kind of [
    "link_open",
    "image",
    "html_inline",
    "em_open",
    "s_open",
    "list_item_open",
    "blockquote_open",
    "hr",
  ]) {
    expect(kinds, kind).not.toContain(kind);
  }
  const headings = tokens.flatMap(({ type }, index) => (type === "heading_open" ? [tokens[index + 1]?.content] : []));
  expect(headings).toEqual(["Portal drift", expect.stringMatching(/^Unmanaged: \d+ objects at the portal/)]);
  const html = tokens.filter(({ type }) => type === "html_block").map(({ content }) => content.trim());
  expect(new Set(html.map((text) => text.replace(/\d+/, "N")))).toEqual(
    new Set(["<details>\n<summary>N differences</summary>", "</details>", "<details>\n<summary>N objects</summary>"]),
  );
  // Outside of code only our own words stand.
  const prose = inline.filter(({ type }) => type === "text").map(({ content }) => content);
  expect(prose.filter((text) => /evil|@|#\d|alert|octo/.test(text))).toEqual([]);
  // Every row has its four cells, or three in the list of what is unmanaged.
  const cells = tokens.reduce<number[]>((rows, { type }) => {
    if (type === "tr_open") rows.push(0);
    if (type === "td_open") rows.push((rows.pop() ?? 0) + 1);
    return rows;
  }, []);
  expect(new Set(cells.filter((count) => count > 0))).toEqual(new Set([4, 3]));
  const code = inline.filter(({ type }) => type === "code_inline").map(({ content }) => content);
  expect(code.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  expect(code).toContain('"``` `` ` ```` a`b"');
  expect(code).toContain('"**bold** _em_ ~~gone~~ <!-- comment --> $x$"');
});

it("keeps Markdown below the limit of a comment, and says how much is left out", () => {
  const [stack] = report.stacks;
  if (!stack) throw new Error("the report has a stack");
  const drift = Array.from({ length: 40 }, () => stack.drift).flat();
  const huge = reportOf([{ ...stack, drift }], { startedAt: new Date(0), durationMs: 1 });
  const text = markdownText(huge);
  expect(text.length).toBeLessThanOrEqual(65_000);
  expect(text.length).toBeGreaterThan(60_000);
  expect(text).toMatch(/\*\*[\d,]+ more entries left out:\*\*/);
  const blocks = new MarkdownIt({ html: true }).parse(text, {}).filter(({ type }) => type === "html_block");
  expect(blocks.map(({ content }) => content.trim().slice(0, 10))).toEqual(["<details>\n", "</details>"]);
  expect(markdownText(plainReport())).not.toContain("left out");
});

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const elementsIn = (node: Node): Element[] => [
  ...("tagName" in node ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : []),
];
const textIn = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textIn).join("") : "";

it("writes HTML in which nothing of a stranger is an element or an attribute that acts", async () => {
  const { parse } = await import("parse5");
  const document = parse(htmlText(report), { onParseError: (error) => expect.fail(error.code) });
  const elements = elementsIn(document);
  const tags = new Set(elements.map(({ tagName }) => tagName));
  for (const tag of ["img", "a", "iframe", "object", "link", "base"]) expect(tags).not.toContain(tag);
  expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(1);
  expect(elements.filter(({ tagName }) => tagName === "svg")).toHaveLength(0);
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...attributes].filter((name) => /^on|^(href|src|style|srcdoc|action)$/.test(name))).toEqual([]);
  const codes = elements.filter(({ tagName }) => tagName === "code").map(textIn);
  expect(codes).toContain(JSON.stringify(HOSTILE.html));
  expect(codes).toContain(JSON.stringify(HOSTILE.entities));
  // What is copied into a spreadsheet begins like no formula.
  const cells = [...codes, ...elements.filter(({ tagName }) => tagName === "bdi").map(textIn)];
  expect(cells.filter((text) => /^[=+\-@\s]/.test(text))).toEqual([]);
});

it("writes one page that asks for nothing and lets no other script run", () => {
  const html = htmlText(plainReport());
  expect(html).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
  );
  expect(html).not.toMatch(/https?:\/\//);
  expect(html).toContain("<title>Drift: 1 changed, 1 gone (portals drift)</title>");
  expect(html.length).toBeLessThan(20_000);
});
