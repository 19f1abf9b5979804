import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { check } from "../../provider/src/kit/check";
import { type Definition, placeOf } from "../../provider/src/kit/definition";
import { isReplacing } from "../../provider/src/kit/diff";
import { parseId } from "../../provider/src/kit/identity";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { serviceState } from "../../provider/src/kit/state";
import type { Portal } from "../support/portal";
import { isSet, omit } from "./compare";
import { changedIn, fullSample, giving } from "./samples";
import { atCreateOnly, bodiesOf, forgetting, kitOnly, proveSent, proveSentAlone, unseen, valuesOf } from "./wire";
import { definitionOf, openWorld } from "./world";

let portal: Portal;
beforeEach(async () => {
  portal = await openWorld();
});
afterEach(() => portal.close());

const isTrigger = ({ triggers = [] }: Definition, name: string) => triggers.includes(name);

/** Two valid inputs that differ in one field. */
function pairOf(definition: Definition, name: string): { from: Fields; to: Fields } {
  const from = giving(definition, fullSample(definition, 1), name);
  const to = changedIn(definition, from, name);
  return to ? { from, to } : expect.fail(`${definition.type} ${name}: it has no second value`);
}

const createdIn = (definition: Definition, inputs: Fields) => portal.process().create(definition, inputs);

describe.each(definitions.map((definition) => [definition.type, definition] as const))("%s", (_, definition) => {
  it("says which inputs the service does not return", async () => {
    const full = fullSample(definition, 1);
    const living = await createdIn(definition, full);
    const session = portal.process().runtime.session(definition.product);
    const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
    const shown = definition.read
      ? await definition.read({ api: session.api, session }, ids, living.state)
      : serviceState(
          definition,
          await session.read(definition.source, placeOf(definition, ids), definition.listFields === "all"),
          ids,
        );
    const silent = Object.keys(full).filter((name) => shown?.[name] === undefined && ids[name] === undefined);
    expect(silent.filter((name) => !(name in kitOnly) && !unseen(definition).includes(name))).toEqual([]);
  });

  for (const name of unseen(definition)) {
    if (isTrigger(definition, name)) itTriggers(definition, name);
    else itSends(definition, name);
  }

  for (const name of Object.keys(definition.inputs.shape).filter((field) => field in kitOnly)) {
    it(`keeps ${name} to itself: it ${kitOnly[name]}`, async () => {
      const from = giving(definition, fullSample(definition, 1), name);
      const to = isReplacing(definition, name) ? undefined : (changedIn(definition, from, name) ?? omit(from, name));
      const bodies = await bodiesOf(portal, async () => {
        const living = await createdIn(definition, from);
        if (to) await portal.process().update(definition, living, to);
      });
      expect(valuesOf(bodies, name)).toEqual([]);
    });
  }

  if (isSet(definition)) itSendsEntries(definition);
});

function itSends(definition: Definition, name: string): void {
  const isFixed = definition.createOnly?.includes(name) || atCreateOnly.includes(name);

  it(`sends ${name} at create`, async () => {
    const { from } = pairOf(definition, name);
    await proveSent(portal, definition, name, from, () => createdIn(definition, from));
  });

  it(`would notice that ${name} is sent no more`, async () => {
    const { from, to } = pairOf(definition, name);
    const broken = forgetting(definition, name);
    await expect(proveSent(portal, definition, name, from, () => createdIn(broken, from))).rejects.toThrow();
    if (isFixed || isReplacing(definition, name)) return;
    const world = await openWorld();
    try {
      const living = await world.process().create(definition, from);
      const update = () => world.process().update(broken, living, to);
      await expect(proveSent(world, definition, name, to, update)).rejects.toThrow();
    } finally {
      await world.close();
    }
  });

  if (definition.createOnly?.includes(name)) {
    it(`refuses another ${name} later`, () => {
      const { from, to } = pairOf(definition, name);
      expect(check(definition, from, to).problems.map(({ path }) => path)).toEqual([name]);
    });
  } else if (atCreateOnly.includes(name)) {
    it(`does not send ${name} later`, async () => {
      const { from, to } = pairOf(definition, name);
      const living = await createdIn(definition, from);
      expect(await bodiesOf(portal, () => portal.process().update(definition, living, to))).toEqual([]);
    });
  } else if (isReplacing(definition, name)) {
    it(`sends another ${name} with the replacement`, async () => {
      const { from, to } = pairOf(definition, name);
      await portal.process().delete(definition, await createdIn(definition, from));
      // A removed group keeps its slug for ever.
      const next = definition.type === "clinked:Group" ? { ...to, name: `${to.name}_2` } : to;
      await proveSent(portal, definition, name, next, () => createdIn(definition, next));
    });
  } else {
    it(`sends ${name} when it alone changes`, async () => {
      const { from, to } = pairOf(definition, name);
      const living = await createdIn(definition, from);
      const update = () => portal.process().update(definition, living, to);
      await proveSentAlone(portal, definition, name, to, update);
    });
  }
}

function itTriggers(definition: Definition, name: string): void {
  it(`sends ${name} as true, once, with the update that changes it`, async () => {
    const { from, to } = pairOf(definition, name);
    const states: Living[] = [];
    const atCreate = await bodiesOf(portal, async () => states.push(await createdIn(definition, from)));
    expect(valuesOf(atCreate, name)).toEqual([]);
    const update = async (inputs: Fields) => {
      const [last] = states.slice(-1);
      if (last) states.push(await portal.process().update(definition, last, inputs));
    };
    await proveSentAlone(portal, definition, name, to, () => update(to));
    const later = await bodiesOf(portal, () => update(otherField(definition, to, name)));
    expect(later.length).toBeGreaterThan(0);
    expect(valuesOf(later, name)).toEqual([]);
  });

  it(`would notice that ${name} is sent no more`, async () => {
    const { from, to } = pairOf(definition, name);
    const living = await createdIn(definition, from);
    const update = () => portal.process().update(forgetting(definition, name), living, to);
    await expect(proveSent(portal, definition, name, to, update)).rejects.toThrow(`${name}: sent 0 times`);
  });
}

/** The same inputs with another field changed that an update sends. */
function otherField(definition: Definition, inputs: Fields, trigger: string): Fields {
  const fixed = (name: string) =>
    isReplacing(definition, name) || definition.createOnly?.includes(name) || unseen(definition).includes(name);
  for (const name of Object.keys(definition.inputs.shape)) {
    if (name === trigger || fixed(name) || name in kitOnly) continue;
    const changed = changedIn(definition, inputs, name);
    if (changed) return changed;
  }
  return expect.fail(`${definition.type}: no other field can change`);
}

/** Fields of entries that no answer shows. */
function itSendsEntries(definition: Definition): void {
  const element = definitionOf((definition as Definition & { owns: { type: string } }).owns.type);
  const parents = definition.identity.id;
  const [entries = ""] = Object.keys(definition.inputs.shape).filter(
    (name) => !parents.includes(name) && !(name in kitOnly),
  );
  const setOf = (inputs: Fields): Fields => ({
    ...Object.fromEntries(parents.map((name) => [name, inputs[name]])),
    [entries]: [omit(inputs, ...parents)],
    allowMassRemoval: true,
  });

  for (const name of unseen(element)) {
    it(`sends ${name} of an entry`, async () => {
      const { from, to } = pairOf(element, name);
      const create = () => portal.process().create(definition, setOf(from));
      await proveSent(portal, element, name, from, create);
      if (atCreateOnly.includes(name)) return;
      const living = await create();
      const update = () => portal.process().update(definition, living, setOf(to));
      await proveSent(portal, element, name, to, update);
    });
  }
}

it("keeps connection and adopt to itself", async () => {
  const property = definitionOf("clinked:GroupProperty");
  const { CLINKED_BASE_URL, CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET } = portal.env;
  const env = {
    CLINKED__ACME__BASE_URL: CLINKED_BASE_URL,
    CLINKED__ACME__CLIENT_ID: CLINKED_CLIENT_ID,
    CLINKED__ACME__CLIENT_SECRET: CLINKED_CLIENT_SECRET,
  };
  const inputs = { group: "1/1", name: "tier", value: "gold", connection: "acme", adopt: true };
  const bodies = await bodiesOf(portal, () => portal.process({ env }).create(property, inputs));
  expect(bodies).toEqual([{ name: "tier", value: "gold" }]);
});

it("knows no input of the kit that no resource has", () => {
  const names = new Set(definitions.flatMap(({ inputs }) => Object.keys(inputs.shape)).concat("connection", "adopt"));
  expect(Object.keys(kitOnly).filter((name) => !names.has(name))).toEqual([]);
});
