import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { check } from "../../provider/src/kit/check";
import { diff } from "../../provider/src/kit/diff";
import { SECRET, SIGNATURE } from "../../provider/src/kit/engine-texts";
import { formatId, parseId } from "../../provider/src/kit/identity";
import { type Fields, isPlainObject, mapFields } from "../../provider/src/kit/normal-form";
import { ROOT } from "../package/support/install";
import { resolutions, typeErrors } from "../package/support/type-check";

/** `docs/clinked/resources/Group.md` is the page of clinked:Group. */
const PAGE = /^docs\/(\w+)\/resources\/(\w+)\.md$/;
const typeOf = (file: string): string => file.replace(PAGE, "$1:$2");
const isPage = (file: string): boolean => PAGE.test(file);
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const fence = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "m").exec(text)?.[1] ?? "";

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly inputs: Fields;
  readonly outputs: Fields;
}

/** Values as the engine hands them on: out of the envelope of secrets. */
const plain = (bag: Fields): Fields =>
  mapFields(bag, (value) =>
    isPlainObject(value) && value[SIGNATURE] === SECRET ? JSON.parse(String(value.plaintext)) : value,
  );

describe("pages of the resources", async () => {
  const { generatedFolders, renderDocs } = await import("../../provider/tools/docs-render.mjs");
  const rendered = renderDocs();

  it.each([...rendered])("%s is what the definitions say (else: npm run generate)", (file, text) => {
    expect(read(file)).toBe(text);
  });

  it("are these and no others", () => {
    for (const folder of generatedFolders(rendered)) {
      const pages = [...rendered.keys()].filter((file) => path.dirname(file) === folder);
      expect(readdirSync(path.join(ROOT, folder)).sort()).toEqual(pages.map((file) => path.basename(file)).sort());
    }
    expect([...rendered.keys()].filter(isPage).map(typeOf).sort()).toEqual(definitions.map(({ type }) => type).sort());
  });

  it("link to pages that exist", () => {
    for (const [file, text] of rendered) {
      const targets = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
      for (const target of targets) expect(() => read(path.join(path.dirname(file), target))).not.toThrow();
    }
  });

  describe("examples", () => {
    let folder = "";
    const examples = [...rendered]
      .filter(([file]) => isPage(file))
      .map(([file, text]) => ({ type: typeOf(file), name: typeOf(file).replace(":", "-"), code: fence(text, "ts") }));
    beforeAll(() => {
      // Below node_modules, so that the package is found as in a user's project.
      const cache = path.join(ROOT, "node_modules/.cache");
      mkdirSync(cache, { recursive: true });
      folder = mkdtempSync(path.join(cache, "docs-"));
      for (const { name, code } of examples) writeFileSync(path.join(folder, `${name}.ts`), code);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("stand on every page, and have the right types", () => {
      expect(examples.filter(({ code }) => code === "").map(({ type }) => type)).toEqual([]);
      const files = examples.map(({ name }) => `${name}.ts`);
      expect(typeErrors(folder, files, resolutions.node16 ?? {})).toEqual([]);
    }, 120_000);

    it("would be told apart from wrong ones", () => {
      writeFileSync(path.join(folder, "wrong.ts"), `${examples[0]?.code.replace('"1"', "true")}`);
      expect(typeErrors(folder, ["wrong.ts"], resolutions.node16 ?? {}).join()).toContain("boolean");
    }, 120_000);
  });

  it.each(definitions.map((definition) => [definition.type, definition] as const))(
    "%s: the import entry fits the example",
    (type, definition) => {
      const page = rendered.get(`docs/${type.replace(":", "/resources/")}.md`) ?? "";
      const { type: token, id, inputs, outputs } = JSON.parse(fence(page, "json")) as Entry;
      expect(token).toBe(`pulumi-nodejs:dynamic/${type}`);
      const ids = parseId(type, definition.inputs, definition.identity.id, id);
      expect(formatId(definition.inputs, definition.identity.id, ids)).toBe(id);
      expect(outputs).toMatchObject(ids);
      expect(inputs.__provider).toBe(outputs.__provider);
      expect(inputs.__provider).toContain(`"${type}"`);

      const { __provider: _, ...given } = plain(inputs);
      const { __provider: __, ...state } = plain(outputs);
      const checked = check(definition, {}, given);
      expect(checked.problems).toEqual([]);
      expect(diff(definition, state, checked.inputs).changed).toEqual([]);
    },
  );
});
