import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id } from "../kit/fields";
import { emailMode, emailQuirks, emailSetBy } from "./custom-email";

const TYPE = "clinked:CustomEmailSmtp";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  host: z.string().min(1).describe('Host of the mail server, for example "smtp.domain.ltd".'),
  port: z.int().min(1).max(65535).describe("Port of the mail server."),
  from: email("Address that mail comes from."),
  username: z.string().min(1).optional().describe("User name at the mail server."),
  password: z.string().min(1).optional().describe("Password at the mail server."),
  auth: z.boolean().optional().describe("Whether the mail server asks for user name and password."),
  starttls: z.boolean().optional().describe("Whether the connection is encrypted by STARTTLS."),
});

export const customEmailSmtp = defineResource({
  type: TYPE,
  summary: "Custom e-mail of an account by a mail server. An account has one of three modes.",
  ...emailMode("smtp"),
  ...emailSetBy("accounts-custom-email-smtp", "smtp", TYPE),
  inputs,
  writeOnly: ["host", "port", "from", "username", "password", "auth", "starttls"],
  secret: ["password"],
  quirks: [
    ...emailQuirks,
    {
      line: 8547,
      text: "The reply shows auth and password as null, so it is never used: the state keeps what was sent.",
    },
    {
      line: 8520,
      text: "There is no field table, and no update of parts: every change sends all fields that are given.",
    },
  ],
  example: {
    account: "1",
    host: "smtp.domain.ltd",
    port: 465,
    from: "user123@smtp.domain.ltd",
    username: "user123",
    password: "passy",
    auth: true,
    starttls: true,
  },

  validate: ({ username, password, auth }) => [
    ...(auth === true && username === undefined ? [{ path: "auth", text: "needs username and password" }] : []),
    ...(password !== undefined && username === undefined ? [{ path: "password", text: "needs username" }] : []),
  ],
});
