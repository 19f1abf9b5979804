import { execFileSync } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portals } from "../../cli/support/drift-bench";
import { commandsOf } from "../../demo/fences";
import { openProvisionBench, type ProvisionBench } from "../../provision/support/provision-bench";

let bench: ProvisionBench;

beforeAll(async () => {
  bench = await openProvisionBench();
  bench.table(["acme", "birch", "cedar"]);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", bench.folder, "-c", "user.name=t", "-c", "user.email=t@t.example", ...args]);
  git("init", "-q");
  git("add", "-f", ".");
  git("commit", "-qm", "start");
}, 900_000);

afterAll(() => bench?.dispose());

/** What each command of docs/provision.md ends with, in its order, for three tenants. */
const codes: readonly (readonly [command: RegExp, code: number])[] = [
  [/ provision --template .* tenants\.csv$/, 2],
  [/ provision up .* tenants\.csv$/, 0],
  [/--only "acme\*" --only birch$/, 0],
  [/--changed-since HEAD$/, 0],
  [/--shard 1\/3$/, 0],
  [/ provision destroy .*--only cedar --yes 1$/, 0],
  [/ provision up .*--refresh --max-deletes 0$/, 0],
  [/--markdown preview\.md$/, 0],
  [/ provision drift .*--json drift\.json$/, 0],
];

it("every command of the guide does what it says", async () => {
  const commands = commandsOf("docs/provision.md").filter((command) => command.startsWith("npx portals"));
  expect(commands).toHaveLength(codes.length);
  for (const [at, command] of commands.entries()) {
    const [pattern, code] = codes[at] ?? [/^$/, 0];
    expect(command).toMatch(pattern);
    const args = command
      .replace(/^npx portals /, "")
      .replaceAll('"', "")
      .split(" ");
    const placed = args.map((arg) => (/\.(ts|csv|md|json)$/.test(arg) ? path.join(bench.folder, arg) : arg));
    const ended = await portals(placed, bench.env);
    expect(ended.code, `${command}\n${ended.stdout}${ended.stderr}`).toBe(code);
  }
  // Destroyed in between, and made again by the up that followed.
  expect(await bench.groups()).toEqual(["Client acme", "Client birch", "Client cedar"]);
}, 600_000);
