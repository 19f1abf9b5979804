import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { fencesOf, ROOT } from "../demo/fences";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { END, failing } from "../policy/cases";
import { environmentOf } from "../support/portal";

let sandbox: Sandbox;
let bench: Bench;

beforeAll(async () => {
  sandbox = await startSandbox();
  bench = await openBench({ shared: sandbox, env: environmentOf(sandbox) });
});

afterAll(async () => {
  await bench?.dispose();
  await sandbox?.close();
});

/** What the README of the pack types, run in the checkout. */
function typed(index: number, config: string): string[] {
  const commands = fencesOf("policy/README.md")
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.trim().split("\n"))
    .filter((line) => line.startsWith("pulumi "));
  const file = path.join(bench.folder, "policy.json");
  writeFileSync(file, config);
  const [, , ...options] = (commands[index] ?? "").split(" ");
  return options.map((option) =>
    option === "policy.json" ? file : option.startsWith("node_modules/") ? path.join(ROOT, option) : option,
  );
}

const plain = () => typed(0, "");
const configured = (config: string | object) => typed(1, typeof config === "string" ? config : JSON.stringify(config));

async function refused(args: readonly string[], verb: "preview" | "up" = "preview"): Promise<string> {
  const { stdout, stderr } = await bench.stack[verb](args, { expect: [1, 255] });
  return stdout + stderr;
}

it("finds the same in a program of classes over the plugin", async () => {
  const over = await openBench({ shared: sandbox, env: environmentOf(sandbox), adapter: "plugin" });
  try {
    const bad = failing();
    over.declare([...bad.keys()]);
    const { stdout, stderr } = await over.stack.preview(plain(), { expect: [1, 255] });
    const printed = stdout + stderr;
    expect(printed).toContain("portals:clinked:Share");
    const missing = [...bad.values()].flatMap(({ violations }) => violations.filter((text) => !printed.includes(text)));
    expect(missing).toEqual([]);
    const link = { room: "3975", access: "Read", linkType: "External", password: "Harbour-4711", expirationDate: END };
    over.declare([{ type: "docspace:RoomLink", name: "link", args: link }]);
    await over.stack.up(configured({ "no-guest-downloads": "remediate" }));
    const found = (await stateOf(over.stack)).get("link");
    expect(found?.inputs).toMatchObject({ denyDownload: true });
    expect(JSON.stringify(found)).not.toContain("Harbour-4711");
  } finally {
    await over.dispose();
  }
}, 120_000);

describe("the pack, as its README says", () => {
  it("runs without and with the configuration that is shown", async () => {
    bench.declare([
      {
        type: "PasswordPolicy",
        name: "weak",
        args: { account: "1", size: 13, uppercase: true, digits: true, special: false },
      },
    ]);
    await bench.stack.preview(plain());
    const [shown] = fencesOf("policy/README.md").filter(({ language }) => language === "json");
    const { stdout } = await bench.stack.preview(configured(shown?.text ?? ""));
    expect(stdout).toContain("[advisory]");
    expect(stdout).toContain("size: is 13. Ask for 16 characters or more");
    bench.declare([{ type: "Group", name: "acme", args: { account: "1", friendlyName: "acme" } }]);
    expect(await refused(configured(shown?.text ?? ""))).toContain("does not match /^[A-Z]/");
  }, 120_000);

  it("switches policies off, one or all", async () => {
    bench.declare([{ type: "IframeAllowlist", name: "frames", args: { account: "1", domains: ["*.example.com"] } }]);
    expect(await refused(plain())).toContain("no-wildcard-frames");
    await bench.stack.preview(configured({ "no-wildcard-frames": "disabled" }));
    const { stdout } = await bench.stack.preview(configured({ all: "advisory" }));
    expect(stdout).toContain("[advisory]");
  }, 120_000);

  it("refuses settings that are wrong", async () => {
    bench.declare([]);
    expect(await refused(configured({ "strong-passwords": { size: "twelve" } }))).toContain("size");
    expect(await refused(configured({ "names-by-pattern": { patterns: { "clinked:Gruop": "^A" } } }))).toContain(
      "Gruop",
    );
  }, 120_000);

  it("says in a preview what it cannot know, and stops the update before anything is sent for it", async () => {
    const named = (name: string, friendlyName: string) => ({
      type: "Group",
      name,
      args: { account: "1", friendlyName },
    });
    // The name of the second is the id of the first, which Clinked gives.
    bench.declare([named("first", "Acme"), named("second", ["$", "{first}"].join(""))]);
    const pack = configured({ "names-by-pattern": { patterns: { "clinked:Group": "^[A-Z]" } } });
    const { stdout } = await bench.stack.preview(pack);
    expect(stdout).toContain("can't run policy 'names-by-pattern'");
    await bench.requests();
    expect(await refused(pack, "up")).toContain("does not match /^[A-Z]/");
    expect([...(await stateOf(bench.stack)).keys()]).toEqual(["first"]);
    // Looked for, made, read: one group.
    expect(await bench.requests()).toBeLessThanOrEqual(3);
  }, 120_000);
});
