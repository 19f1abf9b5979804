import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { providerText } from "../../provider/src/kit/resource";
import { run, runWell } from "./support/command";
import { addPrograms, installEverywhere, type Projects, ROOT } from "./support/install";
import { hoverText, resolutions, typeErrors } from "./support/type-check";

let projects: Projects;

beforeAll(async () => {
  projects = await installEverywhere();
  for (const way of ways) await addPrograms(projects[way]);
}, 120_000);

afterAll(() => projects?.dispose());

const ways = ["npm", "pnpm", "workspace"] as const;

const node = async <T>(way: (typeof ways)[number], ...args: string[]): Promise<T> =>
  JSON.parse(await runWell(process.execPath, args, projects[way])) as T;

describe.each(ways)("installed with %s", (way) => {
  it("loads into a CommonJS program, without schemas and without a client", async () => {
    const { classes, packages } = await node<{ classes: string[]; packages: string[] }>(way, "program.cjs");
    expect(classes).toEqual(["Group", "GroupMember"]);
    expect(packages).toContain("@pulumi/pulumi");
    expect(packages).not.toContain("zod");
    expect(packages).not.toContain("undici");
    expect(packages).not.toContain("@redis/client");
  });

  it("loads into an ES module with named imports", async () => {
    const loaded = await node(way, "program.mjs");
    expect(loaded).toEqual({ classes: ["Group", "GroupMember"], isOne: true });
  });

  it("gives Pulumi's server a provider with all methods, and no second Pulumi", async () => {
    const { methods, isPulumiLoaded } = await node<{ methods: string[]; isPulumiLoaded: boolean }>(
      way,
      "handler.cjs",
      providerText("clinked:Group"),
    );
    expect(methods).toEqual(expect.arrayContaining(["check", "diff", "create", "read", "update", "delete"]));
    expect(isPulumiLoaded).toBe(false);
  });

  it("loads the products whose resources are asked for, and no others", async () => {
    const { loaded, isOne, refusals } = await node<{ loaded: string[]; isOne: boolean; refusals: string[] }>(
      way,
      "products.cjs",
    );
    expect(loaded).toEqual(["docspace", "docspace workdrive"]);
    expect(isOne).toBe(true);
    expect(refusals).toEqual(
      ["clinked:Nothing", "constructor:Group", "Group"].map(
        (type) => `pulumi-portals has no resource type "${type}". Install the version of the package that made it.`,
      ),
    );
  });
});

describe("on an older Node", () => {
  it.each(
    ["", "/clickup", "/clinked", "/docspace", "/dynamic", "/native", "/native/clinked", "/templates", "/workdrive"].map(
      (path) => `pulumi-portals${path}`,
    ),
  )("%s says what to do", async (entry) => {
    const args = ["--require", "./older-node.cjs", "--eval", `require(${JSON.stringify(entry)})`];
    const { code, stderr } = await run(process.execPath, args, projects.npm);
    expect(code).toBe(1);
    expect(stderr).toContain("pulumi-portals needs Node 22.19 or newer, this is 20.19.0: install a current Node.");
    expect(stderr).not.toContain("    at ");
  });
});

describe.each(Object.entries(resolutions))("types with moduleResolution %s", (_, options) => {
  it("accept a right program and refuse a wrong one", () => {
    const errors = typeErrors(projects.npm, ["good.ts", "bad.ts"], options);
    expect(errors).toHaveLength(4);
    expect(errors[0]).toMatch(/^bad\.ts:3: .*'friendlyNaem' does not exist in type 'GroupArgs'/);
    expect(errors[1]).toMatch(/^bad\.ts:4: Type '3' is not assignable/);
    expect(errors[2]).toMatch(/^bad\.ts:5: Type 'number' is not assignable/);
    expect(errors[3]).toMatch(/^bad\.ts:6: .*missing.*account, email/);
  });
});

it("shows descriptions in an editor", () => {
  const words = ["Group(", "friendlyName", "enableWatermark", "mailKey"];
  const hovers = hoverText(projects.npm, "good.ts", words, resolutions.node16 ?? {});
  expect(hovers[0]).toContain("A group: a space of the portal");
  expect(hovers[1]).toContain("Name that people see.");
  expect(hovers[2]).toContain("Puts a watermark on previews and downloads.");
  expect(hovers[3]).toContain("incoming e-mail address");
});

it("has an example in every class comment that compiles", async () => {
  const products = [...new Set(definitions.map(({ type }) => type.split(":")[0] ?? ""))];
  const sources = await Promise.all(
    products.map((product) => readFile(path.join(ROOT, "provider/src", product, "resources.ts"), "utf8")),
  );
  const examples = [...sources.join("\n").matchAll(/^ \* ```ts\n((?: \*.*\n)+?) \* ```\n \*\//gm)].map(
    ([, lines = ""]) => lines.replace(/^ \* ?/gm, ""),
  );
  expect(examples).toHaveLength(definitions.length);
  const files = examples.map((_, index) => `example-${index}.ts`);
  await Promise.all(
    examples.map((text, index) => writeFile(path.join(projects.npm, `example-${index}.ts`), `${text}\nexport {};\n`)),
  );
  expect(typeErrors(projects.npm, files, resolutions.node16 ?? {})).toEqual([]);
});
