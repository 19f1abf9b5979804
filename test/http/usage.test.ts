import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Usage, writeUsageFile } from "../../provider/src/http/usage";
import { tempFolder } from "./support/temp-folder";

test("the summary adds up requests, retries, waits and what bulk read saved", () => {
  const usage = new Usage();
  usage.count("token");
  usage.count("read");
  usage.count("read");
  usage.count("list");
  usage.count("write");
  usage.retry();
  usage.wait(1500);
  usage.wait(0);
  usage.saved(40);
  const budget = { name: "Clinked", waitedMs: 2500, waits: 3, peakPercent: 12.4 };
  usage.watch(budget);
  usage.watch(budget);
  expect(usage.summary()).toEqual({
    requests: { token: 1, read: 2, list: 1, write: 1 },
    total: 5,
    retries: 1,
    waits: 4,
    waitedMs: 4000,
    saved: 40,
    limitPercent: 12.4,
    limits: [{ name: "Clinked", percent: 12.4, waits: 3, waitedMs: 2500 }],
  });
  expect(usage.line()).toBe(
    "5 requests (1 token, 2 read, 1 list, 1 write), 40 saved by bulk read, 1 retry, 4 waits of 4.0 s in all, at most 12 % of the limit",
  );
  expect(new Usage().line()).toBe("0 requests");
});

test("each limit has a share of its own, and a service without a limit has none", () => {
  const usage = new Usage();
  usage.watch({ name: "Clinked", waitedMs: 0, waits: 0, peakPercent: 35.123 });
  usage.watch({ name: "ClickUp", waitedMs: 61_000.4, waits: 1, peakPercent: 90 });
  usage.watch({ name: "WorkDrive", waitedMs: 0, waits: 0 });
  expect(usage.summary()).toMatchObject({
    limitPercent: 90,
    limits: [
      { name: "Clinked", percent: 35.12, waits: 0, waitedMs: 0 },
      { name: "ClickUp", percent: 90, waits: 1, waitedMs: 61_000 },
      { name: "WorkDrive", waits: 0, waitedMs: 0 },
    ],
  });
  expect(usage.line()).toBe(
    "0 requests, 1 wait of 61.0 s in all, at most 35 % of Clinked's limit, at most 90 % of ClickUp's limit",
  );
});

test("each process adds its line to the usage file", () => {
  const path = join(tempFolder(), "deep", "usage.jsonl");
  const usage = new Usage();
  writeUsageFile(path, usage.summary());
  usage.count("read");
  writeUsageFile(path, usage.summary());
  const lines = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({ pid: process.pid, total: 1, requests: { read: 1 } });
});
