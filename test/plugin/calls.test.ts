import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import type { Fields } from "../../provider/src/kit/normal-form";
import { providerCalls } from "../../provider/src/plugin/server";
import { bagOf, structOf } from "../../provider/src/plugin/values";
import { openPortal, type Portal } from "../support/portal";

// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../provider/src/products", () => import("../support/asked-definition.js"));

let portal: Portal;
let calls: UntypedServiceImplementation;
const configured: { read?: (key: string) => string | undefined; env?: NodeJS.ProcessEnv } = {};
const env = { CLINKED_CLIENT_ID: "id-of-env", CLINKED_CLIENT_SECRET: "Canary-Env-1" };

beforeEach(async () => {
  portal = await openPortal();
  const { runtime } = portal.process();
  const configure = (read: (key: string) => string | undefined, given?: NodeJS.ProcessEnv) =>
    void Object.assign(configured, { read, env: given });
  calls = providerCalls({ runtime: () => runtime, configure }, env);
});
afterEach(() => portal.close());

/** The answer of one call, as the engine would have it. */
function answer<A>(name: string, request: unknown): Promise<A> {
  const call = calls[name] as (call: object, done: (failed: { details?: string } | null, answer: A) => void) => void;
  return new Promise((resolve, reject) => {
    call({ request }, (failed, value) => (failed ? reject(new Error(failed.details)) : resolve(value)));
  });
}

const checkConfig = async (news: Fields) => {
  const response = await answer<proto.CheckResponse>("checkConfig", new proto.CheckRequest().setNews(structOf(news)));
  const reasons = response.getFailuresList().map((failure) => [failure.getProperty(), failure.getReason()]);
  return { ...bagOf(response.getInputs()), reasons };
};

describe("the configuration", () => {
  it("tells all problems at once, no property name, and no value", async () => {
    const { reasons } = await checkConfig({
      clinkedBaseUrl: "ftp://Canary-Url-1",
      clinkedClientld: "Canary-Typo-1",
      workdriveApiKey: "Canary-Key-1",
      clinkedNorthUsername: "Canary-User-1",
    });
    expect(reasons.map(([property]) => property)).toEqual(reasons.map(() => ""));
    const text = reasons.map(([, reason]) => reason).join("\n");
    expect(text).toContain("portals:clinkedBaseUrl: expected an http(s) address.");
    expect(text).toContain("portals:clinkedClientld: there is no such setting.");
    expect(text).toContain("WORKDRIVE_BASE_URL");
    expect(text).toContain("CLINKED__NORTH__PASSWORD");
    expect(text).not.toContain("Canary-");
  });

  it("is filled from the environment without its secrets, and marks those that are given", async () => {
    const { fields, secret, reasons } = await checkConfig({
      clinkedClientSecret: "s",
      unrelated: "1",
      clinkedPassword: UNKNOWN,
    });
    expect(reasons).toEqual([]);
    expect(fields).toEqual({
      clinkedClientSecret: "s",
      unrelated: "1",
      clinkedPassword: UNKNOWN,
      clinkedClientId: "id-of-env",
    });
    expect(secret).toEqual(["clinkedClientSecret", "clinkedPassword"]);
  });

  it.each([
    ["of a dynamic provider", { "portals:clinkedClientId": "1", "proj:key": "x" }, { clinkedClientId: "2" }, []],
    ["that stays", { clinkedClientId: "1" }, { clinkedClientId: "1" }, []],
    [
      "that changes",
      { clinkedClientId: "1", clinkedBaseUrl: "http://a" },
      { clinkedClientId: "2", clinkedBaseUrl: "http://b" },
      ["clinkedBaseUrl", "clinkedClientId"],
    ],
  ])("%s never replaces", async (_, olds, news, differing) => {
    const request = new proto.DiffRequest().setOldInputs(structOf(olds)).setNews(structOf(news));
    const response = await answer<proto.DiffResponse>("diffConfig", request);
    expect(response.getReplacesList()).toEqual([]);
    expect(response.getDiffsList()).toEqual(differing);
    expect(response.getChanges()).toBe(differing.length === 0 ? 1 : 2);
  });

  it("of the stack stands behind the variables, that of a provider of its own before them", async () => {
    const args = structOf({ clinkedClientId: "own", clinkedNorthPassword: "p" });
    await answer("configure", new proto.ConfigureRequest().setArgs(args).setName("default"));
    expect(configured.read?.("portals:clinkedClientId")).toBe("own");
    expect(configured.env).toEqual(env);
    await answer("configure", new proto.ConfigureRequest().setArgs(args).setName("north"));
    expect(configured.env).toEqual({ CLINKED_CLIENT_ID: "own", CLINKED__NORTH__PASSWORD: "p" });
  });
});

describe("a call", () => {
  const invoke = (token: string, args: Fields) =>
    answer<proto.InvokeResponse>("invoke", new proto.InvokeRequest().setTok(token).setArgs(structOf(args)));

  it("gives what a data source reads, with its secrets in envelopes", async () => {
    const result = bagOf((await invoke("portals:clinked:getGroup", { account: "1", groupId: "1" })).getReturn());
    expect(result.fields).toMatchObject({ id: "1/1", friendlyName: "Explore Clinked" });
    expect(result.secret).toEqual(Object.keys(result.fields).filter((name) => name === "mailKey"));
  });

  it("reads nothing in a preview that comes after what the preview makes", async () => {
    const urn = "urn:pulumi:s::p::portals:clinked:GroupProperty::tier";
    const create = new proto.CreateRequest().setUrn(urn).setPreview(true);
    create.setProperties(structOf({ group: "1/1", name: "tier", value: "gold" }));
    expect((await answer<proto.CreateResponse>("create", create)).getId()).toBe("1/1/tier");
    const token = "portals:clinked:getGroupComponents";
    expect((await invoke(token, { group: "1/1", __after: [urn] })).getReturn()).toBeUndefined();
    expect((await portal.sandbox.control.counts()).total).toBe(0);
    const other = await invoke(token, { group: "1/1", __after: [`${urn}2`] });
    expect(bagOf(other.getReturn()).fields.components).not.toEqual([]);
  });

  it("tells which argument is wrong", async () => {
    await expect(invoke("portals:clinked:getGroup", { accnt: "1" })).rejects.toThrow(/accnt/);
    await expect(invoke("portals:clinked:getNothing", {})).rejects.toThrow(
      'has no data source "portals:clinked:getNothing"',
    );
  });

  it("begins nothing once it is cancelled", async () => {
    await answer("cancel", {});
    const request = new proto.CreateRequest().setType("portals:clinked:Group");
    request.setProperties(structOf({ account: "1", friendlyName: "Late" }));
    await expect(answer("create", request)).rejects.toThrow("Cancelled: nothing was sent.");
    await expect(invoke("portals:clinked:getGroup", { account: "1", groupId: "1" })).rejects.toThrow("Cancelled");
    expect((await portal.sandbox.control.counts()).total).toBe(0);
  });

  it("names a type that is none", async () => {
    const request = new proto.CheckRequest().setType("portals:clinked:Nothing");
    await expect(answer("check", request)).rejects.toThrow('no resource type "portals:clinked:Nothing"');
  });
});

describe("a list", () => {
  const list = (type: string, query: Fields, limit = 0) =>
    new Promise<{ id: string; name: string }[]>((resolve, reject) => {
      const all: { id: string; name: string }[] = [];
      const request = new proto.ListRequest().setToken(type).setQuery(structOf(query)).setLimit(limit);
      const call = calls.list as (call: object) => void;
      call({
        request,
        write: (message: proto.ListResponse) => {
          const result = message.getResult();
          all.push({ id: result?.getId() ?? "", name: result?.getName() ?? "" });
        },
        end: () => resolve(all),
        emit: (_: string, failed: { details: string }) => reject(new Error(failed.details)),
      });
    });

  it("has id and name of each object, up to a limit", async () => {
    expect(await list("portals:clinked:Group", { account: "1" })).toEqual([{ id: "1/1", name: "Explore Clinked" }]);
    const { runtime } = portal.process();
    calls = providerCalls({ runtime: () => runtime, configure: () => undefined }, {});
    expect((await list("portals:clinked:AccountMember", { account: "1" }, 1)).length).toBe(1);
  });

  it("says what it needs to know", async () => {
    await expect(list("portals:clinked:Group", {})).rejects.toThrow("clinked:Group: give account to list them.");
  });
});

describe("values", () => {
  const SIGNATURE = "4dabf18193072939515e22adb298388d";
  const SECRET = "1b47061264138c4ac30d75fd1eb44270";
  const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
  const ASSET = "c44067f5952c0a294b673a41bacd8c17";

  it("lose their envelopes, and their secrets are known by name and text", () => {
    const secret = (value: unknown) => ({ [SIGNATURE]: SECRET, value });
    const {
      fields,
      secret: names,
      hidden,
    } = bagOf(
      structOf({
        plain: "a",
        token: secret("t-1"),
        deep: { list: [1, secret({ key: "t-2" })] },
        later: { [SIGNATURE]: OUTPUT },
        known: { [SIGNATURE]: OUTPUT, value: "k", secret: true },
        number: "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        file: { [SIGNATURE]: ASSET, text: "x", hash: "h" },
        __provider: "exports",
      }),
    );
    expect(fields).toEqual({
      plain: "a",
      token: "t-1",
      deep: { list: [1, { key: "t-2" }] },
      later: UNKNOWN,
      known: "k",
      number: UNKNOWN,
      file: { [SIGNATURE]: ASSET, text: "x", hash: "h" },
    });
    expect([...names].sort()).toEqual(["deep", "known", "token"]);
    expect(hidden.filter(Boolean).sort()).toEqual(["k", "t-1", "t-2"]);
  });
});
