import { describe, expect, onTestFinished, test } from "vitest";
import { clickup } from "../../provider/src/clickup/api";
import { clinked } from "../../provider/src/clinked/api";
import { parseRedisAddress } from "../../provider/src/http/redis-window-address";
import { variableName } from "../../provider/src/kit/connection";
import { Runtime } from "../../provider/src/kit/runtime";
import { linesLog } from "./support/lines";

describe("PORTALS_BUDGET_URL", () => {
  test("is an address of Redis or Valkey, with or without TLS, login and database", () => {
    const plain = { host: "cache.example.com", port: 6379, tls: false, database: 0 };
    expect(parseRedisAddress("redis://cache.example.com")).toEqual(plain);
    expect(parseRedisAddress("valkey://cache.example.com:6379/0")).toEqual(plain);
    const login = { tls: true, username: "ci", password: "a/b c%", port: 6380, database: 3 };
    expect(parseRedisAddress("rediss://ci:a%2Fb%20c%25@cache.example.com:6380/3")).toEqual({ ...plain, ...login });
    expect(parseRedisAddress("valkeys://:100%@[::1]:7000")).toMatchObject({ host: "::1", tls: true, password: "100%" });
  });

  test.each([
    ["hunter22", "is no address"],
    ["https://:hunter22@host", "is no address"],
    ["hunter22:6379", "is no address"],
    ["redis://", "names no host"],
    ["redis:///1", "names no host"],
    ["redis://:hunter22@host/zero", "has a path that is no number"],
    ["redis://:hunter22@host/0?timeout=hunter22", "has a query or a fragment"],
    ["redis://:hunter22@host:port", "is no address"],
  ])("%s is one error with the way out, and without the password", (url, what) => {
    const text = errorOf(() => runtime({ PORTALS_BUDGET_URL: url }).session(clinked));
    expect(text).toMatch(new RegExp(`^PORTALS_BUDGET_URL (${what}).*Write it as redis://host:6379`));
    expect(text).not.toContain("hunter22");
  });
});

describe("PORTALS_CLOCK_FACTOR", () => {
  test("is a number", () => {
    for (const factor of ["fast", "0", "0.5", "1001", "NaN"]) {
      const text = errorOf(() => runtime({ PORTALS_CLOCK_FACTOR: factor }).session(clinked));
      expect(text).toMatch(/^PORTALS_CLOCK_FACTOR must be a number from 1 to 1000/);
    }
  });

  test("is ignored, with a word, for anything but this machine", () => {
    const { log, lines } = linesLog();
    runtime({ PORTALS_CLOCK_FACTOR: "60", CLINKED_BASE_URL: "https://portal.example.com" }, log).session(clinked);
    expect(lines).toEqual([
      "warning: PORTALS_CLOCK_FACTOR is ignored for portal.example.com: it is for a sandbox on this machine. Remove it.",
    ]);
  });
});

test("100 credentials of one machine share Clinked's limit, and each token of ClickUp has one of its own", () => {
  const names = Array.from({ length: 100 }, (_, n) => `customer${n}`);
  const credentials = names.flatMap((name) => [
    [variableName("clinked", name, "baseUrl"), login.CLINKED_BASE_URL],
    [variableName("clinked", name, "clientId"), name],
    [variableName("clinked", name, "clientSecret"), `secret of ${name}`],
  ]);
  const tokens = { CLICKUP_TOKEN: "pk_1_FIRST", CLICKUP__CUSTOMER1__TOKEN: "pk_2_SECOND" };
  const made = runtime({ ...Object.fromEntries(credentials), ...tokens });
  for (const name of names) made.session(clinked, name);
  for (const name of [undefined, "customer1"]) made.session(clickup, name);
  expect(made.usage.summary().limits.map(({ name }) => name)).toEqual(["Clinked", "ClickUp", "ClickUp"]);
});

const login = { CLINKED_CLIENT_ID: "id", CLINKED_CLIENT_SECRET: "a secret", CLINKED_BASE_URL: "http://127.0.0.1:9" };

function runtime(env: NodeJS.ProcessEnv, log = linesLog().log): Runtime {
  const made = new Runtime({ env: { ...login, ...env }, log, stateFile: undefined });
  onTestFinished(() => made.close());
  return made;
}

function errorOf(f: () => unknown): string {
  try {
    f();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no error";
}
