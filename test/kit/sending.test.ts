import { expect, it } from "vitest";
import { z } from "zod";
import type { Context, Definition } from "../../provider/src/kit/definition";
import { sendCreate, sendUpdate } from "../../provider/src/kit/sending";

const told: unknown[][] = [];
const parcel = {
  type: "post:Parcel",
  kind: "collection",
  identity: { id: ["office", "parcelId"] },
  inputs: z.strictObject({
    office: z.string(),
    size: z.string(),
    label: z.string(),
    consent: z.boolean().optional(),
    again: z.string().optional(),
    stamp: z.string().optional(),
    sender: z.string().optional(),
  }),
  local: ["consent"],
  triggers: ["again"],
  afterCreate: ["stamp"],
  replaceOn: ["size"],
  createOnly: ["sender"],
  create: async (_: unknown, ...bags: unknown[]) => {
    told.push(bags);
    return {};
  },
  update: async (_: unknown, ...bags: unknown[]) => void told.push(bags),
} as unknown as Definition;
const context = {} as Context<unknown>;
const own = { office: "1", size: "M", label: "a", consent: true, again: "1", stamp: "red", sender: "me" };
const inputs = { ...own, connection: "acme", adopt: true };

it("gives a create what it sends, and beside it all that the definition declares", async () => {
  await sendCreate(parcel, context, inputs);
  expect(told.pop()).toEqual([{ office: "1", size: "M", label: "a", sender: "me" }, own]);
});

it("gives an update of what changed no more than an update can take", async () => {
  const ids = { office: "1", parcelId: "7" };
  const before = { label: "b" };
  await sendUpdate(parcel, context, ids, ["stamp", "again"], inputs, before);
  expect(told.pop()).toEqual([ids, { again: "1", stamp: "red" }, own, before]);
  await sendUpdate(parcel, context, ids, Object.keys(inputs), inputs, before);
  expect(told.pop()).toEqual([ids, { label: "a", again: "1", stamp: "red" }, own, before]);
});

it("says what the service cannot do", async () => {
  const { create: _, update: __, ...fixed } = parcel;
  await expect(sendCreate(fixed as Definition, context, inputs)).rejects.toThrow("post:Parcel cannot be created");
  const changed = sendUpdate(fixed as Definition, context, {}, ["label", "stamp"], inputs, {});
  await expect(changed).rejects.toThrow("post:Parcel label, stamp: the service has no update for it");
});
