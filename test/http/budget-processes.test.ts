import { expect, test } from "vitest";
import { budgetOf, stateFile, takeMany } from "./support/budgets";
import { child } from "./support/child";
import { fakeClock } from "./support/fake-clock";
import { tempFolder } from "./support/temp-folder";

const windowMs = 600_000;

test("four processes that want 80 requests get the 50 of the window; killed, they leave nothing locked", async () => {
  const folder = tempFolder();
  const children = [1, 2, 3, 4].map(() => child("take-child.ts", { PORTALS_STATE_DIR: folder, COUNT: "20" }));
  const granted = () => children.flatMap(({ lines }) => lines).filter((line) => line === "granted").length;
  // Who must wait says so after its last grant, so at least two of four are heard.
  const waiting = children.map((one) => one.line("info ").catch(() => undefined));
  await Promise.race(waiting);
  while (granted() < 50)
    await Promise.race(children.map((one) => new Promise((next) => one.process.stdout?.once("data", next))));
  const file = stateFile(folder);
  expect(file.db.prepare("SELECT count(*) AS n FROM budget_sent").get()).toEqual({ n: 50 });

  await Promise.all(children.map((one) => one.kill()));
  expect(granted()).toBe(50);

  // The window turns: their tickets are void by then, and the whole limit is free.
  const clock = fakeClock(Date.now() + windowMs);
  const { budget, lines } = budgetOf(clock, { file, limit: 50, windowMs });
  const before = clock.now();
  await takeMany(budget, clock, 50, []);
  expect(clock.now()).toBe(before);
  expect(lines).toEqual([]);
});

test("the tickets of killed processes hold up the others for 20 s at most", async () => {
  const folder = tempFolder();
  const one = child("take-child.ts", { PORTALS_STATE_DIR: folder, COUNT: "60" });
  await one.line("info ");
  await one.kill();
  const file = stateFile(folder);
  expect(file.db.prepare("SELECT count(*) AS n FROM budget_ticket").get()).toEqual({ n: 1 });
  // As if its requests were long ago, but not its ticket.
  file.db.exec("DELETE FROM budget_sent");
  const clock = fakeClock(Date.now());
  const { budget } = budgetOf(clock, { file, limit: 50, windowMs });
  const before = clock.now();
  await takeMany(budget, clock, 50, []);
  expect(clock.now() - before).toBeLessThanOrEqual(20_000);
});

test("a process killed inside a transaction leaves neither a lock nor half a change", async () => {
  const folder = tempFolder();
  const one = child("lock-child.ts", { PORTALS_STATE_DIR: folder });
  await one.line("inside");
  await one.kill();
  const file = stateFile(folder);
  file.transaction(() => file.db.exec("CREATE TABLE mine (n)"));
  expect(file.db.prepare("SELECT name FROM sqlite_master WHERE name IN ('half_done', 'mine')").all()).toEqual([
    { name: "mine" },
  ]);
});
