import { describe, expect, it } from "vitest";
import { loginMark, readSettings } from "../../provider/src/kit/connection";
import { workdrive } from "../../provider/src/workdrive/api";
import { failure } from "../http/support/client";
import { type Answer, json } from "../http/support/server";
import { loginAt } from "./support/service";

const login = (answer: Answer) =>
  loginAt(workdrive, (url) => ({ WORKDRIVE_API_KEY: "key-12345", WORKDRIVE_BASE_URL: url }), answer);

describe("login", () => {
  it("sends the key in its own header", async () => {
    const { api, server } = await login((_seen, response) => json(response, 200, []));
    await api.array("sso-get-all-ssos");
    expect(server.seen).toMatchObject([{ url: "/api/sso", headers: { "x-api-key": "key-12345" } }]);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("asks for the key and for the address", () => {
    const settings = (env: NodeJS.ProcessEnv) => () => readSettings(workdrive, undefined, env, () => undefined);
    expect(settings({})).toThrow(
      "WorkDrive login: the API key is missing. Set the environment variables WORKDRIVE_BASE_URL, WORKDRIVE_API_KEY, ",
    );
    expect(settings({ WORKDRIVE_API_KEY: "a" })).toThrow(
      "WorkDrive login: the address of the portal is missing. Set the environment variable WORKDRIVE_BASE_URL, " +
        "or the stack config (pulumi config set portals:workdriveBaseUrl ...).",
    );
    expect(settings({ WORKDRIVE_API_KEY: "a", WORKDRIVE_BASE_URL: "https://api.example.com/" })()).toEqual({
      apiKey: "a",
      baseUrl: "https://api.example.com",
    });
  });

  it("is the same whatever the path of new locations, which has to be one", () => {
    const env = { WORKDRIVE_API_KEY: "a", WORKDRIVE_BASE_URL: "https://api.example.com" };
    const settings = (path?: string) =>
      readSettings(workdrive, undefined, { ...env, WORKDRIVE_LOCATIONS_PATH: path }, () => undefined);
    expect(loginMark(workdrive, settings("/api/departments"))).toBe(loginMark(workdrive, settings()));
    expect(() => settings("departments")).toThrow(
      'WorkDrive login: "departments" is no path, for example /api/departments. Set the environment variable WORKDRIVE_LOCATIONS_PATH, ' +
        "or the stack config (pulumi config set portals:workdriveLocationsPath ...).",
    );
  });

  it("that is refused is not tried a second time", async () => {
    const { api, server } = await login((_seen, response) => json(response, 401, { message: "wrong" }));
    const error = await failure(api.call("user-get-all-users"));
    expect(error.message).toBe(
      'WorkDrive user-get-all-users: WorkDrive refused the login API key (401): "wrong". Check WORKDRIVE_API_KEY.',
    );
    expect(server.seen).toHaveLength(1);
  });

  it("has no name of its own", async () => {
    const { session } = await login(() => undefined);
    await expect(session.whoami()).rejects.toThrow("WorkDrive does not tell whose login it is.");
  });
});

describe("a page", () => {
  const users = (meta: unknown) => login((_seen, response) => json(response, 200, { users: [{ id: "1" }], meta }));
  const read = async (meta: unknown, page: number) => {
    const { api, server } = await users(meta);
    const answer = await api.page("user-get-all-users", {}, "users", page, { location: "x" });
    expect(server.seen[0]?.url).toBe(`/api/users?cur_page=${page}&per_page=100&location=x`);
    return answer;
  };

  it("ends the list when it is the last", async () => {
    const items = [{ id: "1" }];
    expect(await read({ totalPages: 2, curPage: 1, nextPage: 2 }, 1)).toEqual({ items, more: true, pages: 2 });
    expect(await read({ totalPages: 2, curPage: 2, nextPage: 3 }, 2)).toEqual({ items, more: false, pages: 2 });
    expect(await read({ totalPages: "2" }, 2)).toEqual({ items, more: false, pages: 2 });
  });

  it("ends nothing with a total that it belies", async () => {
    const unsure = { items: [{ id: "1" }], more: true, unsure: true };
    for (const meta of [{ totalPages: 0 }, { totalPages: null }, null, undefined])
      expect(await read(meta, 1)).toEqual(unsure);
    expect(await read({ totalPages: 1 }, 2)).toEqual(unsure);
  });

  it("without the documented list is an error", async () => {
    const { api } = await login((_seen, response) => json(response, 200, { meta: { totalPages: 0 } }));
    const error = await failure(api.page("user-get-all-users", {}, "users", 1));
    expect(error.message).toContain("the answer is not the documented list");
  });
});

describe("without a documented limit", () => {
  it("nothing waits, and no share of a limit is told", async () => {
    const { api, runtime } = await login((_seen, response) => json(response, 200, []));
    await Promise.all(Array.from({ length: 300 }, () => api.array("sso-get-all-ssos")));
    expect(runtime.usage.summary()).toMatchObject({ total: 300, waits: 0 });
    expect(runtime.usage.summary().limitPercent).toBeUndefined();
  });

  it("a pause that the service asks for is kept by all", async () => {
    const { api, runtime, server } = await login((_seen, response, n) =>
      n === 1 ? json(response, 429, {}, { "retry-after": "7" }) : json(response, 200, []),
    );
    await api.array("sso-get-all-ssos");
    await api.array("sso-get-all-ssos");
    expect(server.seen).toHaveLength(3);
    expect(runtime.usage.summary()).toMatchObject({ total: 3, retries: 1, waits: 1 });
    expect(runtime.usage.summary().waitedMs).toBeGreaterThan(6000);
  });
});
