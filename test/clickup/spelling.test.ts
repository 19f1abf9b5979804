import { describe, expect, it } from "vitest";
import { notThere, scripted, taskWire } from "./scripted";

describe("tags of a space", () => {
  it("are changed and removed under the name in the list, with both colours", async () => {
    const tags = [{ name: "Vip", tag_fg: "#ffffff", tag_bg: "#e50000" }];
    const sent: unknown[] = [];
    const portal = await scripted(({ method, path, body }) => {
      if (path === "/team") return { teams: [{ id: "512" }] };
      if (path === "/space/789") return { id: "789", name: "S" };
      if (path === "/space/789/tag") return { tags };
      if (path !== "/space/789/tag/Vip") return notThere;
      sent.push(body);
      if (method === "DELETE") tags.pop();
      return body ?? {};
    });
    const inputs = { space: "789", name: "VIP", tagFg: "#ffffff", tagBg: "#e50000" };
    const living = { id: "789/VIP", state: inputs };
    await portal.update("SpaceTag", living, { ...inputs, tagFg: "#000000" });
    expect(sent).toEqual([{ tag: { name: "Vip", fg_color: "#000000", bg_color: "#e50000" } }]);
    await portal.delete("SpaceTag", living);
    expect(tags).toEqual([]);
  });
});

describe("tags of a task", () => {
  it("are added as the program spells them, and removed as the service does", async () => {
    let tags = ["Tag name"];
    const known = ["Tag name", "VIP"];
    const portal = await scripted(({ method, path }) => {
      if (path === "/team") return { teams: [{ id: "512" }] };
      const [, name] = /^\/task\/9hx\/tag\/(.*)$/.exec(path) ?? [];
      if (name === undefined) {
        const task = taskWire({ tags: tags.map((tag) => ({ name: tag })) });
        return path === "/list/124/task" && method === "GET" ? [task] : task;
      }
      if (!known.includes(name)) return notThere;
      tags = method === "POST" ? [...tags, name] : tags.filter((tag) => tag !== name);
      return {};
    });
    const inputs = { list: "124", name: "A", tags: ["tag NAME"] };
    const made = await portal.create("Task", inputs);
    expect(made.state.tags).toEqual(["tag NAME"]);
    const changed = await portal.update("Task", made, { ...inputs, tags: ["VIP"] });
    expect(changed.state.tags).toEqual(["VIP"]);
  });
});
