import { expect, it } from "vitest";
import { clickup } from "../../provider/src/clickup/api";
import { getSpaces } from "../../provider/src/clickup/data/places";
import { tasks } from "../../provider/src/clickup/task-source";
import { scripted, taskWire } from "./scripted";

it("tasks that are listed among the others are not archived, whatever archived=true lists", async () => {
  const all = [taskWire({ id: "a" }), taskWire({ id: "b" })];
  const old = taskWire({ id: "c" });
  const portal = await scripted(({ query }) => (query.get("archived") === "true" ? [...all, old] : all));
  const found = await portal.runtime().session(clickup).readAll(tasks, { list: "124" });
  expect(found.map(({ id, archived }) => [id, archived]).sort()).toEqual([
    ["a", false],
    ["b", false],
    ["c", true],
  ]);
});

it("spaces that are all archived are found", async () => {
  const space = { id: "790", name: "A", private: false, statuses: [], features: {} };
  const portal = await scripted(({ query }) => ({ spaces: query.get("archived") === "true" ? [space] : [] }));
  const session = portal.runtime().session(clickup);
  const found: unknown[] = [];
  const { pages } = getSpaces as { pages(context: object, args: object): AsyncIterable<readonly unknown[]> };
  for await (const items of pages({ api: session.api, session }, { team: "512" })) found.push(...items);
  expect(found).toHaveLength(1);
});
