import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import { type Living, PartialError } from "../../provider/src/kit/lifecycle";
import type { RuntimeOptions } from "../../provider/src/kit/runtime";
import type { FaultRule } from "../../sandbox/src";
import { isPlural, isReadable, onApi, onWrites, uploadsOf } from "../contract/traits";
import { expectWhole, forEachType, type Ground, inTurn, type Objects, openGround, sampleOf } from "./trial";

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

type Rule = Omit<FaultRule, "match" | "system">;

interface Loss {
  readonly name: string;
  /** What happens to writes, in turn. */
  readonly writes: readonly Rule[];
  /** What happens to reads from the write on. */
  readonly reads?: Rule;
  readonly options?: RuntimeOptions;
}

/** After each of them one object exists at the end of this run or of the next one, and never two. */
const lost: readonly Loss[] = [
  { name: "is refused with 503", writes: [{ status: 503 }] },
  { name: "is refused with 503 for good", writes: [{ status: 503, times: null }] },
  { name: "is cut off before it is done", writes: [{ cutBefore: true }] },
  {
    name: "is cut off before it is done, and after it when sent again",
    writes: [{ cutBefore: true }, { cutAfter: true }],
  },
  { name: "is cut off twice after it is done", writes: [{ cutAfter: true, times: 2 }] },
  { name: "answers malformed JSON", writes: [{ malformedJson: true }] },
  {
    name: "answers a body that does not end",
    writes: [{ slowBody: 600 }],
    options: { timeouts: { callMs: 150 } },
  },
  {
    name: "is done, and the portal is away from then on",
    writes: [{ cutAfter: true }],
    reads: { times: null, status: 503 },
  },
];

/** Equal ones are normal, and neither lists nor single reads show when one was made. */
const undated = ["clinked:Application", "clickup:View", "clickup:Webhook", "docspace:RoomLink", "workdrive:GroupChat"];

async function disturb(definition: Definition, { writes, reads }: Loss): Promise<void> {
  const rules: FaultRule[] = writes.flatMap((rule) => onWrites(definition).map((where) => ({ ...where, ...rule })));
  // Reads fail from the write on, not before.
  if (reads) rules.push({ ...onApi(definition, "GET"), ...reads, skip: await readsBeforeWrite(definition) });
  await ground.control.addFault(rules);
}

function exactlyOnce(definition: Definition): void {
  const full = () => sampleOf(definition);
  const create = (options?: RuntimeOptions) =>
    ground
      .process(options)
      .create(definition, full())
      .catch((reason: unknown) => reason);

  for (const loss of inTurn(lost, definition)) {
    it(`makes one object when its request ${loss.name}`, async () => {
      const expected = await ground.undisturbed(definition, full());
      await disturb(definition, loss);
      const outcome = await create(loss.options);
      await ground.control.clearFaults();
      const living = outcome instanceof Error ? await recovered(outcome).catch(told) : (outcome as Living);
      expect(await ground.objects()).toEqual(expected);
      if (living) await expectWhole(ground, definition, living, full());
    });
  }

  /** It is there, once, and nothing says whose it is: the error names it. */
  function told(error: Error): undefined {
    expect(error.message).toContain("does not tell since when");
    expect(undated).toContain(definition.type);
  }

  it("heals an object that was made and could not be read", async () => {
    const expected = await ground.undisturbed(definition, full());
    await disturb(definition, { name: "", writes: [], reads: { times: null, status: 503 } });
    const outcome = await create();
    await ground.control.clearFaults();
    const living = outcome instanceof Error ? await recovered(outcome) : (outcome as Living);
    expect(await ground.objects()).toEqual(expected);
    await expectWhole(ground, definition, living, full());
    // An engine that refreshes first finds the same.
    expect((await ground.process().read(definition, living))?.id).toBe(living.id);
  });

  /** How the engine goes on: with an update where it was given id and state, else with the same create. */
  async function recovered(error: Error): Promise<Living> {
    expect(error.message).toMatch(new RegExp(`${definition.product.title}|${definition.type}`));
    if (error.message.includes("does not tell since when")) throw error;
    if (!(error instanceof PartialError)) return ground.process().create(definition, full());
    expect(error.id).not.toBe("");
    expect(error.state.__portal).toBeDefined();
    return ground.process().update(definition, error, full());
  }
}

/** Nobody can see whether it was made: the error says so, and no run makes a second one by itself. */
function neverTwice(definition: Definition): void {
  const isAtMost = (objects: Objects, most: Objects) =>
    Object.entries(objects).every(([table, count]) => count <= (most[table] ?? 0));

  for (const loss of inTurn(lost, definition)) {
    it(`makes no second object when its request ${loss.name}`, async () => {
      const full = sampleOf(definition);
      const expected = await ground.undisturbed(definition, full);
      await disturb(definition, loss);
      const outcome = await ground
        .process(loss.options)
        .create(definition, full)
        .catch((reason: unknown) => reason);
      await ground.control.clearFaults();
      if (outcome instanceof Error) expect(outcome.message).toContain(definition.type);
      else await expectWhole(ground, definition, outcome as Living, full);
      expect(isAtMost(await ground.objects(), expected)).toBe(true);
    });
  }
}

/** Reads that a create sends before its last write. */
async function readsBeforeWrite(definition: Definition): Promise<number> {
  await ground.control.clearLog();
  await ground.portal.process().create(definition, sampleOf(definition));
  const uploads = uploadsOf(definition);
  const sent = (await ground.control.log()).filter(({ kind }) => kind !== "token");
  const last = sent.findLastIndex(({ method, operation = "" }) => method !== "GET" && !uploads.includes(operation));
  await ground.renew();
  return sent.slice(0, Math.max(0, last)).filter(({ method }) => method === "GET").length;
}

const isBlind = (definition: Definition) => !isReadable(definition) && isPlural(definition);

forEachType(
  () => ground,
  exactlyOnce,
  definitions.filter((definition) => !isBlind(definition)),
);
forEachType(() => ground, neverTwice, definitions.filter(isBlind));
