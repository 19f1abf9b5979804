import { z } from "zod";
import type { Operation } from "../contract/operation";
import { email, text, word } from "../contract/shapes";

/** There is no field table: the fields are those of the example (L8529). */
export const smtp = z.strictObject({
  host: word,
  username: text.optional(),
  password: text.optional(),
  port: z.int().min(1).max(65535),
  auth: z.boolean().optional(),
  starttls: z.boolean().optional(),
  from: email,
});

export const sendgrid = z.strictObject({ apiKey: word, from: email });

const dnsRecord = z.strictObject({ valid: z.boolean(), data: text, host: text, type: text }).partial();

/** Facts of the service are listed as request fields (L8829): they are taken and mean nothing. */
export const domainAuthentication = z.strictObject({
  from: email,
  domain: text.nullish(),
  mx: z.boolean().nullish(),
  mxValid: z.boolean().nullish(),
  valid: z.boolean().nullish(),
  dns: z.record(z.string(), dnsRecord).nullish(),
});

export const sendgridKey = z.strictObject({ apiKey: word });

const path = "/v3/accounts/{account}/custom-email";
const administrator = { access: { account: 16 } } as const;
const read = { method: "GET", kind: "read", ...administrator } as const;
const post = { method: "POST", kind: "write", ...administrator } as const;

export const customEmailOperations: Operation[] = [
  { id: "accounts-custom-email-get-configuration", path, line: 8464, ...read },
  { id: "accounts-custom-email-smtp", path: `${path}/smtp`, line: 8520, ...post, body: smtp },
  { id: "accounts-custom-email-configure-sendgrid", path: `${path}/sendgrid`, line: 8615, ...post, body: sendgrid },
  {
    id: "accounts-custom-email-get-sendgrid-domains",
    path: `${path}/sendgrid/domains`,
    line: 8675,
    ...read,
    kind: "list",
    query: sendgridKey,
    paging: { style: "array" },
  },
  {
    id: "accounts-custom-email-create-domain-authentication",
    path: `${path}/domain-authentication`,
    line: 8801,
    ...post,
    body: domainAuthentication,
  },
  {
    id: "accounts-custom-email-validate-domain-authentication",
    path: `${path}/domain-authentication`,
    line: 8988,
    ...post,
    method: "PATCH",
  },
  { id: "accounts-custom-email-remove-domain", path, line: 9102, ...post, method: "DELETE" },
];
