import { expect, it } from "vitest";
import { overPlugin } from "../../provider/src/export/code/over-plugin";
import { projectFiles } from "../../provider/src/export/code/project";
import { templateFiles } from "../../provider/src/export/template/project";
import { dynamic, plugin, servedIn } from "../../provider/src/kit/served";
import { harbour } from "./fixtures/harbour";

const files = projectFiles(harbour);
const moved = overPlugin(files, "clinked");

it("names the plugin and imports its classes, and keeps everything else", () => {
  expect([...moved.keys()]).toEqual([...files.keys()]);
  expect(moved.get("Pulumi.yaml")).toContain("path: ./node_modules/pulumi-portals/plugin");
  const programs = [...moved].filter(([path]) => path.endsWith(".ts"));
  const importing = programs.filter(([, text]) => String(text).includes("pulumi-portals/"));
  expect(importing.length).toBeGreaterThan(0);
  for (const [path, text] of importing) {
    expect(text).toBe(String(files.get(path)).replace("pulumi-portals/clinked", "pulumi-portals/native/clinked"));
  }
});

it("has the types of the plugin to import, and no provider text", () => {
  const entries = (of: typeof files) =>
    (JSON.parse(String(of.get("import.json"))) as { resources: { type: string; id: string }[] }).resources;
  const strip = (type: string) => type.replace("pulumi-nodejs:dynamic/", "portals:");
  expect(entries(moved).map(({ type, id }) => [type, id])).toEqual(
    entries(files).map(({ type, id }) => [strip(type), id]),
  );
  expect(String(moved.get("import.json"))).not.toMatch(/__provider|pulumi-nodejs/);
});

it("moves a template by its import line, and nothing else of it", () => {
  const template = templateFiles([harbour]);
  const text = String(template.get("template.ts"));
  expect(text).toContain('from "pulumi-portals/clinked";');
  expect(overPlugin(template, "clinked")).toEqual(
    new Map([...template, ["template.ts", text.replace("pulumi-portals/clinked", "pulumi-portals/native/clinked")]]),
  );
});

it("is picked by PORTALS_ADAPTER alone", () => {
  expect([{}, { PORTALS_ADAPTER: "" }, { PORTALS_ADAPTER: "dynamic" }].map(servedIn)).toEqual([
    dynamic,
    dynamic,
    dynamic,
  ]);
  expect(servedIn({ PORTALS_ADAPTER: "plugin" })).toBe(plugin);
  expect(() => servedIn({ PORTALS_ADAPTER: "native" })).toThrow("PORTALS_ADAPTER must be plugin or dynamic");
});
