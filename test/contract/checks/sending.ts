import { expect } from "vitest";
import { check } from "../../../provider/src/kit/check";
import { type Definition, placeOf } from "../../../provider/src/kit/definition";
import { isReplacing } from "../../../provider/src/kit/diff";
import { parseId } from "../../../provider/src/kit/identity";
import type { Living } from "../../../provider/src/kit/lifecycle";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { serviceState } from "../../../provider/src/kit/state";
import { definitionOf, factsOf } from "../areas";
import { omit } from "../compare";
import { changedIn, fullSample, giving, pairOf } from "../samples";
import { isReadable, isSet, keptBack, unseen } from "../traits";
import { bodiesOf, forgetting, proveSent, proveSentAlone, valuesOf } from "../wire";
import type { Bench, Check } from "./check";

/** What no answer shows is proved by the requests. */
export function sendingChecks(definition: Definition): Check[] {
  const isTrigger = (name: string) => definition.triggers?.includes(name);
  const own: Check[] = isReadable(definition)
    ? [{ name: "says which inputs the service does not return", run: (bench) => saysWhatIsUnseen(definition, bench) }]
    : [];
  const sent = unseen(definition).flatMap((name) =>
    isTrigger(name) ? triggerChecks(definition, name) : sentChecks(definition, name),
  );
  const kept = Object.entries(keptBack(definition)).map(
    ([name, does]): Check => ({
      name: `keeps ${name} to itself: it ${does}`,
      run: (bench) => keepsToItself(definition, bench, name),
    }),
  );
  return [...own, ...sent, ...kept, ...(isSet(definition) ? entryChecks(definition) : [])];
}

async function saysWhatIsUnseen(definition: Definition, bench: Bench): Promise<void> {
  const full = fullSample(definition);
  const living = await bench.create(full);
  const session = bench.process().runtime.session(definition.product);
  const ids = parseId(definition.type, definition.inputs, definition.identity.id, living.id);
  const place = placeOf(definition, ids, living.state);
  const shown = definition.read
    ? await definition.read({ api: session.api, session }, ids, living.state)
    : serviceState(definition, await session.read(definition.source, place, definition.listFields === "all"), ids);
  const silent = Object.keys(full).filter((name) => shown?.[name] === undefined && ids[name] === undefined);
  const expected = [...unseen(definition), ...Object.keys(keptBack(definition))];
  expect(silent.filter((name) => !expected.includes(name))).toEqual([]);
}

async function keepsToItself(definition: Definition, bench: Bench, name: string): Promise<void> {
  const from = giving(definition, fullSample(definition), name);
  const to = isReplacing(definition, name) ? undefined : (changedIn(definition, from, name) ?? omit(from, name));
  const bodies = await bodiesOf(bench.portal, definition, async () => {
    const living = await bench.create(from);
    if (to) await bench.process().update(definition, living, to);
  });
  expect(valuesOf(definition, bodies, name)).toEqual([]);
}

function sentChecks(definition: Definition, name: string): Check[] {
  const isCreateOnly = definition.createOnly?.includes(name) ?? false;
  const isOnce = name in (factsOf(definition).sentOnce ?? {});
  const isFixed = isCreateOnly || isOnce || isReplacing(definition, name);
  const prove = (bench: Bench, inputs: Fields, action: () => Promise<unknown>) =>
    proveSent(bench.portal, definition, name, inputs, action);

  const atCreate: Check = {
    name: `sends ${name} at create`,
    async run(bench) {
      const { from } = givenPair();
      await prove(bench, from, () => bench.create(from));
    },
  };
  const noticedAtCreate: Check = {
    name: `would notice that ${name} is created without`,
    async run(bench) {
      const { from } = givenPair();
      const broken = forgetting(definition, name);
      await expect(prove(bench, from, () => bench.process().create(broken, from))).rejects.toThrow();
    },
  };
  const noticedAtUpdate: Check = {
    name: `would notice that ${name} is updated without`,
    async run(bench) {
      const { from, to } = givenPair();
      const broken = forgetting(definition, name);
      const living = await bench.create(from);
      await expect(prove(bench, to, () => bench.process().update(broken, living, to))).rejects.toThrow();
    },
  };
  return [atCreate, noticedAtCreate, ...(isFixed ? [] : [noticedAtUpdate]), later()];

  function givenPair(): { from: Fields; to: Fields } {
    const { from, to } = pairOf(definition, name);
    return from[name] === undefined ? { from: to, to: from } : { from, to };
  }

  function later(): Check {
    if (isCreateOnly) {
      return {
        name: `refuses another ${name} later`,
        run() {
          const { from, to } = givenPair();
          expect(check(definition, from, to).problems.map(({ path }) => path)).toEqual([name]);
        },
      };
    }
    if (isOnce) {
      return {
        name: `does not send ${name} later`,
        async run(bench) {
          const { from, to } = givenPair();
          const living = await bench.create(from);
          const update = () => bench.process().update(definition, living, to);
          expect(await bodiesOf(bench.portal, definition, update)).toEqual([]);
        },
      };
    }
    if (isReplacing(definition, name)) {
      return {
        name: `sends another ${name} with the replacement`,
        async run(bench) {
          const { from, to } = givenPair();
          await bench.process().delete(definition, await bench.create(from));
          const next = factsOf(definition).staysTaken?.inputs(to) ?? to;
          await prove(bench, next, () => bench.create(next));
        },
      };
    }
    return {
      name: `sends ${name} when it alone changes`,
      async run(bench) {
        const { from, to } = givenPair();
        const living = await bench.create(from);
        const update = () => bench.process().update(definition, living, to);
        await proveSentAlone(bench.portal, definition, name, to, update);
      },
    };
  }
}

function triggerChecks(definition: Definition, name: string): Check[] {
  return [
    {
      name: `sends ${name} as true, once, with the update that changes it`,
      async run(bench) {
        const { from, to } = pairOf(definition, name);
        const states: Living[] = [];
        const atCreate = await bodiesOf(bench.portal, definition, async () => states.push(await bench.create(from)));
        expect(valuesOf(definition, atCreate, name)).toEqual([]);
        const update = async (inputs: Fields) => {
          const [last] = states.slice(-1);
          if (last) states.push(await bench.process().update(definition, last, inputs));
        };
        await proveSentAlone(bench.portal, definition, name, to, () => update(to));
        const later = await bodiesOf(bench.portal, definition, () => update(otherField(definition, to, name)));
        expect(later.length).toBeGreaterThan(0);
        expect(valuesOf(definition, later, name)).toEqual([]);
      },
    },
    {
      name: `would notice that ${name} is sent no more`,
      async run(bench) {
        const { from, to } = pairOf(definition, name);
        const living = await bench.create(from);
        const update = () => bench.process().update(forgetting(definition, name), living, to);
        const proof = proveSent(bench.portal, definition, name, to, update);
        await expect(proof).rejects.toThrow(`${name}: sent 0 times`);
      },
    },
  ];
}

/** The same inputs with another field changed that an update sends. */
function otherField(definition: Definition, inputs: Fields, trigger: string): Fields {
  const unfit = [trigger, ...unseen(definition), ...Object.keys(keptBack(definition))];
  for (const name of Object.keys(definition.inputs.shape)) {
    if (unfit.includes(name) || isReplacing(definition, name) || definition.createOnly?.includes(name)) continue;
    const changed = changedIn(definition, inputs, name);
    if (changed) return changed;
  }
  return expect.fail(`${definition.type}: no other field can change`);
}

/** Fields of entries that no answer shows. */
function entryChecks(definition: Definition & { owns: { type: string } }): Check[] {
  const element = definitionOf(definition.owns.type);
  const parents = definition.identity.id;
  const [entries = ""] = Object.keys(definition.inputs.shape).filter(
    (name) => !parents.includes(name) && !(name in keptBack(definition)),
  );
  const setOf = (inputs: Fields): Fields => ({
    ...Object.fromEntries(parents.map((name) => [name, inputs[name]])),
    [entries]: [omit(inputs, ...parents)],
    ...omit(factsOf(definition).always ?? {}, "prefix"),
    allowMassRemoval: true,
  });
  return unseen(element).map((name) => ({
    name: `sends ${name} of an entry`,
    async run(bench) {
      const { from, to } = pairOf(element, name);
      const create = () => bench.create(setOf(from));
      await proveSent(bench.portal, element, name, from, create);
      if (name in (factsOf(element).sentOnce ?? {})) return;
      const living = await create();
      const update = () => bench.process().update(definition, living, setOf(to));
      await proveSent(bench.portal, element, name, to, update);
    },
  }));
}
