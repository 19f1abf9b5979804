import * as pulumi from "@pulumi/pulumi";
import { definePortalTemplate, secret, z } from "../../provider/src/templates";

// The compiler reads this file, and nothing runs it.
const Portal = definePortalTemplate({
  name: "portal",
  parameters: z.object({
    account: z.string(),
    seats: z.number().default(5),
    contact: z.object({ email: z.email() }).optional(),
    password: secret(z.string().min(8)).optional(),
  }),
  build({ account, seats, password }, { tenant }) {
    const known: number = seats;
    const hidden: pulumi.Output<string> | undefined = password;
    return { group: pulumi.output(account), known, hidden, tenant };
  },
});

const contact = { email: "a@b.example" };
const portal = new Portal("acme", { account: "1", contact, password: "correct horse", connection: "mine" });
new Portal("acme", { account: "1", password: pulumi.secret("correct horse") }, { protect: true });
export const group: pulumi.Output<string> = portal.outputs.group;
export const known: pulumi.Output<number> = portal.outputs.known;

// @ts-expect-error: no such parameter
new Portal("acme", { account: "1", acount: "1" });
// @ts-expect-error: a parameter is missing
new Portal("acme", { contact });
// @ts-expect-error: another type
new Portal("acme", { account: 1 });
// @ts-expect-error: a part that does not exist
new Portal("acme", { account: "1", contact: { email: "a@b.example", phone: "1" } });
// @ts-expect-error: outputs are for secrets alone
new Portal("acme", { account: pulumi.output("1") });
// @ts-expect-error: no such output
void portal.outputs.groups;
// @ts-expect-error: build has no such parameter
definePortalTemplate({ name: "p", parameters: z.object({ a: z.string() }), build: ({ b }) => ({ b }) });
