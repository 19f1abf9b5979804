import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation/events";
import { expect, it } from "vitest";
import { EventLog } from "../../provider/src/cli/drift/event-log";
import { EventReader } from "../../provider/src/cli/drift/events";
import { stepsOf } from "../../provider/src/cli/drift/property-path";
import { bothShown, shownAt } from "../../provider/src/cli/drift/shown";
import { eventsIn, RECORDED, seen } from "./support/recorded";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const secret = { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:abc" };
const TYPE = "pulumi-nodejs:dynamic/clinked:Group";
const urn = (name: string) => `urn:pulumi:prod::acme::${TYPE}::${name}`;

/** The end of one resource's refresh, with what this test is about. */
const ended = (metadata: Record<string, unknown>): EngineEvent =>
  ({
    sequence: 1,
    timestamp: 0,
    resOutputsEvent: {
      metadata: { op: "update", urn: urn("acme"), type: TYPE, provider: "", ...metadata },
      planning: true,
    },
  }) as unknown as EngineEvent;

const said = (message: string, severity: string, about?: string): EngineEvent =>
  ({
    sequence: 1,
    timestamp: 0,
    diagnosticEvent: { message, severity, color: "never", ...(about && { urn: about }) },
  }) as EngineEvent;

it("reads what the engine has recorded", () => {
  const { stack, project, resources, drift, errors, messages } = seen(eventsIn(RECORDED));
  expect({ stack, project, resources, errors, messages }).toEqual({
    stack: "busy",
    project: "portals-drift-tests",
    resources: 7,
    errors: [],
    messages: [],
  });
  expect(
    drift.map(({ type, name, change, fields }) => [type, name, change, fields.map((field) => field.path)]),
  ).toEqual([
    ["clinked:Group", "acme", "changed", ["blind", "friendlyName"]],
    ["clinked:Group", "gone", "gone", []],
    ["clinked:GroupBranding", "acme", "changed", ["headerColor"]],
    ["clinked:GroupMembers", "acme", "changed", ["members[1]"]],
    ["clinked:GroupProperty", "token", "changed", ["value"]],
  ]);
  expect(drift.at(-1)?.fields).toEqual([
    { path: "value", change: "changed", expected: { kind: "secret" }, found: { kind: "secret" } },
  ]);
});

it("shows what the engine counts, and nothing else that has changed", () => {
  const outputs = { friendlyName: "Acme", lastModified: "2026-01-01", __set: ["friendlyName"], __portal: "a" };
  const event = ended({
    old: { inputs: { friendlyName: "Acme", __provider: "old" }, outputs },
    new: {
      inputs: { friendlyName: "Other", __provider: "new" },
      outputs: { ...outputs, lastModified: "2026-02-02", __portal: "b" },
    },
    detailedDiff: {
      friendlyName: { diffKind: "update", inputDiff: true },
      __provider: { diffKind: "update", inputDiff: true },
    },
  });
  expect(seen([event]).drift[0]?.fields).toEqual([
    {
      path: "friendlyName",
      change: "changed",
      expected: { kind: "value", value: "Acme" },
      found: { kind: "value", value: "Other" },
    },
  ]);
  expect(seen([ended({ op: "same", old: { outputs }, new: { outputs: {} } })])).toMatchObject({
    resources: 1,
    drift: [],
  });
});

it("falls back to the names that differ, and to outputs where the engine says so", () => {
  const states = { old: { inputs: { a: 1 }, outputs: { b: 1 } }, new: { inputs: { a: 2 }, outputs: {} } };
  expect(seen([ended({ ...states, detailedDiff: null, diffs: ["a"] })]).drift[0]?.fields).toMatchObject([
    { path: "a", change: "changed" },
  ]);
  const output = ended({ ...states, detailedDiff: { b: { diffKind: "delete", inputDiff: false } } });
  expect(seen([output]).drift[0]?.fields).toEqual([
    { path: "b", change: "removed", expected: { kind: "value", value: 1 }, found: { kind: "absent" } },
  ]);
  expect(seen([ended({ ...states, detailedDiff: null })]).drift[0]).toMatchObject({ change: "changed", fields: [] });
});

it("takes the word of engines that call every step a refresh", () => {
  const states = { op: "refresh", old: { inputs: { a: 1 }, outputs: {} }, new: { inputs: { a: 2 }, outputs: {} } };
  expect(seen([ended({ ...states, detailedDiff: null })]).drift).toEqual([]);
  expect(seen([ended({ ...states, diffs: ["a"] })]).drift).toMatchObject([
    { change: "changed", fields: [{ path: "a" }] },
  ]);
  expect(seen([ended({ ...states, new: undefined })]).drift).toMatchObject([{ change: "gone" }]);
});

it("leaves stacks and providers out, and names resources of other providers in full", () => {
  const internal = ["pulumi:pulumi:Stack", "pulumi:providers:pulumi-nodejs"].map((type) => ended({ type, op: "same" }));
  const bucket = ended({
    type: "aws:s3/bucket:Bucket",
    urn: "urn:pulumi:prod::acme::a$aws:s3/bucket:Bucket::x::y",
    op: "delete",
  });
  expect(seen([...internal, bucket])).toMatchObject({
    resources: 1,
    drift: [{ type: "aws:s3/bucket:Bucket", name: "x::y", change: "gone", fields: [] }],
  });
});

it("joins errors of one reason, and keeps what the provider says", () => {
  const told: string[] = [];
  const reader = new EventReader((text) => told.push(text));
  const events = [
    said("Preview failed: Clinked login: no.\n\n", "error", urn("b")),
    said("Preview failed: Clinked login: no.", "error", urn("a")),
    said("preview failed", "error", "urn:pulumi:prod::acme::pulumi:pulumi:Stack::acme-prod"),
    said("clinked:Group 1/17 read: failed; its error says why", "info"),
    said("portals: waiting 4 s for Clinked's limit\nportals: 11 requests (1 token, 10 list)\n", "info"),
    said("portals: waiting 4 s for Clinked's limit", "info"),
    said("dots", "info"),
  ];
  for (const event of events) reader.take(event);
  expect(reader.seen()).toMatchObject({
    errors: [{ message: "Clinked login: no.", resources: [{ name: "a" }, { name: "b" }] }],
    messages: ["waiting 4 s for Clinked's limit"],
  });
  expect(reader.seen().errors).toHaveLength(1);
  expect(told).toEqual(["waiting 4 s for Clinked's limit"]);
});

it.each([
  ["friendlyName", ["friendlyName"]],
  ["members[1].permission", ["members", 1, "permission"]],
  ['properties["a.b[0]"]', ["properties", "a.b[0]"]],
  ['["a b"].c', ["a b", "c"]],
  ['a["say \\"x\\""]', ["a", 'say "x"']],
  ["a[", undefined],
])("reads the path %s", (text, steps) => {
  expect(stepsOf(text)).toEqual(steps);
});

it("never shows a secret, on either side, nor what a file holds", () => {
  expect(shownAt({ password: secret }, ["password"])).toEqual({ kind: "secret" });
  expect(shownAt({ members: secret }, ["members", 0, "name"])).toEqual({ kind: "secret" });
  expect(shownAt({ a: { b: [secret, 1] } }, ["a"])).toEqual({ kind: "value", value: { b: ["[secret]", 1] } });
  expect(shownAt({ a: { [SIGNATURE]: "of a later engine", value: "x" } }, ["a"])).toEqual({ kind: "secret" });
  const file = { [SIGNATURE]: "c44067f5952c0a294b673a41bacd8c17", hash: "5e2f", path: "logo.svg", text: "<svg/>" };
  expect(shownAt({ file }, ["file"])).toEqual({ kind: "value", value: { hash: "5e2f", path: "logo.svg" } });
  expect(shownAt({}, ["constructor"])).toEqual({ kind: "absent" });
  const plain = { kind: "value", value: "left in plain text by an import" } as const;
  expect(bothShown(plain, { kind: "secret" })).toEqual([{ kind: "secret" }, { kind: "secret" }]);
  expect(bothShown({ kind: "absent" }, { kind: "secret" })).toEqual([{ kind: "absent" }, { kind: "secret" }]);
});

it("reads a log that is still being written, line by line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "portals-log-"));
  const file = path.join(folder, "events.jsonl");
  const log = new EventLog(file);
  try {
    expect([...log.next()]).toEqual([]);
    const line = JSON.stringify({ sequence: 1, text: "é".repeat(700_000) });
    const bytes = Buffer.from(`${line}\n{"sequence":2}\n{"seq`);
    writeFileSync(file, bytes.subarray(0, 101));
    expect([...log.next()]).toEqual([]);
    appendFileSync(file, bytes.subarray(101));
    expect([...log.next()].map(({ sequence }) => sequence)).toEqual([1, 2]);
    appendFileSync(file, 'uence":3}\n');
    expect([...log.next()].map(({ sequence }) => sequence)).toEqual([3]);
  } finally {
    log.close();
    rmSync(folder, { recursive: true });
  }
});
