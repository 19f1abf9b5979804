import { afterEach, describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { typed } from "../kit/support/people";
import { type Answer, type Request, type Service, serve } from "./support/service";

let service: Service;
afterEach(() => service.close());

/** A folder or file as the examples show it (L20330): the path is empty wherever it stands. */
const shown = (more: Fields = {}): Fields => ({
  ...{ id: 5, contextKey: { id: 15 }, sharing: "MEMBERS", memberPermission: 8, following: false, userPermission: 16 },
  ...{ name: "n", friendlyName: "Inner", contentType: "@folder", uploaded: null, tags: null, locked: false },
  ...{ locker: null, lastModified: Date.now(), path: [], watermark: false, versions: 0, size: 0 },
  ...more,
});

/** Group 1 with one folder or file in folder 2; `wire` is how it is shown. */
function holding(first: Fields, further: (request: Request) => Answer | undefined = () => undefined) {
  const held = { wire: first, isMade: false };
  const open = serve((request) => {
    const own = further(request);
    if (own) return own;
    const { line, query, body } = request;
    if (line === "POST /v3/tempFiles") return { status: 201, body: { id: "TEMP" } };
    if (line === "GET /v3/groups/1/filesList" || line === "GET /v3/groups/1/files") {
      return { body: { items: held.isMade && query.get("parent") === "2" ? [held.wire] : [], nextPage: false } };
    }
    if (line.startsWith("POST ") && !line.includes("permissions")) {
      held.isMade = true;
      return { status: 201, body: held.wire };
    }
    if (line === "PATCH /v3/groups/1/files/5")
      held.wire = { ...held.wire, ...body, path: held.wire.path, parent: null };
    return held.isMade && line.endsWith("/v3/groups/1/files/5") ? { body: held.wire } : undefined;
  });
  return open.then((opened) => {
    service = opened;
    return held;
  });
}

describe.each([
  ["clinked:Folder", {}, { contentType: "@folder" }],
  ["clinked:File", { content: "package.json" }, { contentType: "text/plain" }],
])("%s in a folder", (type, more, kind) => {
  const definition = typed(type);
  const inputs = { group: "1/1", parent: "1/1/2", friendlyName: "Inner", sharing: "MEMBERS", ...more };

  it("does not differ where no answer tells the folder", async () => {
    await holding(shown(kind));
    const made = await service.create(definition, inputs);
    expect(service.changes(definition, made, inputs)).toEqual([]);
    const read = await service.read(definition, made);
    expect(read?.state).toMatchObject({ parent: "1/1/2" });
    expect(service.changes(definition, { id: made.id, state: read?.state ?? {} }, inputs)).toEqual([]);
  });

  it("keeps its folder when its name changes, and when the folder leaves the program", async () => {
    await holding(shown(kind));
    const made = await service.create(definition, inputs);
    const renamed = await service.update(definition, made, { ...inputs, parent: undefined, friendlyName: "New" });
    expect(renamed.state).toMatchObject({ parent: "1/1/2", friendlyName: "New" });
    expect((await service.read(definition, renamed))?.state.parent).toBe("1/1/2");
  });

  it.each([
    ["the top", [{ id: 5 }], undefined],
    ["another folder", [{ id: 9 }, { id: 5 }], "1/1/9"],
  ])("that was moved to %s is drift", async (_, path, parent) => {
    const held = await holding(shown({ ...kind, path: [{ id: 2 }, { id: 5 }] }));
    const made = await service.create(definition, inputs);
    held.wire = { ...held.wire, path };
    const read = await service.read(definition, made);
    expect(read?.inputs.parent).toBe(parent);
    expect(service.changes(definition, { id: made.id, state: read?.state ?? {} }, inputs)).toEqual(["parent"]);
  });

  it("keeps the entries of single users when its sharing changes", async () => {
    const entries = [{ user: { username: "mary" }, permission: 16 }];
    const held = await holding(shown(kind), ({ line, body }) => {
      if (!line.endsWith("/files/5/permissions")) return undefined;
      if (line.startsWith("POST ")) held.wire = { ...held.wire, sharing: body.sharing };
      return { body: { sharing: "MEMBERS", memberPermission: 8, entries } };
    });
    const made = await service.create(definition, inputs);
    await service.update(definition, made, { ...inputs, sharing: "NONE" });
    expect(service.requests.find(({ line }) => line === "POST /v3/groups/1/files/5/permissions")?.body).toEqual({
      sharing: "NONE",
      entries: [{ username: "mary", permission: 16 }],
    });
  });

  it.each([
    ["is purged by the entry of its type and name", { id: 15, type: "file", friendlyName: "Inner" }, true],
    ["is not purged by an entry of another name", { id: 15, type: "file", friendlyName: "Other" }, false],
    ["is not purged by an entry of another type", { id: 15, type: "page", friendlyName: "Inner" }, false],
    ["is not purged by another entry", { id: 16, type: "file", friendlyName: "Inner" }, false],
  ])("%s", async (_, entry, isPurged) => {
    await holding(shown(kind), ({ line }) => {
      if (line === "DELETE /v3/groups/1/files/5") return { body: { id: 15, dateDeleted: 1731310252148 } };
      if (line === "GET /v3/groups/1/trash") return { body: { items: [entry], nextPage: false } };
      return line.startsWith("DELETE /v3/groups/1/trash/") ? {} : undefined;
    });
    const made = await service.create(definition, { ...inputs, purge: true });
    const deleted = service.delete(definition, made);
    if (isPurged) await deleted;
    else await expect(deleted).rejects.toThrow("nothing tells which entry it is");
    const purged = service.lines().filter((line) => line.startsWith("DELETE /v3/groups/1/trash/"));
    expect(purged).toEqual(isPurged ? ["DELETE /v3/groups/1/trash/15"] : []);
  });
});
