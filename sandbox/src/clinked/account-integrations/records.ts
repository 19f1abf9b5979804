import { table } from "../../table";
import { accountOf, type Call } from "../call";

export interface Docusign {
  /** Somebody has agreed in a browser. */
  consented: boolean;
  connected: boolean;
  account: string | null;
}

/** Owner is "", key the account. */
export const docusigns = table<Docusign>("docusigns");

/** The account of the example (L9285), and a second one to change to. */
export const docusignAccounts = ["xxxx-xxxx", "yyyy-yyyy"];

/** Connected, as in the example. */
export function docusignOf(call: Call): Docusign {
  const { id } = accountOf(call);
  const known = call.state.of(docusigns);
  return known.get("", id) ?? known.put("", id, { consented: true, connected: true, account: "xxxx-xxxx" });
}
