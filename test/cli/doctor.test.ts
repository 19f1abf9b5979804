import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { examine } from "../../provider/src/cli/doctor/examine";
import { checkLeftovers } from "../../provider/src/cli/doctor/leftovers";
import { checkLocks } from "../../provider/src/cli/doctor/locks";
import type { Check, DoctorReport } from "../../provider/src/cli/doctor/report";
import { manageable } from "../../provider/src/cli/doctor/rights";
import { checkServices } from "../../provider/src/cli/doctor/services";
import { loginsOf } from "../../provider/src/cli/doctor/settings";
import { doctorText } from "../../provider/src/cli/doctor/text";
import { plain } from "../../provider/src/cli/terminal/colours";
import { Progress } from "../../provider/src/cli/terminal/progress";
import { clickup } from "../../provider/src/clickup/api";
import { clinked } from "../../provider/src/clinked/api";
import { clinkedDefinitions } from "../../provider/src/clinked/definitions";
import { createLog } from "../../provider/src/http/log";
import { Redactor } from "../../provider/src/http/redact";
import { openStateFile } from "../../provider/src/http/state-file";
import { JournalTable } from "../../provider/src/kit/journal-table";
import { openPortal, type Portal, quickClock } from "../support/portal";
import { type FakeEngine, openFakeEngine, streams, type World } from "./support/fake-engine";

let portal: Portal;
let engine: FakeEngine;

beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal?.close());
beforeEach(() => {
  engine = openFakeEngine();
  // The packages of the checkout, as an installed project has them.
  symlinkSync(path.resolve(__dirname, "../../node_modules"), path.join(engine.folder, "node_modules"));
});
afterEach(() => engine.dispose());

async function look(
  env: NodeJS.ProcessEnv = {},
  world?: Partial<World>,
): Promise<{ report: DoctorReport; text: string; of(id: string): Check | undefined }> {
  if (world) engine.change((now) => Object.assign(now, world));
  const { surroundings, said } = streams({});
  const report = await examine({
    cwd: engine.folder,
    env: { ...engine.env, PORTALS_STATE_DIR: path.join(engine.folder, "portals"), ...env },
    temporary: engine.temporary,
    clock: quickClock(),
    progress: new Progress({ stream: surroundings.stderr }),
  });
  const text = doctorText(report, plain);
  return { report, text: text + said.stderr, of: (id) => report.checks.find((check) => check.id === id) };
}

it("is content where everything is there, says who it is, and asks little", async () => {
  await portal.sandbox.control.clearLog();
  const { report, text, of } = await look(portal.env);
  expect(report.checks.filter(({ status }) => status === "wrong")).toEqual([]);
  expect(report).toMatchObject({ version: 1, verdict: "fine", requests: 6 });
  expect((await portal.sandbox.control.counts()).total).toBe(6);
  expect(of("clinked.login")).toMatchObject({
    status: "ok",
    text: "loopback: user jack, 1 account",
    facts: {
      settings: ["CLINKED_BASE_URL", "CLINKED_CLIENT_ID", "CLINKED_CLIENT_SECRET"],
      accounts: [{ account: "1", permission: 16, lacks: [] }],
    },
  });
  expect(of("clickup.login")).toMatchObject({ status: "ok", facts: { teams: [{ team: "512" }] } });
  expect(of("clickup.limit")).toMatchObject({
    status: "ok",
    facts: { limit: 100, remaining: expect.any(Number), source: "service" },
  });
  expect(of("clinked.limit")).toMatchObject({ facts: { limit: 2000, remaining: 1998, source: "machine" } });
  expect(of("docspace.login")?.status).toBe("note");
  expect(of("clinked.clock")?.status).toBe("ok");
  for (const check of report.checks) {
    const word = { ok: "✓ ok   ", note: "! note ", wrong: "✗ wrong" }[check.status];
    expect(text).toContain(`${word} ${check.title}`);
  }
  expect(text).toMatch(/\n\nAll is well\. 6 requests to the services\.\n$/);
});

it("shows no secret, whatever is set and wherever it fails", async () => {
  const canary = (name: string) => `canary-${name}-${"x".repeat(8)}`;
  const secrets = {
    CLINKED_CLIENT_ID: canary("client-id"),
    CLINKED_CLIENT_SECRET: canary("client-secret"),
    CLINKED__ACME__USERNAME: "ada",
    CLINKED__ACME__PASSWORD: canary("password"),
    CLINKED__ACME__CODE: canary("code"),
    CLICKUP_TOKEN: canary("token"),
    WORKDRIVE_API_KEY: canary("workdrive"),
    DOCSPACE_API_KEY: canary("docspace"),
    PULUMI_CONFIG_PASSPHRASE: canary("passphrase"),
    PULUMI_ACCESS_TOKEN: canary("access-token"),
    PORTALS_BUDGET_URL: `redis://user:${canary("redis")}@127.0.0.1:1`,
    PORTALS_SECRET_OTHER: canary("other"),
  };
  const config = { "portals:clickupOtherToken": { value: canary("other-token"), secret: true } };
  const addresses = { ...portal.env, CLINKED__ACME__BASE_URL: `https://user:${canary("in-address")}@127.0.0.1:1` };
  const { report, text, of } = await look({ ...addresses, ...secrets }, { config });
  expect(JSON.stringify(report) + text).not.toMatch(/canary/);
  expect(report.verdict).toBe("wrong");
  expect(of("clinked.login")).toMatchObject({ status: "wrong", facts: { cause: "login" } });
  expect(of("clinked/acme.login")).toMatchObject({ status: "wrong", facts: { cause: "settings" } });
  expect(of("clickup/other.login")).toMatchObject({ facts: { settings: ["portals:clickupOtherToken"] } });
  expect(of("budgetServer")).toMatchObject({ status: "wrong", text: "the server cannot be used (ECONNREFUSED)." });
  expect(text).toMatch(/Fix: Check CLINKED_CLIENT_ID and CLINKED_CLIENT_SECRET\.\n/);
});

describe("a service that cannot be reached", () => {
  /** The services alone, as `examine` asks them. */
  async function ask(env: NodeJS.ProcessEnv) {
    const { said, surroundings } = streams({});
    const redactor = new Redactor();
    const found = await checkServices({
      env: { PORTALS_STATE_DIR: path.join(engine.folder, "portals"), ...env },
      config: new Map(),
      progress: new Progress({ stream: surroundings.stderr }),
      redactor,
      clock: quickClock(),
    });
    const text = redactor.text(JSON.stringify(found)) + said.stderr;
    return { ...found, text, of: (id: string) => found.checks.find((check) => check.id === id) };
  }

  const clinkedAt = (url: string) => ({
    CLINKED_BASE_URL: url,
    CLINKED_CLIENT_ID: "an-id-of-some-kind",
    CLINKED_CLIENT_SECRET: "a-secret-of-some-kind",
  });

  it("is told by its cause: no name, no connection", async () => {
    const names = await ask(clinkedAt("https://no-such-host.invalid"));
    expect(names.of("clinked.login")).toMatchObject({ status: "wrong", facts: { cause: "dns" } });
    const ports = await ask(clinkedAt("https://127.0.0.1:1"));
    expect(ports.of("clinked.login")).toMatchObject({ status: "wrong", facts: { cause: "connection" } });
    expect(ports.text).toContain("no connection: https://127.0.0.1:1 cannot be reached (ECONNREFUSED).");
  }, 60_000);

  it("is told by its cause: no TLS, a page that is none of the service, a proxy that refuses, a clock that is off", async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", date: "Mon, 01 Jan 2024 00:00:00 GMT" }).end("<html>");
    });
    server.on("connect", (_request, socket) => void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const tls = await ask(clinkedAt(`https://127.0.0.1:${port}`));
      expect(tls.of("clinked.login")?.facts).toMatchObject({ cause: "tls" });
      const page = await ask({
        WORKDRIVE_BASE_URL: `http://127.0.0.1:${port}`,
        WORKDRIVE_API_KEY: "a-key-of-some-kind",
      });
      expect(page.of("workdrive.login")?.facts).toMatchObject({ cause: "answer" });
      expect(page.of("workdrive.clock")).toMatchObject({
        status: "wrong",
        text: expect.stringContaining("behind this machine's"),
      });
      const proxy = await ask({
        ...clinkedAt("https://api.example.com"),
        HTTPS_PROXY: `http://me:canary-proxy@127.0.0.1:${port}`,
      });
      expect(proxy.of("clinked.login")?.facts).toMatchObject({ cause: "proxy" });
      expect(proxy.text).not.toContain("canary");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 60_000);

  it("is no service at all where nothing is set", async () => {
    const { checks, requests, of } = await ask({});
    expect(of("services")).toMatchObject({ status: "wrong", fix: expect.stringContaining("docs/clinked/README.md") });
    expect([checks.length, requests]).toEqual([1, 0]);
  });

  it("names what a login lacks", async () => {
    const { of } = await ask({ CLINKED_CLIENT_ID: "an-id-of-some-kind" });
    expect(of("clinked.login")).toMatchObject({
      text: "the settings do not do: the client secret is missing.",
      fix: expect.stringContaining("CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET"),
      facts: { settings: ["CLINKED_CLIENT_ID"], cause: "settings" },
    });
  });
});

describe("tools", () => {
  it("are told when they are missing, too old, or of another version", async () => {
    const own = path.join(engine.folder, "program");
    const packages = path.join(own, "node_modules");
    mkdirSync(path.join(packages, "pulumi-portals"), { recursive: true });
    mkdirSync(path.join(packages, "@pulumi/pulumi"), { recursive: true });
    writeFileSync(path.join(engine.folder, "Pulumi.yaml"), "name: portal\nmain: program/\nruntime: nodejs\n");
    writeFileSync(path.join(packages, "pulumi-portals/package.json"), '{"version":"0.0.1"}');
    writeFileSync(path.join(packages, "pulumi-portals/dynamic.js"), "exports.provider = () => ({ check() {} });");
    writeFileSync(path.join(packages, "@pulumi/pulumi/package.json"), '{"version":"3.100.0"}');
    const { of } = await look({}, { version: "v3.200.1" });
    expect(of("pulumi")).toMatchObject({ status: "wrong", text: "3.200.1 is too old: 3.254.0 or later is needed." });
    expect(of("sdk")).toMatchObject({ status: "wrong", text: "3.100.0 is not >=3.268.0 <4." });
    expect(of("provider")).toMatchObject({
      status: "wrong",
      text: expect.stringMatching(/^the project has pulumi-portals 0\.0\.1, and this command is of /),
    });
    expect(of("node")?.status).toBe("ok");

    writeFileSync(path.join(packages, "pulumi-portals/dynamic.js"), 'throw new Error("half installed");');
    const broken = await look({ PORTALS_PULUMI: "/no/such/pulumi" });
    expect(broken.of("provider")).toMatchObject({
      text: "pulumi-portals 0.0.1 does not load (half installed).",
      fix: "Run `npm ci` in the project.",
    });
    expect(broken.of("pulumi")).toMatchObject({ status: "wrong", fix: expect.stringContaining("PORTALS_PULUMI") });
  });

  it("need a stack only where its configuration is to be read", async () => {
    engine.change((world) => {
      delete world.selected;
    });
    expect((await look()).of("stack")).toMatchObject({ status: "note" });
  });
});

describe("leftovers", () => {
  const left = (env: NodeJS.ProcessEnv = { PORTALS_STATE_DIR: path.join(engine.folder, "portals") }) => {
    const checks = checkLeftovers(env, engine.temporary);
    return (id: string) => checks.find((check) => check.id === id);
  };
  const locks = async () => {
    const env = { ...engine.env, PULUMI_BACKEND_URL: `file://${path.join(engine.folder, "state")}` };
    const [check] = await checkLocks({ cwd: engine.folder, env });
    return check;
  };
  const GONE = 2 ** 22 + 1;

  it("of killed runs are told, and not touched", () => {
    const state = path.join(engine.folder, "portals");
    const file = openStateFile({ PORTALS_STATE_DIR: state }, createLog({ level: "silent" }));
    if (!file) throw new Error("no state file");
    new JournalTable(file, { now: Date.now, sleep: async () => {} }, () => false).prepare();
    const add = file.db.prepare("INSERT INTO journal (key, object, pid, began, id) VALUES (?, NULL, ?, ?, NULL)");
    add.run("a", GONE, Date.now());
    add.run("b", GONE, Date.now() - 3 * 24 * 3_600_000);
    add.run("c", process.pid, Date.now());
    file.close();
    writeFileSync(path.join(state, "state.db.corrupt-1"), "");
    const folder = path.join(engine.temporary, `portals-import-${GONE}-1-abcdef`);
    mkdirSync(folder);
    const of = left();
    expect(of("journal")).toMatchObject({
      status: "note",
      facts: { entries: 3, ofDeadProcesses: 2, olderThanADay: 1 },
    });
    expect(of("stateFolder")).toMatchObject({ status: "note", facts: { damaged: 1 } });
    expect(of("privateFolders")).toMatchObject({ status: "wrong", text: `1 folder: ${folder}` });
    expect(engine.left()).toEqual([path.basename(folder)]);
  });

  it("are locks of engines that are gone, in a backend that is a folder", async () => {
    const lock = (project: string, stack: string, pid: number, host = hostname()) => {
      const place = path.join(engine.folder, "state/.pulumi/locks/organization", project, stack);
      mkdirSync(place, { recursive: true });
      writeFileSync(
        path.join(place, "id.json"),
        JSON.stringify({ pid, username: "me", hostname: host, timestamp: "" }),
      );
    };
    mkdirSync(path.join(engine.folder, "state"));
    expect(await locks()).toMatchObject({ status: "ok" });
    lock("other", "dev", GONE);
    lock("portal", "live", process.pid);
    lock("portal", "elsewhere", GONE, "another-machine");
    expect(await locks()).toMatchObject({
      status: "note",
      facts: { locks: [{ isDead: false }, { isDead: false }] },
    });
    lock("portal", "dev", GONE);
    expect(await locks()).toMatchObject({
      status: "wrong",
      text: `of processes that are gone: dev (process ${GONE} at ${hostname()})`,
      fix: "Remove them: `pulumi cancel --stack dev`",
    });
  });

  it("cannot be kept in a folder that cannot be written", () => {
    const file = path.join(engine.folder, "a-file");
    writeFileSync(file, "");
    const of = left({ PORTALS_STATE_DIR: path.join(file, "below") });
    expect(of("stateFolder")).toMatchObject({ status: "wrong", fix: expect.stringContaining("PORTALS_STATE_DIR") });
  });
});

describe("what a login may manage", () => {
  it("follows from capabilities and features, for types that there are", () => {
    const all = manageable(clinkedDefinitions, { features: [], capabilities: [] });
    expect(all.yes).toEqual([]);
    expect(all.no.map(({ type }) => type)).toEqual(expect.arrayContaining(["clinked:Group", "clinked:CustomDomain"]));
    const some = manageable(clinkedDefinitions, {
      features: ["custom-email"],
      capabilities: ["GROUP_CREATE", "DOMAIN_UPDATE", "CUSTOM_EMAIL_UPDATE"],
    });
    expect([...some.yes].sort()).toEqual([
      "clinked:CustomEmailDomainAuthentication",
      "clinked:CustomEmailSendgrid",
      "clinked:CustomEmailSmtp",
      "clinked:Group",
    ]);
    expect(some.no).toContainEqual({ type: "clinked:CustomDomain", reason: "the plan lacks custom-domain" });
  });
});

it("finds the logins that variables and configuration name", () => {
  const env = {
    CLINKED_CLIENT_ID: "x",
    CLINKED__ACME__CLIENT_SECRET: "x",
    CLINKED__ACME__NOTES: "x",
    CLICKUP_TOKEN: "",
  };
  const config = new Map([
    ["portals:clinkedBetaClientId", "x"],
    ["portals:clickupToken", "x"],
    ["portals:clickupStyle", "x"],
  ]);
  expect(
    loginsOf([clinked, clickup], env, config).map(({ product, connection, given }) => [
      product.name,
      connection,
      given,
    ]),
  ).toEqual([
    ["clinked", undefined, ["CLINKED_CLIENT_ID"]],
    ["clinked", "acme", ["CLINKED__ACME__CLIENT_SECRET"]],
    ["clinked", "beta", ["portals:clinkedBetaClientId"]],
    ["clickup", undefined, ["portals:clickupToken"]],
  ]);
});
