import { z } from "zod";
import { PortalError } from "../http/errors";
import { defineResource } from "../kit/definition";
import { emits } from "../kit/emission";
import { email, id } from "../kit/fields";
import type { ClinkedApi } from "./api";
import { emailMode, emailOutputs, emailQuirks, readEmail, refuseOtherMode } from "./custom-email";

const TYPE = "clinked:CustomEmailDomainAuthentication";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  from: email("Address that mail comes from. Its domain is the one that is authenticated."),
  validation: z.string().optional().describe("Any text; a change of it has Clinked look for the DNS records again."),
});
const record = z.object({
  host: z.string().describe("Name of the record."),
  type: z.string().describe('Type of the record, for example "CNAME".'),
  data: z.string().describe("Value of the record."),
  valid: z.boolean().describe("Whether Clinked has found it."),
});
const outputs = emailOutputs.extend({
  valid: z.boolean().describe("Whether the domain was valid when Clinked last looked."),
  dnsRecords: z.record(z.string(), record).describe("DNS records that the domain needs, by name."),
});

/** The reply of create and validation; no read shows it. */
interface Reply {
  readonly valid: boolean | null;
  readonly dns: Readonly<Record<string, unknown>> | null;
}

export const customEmailDomainAuthentication = defineResource({
  type: TYPE,
  summary: "Custom e-mail of an account by DNS records of its domain. An account has one of three modes.",
  ...emailMode("domain"),
  inputs,
  outputs,
  replaceOn: ["from"], // there is no update
  writeOnly: ["from"],
  triggers: ["validation"],
  emitOnCreate: ["valid", "dnsRecords"],
  quirks: [
    ...emailQuirks,
    {
      line: 8820,
      text: "domain, mx, mxValid, valid and dns stand among the request fields; they are facts and never sent.",
    },
    {
      line: 9010,
      text: "valid and dns, here dnsRecords, are shown by create and validation alone: a change of `validation` renews them.",
    },
    { text: "mx and mxValid are null in every example, and domain in one: they are not kept." },
    { text: "After an import valid and dnsRecords are missing until a change of `validation`." },
  ],
  example: { account: "1", from: "email@example.com" },

  async create({ api }, { account, from }) {
    await refuseOtherMode(api, String(account), "domain", TYPE);
    try {
      const reply = await api.call<Reply>(
        "accounts-custom-email-create-domain-authentication",
        { account: String(account) },
        { body: { from } },
      );
      return { emitted: facts(reply) };
    } catch (reason) {
      if (!(reason instanceof PortalError) || !reason.ambiguous) throw reason;
      // It may have been made: then the validation shows what the lost reply did.
      if (!(await readEmail(api, String(account))).type) throw reason;
      return {};
    }
  },

  regain: async ({ api }, { account = "" }) => facts(await validate(api, account)),

  update: async ({ api }, { account = "" }) => emits({ emitted: facts(await validate(api, account)) }),
});

const validate = (api: ClinkedApi, account: string): Promise<Reply> =>
  api.call("accounts-custom-email-validate-domain-authentication", { account });

/** Nothing of an empty answer: then the validation is asked for them. */
const facts = (reply: Reply | null | undefined) =>
  reply ? { valid: reply.valid ?? false, dnsRecords: reply.dns ?? {} } : {};
