import { describe, expect, test } from "vitest";
import { fixedToken, TokenSource } from "../../provider/src/http/token";
import { bench, create, failure, read, update } from "./support/client";
import { type Answer, json } from "./support/server";

const get = { operation: read, path: { account: "1" } };
const post = { operation: create, body: { name: "a" } };
const put = { operation: update, path: { group: "1" }, body: { name: "a" } };

/** Answers the first n requests with `answer`, all others with an empty object. */
const first =
  (n: number, answer: Answer): Answer =>
  (seen, response, count) =>
    count <= n ? answer(seen, response, count) : json(response, 200, { count });

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_seen, response) =>
    json(response, code, { message: "no" }, headers);

const cut: Answer = (_seen, response) => response.socket?.destroy();

describe.each([502, 503, 504])("status %i", (code) => {
  test("is tried again when the operation may be repeated", async () => {
    for (const call of [get, put]) {
      const { client, clock, usage } = await bench(first(3, status(code)));
      expect((await client.call(call)).body).toEqual({ count: 4 });
      expect(clock.sleeps).toHaveLength(3);
      clock.sleeps.forEach((ms, n) => {
        expect(ms).toBeLessThanOrEqual(500 * 2 ** n);
      });
      expect(usage.summary()).toMatchObject({ total: 4, retries: 3, waits: 3 });
    }
  });

  test("ends after five requests", async () => {
    const { client, server, budget } = await bench(first(99, status(code)));
    expect(await failure(client.call(get))).toMatchObject({ kind: "unavailable", status: code, ambiguous: false });
    expect(server.seen).toHaveLength(5);
    expect(budget.taken).toBe(5);
  });

  test("is not tried again for a POST, which may have been applied", async () => {
    const { client, server } = await bench(first(1, status(code)));
    const error = await failure(client.call(post));
    expect(error).toMatchObject({ kind: "unavailable", status: code, ambiguous: true });
    expect(error.nextStep).toContain("look in the portal");
    expect(server.seen).toHaveLength(1);
  });
});

describe.each([500, 408, 520, 527])("status %i", (code) => {
  test("is tried again for a read", async () => {
    const { client, clock, server } = await bench(first(2, status(code)));
    expect((await client.call(get)).body).toEqual({ count: 3 });
    expect(clock.sleeps).toHaveLength(2);
    expect(server.seen).toHaveLength(3);
  });

  test("is not tried again for a write; after a POST it is ambiguous", async () => {
    const { client, server } = await bench(status(code));
    expect(await failure(client.call(put))).toMatchObject({ kind: "unavailable", ambiguous: false });
    expect(await failure(client.call(post))).toMatchObject({ kind: "unavailable", ambiguous: true });
    expect(server.seen).toHaveLength(2);
  });
});

test.each([501, 519, 528])("status %i is not tried again", async (code) => {
  const { client, server } = await bench(status(code));
  expect((await failure(client.call(get))).kind).toBe("unavailable");
  expect(server.seen).toHaveLength(1);
});

test("an operation says itself whether it may be repeated", async () => {
  const { client, server } = await bench(first(1, status(503)));
  await client.call({ ...post, operation: { ...create, repeatable: true } });
  expect(server.seen).toHaveLength(2);
  const other = await bench(first(1, status(503)));
  expect((await failure(other.client.call({ ...put, operation: { ...update, repeatable: false } }))).ambiguous).toBe(
    true,
  );
});

test("the backoff doubles up to 30 s", async () => {
  const { client, server, clock, usage } = await bench(status(503), {
    attempts: 12,
    timeouts: { callMs: 3_600_000 },
  });
  await failure(client.call(get));
  expect(server.seen).toHaveLength(12);
  expect(usage.summary()).toMatchObject({ retries: 11, waits: 11 });
  expect(usage.summary().waitedMs).toBeLessThanOrEqual(11 * 30_000);
  expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(15_000);
});

test("a long wait before a retry is told once, and then every 15 s", async () => {
  const { client, clock, lines } = await bench(first(1, status(503, { "retry-after": "40" })));
  const start = clock.now();
  await client.call(get);
  expect(clock.now() - start).toBe(40_000);
  expect(lines.filter((line) => /Trying again|still waiting/.test(line))).toEqual([
    expect.stringMatching(/503.* Trying again in 40 s$/),
    "accounts-get: still waiting, the next try in 25 s",
    "accounts-get: still waiting, the next try in 10 s",
  ]);
});

test("Retry-After is honoured, in seconds and as a date", async () => {
  const { client, clock, lines } = await bench(first(1, status(503, { "retry-after": "7" })));
  await client.call(get);
  expect(clock.sleeps).toEqual([7000]);
  expect(lines.filter((line) => line.includes("Trying again in 7 s"))).toHaveLength(1);

  const dated = await bench((_seen, response, n) => {
    if (n > 1) return json(response, 200, {});
    const at = Math.ceil(dated.clock.now() / 1000) * 1000 + 9000;
    json(response, 503, {}, { "retry-after": new Date(at).toUTCString() });
  });
  await dated.client.call(get);
  expect(dated.clock.sleeps).toHaveLength(1);
  expect(dated.clock.sleeps[0]).toBeGreaterThanOrEqual(9000);
  expect(dated.clock.sleeps[0]).toBeLessThan(10_000);
});

test("a Retry-After beyond the time of the call fails at once instead of waiting for nothing", async () => {
  const { client, clock, server } = await bench(status(503, { "retry-after": "600" }));
  expect((await failure(client.call(get))).kind).toBe("unavailable");
  expect(clock.sleeps).toEqual([]);
  expect(server.seen).toHaveLength(1);
});

describe("429", () => {
  test("is tried again for every method, and the whole budget pauses", async () => {
    for (const call of [get, put, post]) {
      const { client, budget, usage } = await bench(first(2, status(429, { "retry-after": "4" })));
      expect((await client.call(call)).body).toEqual({ count: 3 });
      expect(budget.penalties).toEqual([4000, 4000]);
      expect(usage.summary()).toMatchObject({ total: 3, retries: 2 });
    }
  });

  test("without Retry-After the pause is X-RateLimit-Reset, else it outlasts a window of 5 minutes", async () => {
    const one = await bench((_seen, response, n) => {
      if (n > 1) return json(response, 200, {});
      json(response, 429, {}, { "x-ratelimit-reset": String(one.clock.now() / 1000 + 30) });
    });
    await one.client.call(get);
    expect(one.budget.penalties).toEqual([30_000]);
    const two = await bench(first(4, status(429)));
    await two.client.call(get);
    expect(two.budget.penalties).toEqual([5_000, 60_000, 120_000, 120_000]);
  });

  test("a pause is no longer than one call may last, and five refusals are enough", async () => {
    const { client, budget, server } = await bench(status(429, { "retry-after": "86400" }));
    const error = await failure(client.call(post));
    expect(error).toMatchObject({ kind: "blocked", ambiguous: false });
    expect(error.nextStep).toContain("Wait 86400 s");
    expect(budget.penalties).toEqual([120_000, 120_000, 120_000, 120_000]);
    expect(server.seen).toHaveLength(5);
  });
});

describe("a cut connection", () => {
  test("is tried again when the operation may be repeated", async () => {
    const { client, server } = await bench(first(2, cut));
    expect((await client.call(put)).body).toEqual({ count: 3 });
    expect(server.seen).toHaveLength(3);
  });

  test("leaves a POST ambiguous, sent once", async () => {
    const { client, server } = await bench(first(1, cut));
    const error = await failure(client.call(post));
    expect(error).toMatchObject({ kind: "unavailable", ambiguous: true });
    expect(error.message).toContain("no complete answer (UND_ERR_SOCKET)");
    expect(server.seen).toHaveLength(1);
  });

  test("in the middle of an answer counts as none", async () => {
    const half: Answer = (_seen, response) => {
      response.writeHead(201, { "content-type": "application/json", "content-length": "100" });
      response.write('{"id":', () => response.socket?.destroy());
    };
    const { client } = await bench(first(1, half));
    expect((await client.call(get)).body).toEqual({ count: 2 });
    const other = await bench(first(1, half));
    expect((await failure(other.client.call(post))).ambiguous).toBe(true);
  });
});

describe("deadlines", () => {
  const silent: Answer = () => undefined;
  const stalling: Answer = (_seen, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("{");
  };

  // The transport looks at these two every half second only, so their four calls wait together.
  test("no answer in time, or one that stops: a read is repeated, a POST is ambiguous", async () => {
    const timeouts = { headersMs: 40, bodyMs: 40 };
    const [silentGet, silentPost, stallingGet, stallingPost] = await Promise.all(
      [silent, silent, stalling, stalling].map((answer) => bench(first(1, answer), { timeouts })),
    );
    const [one, two, three, four] = await Promise.all([
      silentGet?.client.call(get),
      failure(silentPost?.client.call(post) ?? Promise.resolve()),
      stallingGet?.client.call(get),
      failure(stallingPost?.client.call(post) ?? Promise.resolve()),
    ]);
    expect([one?.body, three?.body]).toEqual([{ count: 2 }, { count: 2 }]);
    expect(two).toMatchObject({ kind: "unavailable", ambiguous: true });
    expect(two.message).toContain("UND_ERR_HEADERS_TIMEOUT");
    expect(four).toMatchObject({ kind: "unavailable", ambiguous: true });
    expect(four.message).toContain("UND_ERR_BODY_TIMEOUT");
  });

  test("the whole call ends in time", async () => {
    const { client, server } = await bench(silent, { timeouts: { callMs: 150 } });
    const error = await failure(client.call(get));
    expect(error.message).toContain("within the time of one call");
    expect(error.ambiguous).toBe(false);
    expect((await failure(client.call(post))).ambiguous).toBe(true);
    expect(server.seen).toHaveLength(2);
  });

  test("a large body has more time", async () => {
    const late = first(1, status(503, { "retry-after": "20" }));
    const { client } = await bench(late, { timeouts: { callMs: 10_000 } });
    expect((await failure(client.call(get))).status).toBe(503);
    const { client: patient } = await bench(late, { timeouts: { callMs: 10_000 } });
    expect((await patient.call({ ...get, extraMs: 20_000 })).body).toEqual({ count: 2 });
  });

  test("waiting for the budget does not count", async () => {
    const { client, clock, budget } = await bench(first(1, status(503)), { timeouts: { callMs: 10_000 } });
    budget.take = () => clock.sleep(600_000);
    expect((await client.call(get)).body).toEqual({ count: 2 });
  });
});

describe("an answer that cannot be read", () => {
  const html: Answer = (_seen, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<html>Sign in to the network</html>");
  };

  test("is asked for again when the operation may be repeated", async () => {
    const { client } = await bench(first(1, html));
    expect((await client.call(get)).body).toEqual({ count: 2 });
    const always = await bench(html, { attempts: 2 });
    const error = await failure(always.client.call(get));
    expect(error).toMatchObject({ kind: "unavailable", status: 200, ambiguous: false });
    expect(error.message).toContain("something else than JSON");
    expect(error.message).not.toContain("Sign in");
  });

  test("leaves a POST ambiguous", async () => {
    const { client, server } = await bench(html);
    expect(await failure(client.call(post))).toMatchObject({ kind: "unavailable", status: 200, ambiguous: true });
    expect(server.seen).toHaveLength(1);
  });

  test("is not read beyond the limit", async () => {
    const big: Answer = (_seen, response) => json(response, 200, { text: "x".repeat(5000) });
    const { client, server } = await bench(big, { maxBodyBytes: 1000 });
    const error = await failure(client.call(get));
    expect(error.message).toContain("larger than this package reads");
    expect(server.seen).toHaveLength(1);
    expect((await failure(client.call(post))).ambiguous).toBe(true);
  });
});

test("a 401 with a token that never changes is the end", async () => {
  const { client, server } = await bench(status(401), { token: fixedToken("key-1234") });
  expect((await failure(client.call(get))).kind).toBe("badToken");
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-1234"]);
});

describe("401", () => {
  function tokens(): { token: TokenSource; fetched: () => number } {
    let n = 0;
    const token = new TokenSource({
      fetch: async () => {
        n += 1;
        return { token: `token-${n}` };
      },
    });
    return { token, fetched: () => n };
  }

  test("is tried once more with a new token, whatever the method", async () => {
    const { token } = tokens();
    const { client, server } = await bench(
      (seen, response) =>
        seen.headers.authorization === "Bearer token-1" ? json(response, 401, {}) : json(response, 200, {}),
      { token },
    );
    await client.call(post);
    await client.call(post);
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-2",
    ]);
  });

  test("many calls that fail together get one new token", async () => {
    const { token, fetched } = tokens();
    const { client } = await bench(
      (seen, response) =>
        seen.headers.authorization === "Bearer token-1" ? json(response, 401, {}) : json(response, 200, {}),
      { token },
    );
    await Promise.all(Array.from({ length: 20 }, () => client.call(get)));
    expect(fetched()).toBe(2);
  });

  test("a second refusal is an error", async () => {
    const { token, fetched } = tokens();
    const { client, server } = await bench(status(401), { token });
    expect((await failure(client.call(get))).kind).toBe("badToken");
    expect(server.seen).toHaveLength(2);
    expect(fetched()).toBe(2);
  });

  test("a login that cannot be got is the error of the call", async () => {
    const token = new TokenSource({ fetch: () => Promise.reject(new Error("no login")) });
    const { client, server } = await bench(status(200), { token });
    await expect(client.call(get)).rejects.toThrow("no login");
    expect(server.seen).toEqual([]);
  });
});
