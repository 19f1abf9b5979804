import { definePolicy, on } from "./policy";
import { clickup, clinked } from "./portals";

const PLAIN = "is not https, so events travel readable and can be forged. Use an https address";

export const httpsWebhooks = definePolicy({
  name: "https-webhooks",
  description: "Webhooks send to https addresses only.",
  steps: "Give `endpoint` an address that begins with https.",
  severity: "high",
  level: "mandatory",
  checks: [
    on(clickup.Webhook, ({ endpoint }, { report }) => {
      if (!isHttps(endpoint)) report(`endpoint: ${PLAIN}`);
    }),
    on(clickup.Webhooks, ({ webhooks }, { report }) => {
      for (const [index, { endpoint }] of webhooks.entries())
        if (!isHttps(endpoint)) report(`webhooks[${index}].endpoint: ${PLAIN}`);
    }),
  ],
});

/** The address itself stays out of messages: its path may hold a token. */
const isHttps = (endpoint: string) => URL.parse(endpoint)?.protocol === "https:";

export const noWildcardFrames = definePolicy({
  name: "no-wildcard-frames",
  description: "Inline frames show hosts that are named, and none by a wildcard.",
  steps: "Name each host in `domains`.",
  severity: "high",
  level: "mandatory",
  checks: [
    on(clinked.IframeAllowlist, ({ domains }, { report }) => {
      for (const [index, domain] of domains.entries())
        if (domain.includes("*"))
          report(`domains[${index}]: ${JSON.stringify(domain)} lets strangers' hosts in. Name each host`);
    }),
  ],
});
