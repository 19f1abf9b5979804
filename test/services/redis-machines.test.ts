import { join } from "node:path";
import { createClient } from "@redis/client";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Child } from "../http/support/child";
import { drive, fourProcesses, sandboxOf, usageOf } from "../http/support/drive";
import { tempFolder } from "../http/support/temp-folder";
import { installed, type Redis, type RedisOptions, requireServer, startRedis } from "./redis";

requireServer();

/** A window of 20 requests that does not turn while a test runs. */
const slow = { PORTALS_MAX_CAPACITY: "1" };
const fast = { PORTALS_CLOCK_FACTOR: "300" };

describe.each(installed)("%s", (name) => {
  test("two machines with one PORTALS_EGRESS share the window, a third does not; each folder is a machine", async () => {
    const { sandbox, env } = await opened(name);
    const one = drive(sandbox, { requests: 14, env });
    expect((await usageOf(one)).limitPercent).toBe(0.75);
    const elsewhere = drive(sandbox, { requests: 14, env: { ...env, PORTALS_EGRESS: "home" } });
    expect((await usageOf(elsewhere)).waits).toBe(0);
    const two = drive(sandbox, { requests: 14, env });
    expect(await two.line("info ")).toMatch(
      /20 of the 2000 requests that the service allows in 300 s are used by the machines that share PORTALS_BUDGET_URL\. .*PORTALS_MAX_CAPACITY/,
    );
    // The token counts as well: 15 of the first machine leave five to the second.
    await expect.poll(() => answered(two)).toBe(4);
    expect(await sandbox.control.counts("clinked")).toMatchObject({ total: 35, limited: 0 });
  });

  test("two credentials of one address share Clinked's window", async () => {
    const { sandbox, env } = await opened(name);
    const folder = tempFolder();
    await usageOf(drive(sandbox, { requests: 14, folder, env }));
    // Another login: user name and password, and no file of the machine, so that the server alone connects them.
    const login = { CLINKED__ACME__BASE_URL: sandbox.url, CLINKED__ACME__USERNAME: sandbox.username };
    const acme = { ...env, ...login, CLINKED__ACME__PASSWORD: sandbox.password, CONNECTION: "acme" };
    const other = drive(sandbox, { requests: 14, env: acme });
    await other.line("info ");
    await expect.poll(() => answered(other)).toBe(4);
    expect((await sandbox.control.counts("clinked")).total).toBe(20);
  });

  test("what is kept names nobody, and ends by itself", async () => {
    const { sandbox, env, redis } = await opened(name);
    const process = drive(sandbox, { requests: 3, env });
    await usageOf(process);
    expect(await process.line("client ")).toBe("client loaded");
    const client = await createClient({ url: redis.url, RESP: 2 }).connect();
    onTestFinished(() => client.destroy());
    const keys = await client.keys("*");
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).toMatch(/^pulumi-portals:\{[0-9a-f]{24}\}:(sent|state|tickets)$/);
      expect(await client.pTTL(key)).toBeGreaterThan(0);
    }
    const members = (await client.zRange(keys.find((key) => key.endsWith(":sent")) ?? "", 0, -1)).join();
    for (const word of ["office", "clinked", sandbox.clientId, sandbox.clientSecret]) {
      expect(keys.join() + members).not.toContain(word);
    }
  });

  test("with TLS: a certificate of one's own authority is taken, one of a stranger is not", async () => {
    const certificates = join(__dirname, "..", "http", "tls");
    const { sandbox, env } = await opened(name, { certificates, password: "hunter22" });
    const trusted = { ...env, NODE_EXTRA_CA_CERTS: join(certificates, "ca.pem") };
    const [known, strange] = [drive(sandbox, { requests: 3, env: trusted }), drive(sandbox, { requests: 3, env })];
    await Promise.all([known, strange].map(usageOf));
    expect(known.lines.filter((line) => line.startsWith("warn "))).toEqual([]);
    expect(strange.lines.filter((line) => line.startsWith("warn "))).toEqual([
      expect.stringMatching(/\(PORTALS_BUDGET_URL\) cannot be used \((SELF_SIGNED_CERT|UNABLE_TO_VERIFY)/),
    ]);
    expect([...known.lines, ...strange.lines].join()).not.toContain("hunter22");
  });

  test("its connection keeps no process alive", async () => {
    const { sandbox, env } = await opened(name);
    const process = drive(sandbox, { requests: 3, env });
    const ended = new Promise((resolve) => process.process.once("exit", (code) => resolve(code)));
    await usageOf(process);
    expect(await ended).toBe(0);
  });

  test("a process that is killed while it waits holds the others up for 20 s at most", async () => {
    const { sandbox, env, redis } = await opened(name);
    const waiting = { ...env, ...fast };
    const client = await createClient({ url: redis.url, RESP: 2 }).connect();
    onTestFinished(() => client.destroy());
    const dying = drive(sandbox, { requests: 60, env: waiting });
    await dying.line("info ");
    await dying.kill();
    const [tickets = ""] = await client.keys("*:tickets");
    expect(await client.hLen(tickets)).toBe(1);
    // As if its requests were long ago, but not its ticket.
    await client.del(tickets.replace("tickets", "sent"));
    const usage = await usageOf(drive(sandbox, { requests: 19, env: waiting }));
    expect(usage.waitedMs).toBeLessThanOrEqual(25_000);
    expect(usage.total).toBe(20);
  });

  test("a server that is killed in the middle: all requests pass, within the limit of the machine", async () => {
    const { sandbox, env, redis } = await opened(name);
    const process = drive(sandbox, { requests: 60, env: { ...env, ...fast } });
    await process.line("info ");
    await redis.kill();
    const usage = await usageOf(process);
    expect(usage).toMatchObject({ total: 61, retries: 0, limitPercent: 1 });
    const warnings = process.lines.filter((line) => line.startsWith("warn "));
    expect(warnings).toEqual([expect.stringMatching(/PORTALS_BUDGET_URL.*cannot be used.*processes of this machine/)]);
    expect(await sandbox.control.counts("clinked")).toMatchObject({ total: 61, limited: 0 });
  });

  test("four machines send 800 requests through a limit of 222, and none is refused", async () => {
    const { sandbox, env } = await opened(name);
    await sandbox.control.setLimits({ count: 222 });
    const folders = { ...env, ...fast, PORTALS_MAX_CAPACITY: "10" };
    const { counts, usages } = await fourProcesses(sandbox, { requests: 800, env: folders });
    expect(counts).toMatchObject({ total: 804, limited: 0 });
    expect(usages.reduce((sum, { waits }) => sum + waits, 0)).toBeGreaterThan(0);
  });
});

const answered = ({ lines }: Child) => lines.filter((line) => line === "answered").length;

async function opened(name: string, options?: RedisOptions) {
  const redis: Redis = await startRedis(name, options);
  onTestFinished(() => redis.close());
  const sandbox = await sandboxOf({ clockFactor: 300 });
  return { redis, sandbox, env: { ...slow, PORTALS_BUDGET_URL: redis.url } };
}
