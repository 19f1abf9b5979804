import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { ClickUpApi } from "../../provider/src/clickup/api";
import { checklist } from "../../provider/src/clickup/checklist";
import { openStateFile } from "../../provider/src/http/state-file";
import type { Context, Definition } from "../../provider/src/kit/definition";
import { Lifecycle } from "../../provider/src/kit/lifecycle";
import { scripted, taskWire } from "../clickup/scripted";
import { linesLog } from "../http/support/lines";

it("a create whose answer its definition cannot read is looked for in the next run, and not sent again", async () => {
  const made: object[] = [];
  const portal = await scripted(({ method, path }) => {
    if (path === "/team") return { teams: [{ id: "512" }] };
    if (method === "GET") return taskWire({ checklists: made });
    made.push({ id: "c1", name: "A", date_created: Date.now(), resolved: 0, unresolved: 0, items: [] });
    return {};
  });
  const broken = {
    ...checklist,
    async create({ api }: Context<ClickUpApi>) {
      await api.call("checklists-create-checklist", { task_id: "9hx" }, { body: { name: "A" } });
      throw new TypeError("it has no name");
    },
  } as unknown as Definition;
  const inputs = { task: "9hx", name: "A" };
  const folder = mkdtempSync(join(tmpdir(), "portals-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stateFile = openStateFile({ PORTALS_STATE_DIR: folder }, linesLog().log);
  const lifecycle = new Lifecycle(portal.runtime({ stateFile }));
  await expect(lifecycle.create(broken, inputs)).rejects.toThrow(/it has no name/);
  expect((await lifecycle.create(checklist as unknown as Definition, inputs)).id).toBe("9hx/c1");
  expect(portal.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
});

it("a definition that refuses before it has sent anything leaves nothing to look for", async () => {
  const portal = await scripted(({ method }) => (method === "GET" ? taskWire() : {}));
  const refusing = {
    ...checklist,
    async create() {
      throw new Error("no");
    },
  } as unknown as Definition;
  const lifecycle = new Lifecycle(portal.runtime());
  for (const _ of [1, 2]) await expect(lifecycle.create(refusing, { task: "9hx", name: "A" })).rejects.toThrow(/no/);
  expect(portal.requests).toEqual([]);
});
