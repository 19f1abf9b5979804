import { afterEach, expect, test, vi } from "vitest";
import { createLog, type LogLevel } from "../../provider/src/http/log";
import { Redactor } from "../../provider/src/http/redact";

afterEach(() => vi.restoreAllMocks());

function written(level: LogLevel | undefined, env: NodeJS.ProcessEnv = {}): string[] {
  const lines: string[] = [];
  const log = createLog({ level, env, write: (line) => lines.push(line) });
  log.debug("d");
  log.info("i");
  log.warn("w");
  return lines;
}

test("the level decides what is written; PORTALS_LOG is the default, info when it says nothing known", () => {
  expect(written("silent")).toEqual([]);
  expect(written("warn")).toEqual(["warning: w"]);
  expect(written("info")).toEqual(["i", "warning: w"]);
  expect(written("debug")).toEqual(["d", "i", "warning: w"]);
  expect(written(undefined, { PORTALS_LOG: "DEBUG" })).toHaveLength(3);
  expect(written(undefined, { PORTALS_LOG: "loud" })).toHaveLength(2);
  expect(written(undefined)).toHaveLength(2);
});

test("one call is one line on stdout, with its prefix and without secrets", () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const redactor = new Redactor();
  redactor.add("hunter22");
  createLog({ level: "info", redactor }).info("first\n  second hunter22");
  expect(write.mock.calls).toEqual([["portals: first second [secret]\n"]]);
});
