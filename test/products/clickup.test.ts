import { describe, expect, it } from "vitest";
import { clickup } from "../../provider/src/clickup/api";
import { readSettings } from "../../provider/src/kit/connection";
import { failure } from "../http/support/client";
import { type Answer, json } from "../http/support/server";
import { loginAt } from "./support/service";

const login = (answer: Answer, token = "pk_1_ABCDEF") =>
  loginAt(clickup, (url) => ({ CLICKUP_TOKEN: token, CLICKUP_BASE_URL: `${url}/api/v2` }), answer);

const user = { user: { id: 123, username: "John Doe" } };

/** Answers the user, and everything else with a 401 of this code. */
const refusing =
  (code: string, err: string, isTokenGood = true): Answer =>
  ({ url }, response) =>
    url === "/api/v2/user" && isTokenGood ? json(response, 200, user) : json(response, 401, { err, ECODE: code });

describe("login", () => {
  it("sends the token as it is", async () => {
    const { api, server, session } = await login((_seen, response) => json(response, 200, user));
    expect(await session.whoami()).toBe("123");
    await api.call("spaces-get-space", { space_id: "790" });
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ["/api/v2/user", "pk_1_ABCDEF"],
      ["/api/v2/space/790", "pk_1_ABCDEF"],
    ]);
    expect(session.login).toBe("personal token");
    expect((await login(() => undefined, "abc12345")).session.login).toBe("OAuth token");
  });

  it("knows its address, and asks for the token", () => {
    const settings = (env: NodeJS.ProcessEnv, connection?: string) =>
      readSettings(clickup, connection, env, () => undefined);
    expect(settings({ CLICKUP_TOKEN: "pk_1" })).toEqual({ baseUrl: "https://api.clickup.com/api/v2", token: "pk_1" });
    expect(settings({ CLICKUP__ACME__TOKEN: "pk_2" }, "acme").token).toBe("pk_2");
    expect(() => settings({})).toThrow(
      "ClickUp login: the token is missing. Set the environment variable CLICKUP_TOKEN, " +
        "or the stack config (pulumi config set --secret portals:clickupToken ...).",
    );
  });

  it("hides the token in what the service repeats", async () => {
    const { api } = await login((_seen, response) => json(response, 400, { err: "bad pk_1_ABCDEF", ECODE: "X_1" }));
    const error = await failure(api.call("spaces-get-space", { space_id: "790" }));
    expect(error).toMatchObject({ kind: "invalid", vendorCode: "X_1", vendorText: "bad [secret]" });
    expect(error.message).not.toContain("pk_1_ABCDEF");
  });
});

describe("a 401", () => {
  it.each(["OAUTH_023", "OAUTH_026", "OAUTH_027", "OAUTH_029", "OAUTH_030", "OAUTH_039", "OAUTH_045"])(
    "%s of a good token means what it does not see; the token is asked for its user once",
    async (code) => {
      const { api, server } = await login(refusing(code, "Team not authorized"));
      for (const space_id of ["1", "2"]) {
        const error = await failure(api.call("spaces-get-space", { space_id }));
        expect(error).toMatchObject({ kind: "gone", status: 401, vendorCode: code, ambiguous: false });
        expect(error.message).toBe(
          "ClickUp spaces-get-space: it is not there, or its Workspace was not granted to the token (401): " +
            '"Team not authorized". Check the id, and grant the Workspace to the token.',
        );
      }
      expect(server.seen.map(({ url }) => url)).toEqual(["/api/v2/space/1", "/api/v2/user", "/api/v2/space/2"]);
    },
  );

  it.each(["OAUTH_028", "OAUTH_046", "OAUTH_099"])("%s of a good token is no absence", async (code) => {
    const { api } = await login(refusing(code, "No"));
    expect((await failure(api.call("spaces-get-space", { space_id: "1" }))).kind).toBe("notVisible");
  });

  it.each(["OAUTH_017", "OAUTH_019", "OAUTH_021", "OAUTH_025", "OAUTH_077"])("%s is the token", async (code) => {
    const { api, server } = await login(refusing(code, "Token not found"));
    const error = await failure(api.call("spaces-get-space", { space_id: "1" }));
    expect(error.kind).toBe("badToken");
    expect(error.message).toBe(
      'ClickUp spaces-get-space: ClickUp refused the login personal token (401): "Token not found". Check CLICKUP_TOKEN.',
    );
    expect(server.seen).toHaveLength(1);
  });

  it("of a token that does not see its own user is the token", async () => {
    const { api, server } = await login(refusing("OAUTH_027", "Team not authorized", false));
    for (const space_id of ["1", "2"]) {
      expect((await failure(api.call("spaces-get-space", { space_id }))).kind).toBe("badToken");
    }
    expect(server.seen).toHaveLength(4);
  });

  it("without a code is the token", async () => {
    const { api, server } = await login((_seen, response) => json(response, 401, { err: "Token invalid" }));
    expect((await failure(api.call("spaces-get-space", { space_id: "1" }))).kind).toBe("badToken");
    expect(server.seen).toHaveLength(1);
  });
});

describe("lists", () => {
  it("come under their name or bare", async () => {
    const { api } = await login(({ url }, response) =>
      json(response, 200, url.endsWith("/folder") ? [{ id: "1" }] : { spaces: [{ id: "790" }] }),
    );
    expect((await api.list("spaces-get-spaces", { team_id: "1" }, "spaces")).items).toEqual([{ id: "790" }]);
    expect((await api.list("folders-get-folders", { space_id: "790" }, "folders")).items).toEqual([{ id: "1" }]);
  });

  it("of tasks count pages from 0, and end with one that is not full", async () => {
    const { api, server } = await login(({ url }, response) => {
      const count = url.includes("page=0") ? 100 : 99;
      json(
        response,
        200,
        Array.from({ length: count }, (_, id) => ({ id: `${url.at(-1)}-${id}` })),
      );
    });
    const read = (page: number) => api.tasks("tasks-get-tasks", { list_id: "1" }, page);
    expect(await api.collect("tasks-get-tasks", read)).toHaveLength(199);
    expect(server.seen.map(({ url }) => url)).toEqual(["/api/v2/list/1/task?page=0", "/api/v2/list/1/task?page=1"]);
  });
});

it("allows 100 requests a minute for each token, at nine tenths", async () => {
  const { api, runtime } = await login((_seen, response) => json(response, 200, {}));
  for (let n = 0; n < 91; n++) await api.call("spaces-get-space", { space_id: "1" });
  expect(runtime.usage.summary()).toMatchObject({ total: 91, waits: 1, limitPercent: 90 });
});
