import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import type { Languages } from "../../../tools/languages/index.mjs" with { "resolution-mode": "import" };
import { commandsOf, ROOT } from "../../demo/fences";
import { type EngineStack, openStack } from "../../support/engine";
import { environmentOf } from "../../support/portal";

/** The examples in other languages, made ready and run as their README says. */
const PASSWORD = "Canary-Member-Password-1";
const GO_SDK = "github.com/pulumi/pulumi/sdk/v3@v3.259.0";

interface Language {
  readonly name: "python" | "go";
  /** Fails where the language or its packages cannot be had. */
  readonly probes: readonly (readonly string[])[];
  readonly made: string;
}
const languages: readonly Language[] = [
  {
    name: "python",
    probes: [
      ["python3", "--version"],
      ["python3", "-m", "pip", "download", "--no-deps", "--quiet", "pulumi>=3.200,<4"],
    ],
    made: "sdks/python/pulumi_portals/clinked/group.py",
  },
  {
    name: "go",
    probes: [
      ["go", "version"],
      ["go", "mod", "download", GO_SDK],
    ],
    made: "sdks/go/portals/clinked/group.go",
  },
];

const run = async (folder: string, [file = "", ...args]: readonly string[]) =>
  promisify(execFile)(file, args, { cwd: folder, timeout: 280_000, maxBuffer: 64 * 1024 * 1024 });

/** The first line of why one of the commands fails. */
async function whyNot(folder: string, commands: Language["probes"]): Promise<string | undefined> {
  for (const command of commands) {
    const reason = await run(folder, command).then(() => undefined, String);
    if (reason) return `${command.join(" ")}: ${reason.split("\n").slice(0, 2).join(" ")}`;
  }
  return undefined;
}

describe.each(languages)("a program in $name", ({ name, probes, made }) => {
  const example = join("examples", `plugin-${name}`);
  let own = "";
  let folder = "";
  let missing: string | undefined;
  let hosts: Languages;
  let sandbox: Sandbox;
  let stack: EngineStack;
  const needs = (test: TestContext) => {
    if (missing !== undefined) test.skip(missing);
  };

  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), `portals-${name}-`));
    folder = join(own, "program");
    const { ensureLanguages } = await import("../../../tools/languages/index.mjs");
    missing = await whyNot(own, probes);
    const log = (line: string) => process.stderr.write(`${line}\n`);
    if (missing === undefined) {
      hosts = await ensureLanguages({ log }).catch((reason) => {
        missing = String(reason);
        return { generators: "", hosts: "" };
      });
    }
    if (missing !== undefined) {
      log(`The program in ${name} is not run. ${missing}`);
      return;
    }
    cpSync(join(ROOT, example), folder, { recursive: true });
    symlinkSync(resolve(ROOT, "node_modules"), join(folder, "node_modules"));
    sandbox = await startSandbox();
    // Hosts of old take the Python that is found first; those of today ask for the folder in Pulumi.yaml.
    const { ensureEngine } = await import("../../../tools/engine/index.mjs");
    const PATH = [join(folder, "venv/bin"), hosts.hosts, (await ensureEngine()).path].join(delimiter);
    const env = { ...environmentOf(sandbox), PATH, PORTALS_STATE_DIR: join(folder, "state") };
    stack = await openStack({ program: folder, stack: "dev", env });
  }, 900_000);

  afterAll(async () => {
    await stack?.dispose();
    await sandbox?.close();
    rmSync(own, { recursive: true, force: true });
  });

  it("is made ready by the commands of its README", async (test) => {
    needs(test);
    const commands = commandsOf(join(example, "README.md"));
    const ready = commands.slice(1, commands.indexOf("export CLINKED_CLIENT_ID=... CLINKED_CLIENT_SECRET=..."));
    expect(ready.filter((command) => command.startsWith("pulumi package gen-sdk")).length).toBe(1);
    for (const command of ready) {
      const words = command.split(" ");
      const env = { PATH: [hosts.generators, stack.engine.path].join(delimiter) };
      if (words[0] === "pulumi") await stack.run(words.slice(1), { env });
      else await run(folder, words);
    }
    expect(readFileSync(join(folder, made), "utf8")).toContain("friendly");
    await stack.run(["config", "set", "--secret", "memberPassword", PASSWORD]);
  }, 600_000);

  it("makes its objects, finds no change, and takes them away", async (test) => {
    needs(test);
    // A group that was deleted stays on the list of removed ones.
    const named = async () => {
      const rows = Object.values((await sandbox.control.snapshot()).tables).flat();
      const living = rows.map((row) => JSON.stringify(row)).filter((row) => !row.includes('"removed":true'));
      return living.flatMap((row) => row.match(/"(Acme Holdings|Maria Lind|tier)"/g) ?? []);
    };
    expect(await named()).toEqual([]);

    const { stdout, stderr } = await stack.up();
    expect(`${stdout}${stderr}`).not.toContain(PASSWORD);
    expect(new Set(await named())).toEqual(new Set(['"Acme Holdings"', '"Maria Lind"', '"tier"']));
    const state = await stack.exportState();
    const resources = state.deployment.resources ?? [];
    expect(resources.flatMap(({ type, urn }) => (type.startsWith("portals:") ? [urn.split("::").at(-1)] : []))).toEqual(
      expect.arrayContaining(["acme", "maria", "tier"]),
    );
    expect(JSON.stringify(state)).not.toContain(PASSWORD);
    const group = resources.find(({ type }) => type === "portals:clinked:Group");
    const outputs = JSON.parse((await stack.run(["stack", "output", "--json"])).stdout);
    expect(outputs).toEqual({ group: group?.id, contextKey: group?.outputs?.contextKey });

    await stack.preview(["--expect-no-changes"]);
    await stack.preview(["--refresh", "--expect-no-changes"]);
    await stack.destroy();
    expect(await named()).toEqual([]);
    expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
  }, 600_000);
});

it("has a schema that is valid by the metaschema as it stands in the file", async (test) => {
  const { ensureLanguages } = await import("../../../tools/languages/index.mjs");
  const { generators, hosts } = await ensureLanguages().catch(() => ({ generators: "", hosts: "" }));
  if (generators === hosts)
    return test.skip("The generators, which know the metaschema, cannot be built, or the CLI has its own");
  const folder = mkdtempSync(join(tmpdir(), "portals-metaschema-"));
  const check = (file: string) => run(folder, [join(generators, "pulumi-language-go"), "-check", file]);
  try {
    const file = join(ROOT, "provider/plugin/schema.json");
    await check(file);
    const wrong = JSON.parse(readFileSync(file, "utf8"));
    wrong.meta.unheardOf = true;
    writeFileSync(join(folder, "wrong.json"), JSON.stringify(wrong));
    await expect(check("wrong.json")).rejects.toThrow("unheardOf");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);
