import * as pulumi from "@pulumi/pulumi";
import type { MockResourceArgs } from "@pulumi/pulumi/runtime";
import { beforeEach, describe, expect, it } from "vitest";
import * as clickup from "../../provider/src/clickup";
import * as clinked from "../../provider/src/clinked";
import { definitions } from "../../provider/src/definitions";
import { allInputs } from "../../provider/src/kit/check";
import { classOf } from "./support/classes";

const SIGNATURE = pulumi.runtime.specialSigKey;
const made: MockResourceArgs[] = [];
const outputs: Record<string, Record<string, unknown>> = {
  "clinked:Group": { groupId: "17", mailKey: "key", name: "acme", blind: true },
};

beforeEach(() => {
  made.length = 0;
  return pulumi.runtime.setMocks({
    newResource(args) {
      made.push(args);
      const type = args.type.split("/")[1] ?? "";
      return { id: args.id || "1/17", state: { ...args.inputs, ...outputs[type] } };
    },
    call: () => ({}),
  });
});

const resolved = <T>(output: pulumi.Output<T>): Promise<T> =>
  new Promise((resolve) => void output.apply((value) => resolve(value as T)));

describe("a resource class", () => {
  it("registers under its token, with the provider's text", async () => {
    const acme = new clinked.Group("acme", { account: "1", friendlyName: "Acme" });
    expect(await resolved(acme.id)).toBe("1/17");
    expect(made[0]).toMatchObject({ type: "pulumi-nodejs:dynamic/clinked:Group", name: "acme" });
    expect(made[0]?.inputs).toEqual({
      account: "1",
      friendlyName: "Acme",
      __provider: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");',
    });
  });

  it("shows inputs, computed inputs and outputs", async () => {
    const acme = new clinked.Group("acme", { account: "1", friendlyName: "Acme" });
    expect(await resolved(acme.friendlyName)).toBe("Acme");
    expect(await resolved(acme.name)).toBe("acme");
    expect(await resolved(acme.groupId)).toBe("17");
    expect(await resolved(acme.master)).toBeUndefined();
  });

  it("marks secret inputs, and copies the arguments", async () => {
    const args = { account: "1", username: "john", name: "John", email: "john@blah.com", password: "hunter2" };
    const john = new clinked.AccountMember("john", args);
    await resolved(john.id);
    expect(args.password).toBe("hunter2");
    expect(made[0]?.inputs.password).toEqual({
      [SIGNATURE]: pulumi.runtime.specialSecretSig,
      value: "hunter2",
    });
    expect(await pulumi.isSecret(john.password)).toBe(true);
    expect(await pulumi.isSecret(john.email)).toBe(false);
  });

  it("is read, not created, by get", async () => {
    const acme = clinked.Group.get("acme", "1/17");
    expect(await resolved(acme.id)).toBe("1/17");
    expect(await resolved(acme.blind)).toBe(true);
    expect(made[0]?.id).toBe("1/17");
    expect(made[0]?.inputs).toEqual({
      __get: true,
      __provider: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");',
    });
  });

  it("asks the engine to encrypt secret outputs, beside what the program asks for", async () => {
    const asked: unknown[] = [];
    const acme = new clinked.Group(
      "acme",
      { account: "1", friendlyName: "Acme" },
      {
        additionalSecretOutputs: ["hash"],
        transformations: [
          ({ opts }) => {
            asked.push((opts as pulumi.CustomResourceOptions).additionalSecretOutputs);
            return undefined;
          },
        ],
      },
    );
    await resolved(acme.id);
    expect(asked).toEqual([["hash", "mailKey"]]);
  });

  it("protects what all else stands in, unless the program says otherwise, and nothing that it only looks up", async () => {
    const asked: unknown[] = [];
    const opts = {
      transformations: [
        ({ opts }: pulumi.ResourceTransformationArgs) => {
          asked.push(opts.protect);
          return undefined;
        },
      ],
    };
    const args = { account: "1" };
    const roots = [
      new clinked.Account("root", args, opts),
      new clickup.Space("root", { team: "512", name: "Clients" }, opts),
      new clinked.Account("removable", args, { ...opts, protect: false }),
      clinked.Account.get("found", "1", opts),
      new clinked.Group("group", { ...args, friendlyName: "Acme" }, opts),
    ];
    for (const { id } of roots) await resolved(id);
    expect(asked).toEqual([true, true, false, undefined, undefined]);
    expect([clinked.Account, clickup.Space].map(({ protectedByDefault }) => protectedByDefault)).toEqual([true, true]);
  });

  it("recognises its own", async () => {
    const acme = clinked.Group.get("acme", "1/17");
    await resolved(acme.id);
    expect(clinked.Group.isInstance(acme)).toBe(true);
    expect(clinked.Group.isInstance({ __pulumiType: clinked.Group.__pulumiType })).toBe(true);
    expect(clinked.Guest.isInstance(acme)).toBe(false);
    expect(clinked.Group.isInstance(undefined)).toBe(false);
  });
});

describe.each(definitions.map((definition) => [definition.type, definition] as const))("%s", (type, definition) => {
  const Class = classOf(type);

  it("takes its example, and shows every field as an output", async () => {
    const resource = new Class("example", definition.example as never);
    await resolved(resource.id);
    const given = Object.entries(definition.example).map(([name, value]) => {
      const isSecret = definition.secret?.includes(name);
      return [name, isSecret ? { [SIGNATURE]: pulumi.runtime.specialSecretSig, value } : value];
    });
    expect(made[0]?.inputs).toMatchObject(Object.fromEntries(given));
    const fields = resource as unknown as Record<string, unknown>;
    for (const name of [...Object.keys(allInputs(definition).shape), ...Object.keys(definition.outputs.shape)]) {
      expect(pulumi.Output.isInstance(fields[name]), name).toBe(true);
    }
  });
});
