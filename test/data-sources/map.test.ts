import { describe, expect, it } from "vitest";
import * as clickup from "../../provider/src/clickup/data-sources";
import * as clinked from "../../provider/src/clinked/data-sources";
import { dataSources } from "../../provider/src/data-sources";
import { isMany } from "../../provider/src/kit/data-source";
import * as workdrive from "../../provider/src/workdrive/data-sources";
import { map } from "./map";

const exported: Readonly<Record<string, object>> = { clinked, workdrive, clickup };

describe("data sources", () => {
  it("are the 71 of the plan: 41 of Clinked, 14 of WorkDrive, 16 of ClickUp", () => {
    const rows = Object.entries(map).map(([product, own]) => [product, Object.keys(own).length]);
    expect(Object.fromEntries(rows)).toEqual({ clinked: 41, workdrive: 14, clickup: 16 });
  });

  it("have 87 names in these rows, and a function for each of them", () => {
    const names = Object.values(map).flatMap((own) => Object.keys(own).flatMap((row) => row.split(", ")));
    expect(names).toHaveLength(87);
    for (const own of Object.values(map)) {
      for (const [row, functions] of Object.entries(own)) {
        expect(functions.length, row).toBeGreaterThanOrEqual(row.split(", ").length);
      }
    }
  });

  it("are made by these functions, and by no others", () => {
    const planned = Object.entries(map).flatMap(([product, own]) =>
      Object.values(own).flatMap((functions) => functions.map((name) => `${product}:${name}`)),
    );
    expect(new Set(planned).size).toBe(planned.length);
    expect(dataSources.map(({ name }) => name).sort()).toEqual([...planned].sort());
  });

  it.each(dataSources.map((source) => [source.name, source] as const))("%s is exported in its forms", (id, source) => {
    const [product = "", name = ""] = id.split(":");
    const forms = [name, `${name}Output`, ...(isMany(source) ? [source.each] : [])];
    for (const form of forms) expect(exported[product], form).toHaveProperty(form, expect.any(Function));
  });
});
