import { conflict, invalid } from "../../refusal";
import { accountOf, type Call, type Handlers, ok, present, type Reply, withBody } from "../call";
import type { domain, enforcement, iframes, passwordStrength, profileFields, storage } from "./operations";
import { regions, settingsOf } from "./records";

const setIframes = withBody<typeof iframes>((call, body) => {
  settingsOf(call).iframes = [...new Set(body)];
  return {};
});

const setPasswordStrength = withBody<typeof passwordStrength>((call, body) => {
  settingsOf(call).passwordStrength = body;
  return ok({ ...body });
});

/** Fields that are not sent are gone (L7812). */
const setProfileFields = withBody<typeof profileFields>((call, body) => {
  if (new Set(body.map(({ name }) => name)).size < body.length) throw invalid("name", "stands in two fields");
  settingsOf(call).profileFields = [...body].sort((a, b) => a.order - b.order);
  return {};
});

/** The body is a bare true or false (L8311). */
const setEnforcement = withBody<typeof enforcement>((call, body) => {
  settingsOf(call).twoFactorEnforced = body;
  return {};
});

/** Read shows no available regions, write does (L8358, L8427). */
const storageWire = (call: Call, availableRegions: string[]): Reply =>
  ok({ enabled: true, region: settingsOf(call).region, availableRegions });

const setStorage = withBody<typeof storage>((call, { region }) => {
  if (!regions.includes(region)) throw invalid("region", `must be one of ${regions.join(", ")}`);
  settingsOf(call).region = region;
  return storageWire(call, regions);
});

/** What is added is the domain that the account itself shows (L1428). */
const addDomain = withBody<typeof domain>((call, body) => {
  const account = accountOf(call);
  const taken = call.state.accounts.list("").some((other) => other.domain === body.domain && other.id !== account.id);
  if (taken) throw conflict(`The domain "${body.domain}" is taken`);
  if (account.domain !== null) throw conflict(`The account has the domain "${account.domain}"`);
  account.domain = body.domain;
  return {};
});

const getDomain = (call: Call) => {
  const account = accountOf(call);
  const state = { status: account.domain !== null, enabled: true, regions: { "WEST-1": ["my-host"] } };
  return ok({ ...state, domain: account.domain });
};

const removeDomain = (call: Call): Reply => {
  const account = accountOf(call);
  present(account.domain ?? undefined, "custom domain");
  account.domain = null;
  return {};
};

export const accountSettingHandlers: Handlers = {
  "accounts-iframes-list-iframes": (call) => ({ body: settingsOf(call).iframes }),
  "accounts-iframes-update-iframes": setIframes,
  "accounts-password-strength-get-password-strength": (call) => ok({ ...settingsOf(call).passwordStrength }),
  "accounts-password-strength-update-password-strength": setPasswordStrength,
  "accounts-profile-fields-list-profile-fields": (call) => ({ body: settingsOf(call).profileFields }),
  "accounts-profile-fields-update-profile-fields": setProfileFields,
  "accounts-two-factor-authentication-get-2fa-status": (call) => ok({ status: settingsOf(call).twoFactorEnforced }),
  "accounts-two-factor-authentication-update-2fa-status": setEnforcement,
  "accounts-storage-region-get-storage-details": (call) => storageWire(call, []),
  "accounts-storage-region-update-storage-region": setStorage,
  "accounts-custom-domain-get-custom-domain-details": getDomain,
  "accounts-custom-domain-add-custom-domain": addDomain,
  "accounts-custom-domain-delete-custom-domain": removeDomain,
};
