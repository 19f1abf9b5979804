import { describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const path = (room: number) => `/docspace/api/2.0/files/rooms/${room}/links`;
const send = (client: Client, method: string, room: number, body?: unknown) =>
  client.send(method, path(room), body, { Cookie: `asc_auth_key=${client.credentials.docspace.apiKey}` });

/** The document's example (L94). */
const example = {
  linkId: "75a5f745-f697-4418-b38d-0fe0d277e258",
  expirationDate: { utcTime: "2008-04-10T06:30:00.0000000+04:00", timeZoneOffset: "00:00:00" },
  title: "ergonomic_frozen_towels_ram_morph",
  password: "h8Iz0WvT1j",
  denyDownload: true,
};

describe("the document's one request", () => {
  it("answers the example with the documented fields", async () => {
    const client = await startClient();
    const { status, body } = await send(client, "PUT", 3975, example);
    expect(status).toBe(200);
    const rights = { isLocked: false, isOwner: false, canEditAccess: false };
    expect(body).toEqual({ access: 2, sharedTo: { id: example.linkId }, ...rights, subjectType: 1 });
    expect(await client.control.log()).toMatchObject([{ system: "docspace", body: { password: "[redacted]" } }]);
  });

  it("wants the key in the cookie", async () => {
    const client = await startClient();
    expect((await client.send("PUT", path(3975), example)).status).toBe(401);
  });

  it("takes names and numbers, and answers numbers", async () => {
    const client = await startClient();
    const named = await send(client, "PUT", 3975, { access: "Editing", linkType: "Invitation" });
    const numbered = await send(client, "PUT", 3975, { access: 10, linkType: 0 });
    expect([named.body, numbered.body]).toMatchObject(Array(2).fill({ access: 10, subjectType: 3 }));
    const wrong = await send(client, "PUT", 3975, { access: "Owner" });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining("access")]);
    expect((await send(client, "PUT", 3975, { uses: 3 })).status).toBe(400);
  });

  it("shows no link of a room", async () => {
    const client = await startClient();
    expect((await send(client, "GET", 3975)).status).toBe(404);
    expect(await client.control.undocumented()).toHaveLength(1);
  });
});

describe("with docspaceLinks", () => {
  it("lists what was set, changes it by its id and revokes it", async () => {
    const client = await startClient({ docspaceLinks: true });
    await send(client, "PUT", 3975, example);
    await send(client, "PUT", 3975, { ...example, access: "Comment", title: "Second" });
    const listed = await send(client, "GET", 3975);
    expect(at(listed.body, "response")).toMatchObject([
      { access: 6, sharedTo: { id: example.linkId, title: "Second" } },
    ]);
    expect((await send(client, "PUT", 3975, { linkId: example.linkId, access: "None" })).text).toBe("null");
    expect(at((await send(client, "GET", 3975)).body, "response")).toEqual([]);
  });

  it("makes a link with an id of its own when none is sent", async () => {
    const client = await startClient({ docspaceLinks: true });
    await send(client, "PUT", 3975, { title: "One" });
    await send(client, "PUT", 3975, { title: "Two" });
    const ids = (at((await send(client, "GET", 3975)).body, "response") as unknown[]).map((link) =>
      at(link, "sharedTo.id"),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it("gives a public room another primary link when its own is revoked", async () => {
    const client = await startClient({ docspaceLinks: true });
    const primary = async () => at((await send(client, "GET", 936)).body, "response.0") as { subjectType: number };
    const before = await primary();
    expect(before.subjectType).toBe(4);
    await send(client, "PUT", 936, { linkId: at(before, "sharedTo.id"), access: 0 });
    const after = await primary();
    expect(after.subjectType).toBe(4);
    expect(at(after, "sharedTo.id")).not.toBe(at(before, "sharedTo.id"));
  });
});
