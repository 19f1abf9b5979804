import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { policies } from "../../policy/src";
import { contrast } from "../../policy/src/contrast";
import { definitions } from "../../provider/src/definitions";
import { typeToken } from "../../provider/src/kit/resource";
import { checked } from "../support/portal";
import { cases, END } from "./cases";
import { isOfResources, policyOf, remedied, violationsOf } from "./run";

/** Inputs as policies see them: after the provider's check. */
function inputsOf(type: string, args: object): object {
  const definition = definitions.find((one) => one.type === type);
  if (!definition) throw new Error(`no definition of ${type}`);
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  return JSON.parse(JSON.stringify(checked(definition, Object.fromEntries(given))));
}

describe.each(cases)("$policy at $type", ({ policy, type, passes, fails }) => {
  it("lets good inputs pass", async () => {
    for (const args of passes) expect(await violationsOf(policy, type, inputsOf(type, args))).toEqual([]);
  });

  it("names the property of bad ones", async () => {
    for (const [args, ...expected] of fails) {
      const found = await violationsOf(policy, type, inputsOf(type, args));
      expect(found.length, JSON.stringify(found)).toBe(expected.length);
      for (const [index, start] of expected.entries()) expect(found[index]?.startsWith(start), found[index]).toBe(true);
    }
  });
});

it("every policy has a case that passes and one that fails", () => {
  const elsewhere = ["few-administrators", "names-by-pattern", "protected-roots"];
  const covered = new Set([...cases.map(({ policy }) => policy), ...elsewhere]);
  expect(policies.map(({ name }) => name).sort()).toEqual([...covered].sort());
});

it("no violation repeats a secret or an address", async () => {
  const hook = { team: "512", endpoint: "http://hooks.example.com/token-4711" };
  expect((await violationsOf("https-webhooks", "clickup:Webhook", hook)).join()).not.toContain("4711");
  const link = { room: "1", access: "Read", linkType: "External", password: "Harbour-4711" };
  expect((await violationsOf("guarded-room-links", "docspace:RoomLink", link)).join()).not.toContain("4711");
});

describe("settings", () => {
  const link = { room: "3975", access: "Read", linkType: "External" };

  it("say what is asked for", async () => {
    const only = (config: object) => violationsOf("guarded-room-links", "docspace:RoomLink", link, { config });
    expect(await only({ password: false })).toEqual([expect.stringContaining("expirationDate")]);
    expect(await only({ password: false, expiry: false })).toEqual([]);
    const weak = { account: "1", size: 8, uppercase: true, digits: true, special: false };
    const config = { size: 8, special: true };
    expect(await violationsOf("strong-passwords", "clinked:PasswordPolicy", weak, { config })).toEqual([
      "special: is not true. Set it to true",
    ]);
    const sso = { account: "1", ssoEnabled: true, forceSso: true, adminsUsePassword: true };
    const kept = { config: { allowAdminsPassword: true } };
    expect(await violationsOf("enforced-sso", "clinked:SsoConfiguration", sso, kept)).toEqual([]);
    const branding = { account: "1", primaryColor: "#2e9dff", primaryText: "#ffffff" };
    const large = { config: { ratio: 2.8 } };
    expect(await violationsOf("readable-branding", "clinked:AccountBranding", branding, large)).toEqual([]);
    const member = { group: "1/1", username: "mary", permission: 1, tags: ["auditor"] };
    const tags = { config: { tags: ["auditor"] } };
    expect(await violationsOf("temporary-members-expire", "clinked:GroupMember", member, tags)).toHaveLength(1);
  });

  it("of names are patterns by type", async () => {
    const config = { patterns: { "clinked:Group": "^[A-Z][\\w ]+$" } };
    const of = (friendlyName: string) =>
      violationsOf("names-by-pattern", "clinked:Group", { account: "1", friendlyName }, { config });
    expect(await of("Acme Holdings")).toEqual([]);
    expect(await of("acme")).toEqual([
      'friendlyName: "acme" does not match /^[A-Z][\\w ]+$/. Give it a name that does',
    ]);
    expect(await violationsOf("names-by-pattern", "clickup:Space", { name: "acme" }, { config })).toEqual([]);
  });

  it("are described to the engine, with the defaults that count", () => {
    for (const policy of policies)
      for (const [name, schema] of Object.entries(policy.configSchema?.properties ?? {})) {
        expect(schema.description, `${policy.name} ${name}`).toMatch(/\.$/);
        expect(schema.default, `${policy.name} ${name}`).toBeDefined();
      }
  });
});

it("contrast is that of WCAG 2", () => {
  expect(contrast("#000", "#ffffff")).toBe(21);
  expect(contrast("#FFF", "#fff")).toBe(1);
  // The lightest grey on white that passes AA, and the one after it.
  expect(contrast("#767676", "#ffffff")).toBeGreaterThan(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
  expect(contrast("#ff0000", "#ffffff")).toBeCloseTo(3.998, 3);
  expect([contrast("red", "#ffffff"), contrast("#fffff", "#ffffff")]).toEqual([undefined, undefined]);
});

it("policies see the classes over the plugin as well, and nobody else's types", async () => {
  const served = (token: string) =>
    violationsOf("two-factor", "clinked:TwoFactorEnforcement", { account: "1", status: false }, { token: () => token });
  expect(await served("portals:clinked:TwoFactorEnforcement")).toHaveLength(1);
  expect(await served("other:clinked:TwoFactorEnforcement")).toEqual([]);
  expect(await served("portals:clinked:TwoFactorEnforcements")).toEqual([]);
});

describe("few-administrators", () => {
  const person = (type: string, account: string, permission: number) => ({
    type: typeToken(type),
    props: { account, permission },
  });
  const told = async (count: number, max?: number) => {
    const policy = policyOf("few-administrators");
    if (isOfResources(policy)) throw new Error("it is one of stacks");
    const resources = [
      ...Array.from({ length: count - 1 }, () => person("clinked:AccountMember", "1", 16)),
      person("clinked:AccountInvite", "1", 16),
      person("clinked:AccountMember", "1", 8),
      person("clinked:AccountMember", "2", 16),
      person("clinked:Group", "1", 16),
    ];
    const violations: string[] = [];
    const getConfig = () => (max === undefined ? {} : { max });
    await policy.validateStack({ resources, getConfig } as never, (message) => violations.push(message));
    return violations;
  };

  it("counts members and invites of each account", async () => {
    expect(await told(5)).toEqual([]);
    expect(await told(6)).toEqual(["permission: account 1 has 6 administrators, 5 are allowed. Lower some"]);
    expect(await told(3, 2)).toEqual(["permission: account 1 has 3 administrators, 2 are allowed. Lower some"]);
  });
});

describe("protected-roots", () => {
  it.each(["clinked:Account", "clickup:Space"])("%s has to be protected", async (type) => {
    expect(await violationsOf("protected-roots", type, {}, { protect: true })).toEqual([]);
    expect(await violationsOf("protected-roots", type, {}, { protect: false })).toEqual([
      expect.stringContaining("protect: is false"),
    ]);
  });

  it("asks it of nothing else", async () => {
    expect(await violationsOf("protected-roots", "clinked:Group", {}, { protect: false })).toEqual([]);
  });
});

describe("remedies", () => {
  it("change the inputs that they were given, with all that is in them", async () => {
    const link = { room: "1", access: "Read", linkType: "External", __provider: "text", password: "p" };
    const after = await remedied("no-guest-downloads", "docspace:RoomLink", link);
    expect(after).toBe(link);
    expect(after).toEqual({ ...link, denyDownload: true });
    const share = { email: "a@b.example", dateExpire: END };
    expect(await remedied("no-guest-downloads", "clinked:Share", share)).toEqual({ ...share, downloads: false });
    expect(await remedied("no-guest-downloads", "clinked:Shares", { shares: [{ ...share }] })).toEqual({
      shares: [{ ...share, downloads: false }],
    });
    const weak = { account: "1", size: 20, uppercase: false, digits: true, special: true };
    expect(await remedied("strong-passwords", "clinked:PasswordPolicy", weak)).toEqual({ ...weak, uppercase: true });
  });

  it("leave alone what is good, or of another type", async () => {
    const invitation = { room: "1", access: "Read", linkType: "Invitation" };
    expect(await remedied("no-guest-downloads", "docspace:RoomLink", { ...invitation })).toEqual(invitation);
    expect(await remedied("no-guest-downloads", "clinked:Group", {})).toBeUndefined();
  });
});

describe("README of the pack", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../policy/README.md"), "utf8");

  it.each(policies.map((policy) => [policy.name, policy] as const))("lists %s", (name, policy) => {
    const row = readme.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    const cells = row?.split("|").map((cell) => cell.trim());
    const remedies = isOfResources(policy) && policy.remediateResource ? "yes" : "";
    expect(cells?.slice(3, 6)).toEqual([policy.enforcementLevel, policy.severity, remedies]);
    const settings = Object.entries(policy.configSchema?.properties ?? {});
    expect(cells?.[6]).toBe(settings.map(([key, schema]) => `\`${key}\` ${JSON.stringify(schema.default)}`).join(", "));
  });
});
