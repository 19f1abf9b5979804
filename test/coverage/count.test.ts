import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import type { Product } from "../../tools/coverage/count.mjs" with { "resolution-mode": "import" };

const load = () => Promise.all([import("../../tools/coverage/count.mjs"), import("../../tools/coverage/print.mjs")]);

const board: Product = {
  name: "board",
  plan: {
    resources: { Pin: ["pins-create", "pins-copy"] },
    dataSources: [{ functions: ["getPins", "getPin"], endpoints: ["pins-list"] }],
    notConfiguration: { Action: ["pins-wave"] },
    sameRequest: { "pins-copy": { as: "pins-create", reason: "A copy is a create." } },
    beyondTheDocument: {},
  },
  endpoints: ["pins-create", "pins-copy", "pins-list", "pins-wave"].map((id) => ({ id })),
  operations: { "pins-create": {}, "pins-list": {}, login: { kind: "token" } },
  calls: new Map([
    ["pins-create", ["pin.ts"]],
    ["pins-list", ["pin.ts"]],
    ["login", ["api.ts"]],
  ]),
  types: ["Pin", "Pins"],
  functions: ["getPin", "getPins"],
};

it("sorts every endpoint, and counts", async () => {
  const [{ count }, { total }] = await load();
  const one = count(board);
  expect(one).toMatchObject({
    byResources: ["pins-create", "pins-copy", "pins-list"],
    byDataSources: ["pins-list"],
    accounted: 4,
    open: [],
    resources: { planned: 1, missing: [] },
    more: ["Pins"],
    dataSources: { planned: 1, missing: [] },
    contradictions: [],
  });
  expect(total([one, one])).toBe("2/2 resources, 2/2 data sources, 8/8 endpoints accounted for, and 2 sets");
});

it("tells what nothing uses", async () => {
  const [{ count }, { report }] = await load();
  const calls = new Map([["pins-create", ["pin.ts"]]]);
  const one = count({ ...board, calls, functions: ["getPins"], types: [] });
  expect(one).toMatchObject({ open: ["pins-list"], accounted: 3, resources: { missing: ["Pin"] } });
  expect(one.dataSources.missing).toEqual(["getPins, getPin"]);
  expect(report([one], false)).toMatch(
    /in none of the groups:\n {4}pins-list\n[\s\S]*\n0\/1 resources, 0\/1 data sources, 3\/4 /,
  );
});

it("tells where plan, document and code disagree", async () => {
  const [{ count }] = await load();
  const calls = new Map([
    ...board.calls,
    ["pins-wave", ["data/pins.ts"]],
    ["pins-copy", ["pin.ts"]],
    ["pins-hide", ["pin.ts"]],
  ]);
  const notConfiguration = { Action: ["pins-wave", "pins-fly"], Bulk: ["pins-wave"] };
  const beyondTheDocument = { "pins-turn": "No read." };
  const functions = [...board.functions, "getNail"];
  const { contradictions } = count({
    ...board,
    functions,
    calls,
    plan: { ...board.plan, notConfiguration, beyondTheDocument },
  });
  expect([...new Set(contradictions)]).toEqual([
    "getNail is in no row of the plan",
    "pins-wave is used, and planned as no configuration",
    "pins-fly is in no document",
    "pins-wave has two reasons",
    "pins-hide is called, and in no document",
    "pins-copy needs no exception",
    "pins-turn needs no exception",
  ]);
});

it("finds operations by their ids, put together ones as well", async () => {
  const { callsOf } = await import("../../tools/coverage/calls.mjs");
  const folder = mkdtempSync(path.join(os.tmpdir(), "portals-calls-"));
  try {
    const parts = "`views-get-$" + "{parent}-views` + `$" + "{verb}-lost`";
    writeFileSync(path.join(folder, "operations.ts"), '"views-get-view"');
    writeFileSync(path.join(folder, "view.ts"), `call("views-create-view"); call(${parts})`);
    const operations = [
      "views-create-view",
      "views-get-view",
      "views-get-team-views",
      "views-get-list-views",
      "is-lost",
    ];
    expect(Object.fromEntries(callsOf(folder, operations))).toEqual({
      "views-create-view": ["view.ts"],
      "views-get-team-views": ["view.ts"],
      "views-get-list-views": ["view.ts"],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
