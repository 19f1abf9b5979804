import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { areaOf, definitionOf, lineOf } from "../contract/areas";
import { expectWhole, forEachType, type Ground, openGround, sampleOf, unchanged, updateOf } from "./trial";

const token = "GET ^/oauth/token$";

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

const tokens = async () => (await ground.control.counts()).byKind.token;

/** Runs it with a token that has expired, and sees that it was renewed once if anything was sent. */
async function renewing<T>(action: () => Promise<T>): Promise<T> {
  await ground.control.expireTokens();
  await ground.control.clearLog();
  const result = await action();
  const { total, byKind } = await ground.control.counts();
  expect(byKind.token).toBe(total > 0 ? 1 : 0);
  return result;
}

forEachType(
  () => ground,
  (definition) => {
    const full = () => sampleOf(definition);

    it("renews a token that the portal no longer accepts, once for each time", async () => {
      const expected = await ground.undisturbed(definition, full());
      const process = ground.process();
      const created = await process.create(definition, full());
      expect(await tokens()).toBe(1);
      expect(await ground.objects()).toEqual(expected);
      const reads = await renewing(() => Promise.all([1, 2, 3].map(() => process.read(definition, created))));
      expect(reads.map((read) => read?.id)).toEqual([created.id, created.id, created.id]);
      const other = updateOf(definition, full());
      const updated = other ? await renewing(() => process.update(definition, created, other)) : created;
      expect(process.diff(definition, updated, other ?? full())).toEqual(unchanged);
      await renewing(() => process.delete(definition, updated));
    });

    it("creates once when the token expires before its write", async () => {
      const expected = await ground.undisturbed(definition, full());
      const process = ground.process();
      await process.runtime.session(definition.product).whoami();
      await ground.control.expireTokens();
      const created = await process.create(definition, full());
      expect(await tokens()).toBe(2);
      expect(await ground.objects()).toEqual(expected);
      await expectWhole(ground, definition, created, full());
    });
  },
  definitions.filter((definition) => lineOf(areaOf(definition)).some(({ tokens }) => tokens)),
);

describe("the token itself", () => {
  const definition = definitionOf("clinked:Account");
  beforeEach(() => ground.renew(definition));

  it.each([
    ["is away for a moment", { status: 503 }],
    ["cuts the connection", { cutBefore: true }],
    ["cuts the connection after its answer", { cutAfter: true }],
    ["answers malformed JSON", { malformedJson: true }],
    ["answers 429", { status: 429 }],
  ])("is asked for again when the login %s", async (_, rule) => {
    await ground.control.addFault({ match: token, ...rule });
    const living = await ground.process().create(definition, sampleOf(definition));
    expect(living.id).not.toBe("");
    expect(await tokens()).toBe(2);
  });

  it("is asked for again after a login that failed for good, and the message names what to check", async () => {
    await ground.control.addFault({ match: token, times: 1, status: 401 });
    const process = ground.process();
    await expect(process.create(definition, sampleOf(definition))).rejects.toThrow(/CLINKED_CLIENT_SECRET/);
    expect((await process.create(definition, sampleOf(definition))).id).not.toBe("");
  });

  it("that is refused again right after its renewal is an error, and no loop", async () => {
    const process = ground.process();
    const living = await process.create(definition, sampleOf(definition));
    await ground.control.clearLog();
    await ground.control.addFault({ match: "GET ^/v3/", system: "clinked", times: null, status: 401 });
    await expect(process.read(definition, living)).rejects.toThrow(/refused the login/);
    const { byKind } = await ground.control.counts();
    expect(byKind.token).toBe(1);
    expect(byKind.read + byKind.list).toBeLessThanOrEqual(2);
  });
});
