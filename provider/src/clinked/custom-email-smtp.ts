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

const TYPE = "clinked:CustomEmailSmtp";

const inputs = z.strictObject({
  account: id("Id of the account."),
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
  product: clinked,
  kind: "singleton",
  inputs,
  outputs: emailOutputs,
  identity: { id: ["account"] },
  source: emailSource("smtp"),
  locate: emailPlace,
  listFields: "all",
  writeOnly: ["host", "port", "from", "username", "password", "auth", "starttls"],
  secret: ["password"],
  exclusive: oneEmailMode,
  cost: { list: null, read: 1, create: 3, update: 2, delete: 2 },
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

  state: emailState,

  validate: ({ username, password, auth }) => [
    ...(auth === true && username === undefined ? [{ path: "auth", text: "needs username and password" }] : []),
    ...(password !== undefined && username === undefined ? [{ path: "password", text: "needs username" }] : []),
  ],

  async create({ api }, { account, ...body }) {
    await refuseOtherMode(api, String(account), "smtp", TYPE);
    await write(api, String(account), body);
    return {};
  },

  async update({ api }, { account = "" }, _, { account: __, ...body }) {
    await write(api, account, body);
    return undefined;
  },

  delete: ({ api }, { account = "" }) => removeEmail(api, account, "smtp"),
});

const write = (api: ClinkedApi, account: string, body: object) =>
  api.call("accounts-custom-email-smtp", { account }, { body });
