import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { groupedBy } from "../../provider/src/export/code/node";
import { codeOfOne, entryOfOne, type ProjectFiles, projectFiles } from "../../provider/src/export/code/project";
import { writeProject } from "../../provider/src/export/code/write";
import { templateFiles } from "../../provider/src/export/template/project";
import { clients, firm } from "./fixtures/clients";
import { asDeclared, entriesOf, evaluate } from "./fixtures/evaluate";
import { exampleOf, found, portalOf } from "./fixtures/found";
import { harbour } from "./fixtures/harbour";

const ROOT = path.resolve(__dirname, "../..");
const files = projectFiles(harbour);
const text = (name: string, of: ProjectFiles = files): string => String(of.get(name));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portals-code-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a project", () => {
  it("has a file for each group, one for the account, and an index for what needs several", () => {
    expect([...files.keys()]).toEqual([
      ".gitattributes",
      ".gitignore",
      "Pulumi.yaml",
      "README.md",
      "account.ts",
      "files/logo.svg",
      "groups/acme-holdings.ts",
      "groups/birch-co.ts",
      "groups/cedar-foods.ts",
      "import.json",
      "index.ts",
      "package.json",
      "tsconfig.json",
    ]);
    expect(text("index.ts")).toBe(`import * as clinked from "pulumi-portals/clinked";
import { account } from "./account";
import { acmeHoldings } from "./groups/acme-holdings";
import { birchCo } from "./groups/birch-co";
import { cedarFoods } from "./groups/cedar-foods";

new clinked.GroupOrder("harbour-advisory", {
  account: account.id,
  groups: [acmeHoldings.id, birchCo.id, cedarFoods.id],
});
`);
  });

  it("says references, not ids: of resources, and of members by their user names", () => {
    const acme = text("groups/acme-holdings.ts");
    expect(acme).toContain(`new clinked.GroupMember("acme-holdings-tomas", {
  group: acmeHoldings.id,
  username: members.tomas.username,
  permission: 4,
  rights: advisers.id,
});`);
    expect(acme).toContain("parent: contracts.id,");
    expect([...files].filter(([name, one]) => name.endsWith(".ts") && /"1\/\d/.test(String(one)))).toEqual([]);
  });

  it("makes a table and a loop of five siblings and more", () => {
    expect(
      text("account.ts"),
    ).toContain(`const memberArgs: Record<string, Omit<clinked.AccountMemberArgs, "account">> = {
  ines: { username: "ines", name: "Ines Duarte", email: "ines@harbour.example", permission: 4 },`);
    expect(text("account.ts")).toContain(`export const members: Record<string, clinked.AccountMember> = {};
for (const [name, args] of Object.entries(memberArgs)) {
  members[name] = new clinked.AccountMember(name, { account: account.id, ...args });
}
`);
    expect(text("groups/acme-holdings.ts")).toContain(`for (const [name, args] of Object.entries(tasks)) {
  new clinked.Task(\`acme-holdings-\${name}\`, { group: acmeHoldings.id, status: "NOT_STARTED", ...args });
}
`);
  });

  it("tells equal names apart by their ids", () => {
    expect(text("groups/acme-holdings.ts")).toContain('"sign-the-letter-60": { friendlyName: "Sign the letter"');
    expect(text("groups/acme-holdings.ts")).toContain('"sign-the-letter-64": { friendlyName: "Sign the letter"');
  });

  it("puts equal files beside the code once, and names the place of those that nobody could read", () => {
    for (const name of ["acme-holdings", "birch-co", "cedar-foods"]) {
      expect(text(`groups/${name}.ts`)).toContain('logoFile: "files/logo.svg",');
    }
    expect(text("groups/acme-holdings.ts")).toContain('content: "files/engagement-letter.pdf",');
    expect(text("README.md")).toContain("- `files/engagement-letter.pdf`: `content` of File");
    const file = entriesOf(files).find(({ type }) => type.endsWith("clinked:File"));
    expect(file?.inputs.content).toBe("files/engagement-letter.pdf");
    expect(file?.outputs).not.toHaveProperty("content");
    expect(file?.outputs.__set).toContain("content");
  });

  it("asks the configuration for secrets", () => {
    expect(text("account.ts")).toContain('password: config.requireSecret("customEmailSmtpPassword"),');
    expect(text("README.md")).toContain("pulumi config set --secret customEmailSmtpPassword\n");
    const mail = entriesOf(files).find(({ type }) => type.endsWith("CustomEmailSmtp"));
    expect(mail?.inputs.password).toEqual({ portalsConfig: "customEmailSmtpPassword" });
    expect(mail?.outputs.password).toEqual({ portalsConfig: "customEmailSmtpPassword" });
  });

  it("says what was left out, and why", () => {
    expect(text("README.md")).toContain("- `clinked:TaskOrder` (`1/17`): The order of tasks is shown by nothing.");
  });

  it("declares what was found, and nothing else", async () => {
    const declared = await evaluate(files);
    const sorted = (all: readonly { type: string; name: string }[]) =>
      [...all].sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1));
    const expected = entriesOf(files).map(({ type, name, inputs }) => ({ type, name, inputs: asDeclared(inputs) }));
    expect(sorted(declared)).toEqual(sorted(expected));
    expect(declared).toHaveLength(harbour.found.length);
  });

  it("is formatted", async () => {
    const target = path.join(folder, "formatted");
    await writeProject(files, target);
    await writeFile(path.join(target, "groups.ts"), text("groups.ts", projectFiles(firm(clients))));
    await writeFile(
      path.join(target, "biome.json"),
      '{ "root": true, "formatter": { "indentStyle": "space", "lineWidth": 120 }, "linter": { "enabled": false } }\n',
    );
    const biome = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");
    // Throws with what it would have written.
    const checked = ["account.ts", "groups.ts", "index.ts", "groups", "tsconfig.json"];
    const told = execFileSync(process.execPath, [biome, "check", ...checked], {
      cwd: target,
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(told).toContain("No fixes applied");
  });

  it("compiles under strict", async () => {
    const target = path.join(folder, "compiled");
    const products = [...groupedBy(definitions, ({ product }) => product.name)];
    const programs = [
      files,
      projectFiles(firm(clients)),
      templateFiles([harbour]),
      ...products.map(([product, own]) => projectFiles(portalOf(product, own.map(exampleOf)))),
    ];
    for (const [index, program] of programs.entries()) await writeProject(program, path.join(target, `${index}`));
    await symlink(path.join(ROOT, "node_modules"), path.join(target, "node_modules"), "junction");
    const read = ts.readConfigFile(path.join(target, "0", "tsconfig.json"), ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, target);
    expect(options.strict).toBe(true);
    expect(fileNames.length).toBeGreaterThan(9);
    const problems = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  }, 60_000);
});

it.each([...new Set(definitions.map(({ product }) => product.name))])(
  "every resource of %s can be written",
  async (product) => {
    const own = definitions.filter((one) => one.product.name === product);
    const program = projectFiles(portalOf(product, own.map(exampleOf)));
    const declared = new Map((await evaluate(program)).map(({ type, name, inputs }) => [`${type} ${name}`, inputs]));
    const entries = entriesOf(program);
    expect(entries).toHaveLength(own.length);
    for (const { type, name, inputs } of entries) expect(declared.get(`${type} ${name}`)).toEqual(asDeclared(inputs));
  },
);

describe("what refers to each other", () => {
  const user = (id: string, reportsTo: string | undefined) =>
    found(
      "workdrive:User",
      id,
      { email: `${id}@x.example`, firstName: id, ...(reportsTo && { reportsTo }) },
      { name: id },
    );

  it("is given by its id once, with the reason, and stands in an order that works", async () => {
    const circle = projectFiles(portalOf("workdrive", [user("a", "b"), user("b", "c"), user("c", "a")]));
    expect(text("portal.ts", circle)).toContain(`const c = new workdrive.User("c", {
  email: "c@x.example",
  firstName: "c",
  // These refer to each other in a circle: here the id itself is given.
  reportsTo: "a",
});

const b = new workdrive.User("b", { email: "b@x.example", firstName: "b", reportsTo: c.id });
`);
    const declared = await evaluate(circle);
    expect(declared.map(({ name }) => name).sort()).toEqual(["a", "b", "c"]);
  });

  it("keeps siblings in rows that need nobody of their own table", async () => {
    const chain = Array.from({ length: 12 }, (_, index) => user(`u${index}`, index < 6 ? undefined : `u${index - 6}`));
    const program = projectFiles(portalOf("workdrive", chain));
    expect(await evaluate(program)).toHaveLength(12);
    expect([...text("portal.ts", program).matchAll(/^for /gm)]).toHaveLength(2);
  });
});

describe("secrets", () => {
  it("are asked for even when the reading half has let one through", () => {
    const member = found(
      "clinked:AccountMember",
      "1/ada",
      { account: "1", username: "ada", name: "Ada", email: "ada@x", password: "canary-1" },
      { name: "ada", outputs: { account: "1", username: "ada", password: "canary-1", note: { of: "canary-1" } } },
    );
    const shares = found(
      "clinked:Shares",
      "1/17/33",
      { file: "1/17/33", shares: [{ email: "a@x", password: "canary-2" }, { email: "b@x" }] },
      { outputs: { file: "1/17/33", shares: [{ email: "a@x", password: "canary-2" }] } },
    );
    const program = projectFiles(portalOf("clinked", [member, shares]));
    expect([...program.values()].join("\n")).not.toContain("canary");
    expect(text("portal.ts", program)).toContain('password: config.requireSecret("adaPassword"),');
    expect(text("portal.ts", program)).toContain('{ email: "a@x", password: config.requireSecret("');
  });
});

describe("one object", () => {
  it("is a statement to paste, under the name that was asked for", () => {
    const group = found("clinked:Group", "1/17", { account: "1", friendlyName: "Acme" });
    expect(codeOfOne(portalOf("clinked", [group]), "first")).toBe(
      'import * as clinked from "pulumi-portals/clinked";\n\nnew clinked.Group("first", { account: "1", friendlyName: "Acme" });\n',
    );
    expect(entryOfOne(portalOf("clinked", [group]), "first")).toMatchObject({ name: "first", id: "1/17" });
  });
});

describe("the folder of a project", () => {
  it("is made with all files, or not at all", async () => {
    const target = path.join(folder, "deep", "er", "portal");
    await writeProject(files, target);
    expect(await readFile(path.join(target, "groups", "birch-co.ts"), "utf8")).toBe(text("groups/birch-co.ts"));
    expect(await readdir(path.dirname(target))).toEqual(["portal"]);
  });

  it("rids its neighbourhood of what a killed process has left there, and of nothing else", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const place = path.join(folder, "neighbours");
    const names = [
      `portal.${pid}-0123abcd.partial`,
      `portal.${process.pid}-0123abcd.partial`,
      "portal.mine",
      `other.${pid}-0123abcd.partial`,
    ];
    for (const name of names) await mkdir(path.join(place, name), { recursive: true });
    await writeProject(files, path.join(place, "portal"));
    expect((await readdir(place)).sort()).toEqual([...names.slice(1), "portal"].sort());
  });

  it("may be there, when it is empty", async () => {
    const target = path.join(folder, "empty");
    await mkdir(target);
    await writeProject(files, target);
    expect(await readdir(target)).toContain("Pulumi.yaml");
  });

  it("is left alone when it is not empty, or is a file", async () => {
    const target = path.join(folder, "taken");
    await mkdir(target);
    await writeFile(path.join(target, "mine.txt"), "mine");
    await expect(writeProject(files, target)).rejects.toThrow(/is not empty \(1 entry\).*nothing was overwritten/);
    await expect(writeProject(files, path.join(target, "mine.txt"))).rejects.toThrow("is a file");
    expect(await readdir(target)).toEqual(["mine.txt"]);
    expect((await readdir(folder)).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("takes no file from outside of it", async () => {
    const target = path.join(folder, "inside");
    for (const name of ["../out.ts", "/out.ts", "a/../../out.ts", "..\\out.ts", ""]) {
      await expect(writeProject(new Map([[name, "x"]]), target)).rejects.toThrow("not safe");
    }
    await expect(
      writeProject(
        new Map([
          ["a.ts", ""],
          ["A.ts", ""],
        ]),
        target,
      ),
    ).rejects.toThrow("not safe");
    expect(await readdir(folder)).not.toContain("inside");
  });
});
