import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id } from "../kit/fields";
import { emailMode, emailQuirks, emailSetBy } from "./custom-email";

const TYPE = "clinked:CustomEmailSendgrid";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  apiKey: z.string().min(1).describe("API key of SendGrid."),
  from: email("Address that mail comes from."),
});

export const customEmailSendgrid = defineResource({
  type: TYPE,
  summary: "Custom e-mail of an account by SendGrid. An account has one of three modes.",
  ...emailMode("sendgrid"),
  ...emailSetBy("accounts-custom-email-configure-sendgrid", "sendgrid", TYPE),
  inputs,
  writeOnly: ["apiKey", "from"],
  secret: ["apiKey"],
  quirks: [
    ...emailQuirks,
    { line: 8640, text: "The reply shows another key than the one that was sent, so it is never used." },
    { line: 8648, text: "mx is shown by the reply alone, and null there: it is not kept." },
  ],
  example: { account: "1", apiKey: "123-apiKey-from-sendgrid", from: "user123@smtp.domain.ltd" },
});
