import { expect, test } from "vitest";
import { describeError, unanswered } from "../../provider/src/http/failure";
import { Redactor } from "../../provider/src/http/redact";
import { TokenSource } from "../../provider/src/http/token";
import { NoAnswer } from "../../provider/src/http/transport";
import { bench, create, failure, read } from "./support/client";
import { json } from "./support/server";

test.each([
  [400, "invalid"],
  [401, "badToken"],
  [402, "planLimited"],
  [403, "notVisible"],
  [404, "gone"],
  [409, "conflict"],
  [410, "gone"],
  [418, "invalid"],
  [422, "invalid"],
  [429, "blocked"],
  [500, "unavailable"],
  [501, "unavailable"],
  [503, "unavailable"],
])("status %i is of kind %s", async (status, kind) => {
  const { client } = await bench((_seen, response) => json(response, status, { code: "E1", message: "vendor says" }), {
    attempts: 1,
  });
  const error = await failure(client.call({ operation: read, path: { account: "1" } }));
  expect(error).toMatchObject({
    kind,
    status,
    product: "clinked",
    operation: "accounts-get",
    vendorCode: "E1",
    ambiguous: false,
  });
  expect(error.message).toContain(`(${status}): "vendor says".`);
  expect(error.message).toMatch(/\. [A-Z][^.]*.*\.$/);
});

test("the messages name the login and the settings to look at", async () => {
  const message = async (status: number) => {
    const { client } = await bench((_seen, response) => response.writeHead(status).end("<html>no</html>"));
    return (await failure(client.call({ operation: read, path: { account: "1" } }))).message;
  };
  expect(await message(401)).toBe(
    "Clinked accounts-get: Clinked refused the login ann@example.com (401). Check CLINKED_CLIENT_ID and CLINKED_CLIENT_SECRET.",
  );
  expect(await message(403)).toBe(
    "Clinked accounts-get: the login ann@example.com may not do this (403). " +
      "Give it the right in the portal, or use another login (CLINKED_CLIENT_ID and CLINKED_CLIENT_SECRET).",
  );
  expect(await message(404)).toBe(
    "Clinked accounts-get: account 1 is not there, or the login ann@example.com does not see it (404). " +
      "Check the id and CLINKED_BASE_URL.",
  );
});

test("a connection can name its own variables", async () => {
  const { client } = await bench((_seen, response) => json(response, 401, {}), {
    credentialVariables: ["CLINKED__ACME__CLIENT_SECRET"],
  });
  const error = await failure(client.call({ operation: read, path: { account: "1" } }));
  expect(error.nextStep).toBe("Check CLINKED__ACME__CLIENT_SECRET");
});

test("a host that cannot be reached is named with its setting, and nothing was sent", async () => {
  const { client, server, usage } = await bench(() => undefined);
  await server.close();
  const error = await failure(client.call({ operation: create, query: { q: "private" }, body: {} }));
  expect(error.message).toBe(
    `Clinked groups-create: ${server.url} cannot be reached (ECONNREFUSED). ` +
      "Check CLINKED_BASE_URL, the network and the proxy variables (HTTPS_PROXY, NO_PROXY).",
  );
  expect(error).toMatchObject({ kind: "unavailable", ambiguous: false, status: undefined });
  expect(usage.summary()).toMatchObject({ total: 3, retries: 2 });
});

const speaker = {
  product: "clinked",
  origin: "https://api.example.com",
  loginName: "ann",
  baseUrlVariable: "CLINKED_BASE_URL",
  credentialVariables: [],
  redactor: new Redactor(),
} as const;

test.each([
  ["ENOTFOUND", /cannot be reached \(ENOTFOUND\)/],
  ["UND_ERR_CONNECT_TIMEOUT", /cannot be reached/],
  ["CERT_HAS_EXPIRED", /certificate.*NODE_EXTRA_CA_CERTS/],
  ["SELF_SIGNED_CERT_IN_CHAIN", /certificate/],
  ["CALL_DEADLINE", /no answer from https:\/\/api\.example\.com within/],
])("before the request is on the wire %s is told as what it is", (code, text) => {
  const error = unanswered(speaker, { operation: "o", failure: new NoAnswer(code, false), ambiguous: false });
  expect(error.message).toMatch(text);
  expect(error.kind).toBe("unavailable");
});

test("the vendor's text is one line, at most 200 characters, without control characters", async () => {
  const { client } = await bench((_seen, response) =>
    json(response, 400, { message: `\u001b[31mbad\n\tthing ${"x".repeat(500)}` }),
  );
  const { message } = await failure(client.call({ operation: read, path: { account: "1" } }));
  const said = /: "(.*)"\. Correct/.exec(message)?.[1] ?? "";
  expect(said).toHaveLength(200);
  expect(said.startsWith("[31mbad thing xxx")).toBe(true);
});

test("code and message are found in the usual places, a product may know others", async () => {
  expect(describeError(400, { error: "invalid_grant", error_description: "Bad" })).toEqual({
    vendorCode: "invalid_grant",
    message: "Bad",
  });
  expect(describeError(400, { ECODE: "OAUTH_1", err: "Token" })).toEqual({ vendorCode: "OAUTH_1", message: "Token" });
  expect(describeError(400, { code: 17 })).toEqual({ vendorCode: "17", message: undefined });
  expect(describeError(400, undefined)).toEqual({});
  const { client } = await bench((_seen, response) => json(response, 400, { fault: { no: "F7" } }), {
    describeError: (status, body) => ({
      vendorCode: (body as { fault: { no: string } }).fault.no,
      message: `own ${status}`,
    }),
  });
  const error = await failure(client.call({ operation: read, path: { account: "1" } }));
  expect(error.vendorCode).toBe("F7");
  expect(error.message).toContain('"own 400"');
});

test("no secret is left in any error or debug line, even if the service echoes what it was sent", async () => {
  const secret = 's3cr&t/+ "quoted" väl';
  const password = "p%w!d 42";
  for (const status of [400, 401, 429, 500]) {
    const { client, lines, redactor } = await bench(
      (seen, response) => {
        const query = new URL(seen.url, "http://x").searchParams;
        json(response, status, {
          error: query.get("client_secret"),
          message:
            `cannot ${seen.url} ${query.get("client_secret")} ${query.get("pwd_field")} ${seen.body} ${seen.headers.authorization} ` +
            `${Buffer.from(secret).toString("base64")} ${JSON.stringify(secret)} client_secret=${encodeURIComponent(secret)}`,
        });
      },
      { attempts: 2, token: new TokenSource({ fetch: async () => ({ token: "tok-98765" }) }) },
    );
    redactor.add(password);
    const error = await failure(
      client.call({
        operation: { id: "token", method: "POST", path: "/oauth/token", kind: "token" },
        query: { grant_type: "password", client_secret: secret, pwd_field: password },
        body: { password: "in-the-body" },
      }),
    );
    const texts = [error.message, error.stack, error.vendorCode, error.nextStep, String(error), ...lines].join("\n");
    const forms = [secret, password, "tok-98765", "in-the-body"].flatMap((one) => [
      one,
      encodeURIComponent(one),
      Buffer.from(one).toString("base64"),
      JSON.stringify(one).slice(1, -1),
    ]);
    for (const form of forms) expect(texts).not.toContain(form);
    expect(texts).not.toContain("grant_type");
    expect(lines.length).toBeGreaterThan(0);
    expect(Object.values(error)).not.toContain(secret);
  }
});

test("a product may say what a refusal means, from all that the service told", async () => {
  const asked: unknown[] = [];
  const { client, server } = await bench(
    (_seen, response) => json(response, 500, { code: "E7", message: "not in your plan" }),
    {
      classify: (answer) => {
        asked.push(answer);
        return { kind: "planLimited", nextStep: "Change the plan, or take the guests out" };
      },
    },
  );
  for (const operation of [read, create]) {
    const error = await failure(client.call({ operation, path: { account: "1" } }));
    expect(error).toMatchObject({ kind: "planLimited", status: 500, vendorCode: "E7", ambiguous: false });
    expect(error.message).toBe(
      `Clinked ${operation.id}: the plan of this portal does not include it (500): "not in your plan". ` +
        "Change the plan, or take the guests out.",
    );
  }
  expect(asked[0]).toEqual({
    operation: "accounts-get",
    status: 500,
    vendorCode: "E7",
    message: "not in your plan",
    body: { code: "E7", message: "not in your plan" },
  });
  expect(server.seen).toHaveLength(2);
});

test("a product that has nothing to say leaves the status its meaning", async () => {
  const { client } = await bench((_seen, response) => json(response, 404, {}), { classify: () => undefined });
  const error = await failure(client.call({ operation: read, path: { account: "1" } }));
  expect(error.message).toContain("account 1 is not there");
  expect(error.kind).toBe("gone");
});
