import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { definitions } from "../../provider/src/definitions";
import { openStateFile } from "../../provider/src/http/state-file";
import { readSettings } from "../../provider/src/kit/connection";
import { portalName, Runtime, type RuntimeOptions } from "../../provider/src/kit/runtime";
import { linesLog } from "../http/support/lines";
import { tempFolder } from "../http/support/temp-folder";
import { openPortal, type Portal } from "../support/portal";

const runtimeOf = (options: RuntimeOptions) => {
  const runtime = new Runtime({ stateFile: undefined, ...options });
  onTestFinished(() => runtime.close());
  return runtime;
};
const login = { CLINKED_CLIENT_ID: "id", CLINKED_CLIENT_SECRET: "0eda391b", CLINKED_BASE_URL: "http://127.0.0.1:9" };
const none = () => undefined;

describe("missing credentials", () => {
  it("name the variables and the config key of the default connection", () => {
    expect(() => runtimeOf({ env: {} }).session(clinked)).toThrow(
      "Clinked login: the credentials are missing. Set the environment variables CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET, " +
        "or the stack config (pulumi config set --secret portals:clinkedClientSecret ...).",
    );
  });

  it("name the variables and the config key of a named connection, and never fall back to the default one", () => {
    expect(() => runtimeOf({ env: login }).session(clinked, "acme")).toThrow(
      'Clinked login of connection "acme": the credentials are missing. Set the environment variables ' +
        "CLINKED__ACME__CLIENT_ID, CLINKED__ACME__CLIENT_SECRET, " +
        "or the stack config (pulumi config set --secret portals:clinkedAcmeClientSecret ...).",
    );
  });

  it("tell which half is missing, and count an empty variable as missing", () => {
    const settings = (env: NodeJS.ProcessEnv) => () => readSettings(clinked, undefined, env, none);
    expect(settings({ CLINKED_CLIENT_ID: "id" })).toThrow("the client secret is missing");
    expect(settings({ CLINKED_USERNAME: "jack" })).toThrow("the password is missing");
    expect(settings({ CLINKED_CLIENT_ID: "id", CLINKED_CLIENT_SECRET: "" })).toThrow("the client secret is missing");
  });
});

describe("settings", () => {
  it("come from the environment before the stack config, one by one", () => {
    const keys: string[] = [];
    const config = (key: string) => {
      keys.push(key);
      return { "portals:clinkedClientId": "from config", "portals:clinkedClientSecret": "secret of config" }[key];
    };
    const settings = readSettings(clinked, undefined, { CLINKED_CLIENT_ID: "from variable" }, config);
    expect(settings).toMatchObject({ clientId: "from variable", clientSecret: "secret of config" });
    expect(settings.baseUrl).toBe("https://api.clinked.com");
    expect(keys).toContain("portals:clinkedBaseUrl");
    expect(keys).not.toContain("portals:clinkedClientId");
  });

  it("of a named connection have its name in variables and config keys", () => {
    const config = (key: string) => ({ "portals:clinkedAcmeClientSecret": "b" })[key];
    const env = { CLINKED__ACME__CLIENT_ID: "a", CLINKED__ACME__BASE_URL: "https://acme.example.com//" };
    expect(readSettings(clinked, "acme", env, config)).toMatchObject({
      clientId: "a",
      clientSecret: "b",
      baseUrl: "https://acme.example.com",
    });
  });

  it("make one session per product and connection", () => {
    const runtime = runtimeOf({ env: { ...login, CLINKED__ACME__CLIENT_ID: "a", CLINKED__ACME__CLIENT_SECRET: "b" } });
    expect(runtime.session(clinked)).toBe(runtime.session(clinked));
    expect(runtime.session(clinked, "acme")).not.toBe(runtime.session(clinked));
    expect(runtime.session(clinked).login).toBe("client id");
    expect(runtime.session(clinked, "acme").portal).toBe("api.clinked.com");
  });

  it("that are secret are hidden in every message", () => {
    const runtime = runtimeOf({ env: login });
    runtime.session(clinked);
    runtime.hide(["Passy123!", 17, undefined]);
    expect(runtime.redactor.text("0eda391b and Passy123! and 17")).toBe("[secret] and [secret] and 17");
  });
});

describe("name of a portal", () => {
  it.each([
    ["https://api.clinked.com", "api.clinked.com"],
    ["https://api.clinked.com/", "api.clinked.com"],
    ["https://portal.example.com:8443/api", "portal.example.com:8443/api"],
    ["http://127.0.0.1:4711", "loopback"],
    ["http://localhost:80", "loopback"],
    ["http://[::1]:9/base", "loopback/base"],
    ["https://127.example.com", "127.example.com"],
  ])("of %s is %s", (url, name) => {
    expect(portalName(url)).toBe(name);
  });
});

describe("PORTALS_MAX_CAPACITY", () => {
  it.each(["0", "101", "-5", "half", "50%", "NaN", " "])("refuses %j", (text) => {
    expect(() => runtimeOf({ env: { ...login, PORTALS_MAX_CAPACITY: text } }).session(clinked)).toThrow(
      "PORTALS_MAX_CAPACITY must be a number from 1 to 100",
    );
  });

  it.each(["1", "100", "62.5", ""])("takes %j", (text) => {
    expect(runtimeOf({ env: { ...login, PORTALS_MAX_CAPACITY: text } }).session(clinked).login).toBe("client id");
  });
});

describe("a run", () => {
  let portal: Portal;
  afterEach(() => portal.close());

  it("does not mind that the sandbox has another port", async () => {
    portal = await openPortal();
    const other = await openPortal();
    onTestFinished(() => other.close());
    const [account] = definitions.filter(({ type }) => type === "clinked:Account");
    if (!account) throw new Error("no clinked:Account");
    const made = await portal.process().create(account, { account: "1" });
    expect(portal.sandbox.url).not.toBe(other.sandbox.url);
    expect((await other.process().read(account, made))?.id).toBe("1");
  });

  it("leaves its read counts to the next one, and settles its journal", async () => {
    portal = await openPortal();
    const folder = tempFolder();
    const stateFile = () => openStateFile({ PORTALS_STATE_DIR: folder }, linesLog().log);
    const [right] = definitions.filter(({ type }) => type === "clinked:MemberRight");
    if (!right) throw new Error("no clinked:MemberRight");
    const first = portal.process({ stateFile: stateFile() });
    const made = await first.create(right, right.example);
    await portal.process().read(right, made);
    first.runtime.finish();
    const reader = portal.process({ stateFile: stateFile() });
    await reader.read(right, made);
    reader.runtime.finish();
    expect(
      portal.process({ stateFile: stateFile() }).runtime.hints.get("clinked:memberRights", { account: "1" }),
    ).toEqual({
      reads: 1,
      pages: 1,
    });
  });

  it("sends nothing once the engine is gone", async () => {
    portal = await openPortal();
    const provider = portal.process();
    provider.runtime.stopped = true;
    const [account] = definitions.filter(({ type }) => type === "clinked:Account");
    if (!account) throw new Error("no clinked:Account");
    await expect(provider.create(account, { account: "1" })).rejects.toThrow("The engine is gone");
    expect((await portal.sandbox.control.counts()).total).toBe(0);
  });
});
