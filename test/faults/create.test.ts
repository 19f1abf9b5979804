import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { type Living, PartialError } from "../../provider/src/kit/lifecycle";
import type { RuntimeOptions } from "../../provider/src/kit/runtime";
import type { FaultRule } from "../../sandbox/src";
import { expectWhole, type Ground, openGround, sampleOf } from "./trial";

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
beforeEach(() => ground.renew());
afterAll(() => ground.close());

const writes = (rule: Omit<FaultRule, "match">): FaultRule[] =>
  ["POST", "PATCH", "PUT"].map((method) => ({ match: `${method} ^/v3/`, ...rule }));

/** After each of them one object exists at the end of this run or of the next one, and never two. */
const lost: readonly { name: string; rules: readonly FaultRule[]; options?: RuntimeOptions }[] = [
  { name: "is refused with 503", rules: writes({ status: 503 }) },
  { name: "is refused with 503 for good", rules: writes({ status: 503, times: null }) },
  { name: "is cut off before it is done", rules: writes({ cutBefore: true }) },
  {
    name: "is cut off before it is done, and after it when sent again",
    rules: [...writes({ cutBefore: true }), ...writes({ cutAfter: true })],
  },
  { name: "is cut off twice after it is done", rules: writes({ cutAfter: true, times: 2 }) },
  { name: "answers malformed JSON", rules: writes({ malformedJson: true }) },
  {
    name: "answers a body that does not end",
    rules: writes({ slowBody: 1500 }),
    options: { timeouts: { callMs: 400 } },
  },
  {
    name: "is done, and the portal is away from then on",
    rules: [...writes({ cutAfter: true }), { match: "GET ^/v3/", times: null, skip: 0, status: 503 }],
  },
];

function exactlyOnce(definition: Definition): void {
  const full = sampleOf(definition);

  for (const { name, rules, options } of lost) {
    it(`makes one object when its request ${name}`, async () => {
      const expected = await ground.undisturbed(definition, full);
      const withReads = rules.some(({ match }) => match.startsWith("GET"));
      // Reads fail from the write on, not before.
      const skip = withReads ? await readsBeforeWrite(definition) : 0;
      await ground.control.addFault(rules.map((rule) => (rule.match.startsWith("GET") ? { ...rule, skip } : rule)));
      const outcome = await ground
        .process(options)
        .create(definition, full)
        .catch((reason: unknown) => reason);
      await ground.control.clearFaults();
      const living = outcome instanceof Error ? await recovered(definition, outcome) : (outcome as Living);
      expect(await ground.objects()).toEqual(expected);
      await expectWhole(ground, definition, living, full);
    });
  }

  it("heals an object that was made and could not be read", async () => {
    const expected = await ground.undisturbed(definition, full);
    const skip = await readsBeforeWrite(definition);
    await ground.control.addFault({ match: "GET ^/v3/", times: null, skip, status: 503 });
    const outcome = await ground
      .process()
      .create(definition, full)
      .catch((reason: unknown) => reason);
    await ground.control.clearFaults();
    const living = outcome instanceof Error ? await recovered(definition, outcome) : (outcome as Living);
    expect(await ground.objects()).toEqual(expected);
    await expectWhole(ground, definition, living, full);
    // An engine that refreshes first finds the same.
    expect((await ground.process().read(definition, living))?.id).toBe(living.id);
  });

  /** How the engine goes on: with an update where it was given id and state, else with the same create. */
  async function recovered(failedDefinition: Definition, error: Error): Promise<Living> {
    expect(error.message).toMatch(/Clinked|clinked:/);
    if (!(error instanceof PartialError)) return ground.process().create(failedDefinition, full);
    expect(error.id).not.toBe("");
    expect(error.state.__portal).toBeDefined();
    return ground.process().update(failedDefinition, error, full);
  }
}

/** Reads that a create sends before its last write. */
async function readsBeforeWrite(definition: Definition): Promise<number> {
  await ground.control.clearLog();
  await ground.portal.process().create(definition, sampleOf(definition));
  const sent = (await ground.control.log()).filter(({ path }) => path.startsWith("/v3/"));
  const last = sent.findLastIndex(({ method, path }) => method !== "GET" && !path.endsWith("/tempFiles"));
  await ground.renew();
  return sent.slice(0, Math.max(0, last)).filter(({ method }) => method === "GET").length;
}

for (const definition of definitions) describe(definition.type, () => exactlyOnce(definition));
