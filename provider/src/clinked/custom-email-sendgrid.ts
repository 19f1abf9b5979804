import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id } from "../kit/fields";
import { type ClinkedApi, clinked } from "./api";
import {
  emailOutputs,
  emailPlace,
  emailQuirks,
  emailSource,
  emailState,
  oneEmailMode,
  refuseOtherMode,
  removeEmail,
} from "./custom-email";

const TYPE = "clinked:CustomEmailSendgrid";

const inputs = z.strictObject({
  account: id("Id of the account."),
  apiKey: z.string().min(1).describe("API key of SendGrid."),
  from: email("Address that mail comes from."),
});

export const customEmailSendgrid = defineResource({
  type: TYPE,
  summary: "Custom e-mail of an account by SendGrid. An account has one of three modes.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs: emailOutputs,
  identity: { id: ["account"] },
  source: emailSource("sendgrid"),
  locate: emailPlace,
  listFields: "all",
  writeOnly: ["apiKey", "from"],
  secret: ["apiKey"],
  exclusive: oneEmailMode,
  cost: { list: null, read: 1, create: 3, update: 2, delete: 2 },
  quirks: [
    ...emailQuirks,
    { line: 8640, text: "The reply shows another key than the one that was sent, so it is never used." },
    { line: 8648, text: "mx is shown by the reply alone, and null there: it is not kept." },
  ],
  example: { account: "1", apiKey: "123-apiKey-from-sendgrid", from: "user123@smtp.domain.ltd" },

  state: emailState,

  async create({ api }, { account, ...body }) {
    await refuseOtherMode(api, String(account), "sendgrid", TYPE);
    await write(api, String(account), body);
    return {};
  },

  async update({ api }, { account = "" }, _, { account: __, ...body }) {
    await write(api, account, body);
    return undefined;
  },

  delete: ({ api }, { account = "" }) => removeEmail(api, account, "sendgrid"),
});

const write = (api: ClinkedApi, account: string, body: object) =>
  api.call("accounts-custom-email-configure-sendgrid", { account }, { body });
