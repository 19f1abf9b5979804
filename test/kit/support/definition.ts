import { z } from "zod";
import { type Definition, defineResource } from "../../../provider/src/kit/definition";
import { file, id, instant, reference, set } from "../../../provider/src/kit/fields";
import type { PortalProduct } from "../../../provider/src/kit/product";

const product: PortalProduct<undefined> = {
  name: "clinked",
  title: "Test",
  defaultBaseUrl: "https://portal.example.com",
  settings: [],
  limit: { requests: 1, windowMs: 1000, per: "login" },
  incomplete: () => undefined,
  loginName: () => "test",
  connect: () => undefined,
  whoami: async () => "test",
};

const inputs = z.strictObject({
  account: id("An account."),
  name: z.string().min(1).max(20).describe("A name."),
  group: reference(2, "1/17", "A group.").optional(),
  at: instant("When.").optional(),
  mode: z.enum(["fast", "slow"]).optional().describe("A choice."),
  count: z.int().min(1).max(9).optional().describe("A number."),
  flag: z.boolean().optional().describe("A flag."),
  tags: set(z.string(), "Tags.").optional(),
  password: z.string().min(8).optional().describe("A password."),
  image: file("An image.").optional(),
  template: z.string().optional().describe("Taken by create only."),
  renew: z.string().optional().describe("A trigger."),
  nested: z
    .strictObject({ text: z.string().optional(), deep: z.strictObject({ size: z.number() }).optional() })
    .optional()
    .describe("An object."),
  entries: set(
    z.strictObject({ name: z.string(), level: z.union([z.literal(1), z.literal(2)], { error: "level 1 or 2" }) }),
    "Entries.",
  ).optional(),
  map: z.record(z.string(), z.string()).optional().describe("A map."),
});

/** A resource with an input of every kind. It has no service behind it. */
export const thing = defineResource({
  type: "test:Thing",
  summary: "A thing.",
  product,
  kind: "collection",
  inputs,
  outputs: z.object({
    thingId: z.string(),
    hasPassword: z.boolean(),
    key: z.string(),
    made: z.iso.datetime().meta({ kind: "instant" }),
  }),
  identity: { id: ["account", "thingId"], naturalKeys: ["name"], unique: true },
  source: { name: "test:things", scope: ["account"], key: (wire: { id: number }) => String(wire.id) },
  listFields: ["name", "thingId"],
  replaceOn: ["mode"],
  createOnly: ["template"],
  writeOnly: ["password", "image"],
  evidence: { password: "hasPassword" },
  triggers: ["renew"],
  emitOnCreate: ["key"],
  secret: ["password", "key"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [],
  example: { account: "1", name: "a" },
  state: ({ id: thingId, ...wire }: { id: number }) => ({ ...wire, thingId: String(thingId) }),
}) as Definition;
