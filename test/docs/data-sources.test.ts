import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataSources } from "../../provider/src/data-sources";
import { isMany } from "../../provider/src/kit/data-source";
import { ROOT } from "../package/support/install";
import { resolutions, typeErrors } from "../package/support/type-check";

const PAGE = /^docs\/(\w+)\/data-sources\/(\w+)\.md$/;
const fences = (text: string) => [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "");

describe("pages of the data sources", async () => {
  const { renderDocs } = await import("../../provider/tools/docs-render.mjs");
  const pages = [...renderDocs()].filter(([file]) => PAGE.test(file));

  it("are one for each", () => {
    expect(pages.map(([file]) => file.replace(PAGE, "$1:$2")).sort()).toEqual(
      dataSources.map(({ name }) => name).sort(),
    );
  });

  it("are in the index of their product", () => {
    for (const [file] of pages) {
      const [, product, name] = PAGE.exec(file) ?? [];
      expect(readFileSync(path.join(ROOT, `docs/${product}/README.md`), "utf8")).toContain(
        `[${name}](data-sources/${name}.md)`,
      );
    }
  });

  it("tell arguments, result, cost and oddities", () => {
    for (const source of dataSources) {
      const text = pages.find(([file]) => file.replace(PAGE, "$1:$2") === source.name)?.[1] ?? "";
      for (const part of [source.summary, "## Arguments", "## Result", "## Requests", "`connection`"]) {
        expect(text, source.name).toContain(part);
      }
      for (const field of Object.keys(source.fields.shape)) expect(text, source.name).toContain(`\`${field}\``);
      if (isMany(source)) expect(text, source.name).toContain(`${source.each}(`);
    }
  });

  describe("examples", () => {
    let folder = "";
    const files: string[] = [];
    beforeAll(() => {
      // Below node_modules, so that the package is found as in a user's project.
      const cache = path.join(ROOT, "node_modules/.cache");
      mkdirSync(cache, { recursive: true });
      folder = mkdtempSync(path.join(cache, "data-docs-"));
      for (const [file, text] of pages) {
        const [product = ""] = file.replace(PAGE, "$1").split(":");
        const name = `${file.replace(PAGE, "$1-$2")}.ts`;
        const [program = "", loop] = fences(text);
        const more = loop ? `\nexport async function each() {\n${loop}}\n`.replace("export = async () =>", "") : "";
        writeFileSync(
          path.join(folder, name),
          program.replace("export = async () =>", "export const all = async () =>") + more,
        );
        files.push(name);
        expect(program, file).toContain(`pulumi-portals/${product}`);
      }
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("have the right types, the loops too", () => {
      expect(typeErrors(folder, files, resolutions.node16 ?? {})).toEqual([]);
    }, 120_000);

    it("would be told apart from wrong ones", () => {
      writeFileSync(
        path.join(folder, "wrong.ts"),
        'import * as clinked from "pulumi-portals/clinked";\nexport const all = async () => (await clinked.getGroup({ account: "1", groupId: "1" })).mailKey;\n',
      );
      expect(typeErrors(folder, ["wrong.ts"], resolutions.node16 ?? {}).join()).toContain("mailKey");
    }, 120_000);
  });
});
