import { expect, it } from "vitest";
import { definitionOf } from "../contract/areas";
import { sampleOf } from "../faults/trial";
import { leaksIn, planted } from "./canaries";
import { front, ground, loginsOf, start } from "./messages";

it("finds each secret in each form", () => {
  const secrets = new Map(Object.entries(planted));
  for (const [name, secret] of secrets) {
    const texts = [
      secret,
      JSON.stringify({ a: secret }),
      encodeURIComponent(`x${secret}`),
      ...[0, 1, 2].map((n) => Buffer.from(`${"x".repeat(n)}${secret}yy`).toString("base64url")),
    ];
    for (const text of texts) expect(leaksIn(text, secrets)).toContain(name);
  }
  expect(leaksIn("nothing of it", secrets)).toEqual([]);
});

it("has tokens and invite keys to search for", async () => {
  const definition = definitionOf("clinked:GroupInvite");
  await ground.renew(definition);
  const { provider } = start(definition, loginsOf(definition)["client secret"]?.() ?? {});
  await provider.create(sampleOf(definition));
  const kinds = new Set([...front.seen.keys()].map((name) => name.split(" ")[0]));
  expect([...kinds].sort()).toEqual(["access_token", "inviteKey", "refresh_token"]);
});
