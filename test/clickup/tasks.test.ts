import { expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { workspace } from "./workspace";

const portal = workspace();

/** Tasks as others have made them. */
async function crowd(count: number, more: Fields = {}): Promise<string[]> {
  const { tables } = (await portal.control.snapshot()).systems?.clickup ?? { tables: {} as Record<string, never> };
  const [, , model] = tables.tasks?.find(([, id]) => id === "9hx") ?? expect.fail("there is no task 9hx");
  const ids = Array.from({ length: count }, (_, n) => `t${String(n).padStart(4, "0")}${more.archived ? "a" : ""}`);
  for (const id of ids) {
    const add = { ...(model as Fields), ...more, id, name: id };
    await portal.control.change({ system: "clickup", table: "tasks", owner: "123", id, add });
  }
  return ids;
}

const refreshAll = (ids: readonly string[]) => {
  const process = portal.process();
  const state = (id: string): Fields => ({ taskId: id, list: "123", name: id, __set: ["list", "name"] });
  return Promise.all(ids.map((id) => process.read(portal.of("Task"), { id, state: state(id) })));
};

it("reads 230 tasks with three requests, and archived ones with one more", async () => {
  const ids = await crowd(230);
  const pages = await portal.requests(async () => {
    expect((await refreshAll(ids)).every((task) => task !== undefined)).toBe(true);
  });
  expect(pages).toHaveLength(3);
  const old = await crowd(20, { archived: true });
  const more = await portal.requests(async () => {
    expect((await refreshAll([...ids, ...old])).every((task) => task !== undefined)).toBe(true);
  });
  expect(more).toHaveLength(4);
});

it("ends a list whose last page is full", async () => {
  // Four stand there already.
  const ids = await crowd(96);
  const { source, product } = portal.of("Task");
  const all = await portal.process().runtime.session(product).readAll(source, { list: "123" });
  expect(all).toHaveLength(100);
  expect(all.map((wire) => source.key(wire))).toEqual(expect.arrayContaining(ids));
});

it("makes a task from a template, and gives it what the template does not take", async () => {
  const inputs = { list: "123", name: "A", template: "9hz", priority: 2, assignees: ["182"], tags: ["urgent"] };
  const task = await portal.create("Task", inputs);
  expect(task.state).toMatchObject({ name: "A", priority: 2, assignees: ["182"], tags: ["urgent"] });
  const read = await portal.refreshed("Task", task);
  expect(read?.inputs).toEqual({ ...inputs });
});

it("does not make a task from a template twice after a lost answer", async () => {
  await portal.control.addFault({ match: "POST taskTemplate", system: "clickup", times: 1, cutAfter: true });
  const create = portal.create("Task", { list: "123", name: "A", template: "9hz" });
  await expect(create).rejects.toThrow(/no answer says whether it was made from template 9hz/);
  const { tables } = (await portal.control.snapshot()).systems?.clickup ?? { tables: {} as Record<string, never> };
  expect(tables.tasks?.filter(([, , task]) => (task as Fields).name === "A")).toHaveLength(1);
});

it("gives and takes tags and assignees by difference", async () => {
  const inputs = { list: "123", name: "A", assignees: ["183"], tags: ["urgent"] };
  const task = await portal.create("Task", inputs);
  const changed = { ...inputs, assignees: ["182"], tags: ["later"] };
  const sent = await portal.requests(() => portal.update("Task", task, changed));
  expect(sent.slice(0, 4)).toEqual([
    `PUT /task/${task.id}`,
    `POST /task/${task.id}/tag/later`,
    `GET /task/${task.id}`,
    `DELETE /task/${task.id}/tag/urgent`,
  ]);
  expect((await portal.refreshed("Task", task))?.inputs).toEqual(changed);
});
