import path from "node:path";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type ProjectFiles, projectFiles } from "../../provider/src/export/code/project";
import { asDeclared, entriesOf, evaluate } from "./fixtures/evaluate";
import { hostilePortal } from "./fixtures/hostile";

const markdown = new MarkdownIt({ html: true, linkify: true });
const runs = { seed: 6, numRuns: 25 };

/** Signs that act, other than the line ends of the program itself. */
const ACTING = /(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const sources = (files: ProjectFiles): [string, string][] =>
  [...files].flatMap(([name, text]): [string, string][] => (name.endsWith(".ts") ? [[name, String(text)]] : []));

function tokensOf(name: string, text: string) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly unknown[] };
  const texts: string[] = [];
  const codes: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node.text);
    else if (node.getChildCount(file) === 0) codes.push(node.getText(file));
    for (const child of node.getChildren(file)) walk(child);
  };
  walk(file);
  return { problems: parseDiagnostics.length, texts, codes };
}

describe("names of strangers", () => {
  it("give programs that parse, in which they stand in texts alone", () => {
    fc.assert(
      fc.property(hostilePortal, (portal) => {
        for (const [name, text] of sources(projectFiles(portal))) {
          const { problems, codes } = tokensOf(name, text);
          expect(problems).toBe(0);
          expect(text).not.toMatch(ACTING);
          for (const code of codes)
            expect(code).toMatch(
              /^([\p{L}\p{M}\p{Nd}_$]+|[-`${}.,:;=<>()[\]|*?]+|`[\p{L}\p{M}\p{Nd}-]+\$\{|\}`|"")?$/u,
            );
        }
      }),
      runs,
    );
  });

  it("give files that every file system takes, inside of the project", () => {
    fc.assert(
      fc.property(hostilePortal, (portal) => {
        const names = [...projectFiles(portal).keys()];
        expect(new Set(names.map((name) => name.normalize("NFKC").toUpperCase())).size).toBe(names.length);
        for (const name of names) {
          expect(path.posix.normalize(name)).toBe(name);
          expect(name).toMatch(/^([\p{L}\p{M}\p{Nd}-]+\/)?\.?[\p{L}\p{M}\p{Nd}-]+(\.[a-z0-9]+)?$/u);
          expect(name).not.toMatch(/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
          expect(Buffer.byteLength(path.posix.basename(name))).toBeLessThan(255);
        }
      }),
      runs,
    );
  });

  it("give programs that declare just what was found", async () => {
    await fc.assert(
      fc.asyncProperty(hostilePortal, async (portal) => {
        const files = projectFiles(portal);
        const entries = entriesOf(files);
        const declared = await evaluate(files);
        const byKey = (a: { type: string; name: string }, b: { type: string; name: string }) =>
          `${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1;
        expect([...declared].sort(byKey)).toEqual(
          [...entries].sort(byKey).map(({ type, name, inputs }) => ({ type, name, inputs: asDeclared(inputs) })),
        );
        // Pulumi itself drops a property of this name, so nothing with one is exported.
        const known = portal.found.filter(
          ({ inputs }) => !Object.hasOwn((inputs.properties ?? {}) as object, "__proto__"),
        );
        for (const { definition, id, inputs, asked } of known) {
          const entry = entries.find((one) => one.id === id && one.type.endsWith(`/${definition.type}`));
          const { __provider, ...given } = entry?.inputs ?? {};
          for (const { path: name } of asked)
            expect(given[name]).toEqual({ portalsConfig: expect.stringMatching(/^\w+$/) });
          for (const { path: name } of asked) delete given[name];
          expect(given).toStrictEqual(inputs);
        }
        expect(entries.length).toBe(known.length);
      }),
      runs,
    );
  });

  it("mark nothing up in the README, and act nowhere", () => {
    fc.assert(
      fc.property(hostilePortal, (portal) => {
        const readme = String(projectFiles(portal).get("README.md"));
        expect(readme).not.toMatch(/(?!\n|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        const tags = [...markdown.render(readme).matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag?.replace("/", ""));
        expect(["h1", "h2", "p", "pre", "code", "ul", "li"]).toEqual(expect.arrayContaining([...new Set(tags)]));
      }),
      runs,
    );
  });

  it("give the same bytes twice, in whatever order the objects come", () => {
    fc.assert(
      fc.property(hostilePortal, fc.infiniteStream(fc.nat()), (portal, numbers) => {
        const mixed = [...portal.found]
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const again = projectFiles({ ...portal, found: mixed });
        expect([...again]).toEqual([...projectFiles(portal)]);
      }),
      runs,
    );
  });
});
