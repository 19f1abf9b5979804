import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { quietHome } from "../../provider/src/cli/engine/quiet-home";

let folder: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "portals-home-test-"));
  home = path.join(folder, ".pulumi");
  mkdirSync(path.join(home, "logs"), { recursive: true });
  mkdirSync(path.join(home, "plugins"));
  writeFileSync(path.join(home, "credentials.json"), "{}");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(process.platform === "win32")("has all that the user's home has, and no folder for a log", () => {
  const quiet = quietHome({ HOME: folder, KEPT: "1" });
  const own = quiet.env.PULUMI_HOME ?? "";
  expect(quiet.env).toEqual({ HOME: folder, KEPT: "1", PULUMI_HOME: own });
  expect(readdirSync(own).sort()).toEqual(["credentials.json", "logs", "plugins"]);
  expect(statSync(path.join(own, "logs")).isFile()).toBe(true);
  writeFileSync(path.join(own, "plugins", "new"), "kept");
  writeFileSync(path.join(own, "credentials.json"), '{"current":"x"}');

  quiet.remove();
  quiet.remove();
  expect(existsSync(own)).toBe(false);
  expect(readFileSync(path.join(home, "plugins", "new"), "utf8")).toBe("kept");
  expect(readFileSync(path.join(home, "credentials.json"), "utf8")).toBe('{"current":"x"}');
  expect(statSync(path.join(home, "logs")).isDirectory()).toBe(true);
});

it("leaves a home that is wanted with its log, and one that is not there yet", () => {
  for (const env of [{ PULUMI_HOME: home, PORTALS_ENGINE_LOG: "on" }, { PULUMI_HOME: path.join(folder, "none") }]) {
    const quiet = quietHome(env);
    expect(quiet.env).toBe(env);
    quiet.remove();
  }
  expect(readdirSync(home).sort()).toEqual(["credentials.json", "logs", "plugins"]);
});
