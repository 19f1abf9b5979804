import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { createLog } from "../../provider/src/http/log";
import { openStateFile } from "../../provider/src/http/state-file";
import type { Definition } from "../../provider/src/kit/definition";
import { type DynamicProvider, dynamicProvider } from "../../provider/src/kit/dynamic";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { FaultRule } from "../../sandbox/src";
import { definitionOf } from "../contract/world";
import { type Ground, openGround, sampleOf, updateOf } from "../faults/trial";
import { quickClock } from "../support/portal";
import { leaksIn, planted, textsBelow } from "./canaries";
import { ECHO, type Front, openFront } from "./front";

let ground: Ground;
let front: Front;
let folder: string;
/** Everything that a person or a file could see. */
let shown: string[] = [];

beforeAll(async () => {
  vi.stubEnv("PORTALS_LOG", "debug");
  ground = await openGround();
  front = await openFront(ground.portal.sandbox.url);
  folder = mkdtempSync(join(tmpdir(), "portals-secrets-"));
});
beforeEach(async () => {
  shown = [];
  front.forget();
  await ground.renew();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await front.close();
  await ground.close();
  rmSync(folder, { recursive: true, force: true });
});

const canaries = () => {
  const { clientSecret, password } = ground.portal.sandbox;
  const own = { ...planted, clientSecret, loginPassword: password };
  return new Map([...Object.entries(own), ...front.seen]);
};

/** The two ways to log in. */
const logins = (): Record<string, NodeJS.ProcessEnv> => ({
  "client secret": {
    CLINKED_CLIENT_ID: ground.portal.sandbox.clientId,
    CLINKED_CLIENT_SECRET: ground.portal.sandbox.clientSecret,
  },
  password: { CLINKED_USERNAME: "jack", CLINKED_PASSWORD: ground.portal.sandbox.password, CLINKED_CODE: planted.code },
});

interface Running {
  readonly provider: DynamicProvider;
  end(): Promise<void>;
}

/** A provider process; what it writes is shown as it is, without the redaction of its log. */
function start(definition: Definition, login: NodeJS.ProcessEnv): Running {
  const stateDir = mkdtempSync(join(folder, "state-"));
  const usageFile = join(stateDir, "usage.jsonl");
  const env = {
    ...login,
    CLINKED_BASE_URL: front.url,
    PORTALS_LOG: "debug",
    PORTALS_STATE_DIR: stateDir,
    PORTALS_USAGE_FILE: usageFile,
  };
  const log = createLog({ level: "debug", write: (line) => shown.push(line) });
  const quick = quickClock();
  // The state file takes whole milliseconds, as the system's clock gives them.
  const clock = { ...quick, now: () => Math.round(quick.now()) };
  const { runtime } = ground.process({ env, log, clock, stateFile: openStateFile(env, log) });
  return {
    provider: dynamicProvider(definition, { runtime: () => runtime, configure: () => undefined }),
    async end() {
      // Before and after: a write-ahead log is gone once the file is closed.
      shown.push(...textsBelow(stateDir).values());
      runtime.finish();
      await runtime.close();
      shown.push(...textsBelow(stateDir).values());
    },
  };
}

/** What a refused call shows: message, stack and reasons. Properties go to the engine, which marks them. */
async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (reason) {
    const { properties: _, state: __, ...rest } = reason as Fields;
    shown.push(inspect(rest, { depth: 9 }), String(reason), (reason as Error).stack ?? "");
    return undefined;
  }
}

const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** An answer to the engine without what is marked as secret in it. */
const unmarked = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => {
    return typeof value === "object" && value !== null && Object.values(value).includes(SECRET) ? "marked" : value;
  });

const withSecrets = (definition: Definition, inputs: Fields): Fields => ({
  ...inputs,
  ...("password" in definition.inputs.shape
    ? { password: definition.type === "clinked:Guest" ? planted.guestPassword : planted.password }
    : {}),
  ...("exportKey" in definition.inputs.shape ? { exportKey: true } : {}),
});

const disturbances = (): readonly [string, Omit<FaultRule, "match">][] => [
  ["a refusal that repeats what was sent", { status: 400, body: { error: "invalid", message: ECHO } }],
  ["a conflict that repeats what was sent", { status: 409, body: { error: ECHO } }],
  ["a failure that repeats what was sent", { status: 500, body: { code: ECHO, error_description: ECHO } }],
  ["an HTML page that repeats what was sent", { status: 502, body: `<html>${ECHO}` }],
  ["a refused login", { status: 401, body: { message: ECHO } }],
  ["too many requests", { status: 429, body: { message: ECHO }, headers: { "Retry-After": "1" } }],
  ["malformed JSON", { malformedJson: true }],
  ["a connection cut before", { cutBefore: true }],
  ["a connection cut after", { cutAfter: true }],
];

const expectNothing = () => expect(leaksIn(shown.join("\n"), canaries())).toEqual([]);

for (const definition of definitions) {
  describe(definition.type, () => {
    const inputs = withSecrets(definition, sampleOf(definition));
    const other = withSecrets(definition, updateOf(definition, sampleOf(definition)));

    it.each(["client secret", "password"])("shows no secret in a whole life with a login by %s", async (by) => {
      const { provider, end } = start(definition, logins()[by] ?? {});
      const { inputs: given } = await provider.check({}, { ...inputs, __provider: "x" });
      const created = await provider.create(given);
      const read = await provider.read(created.id, created.outs);
      await provider.diff(created.id, created.outs, given);
      const updated = await provider.update(created.id, plain(created.outs), (await provider.check({}, other)).inputs);
      await provider.delete(created.id, plain(updated.outs));
      await end();
      for (const answer of [created, read.props, read.inputs, updated]) shown.push(unmarked(answer) ?? "");
      expect(
        shown.some((line) => line.includes("accounts-") || line.includes("groups-") || line.includes("profile-")),
      ).toBe(true);
      expectNothing();
    });

    it("shows no secret in any failure", async () => {
      for (const [, rule] of disturbances()) {
        await ground.renew();
        const { provider, end } = start(definition, logins()["client secret"] ?? {});
        const { inputs: given } = await provider.check({}, inputs);
        await ground.control.addFault(
          ["POST", "PATCH", "PUT"].map((method) => ({ match: `${method} ^/v3/`, times: null, ...rule })),
        );
        await attempt(() => provider.create(given));
        await ground.control.clearFaults();
        const created = await attempt(() => provider.create(given));
        const [id, outs] = [created?.id ?? "1/1", plain(created?.outs ?? given)];
        await ground.control.addFault({ match: "* ^/v3/", times: null, ...rule });
        await attempt(() => provider.update(id, outs, other));
        await attempt(() => provider.read(id, outs));
        await attempt(() => provider.delete(id, outs));
        await end();
      }
      for (const [by, login] of Object.entries(logins())) {
        for (const [, rule] of disturbances()) {
          await ground.control.clearFaults();
          await ground.control.addFault({ match: "GET ^/oauth/token$", times: null, ...rule });
          const { provider, end } = start(definition, login);
          expect(await attempt(() => provider.create(inputs)), by).toBeUndefined();
          await end();
        }
      }
      expectNothing();
    });

    it("shows no secret in a problem of its inputs", async () => {
      const { provider, end } = start(definition, logins().password ?? {});
      const secrets = [...(definition.secret ?? []), "passwrd", "conection"];
      // A file or a prefix is named by its problem, so a text may be no secret there.
      const wrong = [[planted.password], { key: planted.password }, { deep: [{ password: planted.password }] }];
      const given = [
        ...secrets.map((name) => [name, planted.password] as const),
        ...[...Object.keys(definition.inputs.shape), ...secrets].flatMap((name) =>
          wrong.map((value) => [name, value] as const),
        ),
      ];
      for (const [name, value] of given) {
        const { failures } = await provider.check(inputs, { ...inputs, [name]: value });
        shown.push(JSON.stringify(failures));
      }
      expect(shown.join("").length).toBeGreaterThan(given.length * 10);
      await end();
      expectNothing();
    });
  });
}

/** As the engine hands it back: plaintext. */
function plain(bag: Fields): Fields {
  return Object.fromEntries(
    Object.entries(bag).map(([name, value]) => {
      const isMarked = typeof value === "object" && value !== null && Object.values(value).includes(SECRET);
      return [name, isMarked ? (value as Fields).value : value];
    }),
  );
}

describe("the search itself", () => {
  it("finds each secret in each form", () => {
    const secrets = new Map(Object.entries(planted));
    for (const [name, secret] of secrets) {
      const texts = [
        secret,
        JSON.stringify({ a: secret }),
        encodeURIComponent(`x${secret}`),
        ...[0, 1, 2].map((n) => Buffer.from(`${"x".repeat(n)}${secret}yy`).toString("base64url")),
      ];
      for (const text of texts) expect(leaksIn(text, secrets)).toContain(name);
    }
    expect(leaksIn("nothing of it", secrets)).toEqual([]);
  });

  it("has tokens and invite keys to search for", async () => {
    const { provider } = start(definitionOf("clinked:GroupInvite"), logins()["client secret"] ?? {});
    await provider.create(sampleOf(definitionOf("clinked:GroupInvite")));
    const kinds = new Set([...front.seen.keys()].map((name) => name.split(" ")[0]));
    expect([...kinds].sort()).toEqual(["access_token", "inviteKey", "refresh_token"]);
  });
});
