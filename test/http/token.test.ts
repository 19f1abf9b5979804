import { expect, test } from "vitest";
import { TokenSource } from "../../provider/src/http/token";
import { fakeClock } from "./support/fake-clock";

function source(expiresInSeconds?: number) {
  const clock = fakeClock();
  let fetched = 0;
  const tokens = new TokenSource({
    clock,
    fetch: async () => {
      fetched += 1;
      const token = `token-${fetched}`;
      await Promise.resolve();
      return { token, expiresInSeconds };
    },
  });
  return { tokens, clock, fetched: () => fetched };
}

test("everyone who asks while a token is fetched gets that one", async () => {
  const { tokens, fetched } = source(3600);
  expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(["token-1", "token-1", "token-1"]);
  expect(await tokens.get()).toBe("token-1");
  expect(fetched()).toBe(1);
});

test("it is renewed a minute before it expires", async () => {
  const { tokens, clock } = source(3600);
  await tokens.get();
  clock.set(clock.now() + 3_539_999);
  expect(await tokens.get()).toBe("token-1");
  clock.set(clock.now() + 1);
  expect(await tokens.get()).toBe("token-2");
});

test("a short token is renewed at half its life", async () => {
  const { tokens, clock } = source(30);
  await tokens.get();
  clock.set(clock.now() + 14_999);
  expect(await tokens.get()).toBe("token-1");
  clock.set(clock.now() + 1);
  expect(await tokens.get()).toBe("token-2");
});

test("without an expiry it is kept until it is refused", async () => {
  const { tokens, clock } = source();
  await tokens.get();
  clock.set(clock.now() + 10 * 365 * 86_400_000);
  expect(await tokens.get()).toBe("token-1");
});

test("only the current token can be invalidated", async () => {
  const { tokens, fetched } = source(3600);
  const old = await tokens.get();
  tokens.invalidate(old);
  const renewed = await tokens.get();
  tokens.invalidate(old);
  expect(await tokens.get()).toBe(renewed);
  expect(fetched()).toBe(2);
});

test("a failure reaches all who wait and is not remembered", async () => {
  let fail = true;
  let fetched = 0;
  const tokens = new TokenSource({
    clock: fakeClock(),
    fetch: async () => {
      fetched += 1;
      if (fail) throw new Error("no login");
      return { token: "good" };
    },
  });
  const results = await Promise.allSettled([tokens.get(), tokens.get()]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(fetched).toBe(1);
  fail = false;
  expect(await tokens.get()).toBe("good");
});
