import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { PortalError } from "../../provider/src/http/errors";
import type { Definition } from "../../provider/src/kit/definition";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { FaultRule, Snapshot } from "../../sandbox/src";
import type { Crowd } from "../contract/area";
import { areaOf, areas, definitionOf, lineOf } from "../contract/areas";
import { goesAway, isReadable, onApi } from "../contract/traits";
import { expectWhole, forEachType, type Ground, inTurn, openGround, operationsOf, sampleOf } from "./trial";

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

const crowdOf = (definition: Definition): Crowd | undefined =>
  lineOf(areaOf(definition)).find(({ crowds = {} }) => definition.source.name in crowds)?.crowds?.[
    definition.source.name
  ];

const paged = definitions.filter((definition) => crowdOf(definition) && !definition.read);
const COUNT = 250;

/** Every object of the scope, as a state would know it. */
async function everything(definition: Definition, { scope, id }: Crowd): Promise<Living[]> {
  const session = ground.portal.process().runtime.session(definition.product);
  const wires = await session.readAll(definition.source, scope);
  const idOf = id ?? ((key: string) => [...Object.values(scope), encodeURIComponent(key)].join("/"));
  const base = sampleOf(definition);
  return wires.map((wire) => ({
    id: idOf(definition.source.key(wire)),
    state: { ...base, ...scope, __portal: session.portal, __set: Object.keys(scope) },
  }));
}

const crowds = new Map<string, Snapshot>();

/** Fills the portal with so many objects, the first time one by one. */
async function gather({ source }: Definition, { add }: Crowd): Promise<void> {
  const known = crowds.get(source.name);
  if (known) return ground.control.restore(known);
  for (let n = 0; n < COUNT; n++) await ground.control.change(add(n));
  crowds.set(source.name, await ground.control.snapshot());
}

describe("a list of many pages", () => {
  it("is there for each source that samples name", () => {
    const named = areas.flatMap(({ crowds: own = {} }) => Object.keys(own));
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((name) => !paged.some(({ source }) => source.name === name))).toEqual([]);
  });

  for (const definition of paged) {
    const broken: readonly [string, Omit<FaultRule, "match">][] = [
      ["fails for good", { status: 503 }],
      ["is cut off", { cutAfter: true }],
      ["is no list", { status: 200, body: { error: "maintenance" } }],
      ["is an HTML page", { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } }],
      ["is refused", { status: 403 }],
    ];
    it.each(broken)(`removes nothing of ${definition.type} when its second page %s`, async (_, rule) => {
      await ground.renew(definition);
      const crowd = crowdOf(definition);
      if (!crowd) return expect.fail("no crowd");
      await gather(definition, crowd);
      const livings = await everything(definition, crowd);
      expect(livings.length).toBeGreaterThanOrEqual(COUNT);
      await ground.control.clearLog();
      const [list] = operationsOf(definition).filter(({ match }) => match.includes(crowd.list));
      if (!list) return expect.fail(`there is no operation ${crowd.list}`);
      await ground.control.addFault({ match: list.match, system: list.system, skip: 1, times: null, ...rule });
      const process = ground.process();
      const reads = await Promise.allSettled(livings.map((living) => process.read(definition, living)));
      const hits = (await ground.control.faults()).reduce((sum, fault) => sum + fault.hits, 0);
      expect(hits).toBeGreaterThan(0);
      expect(reads.filter((read) => read.status === "fulfilled" && read.value === undefined)).toEqual([]);
      expect(reads.some(({ status }) => status === "rejected")).toBe(true);
    });
  }
});

/** A read that fails says nothing of the object. */
function whileReadsFail(definition: Definition): void {
  const full = () => sampleOf(definition);

  const failures: readonly [string, Omit<FaultRule, "match">][] = [
    ["is answered 503", { status: 503 }],
    ["is answered 403", { status: 403 }],
    ["is answered 401", { status: 401 }],
    ["is answered 429", { status: 429 }],
    ["is answered with null", { status: 200, body: null }],
    ["is answered with half of its JSON", { malformedJson: true }],
    ["is answered with a page of HTML", { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } }],
    ["gets no answer", { cutBefore: true }],
  ];
  it.each(inTurn(failures, definition))("stays in the state when each read %s", async (_, rule) => {
    const living = await ground.process().create(definition, full());
    await ground.control.addFault({ ...onApi(definition, "GET"), times: null, ...rule });
    const outcome = await ground
      .process()
      .read(definition, living)
      .catch((reason: unknown) => reason);
    expect(outcome).toBeInstanceOf(Error);
    await ground.control.clearFaults();
    await expectWhole(ground, definition, living, full());
  });

  it("stays in the state when each read is answered with an empty object", async () => {
    const living = await ground.process().create(definition, full());
    await ground.control.addFault({ ...onApi(definition, "GET"), times: null, status: 200, body: {} });
    const outcome = await ground
      .process()
      .read(definition, living)
      .catch((reason: unknown) => reason);
    // What exists once per parent has no field that must be there, and to some this answer says that it is not.
    if (outcome instanceof Error) return expect(outcome).toBeInstanceOf(Error);
    if (outcome !== undefined || !definition.source.absent) expect(outcome).toMatchObject({ id: living.id });
  });
}

forEachType(
  () => ground,
  (definition) => {
    const full = () => sampleOf(definition);

    if (isReadable(definition)) whileReadsFail(definition);

    it("is gone after a delete whose answers were lost, and a second delete is a success", async () => {
      const living = await ground.process().create(definition, full());
      await ground.control.addFault({ ...onApi(definition, "DELETE"), times: null, cutAfter: true });
      const process = ground.process();
      const outcome = await process.delete(definition, living).catch((reason: unknown) => reason);
      const cut = (await ground.control.faults()).reduce((sum, fault) => sum + fault.hits, 0);
      if (cut > 0) expect(outcome).toBeInstanceOf(PortalError);
      await ground.control.clearFaults();
      await ground.process().delete(definition, living);
      const left = await ground.process().read(definition, living);
      expect(left?.id).toBe(goesAway(definition) ? undefined : living.id);
    });
  },
);

describe("an account invite that the list shows late", () => {
  const definition = definitionOf("clinked:AccountInvite");
  const full = sampleOf(definition);
  beforeEach(() => ground.renew(definition));
  const sent = async () => (await ground.control.counts()).byOperation["accounts-invites-create-invite"];

  it("is waited for", async () => {
    const expected = await ground.undisturbed(definition, full);
    await ground.control.delayInvites(4);
    const living = await ground.process().create(definition, full);
    expect(await ground.objects()).toEqual(expected);
    expect(await sent()).toBe(1);
    await expectWhole(ground, definition, living, full);
  });

  it("is taken over by the next run when it takes too long, and is sent once", async () => {
    const expected = await ground.undisturbed(definition, full);
    await ground.control.delayInvites(9);
    await expect(ground.process().create(definition, full)).rejects.toThrow(/was accepted and has not appeared/);
    expect(await sent()).toBe(1);
    // Meanwhile it appears.
    for (let n = 0; n < 9; n++) {
      const session = ground.portal.process().runtime.session(definition.product);
      await session.readAll(definition.source, { account: "1" });
    }
    const living = await ground.process().create(definition, full);
    expect(await sent()).toBe(1);
    expect(await ground.objects()).toEqual(expected);
    await expectWhole(ground, definition, living, full);
  });
});
