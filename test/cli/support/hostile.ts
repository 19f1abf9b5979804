import type { DriftReport, Shown } from "../../../provider/src/cli/drift/report";
import { reportOf } from "../../../provider/src/cli/drift/report";

/** Texts that somebody may have typed at a portal. Each is there to become something else than text. */
export const HOSTILE: Readonly<Record<string, string>> = {
  html: `<script>alert(1)</script><img src=x onerror="alert(1)"><a href='https://evil.example'>x</a>`,
  htmlEnds: `</code></bdi></style></script></details>--><svg/onload=alert(1)>`,
  entities: `&lt;script&gt; &amp; &#64;octocat "quoted" 'single'`,
  markdownLink: `[x](https://evil.example) ![y](https://evil.example/p.png) [z]: javascript:alert(1)`,
  autolink: `https://evil.example www.evil.example a@evil.example <https://evil.example>`,
  mention: `@octocat @org/team #123 GH-1 octo/repo#4 !5`,
  heading: `# evil heading\n\n## two\n- item\n> quote\n---\n| a | b |\n| - | - |`,
  ticks: "``` `` ` ```` a`b",
  tickEnds: "`starts and ends`",
  bars: "a | b \\| c \\\\| d || e",
  emphasis: "**bold** _em_ ~~gone~~ <!-- comment --> $x$",
  escapes:
    "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b2J \u0000\u0008\u007f",
  lines: "one\r\ntwo\nthree\u2028four\u2029five\ttab",
  bidi: "\u202eevil\u202c \u2066x\u2069 \u200f\u061c\ufeff\u{e0041}",
  formula: `=HYPERLINK("https://evil.example","x")`,
  plus: "+1+cmd|' /C calc'!A0",
  minus: "-2+3",
  at: "@SUM(1+1)*cmd",
  long: "n".repeat(300),
  wide: "顧客ポータル 👩‍👩‍👧 مرحبا",
  marks: `e${"\u0301".repeat(40)}`,
  half: "\ud800 half",
  blank: "   ",
  empty: "",
};

const value = (text: string): Shown => ({ kind: "value", value: text });

/** A report in which every text of strangers is one of these. */
export function hostileReport(): DriftReport {
  const texts = Object.values(HOSTILE);
  const ref = (text: string) => ({
    urn: `urn:pulumi:prod::acme::clinked:Group::${text}`,
    type: "clinked:Group",
    name: text,
    id: text,
  });
  return reportOf(
    [
      {
        stack: "prod",
        project: "acme",
        verdict: "error",
        resources: texts.length,
        durationMs: 1234,
        requests: { total: 9, token: 1, read: 2, list: 6, write: 0, saved: 40 },
        drift: texts.flatMap((text) => [
          {
            ...ref(text),
            type: `clinked:${text}`,
            change: "changed" as const,
            fields: [
              {
                path: `properties[${JSON.stringify(text)}]`,
                change: "changed" as const,
                expected: value(text),
                found: value("plain"),
              },
              {
                path: "members[0]",
                change: "added" as const,
                expected: { kind: "absent" as const },
                found: { kind: "value" as const, value: { [text]: [text] } },
              },
              {
                path: "password",
                change: "changed" as const,
                expected: { kind: "secret" as const },
                found: { kind: "secret" as const },
              },
            ],
          },
          { ...ref(text), change: "gone" as const, fields: [] },
        ]),
        errors: texts.map((text) => ({
          message: `refused: ${text}`,
          nextStep: "Try again later.",
          resources: [ref(text)],
        })),
        messages: texts,
      },
    ],
    {
      startedAt: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
      durationMs: 1234,
      unmanaged: {
        types: [
          { type: "clinked:Group", lists: 1, requests: 3, objects: texts.map((text) => ({ id: text, name: text })) },
        ],
        errors: [],
      },
    },
  );
}

/** A quiet report with one change and nothing odd. */
export function plainReport(): DriftReport {
  return reportOf(
    [
      {
        stack: "prod",
        project: "acme",
        verdict: "drift",
        resources: 12,
        durationMs: 900,
        requests: { total: 5, token: 1, read: 1, list: 3, write: 0, saved: 8 },
        drift: [
          {
            urn: "urn:pulumi:prod::acme::pulumi-nodejs:dynamic/clinked:Group::acme",
            type: "clinked:Group",
            name: "acme",
            id: "1/17",
            change: "changed",
            fields: [{ path: "friendlyName", change: "changed", expected: value("Acme"), found: value("By hand") }],
          },
          {
            urn: "urn:pulumi:prod::acme::pulumi-nodejs:dynamic/clinked:Group::board",
            type: "clinked:Group",
            name: "board",
            id: "1/18",
            change: "gone",
            fields: [],
          },
        ],
        errors: [],
        messages: [],
      },
    ],
    { startedAt: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)), durationMs: 900 },
  );
}
