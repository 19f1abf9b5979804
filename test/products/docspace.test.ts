import { expect, it } from "vitest";
import { docspace } from "../../provider/src/docspace/api";
import { readSettings } from "../../provider/src/kit/connection";
import { json } from "../http/support/server";
import { loginAt } from "./support/service";

it("sends the key as a cookie", async () => {
  const { api, server } = await loginAt(
    docspace,
    (url) => ({ DOCSPACE_API_KEY: "864FE52C-1C1C", DOCSPACE_BASE_URL: url }),
    (_seen, response) => json(response, 200, {}),
  );
  await api.call("rooms-set-an-external-or-invitation-link", { id: "3975" }, { body: { title: "a" } });
  expect(server.seen).toMatchObject([
    {
      method: "PUT",
      url: "/api/2.0/files/rooms/3975/links",
      headers: { cookie: "asc_auth_key=864FE52C-1C1C" },
      body: '{"title":"a"}',
    },
  ]);
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
});

it("asks for the key and for the address", () => {
  const settings = (env: NodeJS.ProcessEnv) => () => readSettings(docspace, undefined, env, () => undefined);
  expect(settings({})).toThrow(
    "DocSpace login: the API key is missing. Set the environment variables DOCSPACE_BASE_URL, DOCSPACE_API_KEY",
  );
  expect(settings({ DOCSPACE_API_KEY: "a" })).toThrow("the address of the portal is missing");
});
