import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { apply, plan } from "../../provider/src/cli/import/commands";
import { type FakeEngine, held, openFakeEngine, streams, type World } from "./support/fake-engine";

let engine: FakeEngine;

afterEach(() => engine?.dispose());

const group = (name: string, id: string, more: object = {}) => ({
  type: "clinked:Group",
  name,
  id,
  inputs: { account: "1", friendlyName: name },
  ...more,
});
const member = {
  type: "clinked:AccountMember",
  name: "ada",
  id: "1/ada",
  inputs: {
    account: "1",
    username: "ada",
    name: "Ada",
    email: "a@b.example",
    password: { portalsConfig: "adaPassword" },
  },
};

function open(resources: unknown, world: Partial<World> = {}) {
  engine = openFakeEngine(world);
  writeFileSync(path.join(engine.folder, "import.json"), JSON.stringify({ resources }));
  const { said, surroundings } = streams(engine.env);
  const run = async (command: typeof plan, options: object = {}, env: NodeJS.ProcessEnv = {}) =>
    command({ cwd: engine.folder, ...options }, { ...surroundings, env: { ...engine.env, ...env } });
  return { said, run };
}

it("shows what goes where, and changes nothing", async () => {
  const { said, run } = open([group("a", "1/1"), group("b", "1/2"), member], {
    stacks: { dev: [held("dev", "clinked:Group", "b", "1/2")], other: [] },
    config: { "portal:adaPassword": { value: "canary-password", secret: true } },
  });
  expect(await run(plan)).toBe(0);
  expect(said.stdout).toBe(
    [
      "Into stack dev: 2 objects to adopt, 1 there already.",
      "  clinked:AccountMember  1 to adopt, 0 there",
      "  clinked:Group          1 to adopt, 1 there",
      "1 other stack of the project looked at.",
      "",
    ].join("\n"),
  );
  const { calls, imports } = engine.world();
  expect(imports).toEqual([]);
  expect(calls.map((call) => call.split(" --")[0])).toEqual([
    "stack",
    "stack export",
    "config",
    "stack ls",
    "stack export",
  ]);
});

it("names every conflict and every secret that is missing, and imports nothing then", async () => {
  const { said, run } = open(
    [
      group("a", "1/1"),
      group("b", "1/2"),
      group("c", "1/3"),
      // The same id at another portal is another object.
      group("d", "1/4", { outputs: { __portal: "here" } }),
      group("e\u001b[31m", "1/5"),
      member,
    ],
    {
      stacks: {
        dev: [held("dev", "clinked:Group", "a", "1/9"), held("dev", "clinked:Group", "other", "1/2")],
        live: [
          held("live", "clinked:Group", "c", "1/3"),
          held("live", "clinked:Group", "d", "1/4", { __portal: "elsewhere" }),
          held("live", "clinked:Group", "looked-up", "1/5", { __get: true }),
        ],
      },
    },
  );
  expect(await run(plan)).toBe(1);
  expect(said.stdout).toContain("Conflicts (3):\n");
  expect(said.stdout).toContain("clinked:Group a (1/1): the name stands in stack dev for 1/9.");
  expect(said.stdout).toContain('clinked:Group b (1/2): stands in stack dev already, as "other".');
  expect(said.stdout).toContain('clinked:Group c (1/3): stack live has it, as "c".');
  expect(said.stdout).toContain(
    "  pulumi config set --secret adaPassword --stack dev   or PORTALS_SECRET_ADA_PASSWORD\n",
  );
  expect(said.stdout).not.toContain("\u001b");

  await expect(run(apply)).rejects.toThrow(
    /^nothing was imported\.\n[\s\S]*Conflicts \(3\)[\s\S]*Secrets that are missing \(1\)/,
  );
  expect(engine.world().imports).toEqual([]);

  said.stdout = "";
  expect(await run(plan, { json: true }, { PORTALS_SECRET_ADA_PASSWORD: "canary-password" })).toBe(1);
  expect(said.stdout).not.toContain("canary");
  expect(JSON.parse(said.stdout)).toMatchObject({
    version: 1,
    stack: "dev",
    adopt: [{ name: "c" }, { name: "d" }, { id: "1/5" }, { name: "ada" }],
    conflicts: [
      { name: "a", kind: "name", held: { stack: "dev", id: "1/9" } },
      { name: "b", kind: "object", held: { name: "other" } },
      { name: "c", kind: "otherStack", held: { stack: "live" } },
    ],
    secrets: [{ key: "adaPassword", variable: "PORTALS_SECRET_ADA_PASSWORD", isGiven: true }],
  });
});

it("imports what another stack has as well when told so, and does not look there when told so", async () => {
  const { run } = open([group("c", "1/3")], { stacks: { dev: [], live: [held("live", "clinked:Group", "c", "1/3")] } });
  expect(await run(plan, { shared: true })).toBe(0);
  expect(await run(plan, { otherStacks: false })).toBe(0);
  expect(await run(apply, { shared: true })).toBe(0);
  expect(engine.world().stacks.dev).toHaveLength(1);
});

it("tells a stack that is not there, and a file that is not there", async () => {
  const { run } = open([group("a", "1/1")]);
  await expect(run(plan, { stack: "nowhere" })).rejects.toThrow("no stack named 'nowhere' found");
  await expect(run(plan, { file: "no.json" })).rejects.toThrow(
    /no\.json cannot be read: ENOENT.* Name the import file with --file\./,
  );
  engine.change((world) => {
    delete world.selected;
  });
  await expect(run(plan)).rejects.toThrow(/no stack selected.*\nName a stack with --stack/);
});
