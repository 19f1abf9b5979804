import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../../../provider/src/definitions";
import { compiled, openTrip, type Project, type Subject, type Taken, type Trip, typeOf } from "./trip";
import { type Waiver, ways } from "./types";

export interface Expected {
  /** Options beside those that are tried, for what the service does not list. */
  readonly args?: readonly string[];
  /** Requests of an export, by operation: no answer is asked for twice, with sets or without. */
  readonly requests: Readonly<Record<string, number>>;
  /** Secrets that the new stacks hold as well, by their names. */
  readonly kept: readonly string[];
}

const isSingle = (way: unknown): boolean => way === "one object";
const isWaived = (way: unknown): boolean => typeof way === "object";
const MODES = { export: [], "no-sets": ["--no-sets"] } as const;

/** A portal with every type of a service is made, exported and taken over by other stacks, which have nothing to change. */
export function describeRoundTrip(subject: Subject, { args = [], requests, kept }: Expected): void {
  const { service } = subject;
  const own = definitions.filter(({ product }) => product.name === service).map(({ type }) => type);
  const areAny = (way: (way: unknown) => boolean) => own.some((type) => way(ways[type]));
  describe(`every type of ${service}`, () => {
    let trip: Trip;
    const seen = new Map<string, Set<string>>();
    const cameBy = (type: string, id: string, way: string) => {
      const key = `${type} ${id}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(way));
    };

    beforeAll(async () => {
      trip = await openTrip(subject);
    });
    afterAll(() => trip?.close());

    const madeOf = async (way: (way: unknown) => boolean) =>
      [...(await trip.made()).values()]
        .map(({ type, id = "" }) => ({ type: typeOf({ type }), id }))
        .filter(({ type }) => way(ways[type]));

    for (const [mode, options] of Object.entries(MODES)) {
      it(`comes out by ${["portals export", ...options].join(" ")}, into a stack without a change`, async () => {
        const project = await trip.export(mode, [...options, ...args]);
        expect(project.requests).toEqual(requests);
        expect(compiled(project.folder)).toEqual([]);
        await expectTakenOver(trip, project);
        for (const entry of project.entries) cameBy(typeOf(entry), entry.id, mode);
      });
    }

    it.runIf(areAny(isSingle))("comes one by one where an export says the same otherwise", async () => {
      const objects = await madeOf(isSingle);
      const project = trip.project("one", {
        "Pulumi.yaml": "name: one\nruntime: nodejs\n",
        "tsconfig.json": readFileSync(path.join(trip.folder, "export", "tsconfig.json"), "utf8"),
        "index.ts": "export {};\n",
      });
      const taken = await trip.stackOf(project);
      for (const [index, { type, id }] of objects.entries()) {
        const { code, stdout, stderr } = await taken.portals(["import", type, `one${index}`, id]);
        expect([type, code, code === 0 ? "" : stderr]).toEqual([type, 0, ""]);
        writeFileSync(path.join(project, `one${index}.ts`), stdout);
        writeFileSync(path.join(project, "index.ts"), `import "./one${index}";\n`, { flag: "a" });
        cameBy(type, id, "one object");
      }
      expect(compiled(project)).toEqual([]);
      await expectUnchanged(taken, objects.length);
    });

    it.runIf(areAny(isWaived))("does not come where nothing shows it", async () => {
      const taken = await trip.stackOf(trip.project("waived", { "Pulumi.yaml": "name: waived\nruntime: nodejs\n" }));
      for (const { type, id } of await madeOf(isWaived)) {
        const { says, isTaken } = ways[type] as Waiver;
        // Whatever could be read would be missed.
        const asked = isTaken ? id.replace(/.$/, (last) => (last === "0" ? "1" : "0")) : id;
        const { code, stderr } = await taken.portals(["import", type, "waived", asked]);
        expect([type, code]).toEqual([type, isTaken ? 0 : 1]);
        expect(stderr).toMatch(says);
      }
    });

    it("comes in the way that the table says", async () => {
      const made = await madeOf(() => true);
      expect([...new Set(made.map(({ type }) => type))].sort()).toEqual(own.sort());
      const came = made.map(({ type, id }) => {
        const found = seen.get(`${type} ${id}`);
        return [`${type} ${id}`, (["export", "no-sets", "one object"] as const).find((way) => found?.has(way))];
      });
      const told = made.map(({ type, id }) => {
        const way = ways[type];
        return [`${type} ${id}`, typeof way === "string" ? way : undefined];
      });
      expect(came).toEqual(told);
    });

    it("shows no secret in code, import files, states and output", async () => {
      expect(await trip.kept()).toEqual(expect.arrayContaining([...kept]));
      expect(trip.leaks()).toEqual([]);
    });
  });
}

/** Imports a project into a new stack: program, state and portal are the same, and the portal stays as it is. */
async function expectTakenOver(trip: Trip, project: Project): Promise<void> {
  const taken = await trip.stackOf(project.folder);
  await trip.sandbox.control.clearLog();
  const applied = await taken.portals(["import", "apply"]);
  expect([applied.code, applied.stderr]).toEqual([0, ""]);
  expect((await trip.sandbox.control.counts()).total).toBe(0);
  await expectUnchanged(taken, project.entries.length);
  // Takes in what an import file leaves out: secrets that the service shows.
  await taken.stack.refresh();
  expect((await trip.sandbox.control.counts()).byKind.write).toBe(0);
}

async function expectUnchanged({ portals, stack }: Taken, count: number): Promise<void> {
  const verified = await portals(["import", "verify"]);
  expect(verified.stdout).toBe(`0 changes: ${count} resources as program, state and portals have them.\n`);
  expect(verified.code).toBe(0);
  await stack.preview(["--refresh", "--expect-no-changes"]);
  await stack.run(["refresh", "--preview-only", "--expect-no-changes"]);
}
