import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openStateFile, type StateFile, stateFolder, withoutSqliteWarning } from "../../provider/src/http/state-file";
import { linesLog } from "./support/lines";
import { tempFolder } from "./support/temp-folder";

function open(folder: string): { file: StateFile; lines: string[] } {
  const { log, lines } = linesLog();
  const file = openStateFile({ PORTALS_STATE_DIR: folder }, log);
  if (file === undefined) throw new Error(`not opened: ${lines.join()}`);
  onTestFinished(() => file.close());
  return { file, lines };
}

test("the file and its folder are made for this user only", () => {
  const folder = join(tempFolder(), "a", "b");
  const { file, lines } = open(folder);
  expect(lines).toEqual([]);
  expect(file.path).toBe(join(folder, "state.db"));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(file.path).mode & 0o777).toBe(0o600);
  file.transaction(() => file.db.exec("CREATE TABLE t (n)"));
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  expect(file.db.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(file.db.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 1 });
  expect(file.db.prepare("PRAGMA busy_timeout").get()).toEqual({ timeout: 5000 });
});

test("it lies in the cache folder of the user unless PORTALS_STATE_DIR places it", () => {
  expect(stateFolder({ PORTALS_STATE_DIR: "/s", XDG_CACHE_HOME: "/x", HOME: "/h" }, "linux")).toBe("/s");
  expect(stateFolder({ XDG_CACHE_HOME: "/x", HOME: "/h" }, "linux")).toBe("/x/pulumi-portals");
  expect(stateFolder({ XDG_CACHE_HOME: "relative", HOME: "/h" }, "linux")).toBe("/h/.cache/pulumi-portals");
  expect(stateFolder({ HOME: "/h" }, "darwin")).toBe("/h/Library/Caches/pulumi-portals");
  expect(stateFolder({ LOCALAPPDATA: "/l", USERPROFILE: "/u" }, "win32")).toBe("/l/pulumi-portals");
});

test("a transaction is whole or not at all, joins an outer one and is seen by other handles", () => {
  const folder = tempFolder();
  const { file } = open(folder);
  const { file: other } = open(folder);
  const rows = () => other.db.prepare("SELECT n FROM t ORDER BY n").all();
  file.db.exec("CREATE TABLE t (n)");
  const insert = file.db.prepare("INSERT INTO t VALUES (?)");
  expect(
    file.transaction(() => {
      insert.run(1);
      return file.transaction(() => {
        insert.run(2);
        return "done";
      });
    }),
  ).toBe("done");
  expect(() =>
    file.transaction(() => {
      insert.run(3);
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(rows()).toEqual([{ n: 1 }, { n: 2 }]);
  file.transaction(() => insert.run(4));
  expect(rows()).toHaveLength(3);
});

test("closing twice is no error", () => {
  const { file } = open(tempFolder());
  file.close();
  file.close();
  expect(file.db.isOpen).toBe(false);
});

test("a place that cannot be written gives one warning with the loss and the variable", () => {
  const blocked = join(tempFolder(), "file");
  writeFileSync(blocked, "");
  const { log, lines } = linesLog();
  expect(openStateFile({ PORTALS_STATE_DIR: join(blocked, "sub") }, log)).toBeUndefined();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^warning: cannot use .*budget is not shared.*create is not remembered.*PORTALS_STATE_DIR/);
});

test("a folder in place of the file is a warning as well", () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "state.db"));
  const { log, lines } = linesLog();
  expect(openStateFile({ PORTALS_STATE_DIR: folder }, log)).toBeUndefined();
  expect(lines).toHaveLength(1);
});

test("a file that is no database is moved aside, each time under a new name", () => {
  const folder = tempFolder();
  const path = join(folder, "state.db");
  for (const n of [1, 2]) {
    writeFileSync(path, `this is no database ${n} `.repeat(100));
    const { file, lines } = open(folder);
    expect(lines).toEqual([expect.stringMatching(/^warning: .*was damaged and is now .*\.corrupt-\d.*forgotten/)]);
    file.transaction(() => file.db.exec("CREATE TABLE t (n)"));
    file.close();
    expect(readFileSync(`${path}.corrupt-${n}`, "utf8")).toContain(`no database ${n}`);
  }
});

test("damage in the middle of the file is found", () => {
  const folder = tempFolder();
  const { file } = open(folder);
  file.db.exec("CREATE TABLE t (n TEXT); CREATE INDEX i ON t (n)");
  const insert = file.db.prepare("INSERT INTO t VALUES (?)");
  file.transaction(() => {
    for (let n = 0; n < 500; n += 1) insert.run(`row ${n} ${"x".repeat(50)}`);
  });
  file.close();
  const bytes = readFileSync(file.path);
  bytes.fill(0xa5, 4096 * 2, 4096 * 4);
  writeFileSync(file.path, bytes);
  const { file: fresh, lines } = open(folder);
  expect(lines).toEqual([expect.stringContaining("was damaged")]);
  expect(fresh.db.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 't'").get()).toEqual({ n: 0 });
  expect(existsSync(`${file.path}.corrupt-1`)).toBe(true);
});

test("only the warning about SQLite is kept back, and only while it loads", () => {
  const warned = vi.spyOn(process, "emitWarning").mockReturnValue(undefined);
  onTestFinished(() => warned.mockRestore());
  const loaded = withoutSqliteWarning(() => {
    process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
    process.emitWarning("SQLite is an experimental feature", { type: "ExperimentalWarning" });
    process.emitWarning("Something else is experimental", "ExperimentalWarning");
    process.emitWarning("SQLite is deprecated", "DeprecationWarning");
    return 1;
  });
  process.emitWarning("SQLite is an experimental feature", "ExperimentalWarning");
  expect(loaded).toBe(1);
  expect(warned.mock.calls).toEqual([
    ["Something else is experimental", "ExperimentalWarning"],
    ["SQLite is deprecated", "DeprecationWarning"],
    ["SQLite is an experimental feature", "ExperimentalWarning"],
  ]);
});
