import { describe, expect, onTestFinished, test } from "vitest";
import { parseRedisAddress } from "../../provider/src/http/redis-window-address";
import { RedisServer } from "../../provider/src/http/redis-window-server";
import { budgetOf, stateFile, takeMany } from "../http/support/budgets";
import { type FakeClock, fakeClock } from "../http/support/fake-clock";
import { linesLog } from "../http/support/lines";
import { tempFolder } from "../http/support/temp-folder";
import { installed, type Redis, type RedisOptions, requireServer, startRedis } from "./redis";

requireServer();

const secret = "hunter22-of-redis";

describe.each(installed)("%s", (name) => {
  test("a server that is not there is told once, and the processes of the machine share the limit", async () => {
    const redis = await started(name, { password: secret });
    await redis.kill();
    const clock = fakeClock();
    const folder = tempFolder();
    const [one, two] = [served(redis, clock), served(redis, clock)];
    const first = budgetOf(clock, { server: one.server, file: stateFile(folder) });
    const second = budgetOf(clock, { server: two.server, file: stateFile(folder) });
    await takeMany(first.budget, clock, 10, []);
    const from = clock.now();
    await second.budget.take();
    expect(clock.now() - from).toBe(1000);
    expect(one.lines).toEqual([
      `warning: the request budget at 127.0.0.1:${redis.port} (PORTALS_BUDGET_URL) cannot be used (ECONNREFUSED). From now ` +
        "on only the processes of this machine share the limit, and several machines together may exceed it. Check the " +
        "address and the server; it is tried again every 30 s.",
    ]);
    expect(two.lines).toHaveLength(1);
  });

  test("a wrong password is told without it", async () => {
    const redis = await started(name, { password: secret });
    const clock = fakeClock();
    const { server, lines } = served({ ...redis, url: redis.url.replace(secret, "another-secret") }, clock);
    await budgetOf(clock, { server }).budget.take();
    expect(lines).toEqual([expect.stringMatching(/cannot be used \(WRONGPASS/)]);
    expect(lines.join()).not.toMatch(/another-secret|hunter22/);
  });

  test("a user of the server needs the commands that docs/budget.md names, and no others", async () => {
    const redis = await started(name);
    const commands = "+eval +evalsha +time +pexpire +@hash +@sortedset";
    await redis.say(`ACL SETUSER portals on >${secret} ~pulumi-portals:* ${commands}`);
    const clock = fakeClock();
    const { server, lines } = served({ ...redis, url: redis.url.replace("//", `//portals:${secret}@`) }, clock);
    const { budget } = budgetOf(clock, { server, windowMs: 60_000 });
    await takeMany(budget, clock, 9, []);
    budget.penalize(1);
    await redis.dropClients();
    // Over the new connection it tells the server again what it has sent.
    await budget.take();
    expect(budget.peakPercent).toBe(100);
    expect(lines).toEqual([]);
  });

  test("what was sent by the server's leave still counts when the server is lost", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const file = stateFile(tempFolder());
    const { budget } = budgetOf(clock, { server, file, windowMs: 60_000 });
    await takeMany(budget, clock, 8, []);
    expect(file.db.prepare("SELECT name FROM sqlite_master WHERE name = 'budget_sent'").all()).toEqual([]);
    await redis.kill();
    const from = clock.now();
    await takeMany(budget, clock, 3, []);
    expect(clock.now() - from).toBe(60_000);
    expect(lines).toEqual([expect.stringMatching(/^warning: .*cannot be used/)]);
  });

  test("it comes back to a server that comes back, and brings along what it sent meanwhile", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const { budget } = budgetOf(clock, { server, file: stateFile(tempFolder()), windowMs: 3_600_000 });
    await takeMany(budget, clock, 2, []);
    await redis.kill();
    await takeMany(budget, clock, 3, []);
    const again = await started(name, { port: redis.port });
    clock.set(clock.now() + 29_000);
    expect(server.isUp).toBe(false);
    clock.set(clock.now() + 1_000);
    expect(server.isUp).toBe(false);
    await expect.poll(() => server.isUp).toBe(true);
    await budget.take();
    expect(lines.slice(1)).toEqual([
      `the request budget at 127.0.0.1:${again.port} (PORTALS_BUDGET_URL) is back: machines share the limit again`,
    ]);
    // Another machine finds all six.
    const other = budgetOf(clock, { server: served(again, clock).server, windowMs: 3_600_000 });
    await takeMany(other.budget, clock, 4, []);
    expect(other.budget).toMatchObject({ waits: 0, peakPercent: 100 });
  });

  test("a server that has hung holds nobody up for longer than 2 s", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const { budget } = budgetOf(clock, { server, file: stateFile(tempFolder()) });
    await budget.take();
    redis.freeze();
    await budget.take();
    expect(lines).toEqual([expect.stringMatching(/cannot be used \(no answer within 2 s\)/)]);
    redis.thaw();
  });

  test("a connection that the server has closed is made anew, without a word", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const { budget } = budgetOf(clock, { server });
    await budget.take();
    await redis.dropClients();
    await budget.take();
    expect(lines).toEqual([]);
    expect(budget.peakPercent).toBe(20);
  });

  test("a server that starts anew between two requests is told what it has forgotten", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const { budget } = budgetOf(clock, { server });
    await takeMany(budget, clock, 5, []);
    await redis.kill();
    await started(name, { port: redis.port });
    await budget.take();
    expect(budget.peakPercent).toBe(60);
    expect(lines).toEqual([]);
  });

  test("without server and file each process counts alone, after a warning of each", async () => {
    const redis = await started(name);
    const clock = fakeClock();
    const { server, lines } = served(redis, clock);
    const file = stateFile(tempFolder());
    const local = budgetOf(clock, { server, file });
    await redis.kill();
    file.close();
    const times: number[] = [];
    await takeMany(local.budget, clock, 12, times);
    expect(times).toHaveLength(12);
    expect([...lines, ...local.lines]).toEqual([
      expect.stringContaining("PORTALS_BUDGET_URL"),
      expect.stringMatching(/state\.db failed.*counts alone.*PORTALS_STATE_DIR/),
    ]);
  });
});

async function started(name: string, options?: RedisOptions): Promise<Redis> {
  const redis = await startRedis(name, options);
  onTestFinished(() => redis.close());
  return redis;
}

function served({ url }: Redis, clock: FakeClock) {
  const { log, lines } = linesLog();
  const server = new RedisServer(parseRedisAddress(url), clock, log);
  onTestFinished(() => server.close());
  return { server, lines };
}
