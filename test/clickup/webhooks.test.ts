import { expect, it } from "vitest";
import { scripted } from "./scripted";

const wire = {
  id: "4b67",
  userid: 183,
  team_id: 108,
  endpoint: "https://a.example/",
  client_id: "Q",
  events: ["taskCreated"],
  health: { status: "active", fail_count: 0 },
};
const secret = "O94IM25";
const inputs = { team: "512", endpoint: "https://a.example/", events: ["taskCreated"] };
const portal = () =>
  scripted(({ method, path, body }) => {
    if (path === "/team") return { teams: [{ id: "512" }] };
    return method === "GET" ? { webhooks: [wire] } : { id: "4b67", webhook: { ...wire, ...body, secret } };
  });

it("a webhook stands in the Workspace of its path", async () => {
  const at = await portal();
  const made = await at.create("Webhook", inputs);
  expect(made).toMatchObject({ id: "512/4b67", state: { team: "512" } });
  expect(at.changed("Webhook", made, inputs)).toEqual([]);
});

it("a list without secrets does not take the known one away", async () => {
  const at = await portal();
  const read = await at.read("Webhook", await at.create("Webhook", inputs));
  expect(read?.state.secret).toBe(secret);
});

it("an update names the events that are known", async () => {
  const at = await portal();
  const { events: _, ...others } = inputs;
  const made = await at.create("Webhook", others);
  await at.update("Webhook", made, { ...others, endpoint: "https://b.example/" });
  expect(at.bodies.at(-1)).toEqual({ endpoint: "https://b.example/", events: ["taskCreated"] });
});
