import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seeExclusive } from "../../../provider/src/kit/exclusive";
import { openPortal, type Portal } from "../../support/portal";
import { definitionOf } from "../areas";

const from = "mail@domain.ltd";
const smtp = { account: "1", host: "smtp.domain.ltd", port: 465, from };
const modes = [
  ["clinked:CustomEmailSmtp", smtp],
  ["clinked:CustomEmailSendgrid", { account: "1", apiKey: "key-of-sendgrid", from }],
  ["clinked:CustomEmailDomainAuthentication", { account: "1", from }],
] as const;

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

const sent = async (operation: string) => (await portal.sandbox.control.counts()).byOperation[operation] ?? 0;
const setType = (type: string) =>
  portal.sandbox.control.change({ system: "clinked", table: "customEmails", owner: "", id: "1", set: { mode: type } });

describe.each(modes)("%s", (type, inputs) => {
  const definition = definitionOf(type);
  const others = modes.filter(([other]) => other !== type);

  it.each(others)("refuses an account that has %s", async (other, given) => {
    await portal.process().create(definitionOf(other), given);
    await portal.sandbox.control.clearLog();
    await expect(portal.process().create(definition, inputs)).rejects.toThrow(/account 1 has custom e-mail of type "/);
    expect((await portal.sandbox.control.counts()).byKind.write).toBe(0);
  });

  it("refuses a type that no document names", async () => {
    await portal.process().create(definition, inputs);
    await setType("OTHER");
    await expect(portal.process().create(definition, inputs)).rejects.toThrow('of type "OTHER"');
  });

  it("is gone when somebody has chosen another mode, and does not remove that", async () => {
    const living = await portal.process().create(definition, inputs);
    const [[other, given] = []] = others;
    await setType("gone for a moment");
    expect(await portal.process().read(definition, living)).toMatchObject({ state: { type: "gone for a moment" } });
    await portal.sandbox.control.change({
      system: "clinked",
      table: "customEmails",
      owner: "",
      id: "1",
      remove: true,
    });
    await portal.process().create(definitionOf(String(other)), given ?? {});
    expect(await portal.process().read(definition, living)).toBeUndefined();
    await portal.process().delete(definition, living);
    expect(await sent("accounts-custom-email-remove-domain")).toBe(0);
  });
});

it("is declared in one mode for each account", () => {
  const see = (index: number, account: string) => {
    const [type, inputs] = modes[index] ?? modes[0];
    return seeExclusive(definitionOf(type), { ...inputs, account });
  };
  expect([see(0, "17"), see(1, "18"), see(0, "17")]).toEqual([[], [], []]);
  expect(see(2, "17")).toEqual([
    {
      path: "account",
      text:
        "there is one custom e-mail mode of 17, and clinked:CustomEmailDomainAuthentication and " +
        "clinked:CustomEmailSmtp are both declared. Keep one",
    },
  ]);
});

describe("domain authentication", () => {
  const [type, inputs] = modes[2];
  const definition = definitionOf(type);

  it("looks for the DNS records once for each change of validation", async () => {
    const made = await portal.process().create(definition, { ...inputs, validation: "1" });
    expect(made.state).toMatchObject({ valid: false, connected: false });
    expect(await sent("accounts-custom-email-validate-domain-authentication")).toBe(0);
    const validated = await portal.process().update(definition, made, { ...inputs, validation: "2" });
    expect(validated.state).toMatchObject({ valid: true, connected: true, dnsRecords: { dkim1: { valid: true } } });
    expect(await sent("accounts-custom-email-validate-domain-authentication")).toBe(1);
    expect((await portal.process().read(definition, validated))?.state).toEqual(validated.state);
  });

  it("sends nothing but the address", async () => {
    await portal.process().create(definition, inputs);
    const writes = (await portal.sandbox.control.log()).filter(({ kind }) => kind === "write");
    expect(writes.map(({ body }) => body)).toEqual([{ from }]);
  });
});
