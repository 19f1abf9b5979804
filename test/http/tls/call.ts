// Reads one object from BASE_URL and tells the body, or the error. Node reads NODE_EXTRA_CA_CERTS when it starts.
import { Client } from "../../../provider/src/http/client";
import { Redactor } from "../../../provider/src/http/redact";
import { Usage } from "../../../provider/src/http/usage";
import { linesLog } from "../support/lines";

const say = (text: string) => process.stdout.write(`${text}\n`);
const redactor = new Redactor();
const client = new Client({
  product: "clinked",
  baseUrl: process.env.BASE_URL ?? "",
  budget: {
    name: "Clinked",
    waitedMs: 0,
    waits: 0,
    take: async () => undefined,
    answered: () => undefined,
    penalize: () => undefined,
  },
  usage: new Usage(),
  log: linesLog(redactor).log,
  redactor,
  env: {},
  loginName: "ann@example.com",
});
client
  .call({ operation: { id: "accounts-get", method: "GET", path: "/v3/accounts/{account}" }, path: { account: "1" } })
  .then(
    ({ body }) => say(`answer ${JSON.stringify(body)}`),
    (reason: Error) => say(`error ${reason.message}`),
  )
  .finally(() => client.close());
