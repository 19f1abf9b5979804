import { z } from "zod";
import type { Context } from "../kit/definition";
import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";
import type { OperationName } from "./operations";

/** The three ways in which an account can send its own mail. An account has one of them. */
export type EmailMode = "smtp" | "sendgrid" | "domain";

/** What the read shows, whatever the mode. */
export interface EmailWire {
  readonly enabled: boolean;
  readonly connected: boolean;
  readonly type: string | null;
}

export const emailOutputs = z.object({
  enabled: z.boolean().describe("Whether custom e-mail is enabled."),
  connected: z.boolean().describe("Whether mail is sent this way."),
  type: z.string().optional().describe("Kind of the configuration, in Clinked's own word."),
});

export const emailQuirks = [
  {
    line: 8464,
    text: "The read shows enabled, connected and type: drift is found where the mode has changed or gone.",
  },
  { line: 8492, text: "The values of type are not documented: one that does not name a mode counts as another mode." },
  { line: 9102, text: "DELETE takes any configuration away, so it is sent only while the account has this mode." },
];

/** The words of a mode in a type such as "SMTP" or "DOMAIN_AUTHENTICATION" (L8492 gives none). */
const words: Readonly<Record<EmailMode, RegExp>> = { smtp: /smtp/i, sendgrid: /send.?grid/i, domain: /domain/i };

/** Said in so many words: an answer without these fields says nothing. */
const isNone = ({ connected, type }: EmailWire): boolean => connected === false && !type;
const isMode = (mode: EmailMode, { type }: EmailWire): boolean => words[mode].test(type ?? "");
const isOther = (mode: EmailMode, wire: EmailWire): boolean =>
  !isMode(mode, wire) && (Object.keys(words) as EmailMode[]).some((other) => isMode(other, wire));

export const readEmail = (api: ClinkedApi, account: string): Promise<EmailWire> =>
  api.object("accounts-custom-email-get-configuration", { account });

/** Throws unless the account has no custom e-mail, or has it in this mode already. */
export async function refuseOtherMode(
  api: ClinkedApi,
  account: string,
  mode: EmailMode,
  resource: string,
): Promise<void> {
  const wire = await readEmail(api, account);
  if (isNone(wire) || isMode(mode, wire)) return;
  const type = wire.type ? `of type ${JSON.stringify(wire.type)}` : "of a type that Clinked does not tell";
  throw new Error(
    `${resource}: account ${account} has custom e-mail ${type} already, and can have one mode. Remove it first, by ` +
      "destroying its resource or in Clinked, or import it with an import file.",
  );
}

/** Takes the configuration away while it is in this mode. */
async function removeEmail(api: ClinkedApi, account: string, mode: EmailMode): Promise<void> {
  const wire = await readEmail(api, account);
  if (isNone(wire) || isOther(mode, wire)) return;
  await api.call("accounts-custom-email-remove-domain", { account });
}

/** What the definitions of all three modes have in common. */
export const emailMode = (mode: EmailMode) => ({
  product: clinked,
  kind: "singleton" as const,
  outputs: emailOutputs,
  ...oncePerAccount<EmailWire>(`clinked:customEmail.${mode}`, "email", {
    single: (api, { account = "" }) => readEmail(api, account),
    // Another mode means that this one is gone.
    absent: (wire) => isNone(wire) || isOther(mode, wire),
  }),
  exclusive: { group: "custom e-mail mode", by: ["account"] as const },
  // What is none of the three modes by name is left to people.
  exported: {
    own: ["from", "host", "port", "username"],
    isWorth: ({ type }: Fields) => words[mode].test(String(type ?? "")),
  },
  cost: { list: null, read: 1, create: 3, update: 2, delete: 2 },

  state: ({ enabled, connected, type }: EmailWire) => ({ enabled, connected, type: type ?? undefined }),

  delete: ({ api }: Context<ClinkedApi>, { account = "" }: Ids) => removeEmail(api, account, mode),
});

/** A mode that one operation sets as a whole, at create and at every change. */
export function emailSetBy(operation: OperationName, mode: EmailMode, resource: string) {
  type Given = { readonly account: string | number };
  const write = (api: ClinkedApi, { account, ...body }: Given) =>
    api.call<unknown>(operation, { account: String(account) }, { body });
  return {
    async create({ api }: Context<ClinkedApi>, given: Given) {
      await refuseOtherMode(api, String(given.account), mode, resource);
      await write(api, given);
      return {};
    },

    async update({ api }: Context<ClinkedApi>, _ids: Ids, _changed: object, given: Given) {
      await write(api, given);
      return undefined;
    },
  };
}
