import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import type { Fields } from "../../provider/src/kit/normal-form";
import { Runtime } from "../../provider/src/kit/runtime";
import { providerCalls } from "../../provider/src/plugin/server";
import { bagOf, structOf } from "../../provider/src/plugin/values";

// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../provider/src/products", () => import("../support/asked-definition.js"));

const runtime = new Runtime({ env: {}, stateFile: undefined });
const calls: UntypedServiceImplementation = providerCalls({ runtime: () => runtime, configure: () => undefined }, {});

function answer<A>(name: string, request: unknown): Promise<A> {
  const call = calls[name] as (call: object, done: (failed: unknown, answer: A) => void) => void;
  return new Promise((resolve, reject) => {
    call({ request }, (failed, value) => (failed ? reject(failed) : resolve(value)));
  });
}

const key = fc.oneof(
  fc.constantFrom("clinkedBaseUrl", "clinkedClientId", "clinkedClientSecret", "clinkedNorthPassword", "clickupToken"),
  fc.constantFrom("workdriveApiKey", "docspaceBaseUrl", "clinkedClientld", "clinkedNorth", "clickupX1Token", "__proto"),
  fc.string({ unit: fc.constantFrom("clinked", "Base", "Url", "portals:", "_", "ü", "1", " "), maxLength: 4 }),
);
/** Each value has a text in it that no answer but the value itself may have. */
const text = fc.string({ maxLength: 8 }).map((end) => `Canary-${end}`);
const value = fc.oneof(
  text,
  text.map((one) => `ftp://${one}`),
  text.map((one) => `http://user:${one}@host/%zz`),
  text.map((one) => [one]),
  text.map((one) => ({ [one]: one })),
  fc.constantFrom(UNKNOWN, 7, true, ""),
);
const bag = fc.dictionary(key, value, { maxKeys: 8 }) as fc.Arbitrary<Fields>;

it("a configuration of any kind is answered with all its problems at once, and none shows a value", async () => {
  await fc.assert(
    fc.asyncProperty(bag, async (news) => {
      const told = await answer<proto.CheckResponse>("checkConfig", new proto.CheckRequest().setNews(structOf(news)));
      const failures = told.getFailuresList();
      expect(failures.map((failure) => failure.getProperty())).toEqual(failures.map(() => ""));
      const reasons = failures.map((failure) => failure.getReason()).join("\n");
      expect(reasons).not.toContain("Canary");
      const settings = Object.entries(news).filter(([name]) => /^(clinked|clickup|workdrive|docspace)[A-Z]/.test(name));
      for (const [name, one] of settings) {
        if (typeof one !== "string" || (/Url$/.test(name) && /^(Canary|ftp)/.test(one))) {
          expect(reasons).toContain(`portals:${name}: `);
        }
      }
      const { secret } = bagOf(told.getInputs());
      expect(secret).toEqual(expect.arrayContaining(settings.map(([name]) => name).filter((n) => credential.test(n))));
    }),
    { numRuns: 300, seed: 1 },
  );
});

const credential = /^(clinkedClientSecret|clinkedNorthPassword|clickup(X1)?Token|workdriveApiKey)$/;

it("a configuration of any kind replaces nothing, whatever it was before", async () => {
  await fc.assert(
    fc.asyncProperty(bag, bag, async (olds, news) => {
      const request = new proto.DiffRequest().setOldInputs(structOf(olds)).setNews(structOf(news));
      const told = await answer<proto.DiffResponse>("diffConfig", request);
      expect([told.getReplacesList(), told.getDetaileddiffMap().getLength()]).toEqual([[], 0]);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it("has no mapping from another provider's types", async () => {
  const all = await answer<proto.GetMappingsResponse>(
    "getMappings",
    new proto.GetMappingsRequest().setKey("terraform"),
  );
  expect(all.getProvidersList()).toEqual([]);
  const one = await answer<proto.GetMappingResponse>("getMapping", new proto.GetMappingRequest().setKey("terraform"));
  expect([one.getProvider(), one.getData_asU8().length]).toEqual(["", 0]);
});
