import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ApplyOptions, applyImport } from "../../provider/src/cli/import/apply";
import { parseImportFile } from "../../provider/src/cli/import/import-file";
import { within } from "../../provider/src/cli/import/program-folder";
import { SecretSource, secretVariable } from "../../provider/src/cli/import/stack-config";
import { freed } from "../../provider/src/cli/import/stack-lock";
import { leftovers, PrivateFolder, removeLeftovers } from "../../provider/src/cli/private-folder";
import { Progress } from "../../provider/src/cli/terminal/progress";
import { SECRET, SIGNATURE } from "../../provider/src/kit/engine-texts";
import { type FakeEngine, openFakeEngine, streams, type World } from "./support/fake-engine";

const CANARY = 'canary "with quotes"\nof a password';
let engine: FakeEngine;
let said: { stderr: string };

beforeEach(() => {
  engine = openFakeEngine();
});
afterEach(() => engine.dispose());

const groups = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    type: "clinked:Group",
    name: `g${at}`,
    id: `1/${at + 1}`,
    inputs: { account: 1, friendlyName: `Group ${at}` },
  }));

function apply(resources: readonly object[], more: Partial<ApplyOptions> = {}, config: World["config"] = {}) {
  const { entries, problems } = within(engine.folder, () => parseImportFile(JSON.stringify({ resources })));
  expect(problems).toEqual([]);
  const { said: heard, surroundings } = streams(engine.env);
  said = heard;
  const { folder: cwd, env, temporary } = engine;
  const values = new Map(Object.entries(config).map(([key, { value, objectValue }]) => [key, objectValue ?? value]));
  const secrets = new SecretSource("portal", env, values);
  const progress = new Progress({ stream: surroundings.stderr });
  return applyImport(entries, { cwd, env, temporary, stack: "dev", batch: 100, secrets, progress, ...more });
}

it("imports batch by batch from files that nobody else can read, and leaves none of them", async () => {
  expect(await apply(groups(7), { batch: 3 })).toEqual({ imported: 7, batches: 3 });
  const { imports, stacks, calls } = engine.world();
  expect(imports.map(({ resources }) => resources.length)).toEqual([3, 3, 1]);
  expect(imports.map(({ mode, folderMode, skips }) => [mode, folderMode, skips])).toEqual(
    Array(3).fill(["600", "700", "true"]),
  );
  expect(stacks.dev).toHaveLength(7);
  expect(engine.left()).toEqual([]);
  expect(calls.at(-1)).toMatch(
    /^import --file .*\.json --generate-code=false --protect=false --yes --skip-preview --stack dev$/,
  );
});

it("writes inputs as the provider would make them, and outputs that repeat them", async () => {
  writeFileSync(path.join(engine.folder, "logo.png"), "a logo");
  const [group] = groups(1);
  const branding = {
    type: "clinked:GroupBranding",
    name: "b",
    id: "1/1",
    inputs: { group: "1/1", logoFile: "logo.png" },
  };
  await apply([{ ...group, outputs: { groupId: "1", friendlyName: "Group 0" } }, branding]);
  const [{ resources } = { resources: [] }] = engine.world().imports;
  const text = 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");';
  expect(resources[0]).toEqual({
    type: "pulumi-nodejs:dynamic/clinked:Group",
    name: "g0",
    id: "1/1",
    inputs: { account: "1", friendlyName: "Group 0", __provider: text },
    outputs: {
      account: "1",
      friendlyName: "Group 0",
      groupId: "1",
      __set: ["account", "friendlyName"],
      __provider: text,
    },
  });
  const logoFile = { path: "logo.png", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
  expect(resources[1]).toMatchObject({ inputs: { logoFile }, outputs: { logoFile } });
});

it("takes numbers and switches out of a configuration, which has texts alone", async () => {
  const smtp = (port: string) => ({
    type: "clinked:CustomEmailSmtp",
    name: "mail",
    id: "1",
    inputs: {
      account: "1",
      host: "mail.example.com",
      port: { portalsConfig: port },
      from: "a@b.example",
      starttls: { portalsConfig: "starttls" },
    },
  });
  const config = {
    "portal:port": { value: "465" },
    "portal:starttls": { value: "true" },
    "portal:host": { value: "canary" },
  };
  await apply([smtp("port")], {}, config);
  const [{ resources } = { resources: [] }] = engine.world().imports;
  const told = (plaintext: string) => ({ [SIGNATURE]: SECRET, plaintext });
  expect(resources[0]).toMatchObject({ inputs: { port: told("465"), starttls: told("true") } });
  const refused = apply([smtp("host")], {}, config);
  await expect(refused).rejects.toThrow(
    /^clinked:CustomEmailSmtp mail: inputs\.port: expected a number, got text of 6/,
  );
});

it("puts every secret into the envelope that the engine encrypts, whatever the file has it in", async () => {
  const base = { account: "1", name: "Ada", email: "a@b.example" };
  const ada = (name: string, password: unknown, outputs = {}) => ({
    type: "clinked:AccountMember",
    name,
    id: `1/${name}`,
    inputs: { ...base, username: name, password },
    outputs,
  });
  const sealed = { [SIGNATURE]: SECRET, plaintext: JSON.stringify(CANARY) };
  const property = {
    type: "clinked:AccountProperty",
    name: "token",
    id: "1/token",
    inputs: { account: "1", name: "token", value: { portalsConfig: "other:token" } },
  };
  await apply(
    [
      ada("placeholder", { portalsConfig: "adaPassword" }),
      ada("plain", CANARY, { password: CANARY }),
      ada("envelope", sealed),
      property,
    ],
    {},
    { "portal:adaPassword": { value: CANARY }, "other:token": { value: CANARY } },
  );
  const { imports, calls } = engine.world();
  const [first] = imports;
  for (const { inputs, outputs, name } of first?.resources ?? []) {
    const field = name === "token" ? "value" : "password";
    expect([name, inputs[field], outputs[field]]).toEqual([name, sealed, sealed]);
    const { [field]: _, ...others } = { ...inputs, ...outputs };
    expect(JSON.stringify(others)).not.toContain("canary");
  }
  expect(first?.resources).toHaveLength(4);
  expect(calls.join("\n") + said.stderr).not.toContain("canary");
});

it("takes values from the environment first, and checks them all before the first batch", async () => {
  const key = "acmeSMTP-password 2";
  expect(secretVariable(key)).toBe("PORTALS_SECRET_ACME_SMTP_PASSWORD_2");
  const source = new SecretSource(
    "portal",
    { [secretVariable(key)]: "from-env", PORTALS_SECRET_B: "" },
    new Map([
      [`portal:${key}`, "from-config"],
      ["portal:b", "of b"],
    ]),
  );
  expect([source.value(key), source.value("b"), source.value("c")]).toEqual(["from-env", "of b", undefined]);

  const wrong = {
    type: "clinked:Task",
    name: "t",
    id: "1/1/1",
    inputs: { group: "1/1", friendlyName: { portalsConfig: "name" } },
  };
  const failure = apply([...groups(2), wrong], { batch: 1 }, { "portal:name": { objectValue: { canary: CANARY } } });
  await expect(failure).rejects.toThrow(/^clinked:Task t: inputs\.friendlyName: expected text, got an object$/);
  expect(engine.world().imports).toEqual([]);
});

it("goes on where an earlier call has ended", async () => {
  engine.change((world) => world.failures.push("", "error: the disk is full\n"));
  await expect(apply(groups(5), { batch: 2 })).rejects.toThrow(
    "the disk is full\n2 of 5 were imported; the same command goes on with the rest.",
  );
  expect(engine.left()).toEqual([]);
  expect(await apply(groups(5), { batch: 2 })).toEqual({ imported: 3, batches: 2 });
  const names = engine.world().stacks.dev?.map(({ urn }) => urn.split("::").at(-1));
  expect(names).toEqual(["g0", "g1", "g2", "g3", "g4"]);
  expect(await apply(groups(5))).toEqual({ imported: 0, batches: 0 });
});

it("shows no secret in a failure of the engine", async () => {
  engine.change((world) => world.failures.push(`error: cannot parse ${JSON.stringify("canary-value")}\n`));
  const token = {
    type: "clinked:AccountProperty",
    name: "t",
    id: "1/t",
    inputs: { account: "1", name: "t", value: { portalsConfig: "t" } },
  };
  await expect(apply([token], {}, { "portal:t": { value: "canary-value" } })).rejects.toThrow(
    'cannot parse "[secret]"',
  );
});

it("removes its folder at once when it is interrupted", async () => {
  const controller = new AbortController();
  const call = apply(groups(2), { batch: 1, signal: controller.signal });
  await vi.waitFor(() => expect(engine.left()).toHaveLength(1), { interval: 5, timeout: 10_000 });
  controller.abort();
  expect(engine.left()).toEqual([]);
  await expect(call).rejects.toThrow(/^Interrupted: \d of 2 were imported\. The same command goes on with the rest\./);
});

describe("a lock", () => {
  const lockedBy = (pid: number, host = hostname()) =>
    `error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file with \`pulumi cancel\`.\n  file:///state/.pulumi/locks/organization/portal/dev/id.json: created by me@${host} (pid ${pid}) at 2027-01-01T00:00:00Z\n`;
  const GONE = 2 ** 22 + 1;

  it("of a killed engine is removed, and the batch tried again", async () => {
    engine.change((world) => world.failures.push(lockedBy(GONE)));
    expect(await apply(groups(1))).toEqual({ imported: 1, batches: 1 });
    expect(engine.world().calls).toContain("cancel --yes --stack dev");
    expect(said.stderr).toContain(`process ${GONE} is gone and has left a lock on stack dev`);
  });

  it("of an engine that goes on by itself is waited for, and what it has imported is not imported again", async () => {
    const told: string[] = [];
    const alive = [true, true, true, false];
    const again = await freed(lockedBy(77), {
      stack: "dev",
      cwd: engine.folder,
      env: engine.env,
      tell: (text) => told.push(text),
      isAlive: () => alive.shift() ?? false,
      pause: async () => {},
    });
    expect(again).toBe(true);
    expect(told).toEqual(["waiting for process 77, which is at work on stack dev"]);
    expect(engine.world().calls).toEqual([]);
  });

  it("of another machine is nobody's to remove", async () => {
    engine.change((world) => world.failures.push(lockedBy(GONE, "another-machine")));
    await expect(apply(groups(1))).rejects.toThrow(/currently locked[\s\S]*`pulumi cancel` removes the lock\./);
    expect(engine.world().calls.filter((call) => call.startsWith("cancel"))).toEqual([]);
  });
});

describe("private folders", () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill("SIGKILL"));

  it("of processes that are gone are removed, and no others", async () => {
    child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const own = new PrivateFolder(engine.temporary);
    const folder = (name: string) => {
      const place = path.join(engine.temporary, name);
      mkdirSync(place);
      writeFileSync(path.join(place, "import-1.json"), "canary");
      return place;
    };
    const gone = folder(`portals-import-${2 ** 22 + 1}-1-abcdef`);
    // The number of a process that lives, and another one's start.
    const reused = folder(`portals-import-${process.pid}-1-abcdef`);
    const others = [folder("portals-import-notes"), folder("unrelated")];
    const target = folder("target");
    symlinkSync(target, path.join(engine.temporary, `portals-import-${2 ** 22 + 2}-1-link`));

    const expected = process.platform === "linux" ? [gone, reused] : [gone];
    expect(leftovers(engine.temporary).sort()).toEqual(expected.sort());
    expect(removeLeftovers(engine.temporary)).toBe(expected.length);
    expect(engine.left()).toEqual(
      expect.arrayContaining([...others, target, own.path].map((place) => path.basename(place))),
    );
    own.remove();
    own.remove();
  });
});
