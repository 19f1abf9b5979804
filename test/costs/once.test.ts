import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import type { Living } from "../../provider/src/kit/lifecycle";
import { areaOf, areas, definitionOf } from "../contract/areas";
import { openStage, type Stage } from "../contract/world";
import { inParallel, PARALLEL } from "./measure";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("one process", () => {
  it.each(areas.map((area) => [area.name, area] as const))("reads nothing of %s twice", async (_, area) => {
    const { portal } = stage;
    const types = definitions.filter((one) => areaOf(one) === area);
    const [first] = types;
    if (!first) return expect.fail("it has no types");
    await stage.renew(first);
    for (const system of ["clinked", "clickup"] as const) {
      await portal.sandbox.control.setLimits({ enabled: false }, system);
    }
    const living: [Definition, Living][] = [];
    for (const one of types) {
      // Some cannot stand beside others: one mode of e-mail, for example.
      const made = await portal
        .process()
        .create(one, one.example)
        .catch(() => undefined);
      if (made) living.push([one, made]);
    }
    expect(living.length).toBeGreaterThan(types.length / 2);
    await portal.sandbox.control.clearLog();
    const process = portal.process();
    // Siblings read at once, and all of them once more, as children that ask for their parents do.
    for (const reads of [living, living.toReversed()]) {
      await inParallel(PARALLEL, reads, ([one, at]) => process.read(one, at));
    }
    const sent = (await portal.sandbox.control.log()).map(
      ({ method, path, query }) => `${method} ${path} ${JSON.stringify(query)}`,
    );
    expect(sent.filter((request, index) => sent.indexOf(request) !== index)).toEqual([]);
  });

  it("reads a list that two types share once for both", async () => {
    const { portal } = stage;
    const [file, folder] = [definitionOf("clinked:File"), definitionOf("clinked:Folder")];
    await stage.renew(file);
    const { control } = portal.sandbox;
    await control.setLimits({ enabled: false });
    const maker = portal.process();
    const living = await inParallel(
      PARALLEL,
      Array.from({ length: 20 }, (_, n) => [file, folder].map((one) => [one, n] as const)).flat(),
      async ([one, n]) => {
        const inputs = { ...one.example, friendlyName: `${one === file ? "report" : "folder"} ${n}` };
        return [one, await maker.create(one, inputs)] as const;
      },
    );
    await control.clearLog();
    const process = portal.process();
    const states = await inParallel(PARALLEL, living, ([one, at]) => process.read(one, at));
    expect(states.map((state) => state?.id)).toEqual(living.map(([, { id }]) => id));
    const session = process.runtime.session(file.product);
    const inList = async ({ source }: Definition) =>
      (await session.readAll(source, { group: "1/1", parent: "" })).map((wire) => source.key(wire));
    const made = (one: Definition) => living.filter(([type]) => type === one).map(([, { state }]) => state.fileId);
    expect(await inList(file)).toEqual(expect.arrayContaining(made(file)));
    expect(await inList(folder)).toEqual(expect.arrayContaining(made(folder)));
    expect(await inList(file)).not.toEqual(expect.arrayContaining(made(folder).slice(0, 1)));
    expect(await inList(folder)).not.toEqual(expect.arrayContaining(made(file).slice(0, 1)));
    expect((await control.counts("clinked")).byKind).toMatchObject({ list: 1, read: 0, write: 0 });
  });
});
