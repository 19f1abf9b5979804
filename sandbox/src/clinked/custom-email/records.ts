import { table } from "../../table";

export type EmailMode = "SMTP" | "SENDGRID" | "DOMAIN_AUTHENTICATION";

export interface DnsRecord {
  valid: boolean;
  data: string;
  host: string;
  type: string;
}

/** The one custom e-mail configuration of an account. */
export interface CustomEmail {
  mode: EmailMode;
  from: string;
  /** Domain authentication: whether the records were found. */
  valid: boolean;
  dns: Record<string, DnsRecord>;
  /** What was sent for SMTP and SendGrid; never returned by the read. */
  sent: Record<string, unknown>;
}

/** Owner is "", key the account. */
export const customEmails = table<CustomEmail>("customEmails");
