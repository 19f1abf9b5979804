import { afterEach, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf } from "../contract/areas";
import { openPortal, type Portal } from "../support/portal";

const roomLink = definitionOf("docspace:RoomLink");
const plain: Fields = { room: "3975", access: "Read", linkType: "External", title: "For the auditors" };
const linkId = "75a5f745-f697-4418-b38d-0fe0d277e258";

let portal: Portal;
afterEach(() => portal.close());

const open = async (docspaceLinks: boolean) => {
  portal = await openPortal({ docspaceLinks });
};
const bodies = async () =>
  (await portal.sandbox.control.log()).flatMap(({ method, body }) => (method === "PUT" ? [body] : []));
const answerNull = (times: number) =>
  portal.sandbox.control.addFault({ system: "docspace", match: "PUT .*", times, status: 200, body: null as never });

describe("where the portal shows no links", () => {
  it("creates without an id, and updates and revokes with the one of the answer", async () => {
    await open(false);
    const process = portal.process();
    const made = await process.create(roomLink, {
      ...plain,
      password: "h8Iz0WvT1j",
      expirationDate: "2035-04-10T06:30:00+04:00",
    });
    const [, id] = made.id.split("/");
    expect(made).toMatchObject({ id: `3975/${id}`, state: { ...plain, linkId: id, subjectType: "ExternalLink" } });
    const updated = await process.update(roomLink, made, { ...plain, access: "Comment" });
    expect(updated.state).toMatchObject({ access: "Comment", linkId: id });
    await process.delete(roomLink, updated);
    const expirationDate = { utcTime: "2035-04-10T02:30:00.000Z", timeZoneOffset: "00:00:00" };
    expect(await bodies()).toEqual([
      { access: "Read", linkType: "External", title: plain.title, password: "[redacted]", expirationDate },
      { linkId: id, access: "Comment", linkType: "External", title: plain.title },
      { linkId: id, access: "None", linkType: "External" },
    ]);
  });

  it.each([404, 405, 501])("keeps the state at a refresh that is answered with %i, and says why", async (status) => {
    await open(false);
    const made = await portal.process().create(roomLink, plain);
    if (status !== 404)
      await portal.sandbox.control.addFault({ system: "docspace", match: "GET .*", times: null, status });
    const read = await portal.process().read(roomLink, made);
    expect(read?.state).toEqual(made.state);
    expect(portal.process().diff(roomLink, read ?? made, plain)).toEqual({
      changed: [],
      replaces: [],
      recorded: false,
    });
    expect(portal.logged.join("\n")).toContain("Drift is not seen");
  });

  it("keeps no state when the portal fails or refuses", async () => {
    await open(false);
    const made = await portal.process().create(roomLink, plain);
    for (const status of [401, 403, 503]) {
      await portal.sandbox.control.addFault({ system: "docspace", match: "GET .*", times: 10, status });
      await expect(portal.process().read(roomLink, made)).rejects.toThrow(String(status));
      await portal.sandbox.control.clearFaults();
    }
  });

  it("imports what it is given", async () => {
    await open(false);
    const read = await portal.process().read(roomLink, { id: `3975/${linkId}`, state: plain });
    expect(read?.inputs).toEqual(plain);
  });

  it("names the room when a create is answered with null", async () => {
    await open(false);
    await answerNull(1);
    const creation = portal.process().create(roomLink, plain);
    await expect(creation).rejects.toThrow(/room 3975 answered the create .* with null, and the portal does not show/);
  });

  it("makes no second link when the connection is cut, and names the room", async () => {
    await open(false);
    await portal.sandbox.control.addFault({ system: "docspace", match: "PUT .*", times: 1, cutAfter: true });
    const creation = portal.process().create(roomLink, plain);
    await expect(creation).rejects.toThrow(
      /room 3975 answered the create .* with nothing, and the portal does not show/,
    );
    expect(await bodies()).toHaveLength(1);
  });

  it("sends a given id again when the connection is cut", async () => {
    await open(false);
    await portal.sandbox.control.addFault({ system: "docspace", match: "PUT .*", times: 1, cutAfter: true });
    await portal.process().create(roomLink, { ...plain, linkId });
    expect((await bodies()).map((body) => (body as Fields).linkId)).toEqual([linkId, linkId]);
  });

  it("ends a link of a room that is gone", async () => {
    await open(false);
    const made = await portal.process().create(roomLink, plain);
    await portal.sandbox.control.change({ system: "docspace", table: "rooms", id: "3975", remove: true });
    await portal.process().delete(roomLink, made);
    expect((await bodies()).at(-1)).toMatchObject({ access: "None" });
  });

  it("takes over a primary link by its id only", async () => {
    await open(false);
    const primary = { room: "936", access: "Read", linkType: "External", primary: true };
    await expect(portal.process().create(roomLink, primary)).rejects.toThrow(/room 936 does not show its links/);
    const known = "9a2c1b3e-6d47-4f10-9b52-ac7d3e5f0812";
    const made = await portal.process().create(roomLink, { ...primary, linkId: known });
    expect(made).toMatchObject({ id: `936/${known}`, state: { primary: true, subjectType: "PrimaryExternalLink" } });
  });
});

describe("where the portal shows the links", () => {
  const primary = { room: "936", access: "Comment", linkType: "External", title: "Public", primary: true };

  it("keeps the address secret, and out of the log", async () => {
    await open(true);
    const made = await portal.process().create(roomLink, plain);
    const read = await portal.process().read(roomLink, made);
    expect(read?.state.shareLink).toMatch(/^https:/);
    expect(roomLink.secret).toContain("shareLink");
    expect(portal.logged.join("\n")).not.toContain(String(read?.state.shareLink));
  });

  it("reads all links of a room with one request", async () => {
    await open(true);
    const process = portal.process();
    const all = await Promise.all([1, 2, 3].map((n) => process.create(roomLink, { ...plain, title: `Link ${n}` })));
    await portal.sandbox.control.clearLog();
    const later = portal.process();
    await Promise.all(all.map((living) => later.read(roomLink, living)));
    expect((await portal.sandbox.control.counts("docspace")).total).toBe(1);
  });

  it("believes in an absence when a second list agrees and the room is seen", async () => {
    await open(true);
    const made = await portal.process().create(roomLink, plain);
    await portal.process().delete(roomLink, made);
    await portal.sandbox.control.clearLog();
    expect(await portal.process().read(roomLink, made)).toBeUndefined();
    expect((await portal.sandbox.control.counts("docspace")).total).toBe(3);
  });

  it("finds the link behind a null, and fails where the room does not list it", async () => {
    await open(true);
    await portal.process().create(roomLink, { ...plain, linkId });
    await answerNull(1);
    expect(await portal.process().create(roomLink, { ...plain, linkId })).toMatchObject({ id: `3975/${linkId}` });
    await answerNull(1);
    const other = portal.process().create(roomLink, { ...plain, linkId: linkId.replace("75", "76") });
    await expect(other).rejects.toThrow(/room 3975 answered .* with null, and the room does not list it/);
    await answerNull(1);
    const third = portal.process().create(roomLink, plain);
    await expect(third).rejects.toThrow(/room 3975 answered .* with null, and the room lists no new one like it/);
  });

  it("takes over the primary link, and the next one after it was revoked", async () => {
    await open(true);
    const first = await portal.process().create(roomLink, primary);
    expect(first).toMatchObject({ id: "936/9a2c1b3e-6d47-4f10-9b52-ac7d3e5f0812", state: { access: "Comment" } });
    await portal.process().delete(roomLink, first);
    expect(await portal.process().read(roomLink, first)).toBeUndefined();
    const second = await portal.process().create(roomLink, primary);
    expect(second.id).not.toBe(first.id);
    expect(await portal.process().read(roomLink, second)).toMatchObject({ state: { primary: true, title: "Public" } });
    await expect(portal.process().create(roomLink, { ...primary, room: "3975" })).rejects.toThrow(/no primary link/);
  });

  it("reads names as well as numbers, and instants with seven fraction digits", async () => {
    await open(true);
    const made = await portal.process().create(roomLink, { ...plain, linkId, expirationDate: "2035-04-10T02:30:00Z" });
    const expirationDate = { utcTime: "2035-04-10T06:30:00.0000000+04:00", timeZoneOffset: "04:00:00" };
    const change = { system: "docspace", table: "roomLinks", owner: "3975", id: linkId } as const;
    await portal.sandbox.control.change({ ...change, set: { access: "Read", linkType: "External", expirationDate } });
    const read = await portal.process().read(roomLink, made);
    expect(read?.inputs).toEqual(made.state.__set ? { ...plain, linkId, expirationDate: "2035-04-10T02:30:00Z" } : {});
  });
});

describe("bad input", () => {
  const problems = async (inputs: Fields, olds: Fields = {}) => {
    await open(false);
    return check(roomLink, olds, { ...plain, ...inputs }).problems.map(({ path }) => path);
  };

  it.each<[string, Fields, string[]]>([
    ["None as access", { access: "None" }, ["access"]],
    ["a long title", { title: "x".repeat(256) }, ["title"]],
    ["no title at all", { title: "" }, ["title"]],
    ["a long password", { password: "x".repeat(256) }, ["password"]],
    ["a date without a zone", { expirationDate: "2035-01-01T00:00:00" }, ["expirationDate"]],
    ["a date in the past", { expirationDate: "2008-04-10T06:30:00.0000000+04:00" }, ["expirationDate"]],
    ["a password of an invitation", { linkType: "Invitation", password: "h8Iz0WvT1j" }, ["password"]],
    ["a primary invitation", { linkType: "Invitation", primary: true }, ["primary"]],
    ["an id that is no uuid", { linkId: "1" }, ["linkId"]],
    ["a number of uses", { uses: 3 }, ["uses"]],
  ])("refuses %s", async (_, inputs, expected) => {
    expect(await problems(inputs)).toEqual(expected);
  });

  it("lets a date pass that has passed since", async () => {
    const expirationDate = "2008-04-10T02:30:00.000Z";
    expect(await problems({ expirationDate }, { ...plain, expirationDate })).toEqual([]);
  });
});
