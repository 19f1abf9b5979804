import { definePolicy, on, remedy } from "./policy";
import { clinked } from "./portals";
import { count, flag } from "./settings";

export const enforcedSso = definePolicy({
  name: "enforced-sso",
  description: "Where single sign-on is on, everybody uses it, and no password opens the account beside it.",
  steps: "Set `forceSso: true` and `adminsUsePassword: false` where `ssoEnabled` is true.",
  severity: "high",
  level: "mandatory",
  settings: { allowAdminsPassword: flag(false, "Whether administrators may keep a password, as a way in.") },
  checks: [
    on(clinked.SsoConfiguration, ({ ssoEnabled, forceSso, adminsUsePassword }, { config, report }) => {
      if (ssoEnabled !== true) return;
      if (forceSso !== true) report("forceSso: is not true, so passwords work beside single sign-on. Set it to true");
      if (adminsUsePassword !== false && !config.allowAdminsPassword)
        report("adminsUsePassword: is not false, so administrators may log in with a password. Set it to false");
    }),
  ],
});

const strength = {
  size: count(12, "Characters that a password has at least."),
  uppercase: flag(true, "Whether an upper-case letter is asked for."),
  digits: flag(true, "Whether a digit is asked for."),
  special: flag(false, "Whether a special character is asked for."),
};
const KINDS = ["uppercase", "digits", "special"] as const;

export const strongPasswords = definePolicy({
  name: "strong-passwords",
  description: "The password policy of an account asks for at least this.",
  steps: "Raise `size`, and set what is asked for to true, or the level to remediate.",
  severity: "medium",
  level: "mandatory",
  settings: strength,
  checks: [
    on(clinked.PasswordPolicy, (policy, { config, report }) => {
      if (policy.size < config.size) report(`size: is ${policy.size}. Ask for ${config.size} characters or more`);
      for (const kind of KINDS) if (config[kind] && !policy[kind]) report(`${kind}: is not true. Set it to true`);
    }),
  ],
  remedies: [
    remedy(clinked.PasswordPolicy, (policy, config) => {
      policy.size = Math.max(policy.size, config.size);
      for (const kind of KINDS) policy[kind] ||= config[kind];
    }),
  ],
});

export const twoFactor = definePolicy({
  name: "two-factor",
  description: "An account asks all members for a second factor, and nobody's is switched off.",
  steps: "Set `status: true`, and leave `disableTwoFactorAuthentication` out.",
  severity: "high",
  level: "mandatory",
  checks: [
    on(clinked.TwoFactorEnforcement, ({ status }, { report }) => {
      if (status !== true) report("status: is false, so a stolen password is enough. Set it to true");
    }),
    on(clinked.AccountMember, ({ disableTwoFactorAuthentication }, { report }) => {
      if (disableTwoFactorAuthentication !== undefined)
        report("disableTwoFactorAuthentication: switches the second factor off. Take it out");
    }),
  ],
});
