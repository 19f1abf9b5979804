import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dataSources } from "../../provider/src/data-sources";
import { definitions } from "../../provider/src/definitions";
import { isReplacing } from "../../provider/src/kit/diff";

const folder = path.resolve(__dirname, "../../provider/plugin");
const file = path.join(folder, "schema.json");

interface Property {
  readonly description?: string;
  readonly secret?: boolean;
  readonly willReplaceOnChanges?: boolean;
}
interface Resource {
  readonly description: string;
  readonly properties: Record<string, Property>;
  readonly inputProperties: Record<string, Property>;
  readonly aliases: readonly { readonly type: string }[];
}
const schema = JSON.parse(readFileSync(file, "utf8")) as {
  readonly resources: Record<string, Resource>;
  readonly functions: Record<string, { readonly description: string }>;
  readonly provider: { readonly inputProperties: Record<string, Property> };
};

let home = "";
let pulumi: (args: readonly string[]) => string;
beforeAll(async () => {
  const { ensureEngine, engineEnv } = await import("../../tools/engine/index.mjs");
  home = mkdtempSync(path.join(tmpdir(), "portals-schema-"));
  const engine = await ensureEngine();
  const env = { ...process.env, ...engineEnv({ home, backend: home, passphrase: "none", path: engine.path }) };
  pulumi = (args) =>
    execFileSync(engine.pulumi, args, { env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: "pipe" });
}, 900_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

it("is accepted by the CLI, from the file and from the plugin itself", () => {
  pulumi(["schema", "check", file]);
  const told = JSON.parse(pulumi(["package", "get-schema", path.join(folder, "pulumi-resource-portals")]));
  expect(told.resources).toEqual(schema.resources);
}, 60_000);

it.each([
  ["python", "pulumi_portals/clinked/group.py"],
  ["go", "portals/clinked/group.go"],
])(
  "becomes a package for %s, where the CLI has its generator",
  (language, group) => {
    const out = path.join(home, `sdk-${language}`);
    try {
      pulumi(["package", "gen-sdk", file, "--language", language, "--out", out]);
    } catch (reason) {
      // Without the language's plugin beside the CLI nothing is generated, and the schema has been checked above.
      expect(String((reason as { stderr?: string }).stderr)).toContain(`pulumi-language-${language}`);
      return;
    }
    const files = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(files.some((name) => name.replaceAll(path.sep, "/").endsWith(group))).toBe(true);
  },
  60_000,
);

it("has every resource and data source, described, with an example and the type that it migrates from", () => {
  expect(Object.keys(schema.resources).sort()).toEqual(definitions.map(({ type }) => `portals:${type}`).sort());
  expect(Object.keys(schema.functions).sort()).toEqual(dataSources.map(({ name }) => `portals:${name}`).sort());
  for (const { type, summary } of definitions) {
    const { description, aliases } = schema.resources[`portals:${type}`] as Resource;
    expect(description).toContain(summary);
    expect(description).toContain("{{% example %}}");
    expect(aliases).toEqual([{ type: `pulumi-nodejs:dynamic/${type}` }]);
  }
});

it.each(definitions.map((definition) => [definition.type, definition] as const))(
  "%s: secrets, replacements and descriptions are those of the definition",
  (type, definition) => {
    const { properties, inputProperties } = schema.resources[`portals:${type}`] as Resource;
    const named = (bag: Record<string, Property>, is: (one: Property) => boolean | undefined) =>
      Object.keys(bag).filter((name) => is(bag[name] as Property));
    expect(named(properties, ({ secret }) => secret).sort()).toEqual([...(definition.secret ?? [])].sort());
    expect(named(properties, ({ description }) => !description)).toEqual([]);
    const replacing = Object.keys(definition.inputs.shape).filter((name) => isReplacing(definition, name));
    expect(named(inputProperties, ({ willReplaceOnChanges }) => willReplaceOnChanges).sort()).toEqual(replacing.sort());
  },
);

it("calls every credential of a provider secret", () => {
  const secret = Object.entries(schema.provider.inputProperties).filter(([, one]) => one.secret);
  expect(secret.map(([name]) => name).sort()).toEqual(
    [
      "clickupToken",
      "clinkedClientSecret",
      "clinkedCode",
      "clinkedPassword",
      "docspaceApiKey",
      "workdriveApiKey",
    ].sort(),
  );
});
