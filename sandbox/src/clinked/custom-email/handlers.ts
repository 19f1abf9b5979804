import { accountOf, type Call, type Handlers, ok, present, withBody } from "../call";
import type { domainAuthentication, sendgrid, smtp } from "./operations";
import { type CustomEmail, customEmails, type DnsRecord } from "./records";

const emailOf = (call: Call) => call.state.of(customEmails).get("", accountOf(call).id);

/** One mode at a time: another one takes its place. */
const put = (call: Call, configuration: CustomEmail) =>
  call.state.of(customEmails).put("", accountOf(call).id, configuration);

/** Neither host nor address nor key can be read back (L8464). */
function configuration(call: Call) {
  const found = emailOf(call);
  return ok({ enabled: true, connected: found?.valid ?? false, type: found?.mode ?? null });
}

/** auth comes back as null, and the password too (L8547). */
const setSmtp = withBody<typeof smtp>((call, body) => {
  put(call, { mode: "SMTP", from: body.from, valid: true, dns: {}, sent: body });
  const { host, username = null, port, starttls = null, from } = body;
  return ok({ host, username, password: null, port, auth: null, starttls, passwordOmitted: true, from });
});

/** The key that comes back is another one than was sent (L8640). */
const setSendgrid = withBody<typeof sendgrid>((call, body) => {
  put(call, { mode: "SENDGRID", from: body.from, valid: true, dns: {}, sent: body });
  return ok({ apiKey: "passy", from: body.from, mx: null });
});

const domainOf = (from: string) => from.slice(from.lastIndexOf("@") + 1);

function recordsOf(domain: string): Record<string, DnsRecord> {
  const record = (name: string) => ({
    valid: false,
    data: `${name}.clinked.com`,
    host: `${name}.${domain}`,
    type: "CNAME",
  });
  return { mail_cname: record("em1"), dkim1: record("s1._domainkey") };
}

function authenticationWire({ from, valid, dns }: CustomEmail, domain: string | null) {
  return ok({ from, domain, mx: null, mxValid: null, valid, dns });
}

const authenticate = withBody<typeof domainAuthentication>((call, { from }) => {
  const domain = domainOf(from);
  const made = put(call, { mode: "DOMAIN_AUTHENTICATION", from, valid: false, dns: recordsOf(domain), sent: {} });
  return authenticationWire(made, domain);
});

/** The answer names no domain (L9010). */
function validate(call: Call) {
  const found = present(emailOf(call), "domain authentication");
  present(found.mode === "DOMAIN_AUTHENTICATION" || undefined, "domain authentication");
  found.valid = true;
  for (const record of Object.values(found.dns)) record.valid = true;
  return authenticationWire(found, null);
}

const sendgridDomain = {
  default: true,
  id: 100,
  username: "Harry",
  subdomain: "subdomain",
  domain: "domain",
  user_id: 123,
  ips: ["127.0.0.1"],
  custom_spf: false,
  legacy: false,
  automatic_security: true,
  valid: true,
  dns: {},
  last_validation_attempt_at: 1514764800000,
};

export const customEmailHandlers: Handlers = {
  "accounts-custom-email-get-configuration": configuration,
  "accounts-custom-email-smtp": setSmtp,
  "accounts-custom-email-configure-sendgrid": setSendgrid,
  "accounts-custom-email-get-sendgrid-domains": () => ok([sendgridDomain]),
  "accounts-custom-email-create-domain-authentication": authenticate,
  "accounts-custom-email-validate-domain-authentication": validate,
  "accounts-custom-email-remove-domain": (call) => {
    present(call.state.of(customEmails).delete("", accountOf(call).id) || undefined, "custom e-mail configuration");
    return {};
  },
};
