import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dataSources } from "../../provider/src/data-sources";
import { type DataSource, isMany } from "../../provider/src/kit/data-source";
import { readDataSource, readPages } from "../../provider/src/kit/data-source-run";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf, type Stage } from "../contract/world";
import type { Process } from "../support/portal";
import { openWorld } from "./support/world";

/** Requests of examples that find by something else than the key: pages of a list, and what is read after them. */
const found: Readonly<Record<string, number>> = {
  "clinked:getAccount": 1,
  "clinked:getApplication": 1,
  "clinked:getGroup": 1,
  "clinked:getGroupMember": 2,
  "clinked:getGuest": 2,
  "clickup:getSpace": 2,
  "clickup:getFolder": 2,
  "clickup:getList": 2,
  "clickup:getView": 1,
  "clickup:getGoal": 1,
};
/** Of these the world has none. */
const empty = ["clinked:getGroupJobs", "clinked:getFileVersions", "clinked:getFileTasks", "clinked:getGroupTrash"];

const requestsOf = ({ runtime }: Process): number => {
  const { requests, total } = runtime.usage.summary();
  return total - requests.token;
};

function entriesOf(source: DataSource, result: Fields): Fields[] {
  return isMany(source) ? (result[source.list] as Fields[]) : [result];
}

describe.each(["clinked", "workdrive", "clickup"])("%s", (product) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openWorld(product);
  }, 60_000);
  beforeEach(() => stage.portal.sandbox.control.clearWindow("clickup"));
  afterAll(() => stage.close());

  const own = dataSources.filter(({ name }) => name.startsWith(`${product}:`));

  describe.each(own.map((source) => [source.name, source] as const))("%s", (name, source) => {
    it("finds what its example asks for, in the words of its schema", async () => {
      const result = await readDataSource(stage.portal.process().runtime, source, source.example, { secrets: true });
      const entries = entriesOf(source, result);
      expect(entries.length === 0).toBe(empty.includes(name));
      for (const entry of entries) {
        expect(source.fields.strict().safeParse(entry).error?.issues ?? []).toEqual([]);
        expect(Object.values(entry)).not.toContain(null);
      }
    });

    it("takes the requests that it says", async () => {
      const process = stage.portal.process();
      const { requests, per, note } = source.cost;
      if (!isMany(source)) {
        await readDataSource(process.runtime, source, source.example);
        expect(requestsOf(process)).toBe(found[name] ?? (per === "call" ? requests : undefined));
        return;
      }
      let pages = 0;
      for await (const page of readPages(process.runtime, source, source.example)) pages += page ? 1 : 0;
      expect(requestsOf(process)).toBe(per === "call" ? requests : pages * requests);
      expect(note === undefined || pages > 0).toBe(true);
    });

    it("shows no secret in its plain form, and the same else", async () => {
      const { runtime } = stage.portal.process();
      const whole = entriesOf(source, await readDataSource(runtime, source, source.example, { secrets: true }));
      const plain = entriesOf(source, await readDataSource(runtime, source, source.example));
      const { secret = [] } = source;
      const without = whole.map((entry) =>
        Object.fromEntries(Object.entries(entry).filter(([field]) => !secret.includes(field))),
      );
      expect(plain.map(steady)).toEqual(without.map(steady));
      for (const value of whole.flatMap((entry) => secret.map((field) => entry[field]))) {
        if (typeof value === "string") expect(JSON.stringify(plain)).not.toContain(value);
      }
    });

    if (!source.resource) return;
    it("shows what the resource reads", async () => {
      const process = stage.portal.process();
      const definition = definitionOf(source.resource ?? "");
      const result = await readDataSource(process.runtime, source, source.example, { secrets: true });
      for (const { id, ...entry } of entriesOf(source, result).slice(0, 3)) {
        // A state that manages every field is read as a whole.
        const living = await process.read(definition, { id: String(id), state: { __set: Object.keys(entry) } });
        const { volatile = [] } = definition;
        const compared = Object.entries(entry).filter(([field]) => !volatile.includes(field));
        for (const [field, value] of compared) expect(living?.state).toMatchObject({ [field]: value });
      }
    });
  });
});

/** Without what passes while the test runs. */
const steady = ({ lastActivity: _, ...entry }: Fields): Fields => entry;
