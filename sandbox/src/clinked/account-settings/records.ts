import { table } from "../../table";
import { accountOf, type Call } from "../call";

export interface PasswordStrength {
  size: number;
  uppercase: boolean;
  digits: boolean;
  special: boolean;
}

export interface ProfileField {
  name: string;
  order: number;
}

/** What an account has exactly once. */
export interface AccountSettings {
  iframes: string[];
  passwordStrength: PasswordStrength;
  profileFields: ProfileField[];
  twoFactorEnforced: boolean;
  region: string;
}

/** Owner is "", key the account. */
export const accountSettings = table<AccountSettings>("accountSettings");

/** The only region of the examples (L8356), and a second one to move to. */
export const regions = ["US-WEST-1", "EU-WEST-1"];

/** An account begins with the values of the examples; lists are empty. */
const initial = (): AccountSettings => ({
  iframes: [],
  passwordStrength: { size: 6, uppercase: true, digits: true, special: false },
  profileFields: [],
  twoFactorEnforced: false,
  region: "US-WEST-1",
});

export function settingsOf(call: Call): AccountSettings {
  const { id } = accountOf(call);
  const settings = call.state.of(accountSettings);
  return settings.get("", id) ?? settings.put("", id, initial());
}
