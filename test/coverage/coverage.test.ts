import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { operations as clickup } from "../../provider/src/clickup/operations";
import { operations as clinked } from "../../provider/src/clinked/operations";
import { dataSources } from "../../provider/src/data-sources";
import { definitions } from "../../provider/src/definitions";
import { operations as docspace } from "../../provider/src/docspace/operations";
import { operations as workdrive } from "../../provider/src/workdrive/operations";

describe("coverage", async () => {
  const { count } = await import("../../tools/coverage/count.mjs");
  const { total } = await import("../../tools/coverage/print.mjs");
  const { products, ROOT } = await import("../../tools/coverage/read.mjs");
  const operations = { clinked, workdrive, docspace, clickup };
  const all = products({ operations, definitions, dataSources }).map(count);

  const isThere = (file: string) => existsSync(path.join(ROOT, file));
  const examples = path.join(ROOT, "examples");
  const programs = readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
    .map((file) => readFileSync(path.join(examples, file), "utf8"));

  it.each(all.map((one) => [one.name, one] as const))("%s: every endpoint is in one of three groups", (_, one) => {
    expect({ open: one.open, contradictions: one.contradictions }).toEqual({ open: [], contradictions: [] });
  });

  it("has everything that is planned, and sets", () => {
    expect(total(all)).toMatch(
      /^79\/79 resources, 71\/71 data sources, 453\/453 endpoints accounted for, and \d+ sets$/,
    );
    const more = all.flatMap(({ name, more: types }) => types.map((type) => `${name}:${type}`));
    const types = new Set(definitions.map(({ type }) => type));
    const elementsOf = (set: string) => [set.replace(/ies$/, "y"), set.replace(/s$/, ""), set.replace(/es$/, "")];
    expect(more.filter((set) => !elementsOf(set).some((element) => types.has(element)))).toEqual([]);
  });

  it("is what the command prints", () => {
    const printed = execFileSync(process.execPath, [path.join(ROOT, "tools/coverage.mjs")], { encoding: "utf8" });
    expect(printed.trimEnd().split("\n").at(-1)).toBe(total(all));
  });

  it("shows every resource: an example, a page, and a program that uses it", () => {
    const lacking = definitions.flatMap(({ type, example }) => {
      const [product = "", name = ""] = type.split(":");
      return [
        ...(Object.keys(example).length > 0 ? [] : [`${type} has no example`]),
        ...(isThere(`docs/${product}/resources/${name}.md`) ? [] : [`${type} has no page`]),
        ...(programs.some((text) => text.includes(`new ${product}.${name}(`)) ? [] : [`${type} is in no program`]),
      ];
    });
    expect(lacking).toEqual([]);
  });

  it("shows every data source: a page, and a program that uses it", () => {
    const lacking = dataSources.flatMap(({ name: id }) => {
      const [product = "", name = ""] = id.split(":");
      const used = new RegExp(`\\b${product}\\.${name}(Output)?\\(`);
      return [
        ...(isThere(`docs/${product}/data-sources/${name}.md`) ? [] : [`${id} has no page`]),
        ...(programs.some((text) => used.test(text)) ? [] : [`${id} is in no program`]),
      ];
    });
    expect(lacking).toEqual([]);
  });

  it("keeps each file of a product at 180 lines or fewer, generated ones and tables of operations apart", () => {
    const long = Object.keys(operations).flatMap((product) => {
      const folder = path.join(ROOT, "provider/src", product);
      return readdirSync(folder)
        .filter((file) => file.endsWith(".ts") && !/^(resources|data-sources|operations)\.ts$/.test(file))
        .map((file) => ({ file, lines: readFileSync(path.join(folder, file), "utf8").split("\n").length - 1 }))
        .filter(({ lines }) => lines > 180);
    });
    expect(long).toEqual([]);
  });
});
