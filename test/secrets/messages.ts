import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createLog } from "../../provider/src/http/log";
import { openStateFile } from "../../provider/src/http/state-file";
import { check } from "../../provider/src/kit/check";
import type { Definition } from "../../provider/src/kit/definition";
import { type DynamicProvider, dynamicProvider } from "../../provider/src/kit/dynamic";
import { type Fields, isPlainObject, mapFields } from "../../provider/src/kit/normal-form";
import type { FaultRule } from "../../sandbox/src";
import { onApi, onWrites } from "../contract/traits";
import { forEachType, type Ground, inTurn, openGround, operationsOf, sampleOf, updateOf } from "../faults/trial";
import { quickClock } from "../support/portal";
import { quickFolder } from "../support/quick-folder";
import { leaksIn, planted, textsBelow } from "./canaries";
import { ECHO, type Front, openFront } from "./front";

export let ground: Ground;
export let front: Front;
let folder: string;
/** Everything that a person or a file could see. */
let shown: string[] = [];
/** Secrets that the inputs hold, by a name that may be printed. */
const given = new Map<string, string>();
const givenTexts = { [Symbol.iterator]: () => [...Object.values(planted), ...given.values()].values() };

beforeAll(async () => {
  vi.stubEnv("PORTALS_LOG", "debug");
  ground = await openGround();
  front = await openFront(ground.portal.sandbox.url, givenTexts);
  folder = quickFolder("portals-secrets-");
});
beforeEach(() => {
  shown = [];
  given.clear();
  front.forget();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await front.close();
  await ground.close();
  rmSync(folder, { recursive: true, force: true });
});

const canaries = () => {
  const { credentials } = ground.portal.sandbox;
  const logins = Object.entries(credentials).flatMap(([product, own]) =>
    Object.entries(own)
      .filter(([name]) => /secret|password|token|key/i.test(name))
      .map(([name, secret]) => [`${product} ${name}`, secret] as const),
  );
  return new Map([...Object.entries(planted), ...logins, ...given, ...front.seen]);
};

/** The ways to log in. */
export function loginsOf({ product }: Definition): Readonly<Record<string, () => NodeJS.ProcessEnv>> {
  const part = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ground.portal.env[name]]));
  if (product.name !== "clinked") {
    return { key: () => part("CLICKUP_TOKEN", "WORKDRIVE_API_KEY", "DOCSPACE_API_KEY") };
  }
  return {
    "client secret": () => part("CLINKED_CLIENT_ID", "CLINKED_CLIENT_SECRET"),
    password: () => ({
      CLINKED_USERNAME: "jack",
      CLINKED_PASSWORD: ground.portal.sandbox.password,
      CLINKED_CODE: planted.code,
    }),
  };
}

/** Every address, by way of the front. */
const addresses = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(ground.portal.env)
      .filter(([name]) => name.endsWith("_BASE_URL"))
      .map(([name, url]) => [name, url?.replace(ground.portal.sandbox.url, front.url)]),
  );

interface Running {
  readonly provider: DynamicProvider;
  end(): Promise<void>;
}

/** A provider process; what it writes is shown as it is, without the redaction of its log. */
export function start(definition: Definition, login: NodeJS.ProcessEnv): Running {
  const stateDir = mkdtempSync(join(folder, "state-"));
  const usageFile = join(stateDir, "usage.jsonl");
  const env = {
    ...login,
    ...addresses(),
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

/** The inputs with a canary in each secret one, and with the switches on that make secrets known. */
function withSecrets(definition: Definition, inputs: Fields): Fields {
  const { secret = [], readSingly = [] } = definition;
  let planting: Fields = { ...inputs, ...Object.fromEntries(readSingly.map((name) => [name, true])) };
  for (const name of secret.filter((one) => one in definition.inputs.shape)) {
    const canary = `Kanarie-${definition.type}-${name} "p&ss\\wörd"/?=+`;
    const tried = { ...planting, [name]: withCanary(planting[name], canary) };
    if (check(definition, {}, tried).problems.length === 0) planting = tried;
    for (const text of textsIn(planting[name])) given.set(`${definition.type} ${name} ${given.size}`, text);
  }
  return planting;
}

/** A secret that has parts gets the canary in each. */
const withCanary = (value: unknown, canary: string): unknown =>
  isPlainObject(value) ? mapFields(value, (part, name) => withCanary(part, `${canary} ${name}`)) : canary;

const textsIn = (value: unknown): string[] => {
  if (isPlainObject(value)) return Object.values(value).flatMap(textsIn);
  return typeof value === "string" && value.length > 5 ? [value] : [];
};

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

/** A whole life and every failure of each type, and what a person could read of it. */
export function describeMessages(types: readonly Definition[]): void {
  forEachType(() => ground, messagesOf, types);
}

function messagesOf(definition: Definition): void {
  const bags = () => {
    const sample = sampleOf(definition);
    const inputs = withSecrets(definition, sample);
    return { inputs, other: withSecrets(definition, updateOf(definition, inputs) ?? inputs) };
  };
  const logins = loginsOf(definition);
  const [firstLogin = () => ({})] = Object.values(logins);

  it.each(Object.entries(logins))("shows no secret in a whole life with a login by %s", async (_, login) => {
    const { inputs, other } = bags();
    const { provider, end } = start(definition, login());
    const { inputs: checked } = await provider.check({}, { ...inputs, __provider: "x" });
    const created = await provider.create(checked);
    const read = await provider.read(created.id, created.outs);
    await provider.diff(created.id, created.outs, checked);
    const updated = await provider.update(created.id, plain(created.outs), (await provider.check({}, other)).inputs);
    await provider.delete(created.id, plain(updated.outs));
    await end();
    for (const answer of [created, read.props, read.inputs, updated]) shown.push(unmarked(answer) ?? "");
    expect(shown.some((line) => operationsOf(definition).some(({ match }) => line.includes(match)))).toBe(true);
    expectNothing();
  });

  it("shows no secret in any failure", async () => {
    const { inputs, other } = bags();
    for (const [, rule] of inTurn(disturbances(), definition)) {
      await ground.renew();
      const { provider, end } = start(definition, firstLogin());
      const { inputs: checked } = await provider.check({}, inputs);
      await ground.control.addFault(onWrites(definition).map((where) => ({ ...where, times: null, ...rule })));
      await attempt(() => provider.create(checked));
      await ground.control.clearFaults();
      const created = await attempt(() => provider.create(checked));
      const [id, outs] = [created?.id ?? "1/1", plain(created?.outs ?? checked)];
      await ground.control.addFault({ ...onApi(definition, "*"), times: null, ...rule });
      await attempt(() => provider.update(id, outs, other));
      await attempt(() => provider.read(id, outs));
      await attempt(() => provider.delete(id, outs));
      await end();
    }
    // A login fails in the same way for all; what the inputs hold is of interest.
    if (definition.product.name === "clinked" && given.size > 0) await failLogins(definition, logins, inputs);
    expectNothing();
  });

  it("shows no secret in a problem of its inputs", async () => {
    const { inputs } = bags();
    const { provider, end } = start(definition, firstLogin());
    const secrets = [...(definition.secret ?? []), "passwrd", "conection"];
    // A file or a prefix is named by its problem, so a text may be no secret there.
    const wrong = [[planted.password], { key: planted.password }, { deep: [{ password: planted.password }] }];
    const wrongs = [
      ...secrets.map((name) => [name, planted.password] as const),
      ...[...Object.keys(definition.inputs.shape), ...secrets].flatMap((name) =>
        wrong.map((value) => [name, value] as const),
      ),
    ];
    for (const [name, value] of wrongs) {
      const { failures } = await provider.check(inputs, { ...inputs, [name]: value });
      shown.push(JSON.stringify(failures));
    }
    expect(shown.join("").length).toBeGreaterThan(wrongs.length * 10);
    await end();
    expectNothing();
  });
}

/** Fetching a token fails in every way as well. */
async function failLogins(
  definition: Definition,
  logins: Readonly<Record<string, () => NodeJS.ProcessEnv>>,
  inputs: Fields,
): Promise<void> {
  for (const [by, login] of Object.entries(logins)) {
    for (const [, rule] of inTurn(disturbances(), definition)) {
      await ground.control.clearFaults();
      await ground.control.addFault({ match: "GET ^/oauth/token$", times: null, ...rule });
      const { provider, end } = start(definition, login());
      expect(await attempt(() => provider.create(inputs)), by).toBeUndefined();
      await end();
    }
  }
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
