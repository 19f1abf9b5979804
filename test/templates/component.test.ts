import * as pulumi from "@pulumi/pulumi";
import type { MockResourceArgs } from "@pulumi/pulumi/runtime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as clinked from "../../provider/src/clinked";
import {
  buildTenant,
  definePortalTemplate,
  isTemplateClass,
  secret,
  secretVariables,
  z,
} from "../../provider/src/templates";

const made: MockResourceArgs[] = [];
const parents = new Map<string, string | undefined>();

beforeEach(() => {
  made.length = 0;
  parents.clear();
  return pulumi.runtime.setMocks({
    newResource(args) {
      made.push(args);
      return { id: `${args.name}-id`, state: args.inputs };
    },
    call: () => ({}),
  });
});

// What is under way belongs to the engine of its own test.
afterEach(() => pulumi.runtime.disconnect());

const resolved = <T>(output: pulumi.Output<T>): Promise<T> =>
  new Promise((resolve) => void output.apply((value) => resolve(value as T)));

const Portal = definePortalTemplate({
  name: "small-portal",
  summary: "A group and its reader.",
  parameters: z.object({
    account: z.string(),
    name: z.string().min(2),
    seats: z.number().int().default(5),
    contact: z.object({ email: z.email() }).optional(),
    password: secret(z.string().min(8)).optional(),
  }),
  build({ account, name, seats, password }, { tenant, connection }) {
    const group = new clinked.Group("team", { account, friendlyName: name });
    const who = { username: "r", name: "R", email: "r@north.example" };
    const reader = new clinked.AccountMember("reader", { account, ...who, password });
    return { group: group.id, reader: reader.id, seats, tenant, connection, password };
  },
});

const shown = (outputs: object) => resolved(pulumi.output(outputs) as pulumi.Output<unknown>);
const byName = (name: string) => made.find((resource) => resource.name === name);
const urnOf = (resource: pulumi.Resource) => resolved(resource.urn);

describe("a template as a component", () => {
  it("makes its resources below itself, with its name in front, once for each", async () => {
    const acme = new Portal("acme", { account: "1", name: "Acme" });
    const birch = new Portal("birch", { account: "2", name: "Birch", seats: 7 });
    expect(await shown(acme.outputs)).toEqual({
      group: "acme-team-id",
      reader: "acme-reader-id",
      seats: 5,
      tenant: "acme",
    });
    expect(await shown(birch.outputs)).toMatchObject({ group: "birch-team-id", seats: 7 });
    expect(await urnOf(acme)).toContain("::portals:template:small-portal::acme");
    const names = made.map(({ name }) => name);
    expect(names.sort()).toEqual(["acme", "acme-reader", "acme-team", "birch", "birch-reader", "birch-team"]);
    expect(byName("birch-team")?.inputs).toMatchObject({ account: "2", friendlyName: "Birch" });
  });

  it("gives its connection to resources that name none, and takes part in no other place", async () => {
    const Two = definePortalTemplate({
      name: "two",
      parameters: z.object({}),
      build() {
        const first = new clinked.Group("first", { account: "1", friendlyName: "1" });
        const second = new clinked.Group("second", { account: "1", friendlyName: "2", connection: "other" });
        const late = first.id.apply(
          (id) => new clinked.GroupBranding("late", { group: id, headerColor: "#000000" }).id,
        );
        return { ids: [first.id, second.id, late], parent: first.urn };
      },
    });
    const two = new Two("acme", { connection: "mine" });
    const outside = new clinked.Group("outside", { account: "1", friendlyName: "3" });
    expect(await resolved(two.outputs.ids)).toEqual(["acme-first-id", "acme-second-id", "acme-late-id"]);
    expect(await resolved(two.outputs.parent)).toContain("portals:template:two$pulumi-nodejs:dynamic/clinked:Group");
    expect(await urnOf(outside)).not.toContain("portals:template");
    expect(byName("acme-first")?.inputs.connection).toBe("mine");
    expect(byName("acme-late")?.inputs.connection).toBe("mine");
    expect(byName("acme-second")?.inputs.connection).toBe("other");
    expect(byName("outside")?.inputs.connection).toBeUndefined();
  });

  it("may use another template, whose names stand behind its own", async () => {
    const Outer = definePortalTemplate({
      name: "outer",
      parameters: z.object({}),
      build: () => ({ group: new Portal("inner", { account: "1", name: "Inner" }).outputs.group }),
    });
    const outer = new Outer("acme", { connection: "mine" });
    expect(await resolved(outer.outputs.group)).toBe("acme-inner-team-id");
    expect(byName("acme-inner-team")?.inputs.connection).toBe("mine");
  });

  it("tells everything that is wrong in one error, and makes nothing", () => {
    const wrong = { account: 1, name: "A", contact: { email: "x", phone: "1" }, nmae: "A", password: "hunter2" };
    let message = "";
    try {
      new Portal("acme", wrong as never);
    } catch (reason) {
      expect(reason).toBeInstanceOf(pulumi.RunError);
      ({ message } = reason as Error);
    }
    expect(message.split("\n")).toEqual([
      'small-portal "acme" has 6 problems with its parameters, and nothing of it was made:',
      "  account: expected text, got a number",
      "  name: expected at least 2 characters, got text of 1 character",
      "  contact.email: expected an e-mail address, got text of 1 character",
      "  password: is no text that the template takes here, got a secret",
      '  nmae: there is no such parameter. Did you mean "name"?',
      "  contact.phone: there is no such parameter. Parameters are: email.",
    ]);
    expect(message).not.toContain("hunter2");
    expect(made).toEqual([]);
  });

  it("takes an output for a secret alone", async () => {
    const args = { account: pulumi.output("1") as unknown as string, name: "Acme" };
    expect(() => new Portal("acme", args)).toThrow("account: takes a plain value, no output");
    const acme = new Portal("acme", { account: "1", name: "Acme", password: pulumi.output("correct horse") });
    expect(await resolved(acme.outputs.password as pulumi.Output<string>)).toBe("correct horse");
    expect(await pulumi.isSecret(acme.outputs.password)).toBe(true);
  });

  it("keeps a plain secret secret", async () => {
    const acme = new Portal("acme", { account: "1", name: "Acme", password: "correct horse" });
    await shown(acme.outputs);
    expect(byName("acme-reader")?.inputs.password).toMatchObject({ value: "correct horse" });
    expect(await pulumi.isSecret(acme.outputs.password)).toBe(true);
    expect(await pulumi.isSecret(acme.outputs.seats)).toBe(false);
  });

  it("refuses a connection that is no name", () => {
    expect(() => new Portal("acme", { account: "1", name: "Acme", connection: "No Name" })).toThrow(
      "connection: expected a name in lower-case letters and digits",
    );
  });
});

describe("a template alone in the stack of a tenant", () => {
  const tenant = {
    name: "acme",
    connection: "mine",
    parameters: { account: "1", name: "Acme", password: "env:ACME_PASSWORD" },
    secrets: [{ path: ["password"], from: "env" as const, name: "ACME_PASSWORD" }],
  };

  it("has names without a prefix, so that a tenant can have another name", async () => {
    const outputs = await buildTenant(Portal, tenant, { ACME_PASSWORD: "correct horse" });
    expect(await shown(outputs)).toMatchObject({ tenant: "acme", connection: "mine" });
    expect(made.map(({ name }) => name).sort()).toEqual(["reader", "small-portal", "team"]);
    expect(byName("reader")?.inputs).toMatchObject({ connection: "mine", password: { value: "correct horse" } });
    expect(tenant.parameters.password).toBe("env:ACME_PASSWORD");
  });

  it("says which secret is missing", async () => {
    await expect(buildTenant(Portal, tenant, {})).rejects.toThrow(
      "password: the environment variable ACME_PASSWORD is not set. Set it to the secret.",
    );
    const ofConfig = { ...tenant, secrets: [{ path: ["password"], from: "config" as const, name: "mail:password" }] };
    await expect(buildTenant(Portal, ofConfig, {})).rejects.toThrow("pulumi config set --secret mail:password ...");
    expect(made).toEqual([]);
  });

  it("takes a secret from the configuration of the stack", async () => {
    pulumi.runtime.setAllConfig({ "mail:password": "from the stack" });
    const ofConfig = { ...tenant, secrets: [{ path: ["password"], from: "config" as const, name: "mail:password" }] };
    await shown(await buildTenant(Portal, ofConfig, {}));
    expect(byName("reader")?.inputs.password).toMatchObject({ value: "from the stack" });
  });

  it("names the variables of its secrets, and no others", () => {
    expect(secretVariables(tenant)).toEqual(["ACME_PASSWORD"]);
    expect(secretVariables({ secrets: [{ path: ["x"], from: "config", name: "y" }] })).toEqual([]);
  });
});

describe("definePortalTemplate", () => {
  it("wants a build that does not wait", () => {
    const Late = definePortalTemplate({ name: "late", parameters: z.object({}), build: async () => ({ a: 1 }) });
    expect(() => new Late("acme", {})).toThrow("late: build returned a promise, and a component cannot wait.");
  });

  it("makes a class that is recognised as a template", () => {
    expect(isTemplateClass(Portal)).toBe(true);
    expect(isTemplateClass({ template: { [Symbol.for("pulumi-portals.template")]: 1 } })).toBe(true);
    expect([isTemplateClass(undefined), isTemplateClass({ template: {} }), isTemplateClass("x")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(Portal.template).toMatchObject({ name: "small-portal", summary: "A group and its reader." });
  });

  it.each(["Portal", "my portal", "", "portal-"])('refuses the name "%s"', (name) => {
    expect(() => definePortalTemplate({ name, parameters: z.object({}), build: () => ({}) })).toThrow(
      `name: "${name}" is no name in lower-case letters, digits and hyphens`,
    );
  });

  it.each(["tenant", "connection", "a.b", "a b"])('refuses the parameter "%s"', (name) => {
    const parameters = z.object({ [name]: z.string() });
    expect(() => definePortalTemplate({ name: "p", parameters, build: () => ({}) })).toThrow(
      `parameters of p: "${name}" cannot be the name of a parameter`,
    );
  });
});
