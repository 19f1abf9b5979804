import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as pulumi from "@pulumi/pulumi";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { within } from "../../provider/src/kit/enclosing";
import type { Fields } from "../../provider/src/kit/normal-form";
import * as clinked from "../../provider/src/native/clinked";
import { providerCalls } from "../../provider/src/plugin/server";
import { structOf } from "../../provider/src/plugin/values";
import { openPortal, type Portal } from "../support/portal";

// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../provider/src/products", () => import("../support/asked-definition.js"));

const portals: Record<"main" | "north", Portal> = {} as never;
/** Tokens of the calls that came to the engine, with the provider that they named. */
let asked: [token: string, provider: string][] = [];

/** An engine of mocks; behind it the plugin, one process for each provider. */
function connect({ preview = false, answers = invoke } = {}): void {
  asked = [];
  const call = ({ token, inputs, provider = "" }: pulumi.runtime.MockCallArgs) => {
    const name = provider.includes("::north::") ? "north" : "main";
    asked.push([token, name]);
    return answers(name, token, inputs);
  };
  const newResource = ({ name, inputs }: pulumi.runtime.MockResourceArgs) => ({ id: name, state: inputs });
  void pulumi.runtime.setMocks({ call, newResource }, "project", "stack", preview);
}

async function invoke(name: keyof typeof portals, token: string, inputs: Fields): Promise<Fields> {
  const { runtime } = portals[name].process();
  const calls: UntypedServiceImplementation = providerCalls({ runtime: () => runtime, configure: () => undefined }, {});
  const request = new proto.InvokeRequest().setTok(token).setArgs(structOf(inputs));
  type Done = (failed: { details?: string } | null, answer: proto.InvokeResponse) => void;
  return new Promise((resolve, reject) => {
    (calls.invoke as (call: object, done: Done) => void)({ request }, (failed, answer) =>
      failed ? reject(failed) : resolve(answer.getReturn()?.toJavaScript() as Fields),
    );
  });
}

const requests = async (name: keyof typeof portals) => {
  const { byKind } = await portals[name].sandbox.control.counts();
  return byKind.read + byKind.list + byKind.write;
};
const told = async <T>(output: pulumi.Output<T> | undefined) => ({
  value: await (output as unknown as { promise(): Promise<T> }).promise(),
  secret: await pulumi.isSecret(output as pulumi.Output<T>),
});

beforeEach(async () => {
  Object.assign(portals, { main: await openPortal(), north: await openPortal() });
  connect();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(Object.values(portals).map((portal) => portal.close()));
});

const north = () => new clinked.Provider("north", { clinkedClientId: "north" });

describe("a data source over the plugin", () => {
  it("asks with the login of the provider that it, its parent or its component names, and with no other", async () => {
    const provider = north();
    const parent = new pulumi.ComponentResource("test:Tenant", "tenant", {}, { providers: { portals: provider } });
    await portals.north.sandbox.control.change({ kind: "group", id: "1", set: { friendlyName: "North" } });
    const args = { account: "1", groupId: "1" };
    expect((await clinked.getGroup(args)).friendlyName).toBe("Explore Clinked");
    expect((await clinked.getGroup(args, { provider })).friendlyName).toBe("North");
    expect((await told(clinked.getGroupOutput(args, { parent }).friendlyName)).value).toBe("North");
    const inComponent = within({ parent, prefix: "" }, () => clinked.getGroup(args));
    expect((await inComponent).friendlyName).toBe("North");
    expect(asked.map(([, provider]) => provider)).toEqual(["main", "north", "north", "north"]);
    expect([await requests("main"), await requests("north")]).toEqual([1, 3]);
  });

  it("has secrets in the output form alone, as secrets, and other fields in the clear", async () => {
    const args = { account: "1" };
    const plain = await clinked.getAccountSubscription(args);
    expect(plain.plan).toBe("Premium");
    expect(Object.keys(plain)).not.toContain("billingDetails");
    const found = clinked.getAccountSubscriptionOutput(args);
    expect((await told(found)).secret).toBe(true);
    expect(await told(found.plan)).toEqual({ value: "Premium", secret: false });
    const billing = await told(found.billingDetails);
    expect(billing).toMatchObject({ secret: true, value: { card: { number: expect.stringContaining("4444") } } });
    const hidden = clinked.getAccountSubscriptionOutput({ account: pulumi.secret("1") });
    expect((await told(hidden.plan)).secret).toBe(true);
  });

  it("repeats no argument that is a secret of the program", async () => {
    const args = { account: "1", groupId: "Canary-Group-1" };
    await expect(clinked.getGroup(args)).rejects.toThrow('groupId "Canary-Group-1"');
    await expect(clinked.getGroup({ ...args, groupId: pulumi.secret("Canary-Group-2") as never })).rejects.toThrow(
      'groupId "[secret]"',
    );
    let given: Fields = {};
    connect({
      answers: async (_, __, inputs) => {
        given = inputs;
        return { groups: [] };
      },
    });
    expect((await told(clinked.getGroupsOutput({ account: pulumi.secret("1") }))).secret).toBe(true);
    expect(given).toEqual({ account: "1", __hidesArguments: true });
    await told(clinked.getGroupsOutput({ account: pulumi.output("1") }));
    expect(given).toEqual({ account: "1" });
    await clinked.getSendgridDomains({ account: "1", apiKey: "Canary-Key-1" });
    expect(given).toEqual({ account: "1", apiKey: "Canary-Key-1", __hidesArguments: true });
  });

  it("gives entries one by one: of a provider from one call, without one from the program's process", async () => {
    const names = async (entries: AsyncIterable<{ friendlyName: string }>) => {
      const all: string[] = [];
      for await (const { friendlyName } of entries) all.push(friendlyName);
      return all;
    };
    expect(await names(clinked.eachGroup({ account: "1" }, { provider: north() }))).toEqual(["Explore Clinked"]);
    expect(asked).toEqual([["portals:clinked:getGroups", "north"]]);
    for (const [name, value] of Object.entries(portals.main.env)) vi.stubEnv(name, value);
    vi.stubEnv("PORTALS_LOG", "silent");
    expect(await names(clinked.eachGroup({ account: "1" }))).toEqual(["Explore Clinked"]);
    expect(asked.length).toBe(1);
    expect([await requests("main"), await requests("north")]).toEqual([1, 1]);
  });
});

describe("in a preview", () => {
  it("is unknown as long as an argument is, and asks nothing", async () => {
    connect({ preview: true });
    const acme = new clinked.Group("acme", { account: "1", friendlyName: "Acme" });
    const found = clinked.getGroupOutput({ account: "1", groupId: acme.groupId });
    expect(await (found.friendlyName as unknown as { isKnown: Promise<boolean> }).isKnown).toBe(false);
    expect(asked).toEqual([]);
  });

  it("with a login that is not known yet is unknown, and an error where nothing waits for it", async () => {
    connect({ preview: true, answers: async () => ({}) });
    const provider = north();
    const found = clinked.getGroupsOutput({ account: "1" }, { provider });
    expect(await (found.groups as unknown as { isKnown: Promise<boolean> }).isKnown).toBe(false);
    await expect(clinked.getGroups({ account: "1" }, { provider })).rejects.toThrow(
      "clinked:getGroups: the login of its provider is not known yet in this preview. Take getGroupsOutput",
    );
  });
});
