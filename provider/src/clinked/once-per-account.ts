import type { Ids } from "../kit/identity";
import { defineSource, type Source } from "../kit/source";
import { inAccount } from "./account";
import type { ClinkedApi } from "./api";

/**
 * What every account has once, such as its password policy: how it is read, and where the account's id leads.
 *
 * @param name of the source
 * @param key names it in messages
 */
export const oncePerAccount = <Wire>(
  name: string,
  key: string,
  read: Pick<Source<ClinkedApi, Wire>, "single" | "absent">,
) => ({
  identity: { id: ["account"] },
  source: defineSource<ClinkedApi, Wire>({ name, scope: ["account"], key: () => key, parent: inAccount, ...read }),
  locate: ({ account = "" }: Ids) => ({ scope: { account }, key }),
  listFields: "all" as const,
});
